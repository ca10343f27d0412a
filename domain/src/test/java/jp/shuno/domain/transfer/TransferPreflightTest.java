package jp.shuno.domain.transfer;

import static jp.shuno.domain.transfer.Refunds.HANAKO;
import static jp.shuno.domain.transfer.Refunds.TARO;
import static jp.shuno.domain.transfer.Refunds.WEDNESDAY;
import static jp.shuno.domain.transfer.Refunds.YAMATE;
import static jp.shuno.domain.transfer.Refunds.account;
import static jp.shuno.domain.transfer.Refunds.ofTaro;
import static jp.shuno.domain.transfer.Refunds.refund;
import static jp.shuno.domain.transfer.Refunds.terms;
import static jp.shuno.domain.transfer.Refunds.transfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shuno.domain.bank.AccountNumber;
import jp.shuno.domain.bank.AccountType;
import jp.shuno.domain.bank.BankAccount;
import jp.shuno.domain.bank.BankCode;
import jp.shuno.domain.bank.BankDirectory;
import jp.shuno.domain.bank.BranchCode;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.transfer.TransferCheck.Passes;
import jp.shuno.domain.transfer.TransferCheck.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransferPreflightTest {

    private static final PayableRefund GOOD = ofTaro(1, 34_500);

    private static Preflight check(PayableRefund... refunds) {
        return TransferPreflight.check(PlannedTransfer.of(List.of(refunds), false), terms());
    }

    private static List<ObjectionKind> objections(PayableRefund refund) {
        return check(refund).rejected().stream()
                .flatMap(each -> each.objections().stream())
                .map(Objection::kind)
                .toList();
    }

    @Test
    void r150_aSoundTransferPassesWithTheNamesOfItsBank() {
        assertThat(check(GOOD))
                .isEqualTo(new Preflight.Publishable(
                        List.of(new Passes(transfer(GOOD), new PayeeName.Whole("ﾔﾏﾀﾞ ﾀﾛｳ"), "ﾐﾅﾄﾉｷﾞﾝｺｳ", "ﾔﾏﾃ")),
                        List.of(),
                        Refunds.WARD,
                        Yen.of(34_500)));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                argumentSet("amount 0", ofTaro(1, 0), ObjectionKind.AMOUNT_ZERO, null),
                argumentSet("11 digits", ofTaro(1, 10_000_000_000L), ObjectionKind.AMOUNT_TOO_LARGE, null),
                argumentSet("no such bank", to("9002", "001"), ObjectionKind.BANK_UNKNOWN, "5"),
                argumentSet("no such branch", to("9001", "002"), ObjectionKind.BRANCH_UNKNOWN, "5"),
                argumentSet("branch closed the day before", to("9001", "046"), ObjectionKind.BRANCH_UNKNOWN, "5"),
                argumentSet(
                        "account all zeros",
                        to(account("9001", "045", AccountType.ORDINARY, "0000000")),
                        ObjectionKind.ACCOUNT_ALL_ZEROS,
                        "1"),
                argumentSet(
                        "tax reserve account",
                        to(account("9001", "045", AccountType.TAX_RESERVE, "9234567")),
                        ObjectionKind.ACCOUNT_TYPE_NOT_PAYABLE,
                        "1"),
                argumentSet("no name", named("　"), ObjectionKind.NAME_MISSING, "2"),
                argumentSet("kanji in the name", named("山田　太郎"), ObjectionKind.NAME_NOT_WRITABLE, "2"),
                argumentSet("name of 31 bytes", named("ア".repeat(31)), ObjectionKind.NAME_TOO_LONG, "2"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void r150_whatTheBankWouldSendBackStaysHereWithTheReasonItWouldGive(
            PayableRefund refund, ObjectionKind kind, String predicted) {
        Preflight preflight = check(GOOD, withNumber(refund, 2));
        Rejected stays = preflight.rejected().getFirst();

        assertThat(preflight).isInstanceOf(Preflight.Publishable.class);
        assertThat(preflight.passing()).extracting(Passes::transfer).containsExactly(transfer(GOOD));
        assertThat(stays.objections()).extracting(Objection::kind).containsExactly(kind);
        assertThat(stays.objections())
                .extracting(objection -> objection.predicted() == null
                        ? null
                        : objection.predicted().code())
                .containsExactly(predicted);
    }

    @Test
    void r150_theBoundsThemselvesPass() {
        assertThat(objections(ofTaro(1, 1))).isEmpty();
        assertThat(objections(ofTaro(1, 9_999_999_999L))).isEmpty();
        assertThat(objections(to(account("9001", "045", AccountType.SAVINGS, "0000001"))))
                .isEmpty();
        assertThat(objections(named("ア".repeat(30)))).isEmpty();
    }

    @Test
    void r150_aBranchCountsOnTheTransferDateNotOnTheBusinessDate() {
        TransferTerms dayBefore = new TransferTerms(
                Refunds.WARD,
                new TransferDay(WEDNESDAY.minusDays(1), Refunds.FRIDAY, 2, Refunds.BANK),
                Refunds.DIRECTORY,
                TransferHistory.NONE,
                false);
        List<PlannedTransfer> transfers = List.of(transfer(to("9001", "046")));

        assertThat(TransferPreflight.check(transfers, dayBefore).rejected()).isEmpty();
        assertThat(TransferPreflight.check(transfers, terms()).rejected()).hasSize(1);
    }

    @Test
    void r150_everythingWrongWithATransferIsSaidAtOnce() {
        PayableRefund hopeless = refund(1, TARO, account("9002", "001", AccountType.ORDINARY, "0000000"), "太郎", 0);

        assertThat(objections(hopeless))
                .containsExactly(
                        ObjectionKind.AMOUNT_ZERO,
                        ObjectionKind.BANK_UNKNOWN,
                        ObjectionKind.ACCOUNT_ALL_ZEROS,
                        ObjectionKind.NAME_NOT_WRITABLE);
    }

    @Test
    void r150_aMergedTransferWithARefundOfZeroYenStaysHere() {
        Preflight preflight = TransferPreflight.check(List.of(transfer(ofTaro(1, 100), ofTaro(2, 0))), terms());

        assertThat(preflight.rejected().getFirst().objections())
                .extracting(Objection::kind)
                .containsExactly(ObjectionKind.AMOUNT_ZERO);
    }

    @Test
    void r151_aCutNameGoesOnlyOnRequestAndIsListed() {
        TransferTerms cutting =
                new TransferTerms(Refunds.WARD, terms().day(), Refunds.DIRECTORY, TransferHistory.NONE, true);
        List<PlannedTransfer> transfers = List.of(transfer(GOOD), transfer(withNumber(named("ア".repeat(29) + "ガ"), 2)));

        assertThat(TransferPreflight.check(transfers, cutting).cut())
                .extracting(Passes::payeeName)
                .containsExactly(new PayeeName.Cut("ｱ".repeat(29), 31));
        assertThat(TransferPreflight.check(transfers, terms()).cut()).isEmpty();
    }

    @Test
    void r151_theNameOfABankThatDoesNotFitIsLeftOutRatherThanCut() {
        BankDirectory directory = new BankDirectory(List.of(new BankDirectory.Branch(
                new BankCode("9001"), new BranchCode("045"), "ｱ".repeat(16), "山手", Refunds.FRIDAY, null)));
        TransferTerms terms = new TransferTerms(Refunds.WARD, terms().day(), directory, TransferHistory.NONE, false);

        Passes passes = TransferPreflight.check(List.of(transfer(GOOD)), terms)
                .passing()
                .getFirst();

        assertThat(passes.bankKana()).isEmpty();
        assertThat(passes.branchKana()).isEmpty();
    }

    @Test
    void r154_aRefundTwiceInOneFileGoesNeitherTime() {
        PayableRefund elsewhere = refund(1, TARO, Refunds.HONTEN, "ヤマダ　タロウ", 34_500);
        Preflight preflight = check(GOOD, elsewhere, ofTaro(2, 100));

        assertThat(preflight.passing()).extracting(Passes::transfer).containsExactly(transfer(ofTaro(2, 100)));
        assertThat(preflight.rejected())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.objections())
                        .extracting(Objection::kind)
                        .containsExactly(ObjectionKind.REFUND_TWICE));
    }

    @Test
    void r154_aRefundHiddenInAMergedTransferIsFoundToo() {
        Preflight preflight = TransferPreflight.check(
                List.of(transfer(ofTaro(1, 100), ofTaro(2, 100)), transfer(ofTaro(2, 100))), terms());

        assertThat(preflight.passing()).isEmpty();
    }

    static Stream<Arguments> states() {
        return Stream.of(
                argumentSet("asked for", new SentTransfer.State.Requested(), false),
                argumentSet("paid", new SentTransfer.State.Paid(), false),
                argumentSet("returned", new SentTransfer.State.Returned(ReturnReason.CLOSED, Refunds.FRIDAY), true));
    }

    @ParameterizedTest
    @MethodSource("states")
    void r154_noSecondTransferGoesWhileTheFirstWasNotReturned(SentTransfer.State state, boolean mayGo) {
        SentTransfer first = new SentTransfer(transfer(GOOD, ofTaro(5, 1)), Refunds.FRIDAY, 1, state);
        PayableRefund again = ofTaro(5, 1);

        assertThat(TransferPreflight.check(List.of(transfer(again)), terms(List.of(first), List.of()))
                        .rejected())
                .hasSize(mayGo ? 0 : 1);
    }

    @Test
    void r153_anAccountThatSentMoneyBackIsNotTriedAgainForThisClaimant() {
        UnusableAccount closed = new UnusableAccount(TARO, YAMATE, "ヤマダ　タロウ", ReturnReason.CLOSED);
        TransferTerms terms = terms(List.of(), List.of(closed));
        Preflight preflight = TransferPreflight.check(
                List.of(transfer(GOOD), transfer(refund(2, HANAKO, YAMATE, "ヤマダ　ハナコ", 100))), terms);

        assertThat(preflight.rejected().getFirst().objections())
                .containsExactly(new Objection(
                        ObjectionKind.ACCOUNT_UNUSABLE, ReturnReason.CLOSED, "この請求者のこの口座への振込は、前に戻っています(解約)"));
        assertThat(preflight.passing())
                .extracting(each -> each.transfer().claimant())
                .containsExactly(HANAKO);
    }

    @Test
    void r153_whereOnlyTheNameWasWrongTheAccountIsGoodUnderTheRightOne() {
        UnusableAccount mismatch = new UnusableAccount(TARO, YAMATE, "ﾔﾏﾀﾞ ﾀﾛｳ", ReturnReason.NAME_MISMATCH);
        TransferTerms terms = terms(List.of(), List.of(mismatch));
        Preflight preflight = TransferPreflight.check(
                List.of(transfer(GOOD), transfer(refund(2, TARO, YAMATE, "ヤマダ　ジロウ", 100))), terms);

        assertThat(preflight.rejected())
                .extracting(each -> each.transfer().holderKana())
                .containsExactly("ヤマダ　タロウ");
        assertThat(preflight.passing())
                .extracting(each -> each.transfer().holderKana())
                .containsExactly("ヤマダ　ジロウ");
    }

    @Test
    void r153_noBankPredictsARecall() {
        UnusableAccount recalled = new UnusableAccount(TARO, YAMATE, "ヤマダ　タロウ", ReturnReason.RECALLED_BY_US);

        assertThat(TransferPreflight.check(List.of(transfer(GOOD)), terms(List.of(), List.of(recalled)))
                        .rejected()
                        .getFirst()
                        .objections())
                .extracting(Objection::predicted)
                .containsExactly((ReturnReason) null);
    }

    @Test
    void r150_withoutAPayingAccountOrOnAClosedDayNothingLeaves() {
        TransferTerms terms = new TransferTerms(
                null,
                new TransferDay(WEDNESDAY.plusDays(3), Refunds.FRIDAY, 3, Refunds.BANK),
                Refunds.DIRECTORY,
                TransferHistory.NONE,
                false);

        assertThat(TransferPreflight.check(List.of(transfer(GOOD)), terms))
                .isInstanceOfSatisfying(Preflight.Withheld.class, withheld -> {
                    assertThat(withheld.passing()).hasSize(1);
                    assertThat(withheld.objections())
                            .extracting(Objection::kind)
                            .containsExactly(ObjectionKind.PAYING_ACCOUNT_MISSING, ObjectionKind.DATE_CLOSED);
                });
    }

    @Test
    void r150_noFileIsMadeOfNothing() {
        for (Preflight preflight : List.of(check(), check(ofTaro(1, 0)))) {
            assertThat(preflight)
                    .isInstanceOfSatisfying(
                            Preflight.Withheld.class,
                            withheld -> assertThat(withheld.objections())
                                    .extracting(Objection::kind)
                                    .containsExactly(ObjectionKind.NOTHING_TO_TRANSFER));
        }
    }

    @Test
    void r901_theTotalsOfAFileStayWithinTheTrailer() {
        PayableRefund[] hundred = IntStream.rangeClosed(1, 100)
                .mapToObj(number -> ofTaro(number, 9_999_999_999L))
                .toArray(PayableRefund[]::new);

        assertThat(check(hundred)).isInstanceOf(Preflight.Publishable.class);
        assertThat(check(Stream.concat(Stream.of(hundred), Stream.of(ofTaro(101, 100)))
                        .toArray(PayableRefund[]::new)))
                .isInstanceOfSatisfying(
                        Preflight.Withheld.class,
                        withheld -> assertThat(withheld.objections())
                                .extracting(Objection::kind)
                                .containsExactly(ObjectionKind.TOTAL_TOO_LARGE));
    }

    /** 東温市 2024-10: the list of what banks usually send back. */
    @Test
    void accident_whatBanksUsuallySendBackIsFoundBeforeItIsSent() {
        assertThat(objections(to("9001", "999"))).containsExactly(ObjectionKind.BRANCH_UNKNOWN);
        assertThat(objections(to(account("9001", "045", AccountType.ORDINARY, "0000000"))))
                .containsExactly(ObjectionKind.ACCOUNT_ALL_ZEROS);
        assertThat(objections(named("山田　太郎"))).containsExactly(ObjectionKind.NAME_NOT_WRITABLE);
        assertThat(objections(named("ヤマタﾞ　アﾞオ"))).containsExactly(ObjectionKind.NAME_NOT_WRITABLE);
        assertThat(TransferPreflight.check(
                                List.of(transfer(GOOD)),
                                terms(
                                        List.of(),
                                        List.of(new UnusableAccount(TARO, YAMATE, "ヤマダ　タロウ", ReturnReason.CLOSED))))
                        .rejected())
                .hasSize(1);
    }

    @Test
    void r903_everyTransferIsEitherInTheFileOrStaysWithAReasonWhateverTheOrder() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random random = new Random(seed);
            List<PlannedTransfer> transfers = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                transfers.add(transfer(invented(random)));
            }
            Preflight preflight = TransferPreflight.check(transfers, terms());
            List<PlannedTransfer> shuffled = new ArrayList<>(transfers);
            Collections.shuffle(shuffled, random);
            Set<RefundNumber> inFile = new HashSet<>();

            assertThat(Stream.concat(preflight.passing().stream(), preflight.rejected().stream())
                            .map(TransferCheck::transfer))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(transfers);
            assertThat(preflight.rejected())
                    .as("seed %d", seed)
                    .noneMatch(each -> each.objections().isEmpty());
            assertThat(preflight.passing())
                    .as("seed %d", seed)
                    .allMatch(each -> inFile.add(each.transfer().number()))
                    .isEqualTo(TransferPreflight.check(shuffled, terms()).passing());
            assertThat(preflight instanceof Preflight.Publishable)
                    .as("seed %d", seed)
                    .isEqualTo(!preflight.passing().isEmpty());
        }
    }

    private static PayableRefund invented(Random random) {
        List<String> names = List.of("ヤマダ　タロウ", "山田", "", "ア".repeat(31), "NGUYEN VAN AN");
        List<String> branches = List.of("001", "045", "045", "046", "777");
        BankAccount account = account(
                random.nextInt(6) == 0 ? "9002" : "9001",
                branches.get(random.nextInt(branches.size())),
                AccountType.values()[random.nextInt(AccountType.values().length)],
                random.nextInt(6) == 0 ? "0000000" : "9234567");
        return refund(
                1 + random.nextInt(12), TARO, account, names.get(random.nextInt(names.size())), random.nextInt(3));
    }

    private static PayableRefund to(String bank, String branch) {
        return to(account(bank, branch, AccountType.ORDINARY, "9234567"));
    }

    private static PayableRefund to(BankAccount account) {
        return refund(1, TARO, account, "ヤマダ　タロウ", 34_500);
    }

    private static PayableRefund named(String holder) {
        return refund(1, TARO, YAMATE, holder, 34_500);
    }

    private static PayableRefund withNumber(PayableRefund refund, int number) {
        return refund(
                number,
                refund.claimant(),
                refund.account(),
                refund.holderKana(),
                refund.refund().amount());
    }

    @Test
    void r331_noObjectionNamesAHolderOrAnAccount() {
        Preflight preflight = check(
                refund(1, TARO, account("9002", "001", AccountType.TAX_RESERVE, "9234567"), "山田　太郎", 0), ofTaro(2, 10));

        assertThat(preflight.rejected().getFirst().objections().toString()).doesNotContain("山田", "9234567");
        assertThat(preflight.toString()).doesNotContain("山田", "ヤマダ", "ﾔﾏﾀﾞ", "9234567", "9000001");
        assertThat(new AccountNumber("9234567")).hasToString("AccountNumber[****567]");
    }
}
