/**
 * Check digits of the numbers on slips, barcodes and files. Knows digits only, not what they stand for.
 */
@NullMarked
package jp.shuno.domain.number;

import org.jspecify.annotations.NullMarked;
