package jp.shuno.batch.job.refund;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shuno.domain.ledger.Bucket;
import jp.shuno.domain.money.Yen;
import jp.shuno.sql.refund.RefundNoticeLine;
import jp.shuno.sql.refund.RefundRow;
import org.jspecify.annotations.Nullable;

/** Which decisions go into one letter, how it is numbered, and what its data line says. */
final class RefundLetters {

    /** More would not fit into the line of the letter. */
    private static final int MOST_REFUNDS = 12;

    private static final String PREFIX = "N";

    private RefundLetters() {}

    /** Decisions of one plan about one obligor and one levy are told in one letter. */
    static List<List<RefundRow>> grouped(List<RefundRow> decided) {
        Map<String, List<RefundRow>> byLetter = decided.stream()
                .collect(Collectors.groupingBy(
                        refund -> String.join(
                                "|", refund.obligorNo(), refund.levy().name(), refund.planId()),
                        TreeMap::new,
                        Collectors.toList()));
        List<List<RefundRow>> letters = new ArrayList<>();
        for (List<RefundRow> all : byLetter.values()) {
            for (int from = 0; from < all.size(); from += MOST_REFUNDS) {
                letters.add(all.subList(from, Math.min(all.size(), from + MOST_REFUNDS)));
            }
        }
        return letters;
    }

    /** 通知書番号: that of its first refund. */
    static String number(List<RefundRow> letter) {
        return PREFIX + letter.getFirst().refundNo();
    }

    /** Number of the letter that asks for a claim after all. */
    static String secondNumber(RefundRow refund) {
        return PREFIX + refund.refundNo() + "-2";
    }

    /** A sum over a letter. */
    static Yen sum(List<RefundRow> letter, Function<RefundRow, Yen> part) {
        return Yen.total(letter.stream().map(part).toList());
    }

    /** What it says of each term, one after the other. */
    static String lines(List<RefundRow> letter, Map<String, List<RefundNoticeLine>> lines) {
        return letter.stream()
                .map(refund -> line(refund, lines.getOrDefault(refund.refundNo(), List.of())))
                .collect(Collectors.joining(" / "));
    }

    private static String line(RefundRow refund, List<RefundNoticeLine> lines) {
        StringBuilder text = new StringBuilder(refund.termKey().toString())
                .append(" 過誤納 ")
                .append(refund.overpaid().amount());
        for (RefundNoticeLine line : lines) {
            line.target()
                    .ifPresent(target -> text.append(" 充当 ")
                            .append(line.amount().amount())
                            .append("→")
                            .append(target)
                            .append(item(line.targetBucket()))
                            .append("(適状日 ")
                            .append(line.fitDate())
                            .append(")"));
        }
        text.append(" 還付 ").append(refund.refundAmount().amount());
        if (refund.claimNo() != null) {
            text.append(" 請求番号 ").append(refund.claimNo());
        }
        return text.toString();
    }

    private static String item(@Nullable Bucket bucket) {
        return bucket == null ? "" : " " + bucket.japanese();
    }
}
