package jp.shuno.domain.deposit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shuno.domain.calendar.BusinessCalendar;

/**
 * R-401 A deposit is tied to the confirmed file whose money of that revenue date it is. Date and sum decide, and the
 * sender where the remitter is known. What is tried, in this order and each over all deposits before the next: one file
 * in full, one file less the agent's fee, all files of one sender for that day in full, and the same less the fees.
 */
public final class DepositTying {

    private static final Comparator<Deposit> ORDER =
            Comparator.comparing(Deposit::accountDate).thenComparing((Deposit deposit) -> deposit.id());
    private static final Comparator<ExpectedDeposit> FILE_ORDER = Comparator.comparing(ExpectedDeposit::revenueDate)
            .thenComparing(ExpectedDeposit::fileName)
            .thenComparing(ExpectedDeposit::fileId);

    private final BusinessCalendar bank;
    private final List<Remitter> remitters;
    private final Set<ExpectedDeposit> open;
    private final List<DepositTie> ties = new ArrayList<>();

    private DepositTying(BusinessCalendar bank, List<Remitter> remitters, List<ExpectedDeposit> expected) {
        this.bank = bank;
        this.remitters = remitters;
        this.open = new LinkedHashSet<>(expected.stream().sorted(FILE_ORDER).toList());
    }

    /**
     * Ties what can be tied.
     *
     * @param deposits deposits that are tied to nothing; cancellations among them are left alone
     * @param expected money of files that no deposit has paid in
     * @param remitters who is who; a remitter that is not listed may be any sender that is not listed either
     * @param bank calendar of the banks: what is due on a closed day comes on the next open one
     */
    public static List<DepositTie> tie(
            List<Deposit> deposits, List<ExpectedDeposit> expected, List<Remitter> remitters, BusinessCalendar bank) {
        DepositTying tying = new DepositTying(bank, remitters, expected);
        List<Deposit> untied = deposits.stream()
                .filter(deposit -> !deposit.cancels())
                .filter(deposit -> !deposit.amount().isZero())
                .sorted(ORDER)
                .toList();
        untied = tying.tieSingle(untied, false);
        untied = tying.tieSingle(untied, true);
        untied = tying.tieSums(untied, false);
        tying.tieSums(untied, true);
        return List.copyOf(tying.ties);
    }

    /**
     * The deposit that a cancellation takes back: equal in amount and remitter and not later, the one with the same
     * inquiry number before others, the latest of several.
     */
    public static Optional<Deposit> takenBack(Deposit cancellation, List<Deposit> deposits) {
        return deposits.stream()
                .filter(cancellation::takesBack)
                .max(Comparator.comparing(
                                (Deposit deposit) -> deposit.inquiryNumber().equals(cancellation.inquiryNumber()))
                        .thenComparing(ORDER));
    }

    private List<Deposit> tieSingle(List<Deposit> deposits, boolean lessFee) {
        List<Deposit> left = new ArrayList<>();
        for (Deposit deposit : deposits) {
            Optional<ExpectedDeposit> file = open.stream()
                    .filter(each -> mayPay(deposit, each))
                    .filter(each -> (lessFee ? each.net() : each.yen())
                            == deposit.amount().amount())
                    .findFirst();
            if (file.isPresent()) {
                take(deposit, List.of(file.get()), lessFee);
            } else {
                left.add(deposit);
            }
        }
        return left;
    }

    private List<Deposit> tieSums(List<Deposit> deposits, boolean lessFee) {
        List<Deposit> left = new ArrayList<>();
        for (Deposit deposit : deposits) {
            Map<Sender, List<ExpectedDeposit>> bySender = new LinkedHashMap<>();
            open.stream()
                    .filter(each -> mayPay(deposit, each))
                    .forEach(each -> bySender.computeIfAbsent(each.sender(), sender -> new ArrayList<>())
                            .add(each));
            Optional<List<ExpectedDeposit>> files = bySender.values().stream()
                    .filter(each -> each.size() > 1)
                    .filter(each -> sum(each, lessFee) == deposit.amount().amount())
                    .findFirst();
            if (files.isPresent()) {
                take(deposit, files.get(), lessFee);
            } else {
                left.add(deposit);
            }
        }
        return left;
    }

    private static long sum(List<ExpectedDeposit> files, boolean lessFee) {
        return files.stream()
                .mapToLong(lessFee ? ExpectedDeposit::net : ExpectedDeposit::yen)
                .sum();
    }

    private void take(Deposit deposit, List<ExpectedDeposit> files, boolean lessFee) {
        files.forEach(open::remove);
        ties.add(new DepositTie(
                deposit,
                files,
                lessFee ? files.stream().mapToLong(ExpectedDeposit::agentFee).sum() : 0));
    }

    private boolean mayPay(Deposit deposit, ExpectedDeposit file) {
        LocalDate due = file.revenueDate();
        boolean onTheDay = deposit.accountDate().equals(due)
                || due.isBefore(deposit.accountDate()) && bank.onOrAfter(due).equals(deposit.accountDate());
        return onTheDay && isOf(deposit, file.sender());
    }

    private boolean isOf(Deposit deposit, Sender sender) {
        List<Remitter> known =
                remitters.stream().filter(each -> each.paidIn(deposit)).toList();
        return known.isEmpty()
                ? remitters.stream().noneMatch(each -> each.sends(sender))
                : known.stream().anyMatch(each -> each.sends(sender));
    }
}
