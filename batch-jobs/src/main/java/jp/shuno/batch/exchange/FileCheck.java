package jp.shuno.batch.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading a whole file once.
 *
 * @param header what the file says at its beginning, null where that could not be read
 * @param identity sender, date and serial number, as far as the format has them
 * @param totals stated and counted
 * @param findings everything found, in file order, at most {@link Findings#LIMIT}
 */
public record FileCheck<H>(@Nullable H header, FileIdentity identity, FileTotals totals, List<Finding> findings) {

    /** Keeps its own copy of the findings. */
    public FileCheck {
        findings = List.copyOf(findings);
    }

    /** whether the file may be posted from, that is, no finding refuses it. */
    public boolean isUsable() {
        return findings.stream().noneMatch(Finding::isRefusal);
    }
}
