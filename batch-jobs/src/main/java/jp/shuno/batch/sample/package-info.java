/**
 * The invented ward: people, assessments and files as the outside world would send them.
 */
@NullMarked
package jp.shuno.batch.sample;

import org.jspecify.annotations.NullMarked;
