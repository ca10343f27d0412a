package jp.shuno.batch.exchange.zengin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shuno.batch.exchange.fixedlength.Field;
import jp.shuno.batch.exchange.fixedlength.Layout;
import org.junit.jupiter.api.Test;

/** The layout tables against the positions of the association's document, typed in a second time. */
class BulkTransferLayoutTest {

    @Test
    void everyRecordIs120Bytes() {
        assertThat(List.of(
                        BulkTransferHeaderField.LAYOUT.length(),
                        BulkTransferDataField.LAYOUT.length(),
                        BulkTransferTrailerField.LAYOUT.length()))
                .containsOnly(120);
    }

    @Test
    void theHeaderLiesAsInTheDocument() {
        assertThat(positions(BulkTransferHeaderField.LAYOUT))
                .containsExactly(
                        "recordType 1-1",
                        "businessType 2-3",
                        "codeClass 4-4",
                        "remitterCode 5-14",
                        "remitterName 15-54",
                        "transferDate 55-58",
                        "originBankCode 59-62",
                        "originBankName 63-77",
                        "originBranchCode 78-80",
                        "originBranchName 81-95",
                        "originAccountType 96-96",
                        "originAccountNumber 97-103",
                        "filler 104-120");
    }

    @Test
    void theDataRecordLiesAsInTheDocument() {
        assertThat(positions(BulkTransferDataField.LAYOUT))
                .containsExactly(
                        "recordType 1-1",
                        "payeeBankCode 2-5",
                        "payeeBankName 6-20",
                        "payeeBranchCode 21-23",
                        "payeeBranchName 24-38",
                        "clearingHouse 39-42",
                        "payeeAccountType 43-43",
                        "payeeAccountNumber 44-50",
                        "payeeName 51-80",
                        "transferAmount 81-90",
                        "newCode 91-91",
                        "customerCode1 92-101",
                        "customerCode2 102-111",
                        "transferMethod 112-112",
                        "ediFlag 113-113",
                        "filler 114-120");
    }

    @Test
    void theTrailerLiesAsInTheDocument() {
        assertThat(positions(BulkTransferTrailerField.LAYOUT))
                .containsExactly("recordType 1-1", "totalCount 2-7", "totalAmount 8-19", "filler 20-120");
    }

    private static <F extends Enum<F> & Field> List<String> positions(Layout<F> layout) {
        return layout.fields().stream()
                .map(field -> field.identifier() + " " + layout.position(field) + "-"
                        + (layout.position(field) + field.length() - 1))
                .toList();
    }
}
