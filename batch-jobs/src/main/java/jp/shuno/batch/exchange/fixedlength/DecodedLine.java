package jp.shuno.batch.exchange.fixedlength;

import java.util.List;
import jp.shuno.batch.exchange.Finding;

/**
 * A physical record after decoding. Every format has its own sealed family of these, one record per record kind and
 * one for what could not be decoded.
 */
public interface DecodedLine {

    /** What decoding found: refusals on a malformed record, notices on a good one. */
    List<Finding> findings();
}
