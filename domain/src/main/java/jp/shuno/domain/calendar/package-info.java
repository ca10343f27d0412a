/**
 * Civil dates of the municipality: holidays as data, fiscal years, Japanese eras, dates that carry no year.
 */
@NullMarked
package jp.shuno.domain.calendar;

import org.jspecify.annotations.NullMarked;
