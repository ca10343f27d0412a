/**
 * From a scan to values: what is read in each zone, which evidence speaks for it, and whether it may be used without a
 * person. A value comes from the paper alone; what the ledger knows may confirm it and never supply it.
 */
@NullMarked
package jp.shuno.ocr.reading;

import org.jspecify.annotations.NullMarked;
