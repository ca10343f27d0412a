package jp.shuno.batch.exchange.zengin;

import org.jspecify.annotations.Nullable;

/**
 * What is agreed with one bank about its transfer-in advice.
 *
 * @param variant 様式 A or B
 * @param account 入金口座 that a header must name; null = not checked
 * @param allowEmptyFile whether a file without data records is taken, with a notice
 * @param lenientLineBreak whether a lone LF or CR between records is taken; otherwise none or CR LF
 */
public record TransferInProfile(
        TransferInVariant variant,
        @Nullable TransferInAccount account,
        boolean allowEmptyFile,
        boolean lenientLineBreak) {

    /** Format A for any account; an empty file is taken. */
    public static final TransferInProfile STANDARD = new TransferInProfile(TransferInVariant.A, null, true, false);
}
