/**
 * 試算: calculations on invented or doubted cases, for the counter and for acceptance. One case in, one result out, with
 * the steps that led to it; nothing is read from or written to a ledger. The rules themselves lie in the domain.
 */
@NullMarked
package jp.shuno.batch.run.trial;

import org.jspecify.annotations.NullMarked;
