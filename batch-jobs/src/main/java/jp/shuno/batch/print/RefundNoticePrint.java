package jp.shuno.batch.print;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shuno.batch.print.NoticePages.Column;
import jp.shuno.batch.print.RefundNotice.Appropriated;
import jp.shuno.batch.print.RefundNotice.Overpaid;
import jp.shuno.batch.print.Sheet.Align;
import jp.shuno.batch.print.Sheet.Style;
import jp.shuno.domain.assessment.LevyType;
import jp.shuno.domain.calendar.JapaneseEra;
import jp.shuno.domain.money.Yen;
import jp.shuno.ocr.form.Area;

/**
 * 過誤納金還付(充当)通知書の印刷: the letter that tells of a refund or an appropriation, with the claim forms behind
 * it where one is needed. The address stands in the window of a long envelope (長形3号) when the sheet is folded
 * in three.
 */
public final class RefundNoticePrint {

    private static final Style TEXT = new Style(Typeface.MINCHO, 9.5);
    private static final Style SMALL = new Style(Typeface.MINCHO, 8);
    private static final Style STRONG = new Style(Typeface.GOTHIC, 10.5);
    private static final Area WINDOW = new Area(22, 15, 82, 38);

    private final PrintFonts fonts;
    private final Office office;
    private final RefundClaimPrint claims;
    private final Wording words = Wording.of("refund-notice.properties");

    /** Prints in the name of that office. */
    public RefundNoticePrint(PrintFonts fonts, Office office) {
        this.fonts = fonts;
        this.office = office;
        this.claims = new RefundClaimPrint(fonts, office);
    }

    /**
     * Writes one letter as a PDF: the notice, then its claim forms; the stream stays open.
     *
     * @throws UnprintableLetterException when a text has no room or no character; the letter and the place are named
     */
    public void write(RefundNotice notice, OutputStream out) throws IOException {
        try (Letter letter = new Letter("還付通知書 " + notice.noticeNo(), notice.issuedOn(), fonts)) {
            NoticePages pages = new NoticePages(letter, words.say("title.continued"), words.say("continued"));
            head(pages, notice);
            figures(pages, notice);
            lines(pages, notice);
            way(pages, notice);
            appeal(pages);
            pages.skip(3);
            pages.block(words.say("contact"), words.say("contact.lines", ofOffice()));
            numberPages(pages.sheets(), notice);
            if (notice.way() instanceof RefundWay.OnClaim claim) {
                claim.forms().forEach(form -> claims.print(letter, form));
            }
            letter.write(out);
        }
    }

    private void head(NoticePages pages, RefundNotice notice) {
        window(pages, notice.recipient());
        Sheet sheet = pages.sheet();
        double right = NoticePages.LEFT + NoticePages.WIDTH;
        List<String> sender = List.of(
                JapaneseEra.format(notice.issuedOn()),
                words.say("notice-no", Map.of("notice-no", notice.noticeNo())),
                words.say(
                        "addressee-no",
                        Map.of("addressee-no", notice.addresseeNo().value())));
        double y = 18;
        for (String line : sender) {
            sheet.text(TEXT, Align.RIGHT, right, y, line, "head");
            y += 5.5;
        }
        sheet.text(new Style(Typeface.MINCHO, 13), Align.RIGHT, right, 44, office.mayor(), "mayor");
        sheet.text(SMALL, Align.RIGHT, right, 50, words.say("seal"), "seal");
        Area title = new Area(NoticePages.LEFT, 66, NoticePages.WIDTH, 10);
        pages.setting()
                .fit(
                        new Style(Typeface.MINCHO, 16),
                        Align.CENTRE,
                        title,
                        words.say("title", Map.of("levy", levy(notice))),
                        "title");
        pages.continueAt(81);
        if (notice.deceased() != null) {
            pages.paragraph(TEXT, words.say("opening.deceased", Map.of("deceased", notice.deceased())), "deceased");
        }
        String opening = notice.refund().isZero()
                ? "appropriation"
                : notice.appropriated().isEmpty() ? "refund" : "both";
        pages.paragraph(TEXT, words.say("opening." + opening), "opening");
        pages.skip(3);
    }

    private void window(NoticePages pages, RefundNotice.Recipient recipient) {
        Setting setting = pages.setting();
        Style address = new Style(Typeface.MINCHO, 10.5);
        String code = words.say("postal-mark", Map.of("postal-code", recipient.postalCode()));
        setting.fit(address, Align.LEFT, new Area(WINDOW.x(), WINDOW.y(), WINDOW.width(), 6), code, "postal code");
        setting.wrap(address, new Area(WINDOW.x(), WINDOW.y() + 6, WINDOW.width(), 19), recipient.address(), "address");
        String name = recipient.name() + "　" + words.say("honorific");
        setting.fit(
                new Style(Typeface.MINCHO, 13),
                Align.LEFT,
                new Area(WINDOW.x() + 4, WINDOW.y() + 26, WINDOW.width() - 4, 12),
                name,
                "name");
    }

    private String levy(RefundNotice notice) {
        List<LevyType> levies = levies(notice);
        return levies.size() == 1 ? levies.getFirst().japanese() : words.say("several-levies");
    }

    private static List<LevyType> levies(RefundNotice notice) {
        return Stream.concat(
                        notice.overpaid().stream().map(Overpaid::period),
                        notice.appropriated().stream().map(Appropriated::period))
                .map(LevyPeriod::levy)
                .distinct()
                .toList();
    }

    private void figures(NoticePages pages, RefundNotice notice) {
        String interest = switch (notice.way()) {
            case RefundWay.ToAccount account ->
                account.interest() == null ? words.say("sum.interest.later") : yen(account.interest());
            case RefundWay.OnClaim claim -> words.say("sum.interest.later");
            case RefundWay.AllAppropriated none -> words.say("sum.interest.none");
        };
        pages.figures(
                List.of(
                        words.say("sum.overpaid"),
                        words.say("sum.appropriated"),
                        words.say("sum.refund"),
                        words.say("sum.interest")),
                List.of(yen(notice.overpaidTotal()), yen(notice.appropriatedTotal()), yen(notice.refund()), interest));
    }

    private void lines(NoticePages pages, RefundNotice notice) {
        boolean several = levies(notice).size() > 1;
        List<List<String>> overpaid = new ArrayList<>();
        for (Overpaid line : notice.overpaid()) {
            overpaid.add(List.of(
                    period(line.period(), several),
                    line.noticeNumber().value(),
                    line.cause(),
                    JapaneseEra.format(line.paidOn()),
                    yen(line.amount())));
        }
        pages.table(
                words.say("overpaid"),
                List.of(
                        new Column(words.say("overpaid.period"), 40, Align.LEFT),
                        new Column(words.say("overpaid.notice-number"), 30, Align.CENTRE),
                        new Column(words.say("overpaid.cause"), 36, Align.LEFT),
                        new Column(words.say("overpaid.paid-on"), 34, Align.LEFT),
                        new Column(words.say("overpaid.amount"), 30, Align.RIGHT)),
                overpaid,
                words.say("total"),
                yen(notice.overpaidTotal()));
        if (notice.appropriated().isEmpty()) {
            return;
        }
        List<List<String>> appropriated = new ArrayList<>();
        for (Appropriated line : notice.appropriated()) {
            appropriated.add(List.of(
                    period(line.period(), several),
                    line.item().japanese(),
                    JapaneseEra.format(line.effectiveOn()),
                    yen(line.amount())));
        }
        pages.table(
                words.say("appropriated"),
                List.of(
                        new Column(words.say("appropriated.period"), 60, Align.LEFT),
                        new Column(words.say("appropriated.item"), 40, Align.LEFT),
                        new Column(words.say("appropriated.effective-on"), 40, Align.LEFT),
                        new Column(words.say("appropriated.amount"), 30, Align.RIGHT)),
                appropriated,
                words.say("total"),
                yen(notice.appropriatedTotal()));
    }

    private static String period(LevyPeriod period, boolean withLevy) {
        return (withLevy ? period.levy().japanese() + " " : "") + period.yearAndTerm();
    }

    private void way(NoticePages pages, RefundNotice notice) {
        pages.heading(words.say("way"));
        switch (notice.way()) {
            case RefundWay.ToAccount account -> toAccount(pages, account, notice.refund());
            case RefundWay.OnClaim claim -> onClaim(pages, claim.limit(), notice.deceased() != null);
            case RefundWay.AllAppropriated none -> pages.paragraph(TEXT, words.say("way.none"), "way");
        }
        pages.skip(3);
    }

    private void toAccount(NoticePages pages, RefundWay.ToAccount account, Yen refund) {
        pages.paragraph(TEXT, words.say("way.account"), "way");
        pages.skip(1);
        pages.entry(words.say("way.account.bank"), account.bankName() + "　" + account.branchName(), TEXT);
        pages.entry(
                words.say("way.account.number"),
                account.type().japanese() + "　" + account.number().masked().replace('*', '＊'),
                TEXT);
        LocalDate on = account.transferOn();
        if (on != null) {
            pages.entry(words.say("way.account.on"), JapaneseEra.format(on), TEXT);
        }
        pages.skip(1);
        pages.paragraph(SMALL, words.say("way.account.masked"), "way");
        Yen interest = account.interest();
        pages.paragraph(
                TEXT,
                interest == null
                        ? words.say("interest.later")
                        : words.say("interest.fixed", Map.of("payment", yen(refund.plus(interest)))),
                "interest");
    }

    private void onClaim(NoticePages pages, LocalDate limit, boolean byHeirs) {
        pages.paragraph(TEXT, words.say("way.claim"), "way");
        if (byHeirs) {
            pages.paragraph(TEXT, words.say("way.claim.heirs"), "heirs");
        }
        pages.skip(1);
        pages.entry(words.say("way.claim.limit"), JapaneseEra.format(limit), STRONG);
        pages.skip(1);
        pages.paragraph(TEXT, words.say("way.claim.late"), "way");
        pages.paragraph(TEXT, words.say("interest.later"), "interest");
    }

    private void appeal(NoticePages pages) {
        Map<String, String> values = Map.of(
                "months", words.say("appeal.months"),
                "suit-months", words.say("appeal.suit-months"),
                "board", office.reviewBoard(),
                "municipality", office.municipality(),
                "mayor", office.mayor());
        pages.heading(words.say("appeal"));
        pages.wholeParagraph(SMALL, words.say("appeal.review", values), "appeal");
        pages.wholeParagraph(SMALL, words.say("appeal.suit", values), "appeal");
    }

    private Map<String, String> ofOffice() {
        return Map.of(
                "municipality", office.municipality(),
                "section", office.section(),
                "postal-code", office.postalCode(),
                "address", office.address(),
                "phone", office.phone());
    }

    private void numberPages(List<Sheet> sheets, RefundNotice notice) {
        for (int i = 0; i < sheets.size(); i++) {
            String text = words.say(
                    "page",
                    Map.of(
                            "notice-no", notice.noticeNo(),
                            "page", String.valueOf(i + 1),
                            "pages", String.valueOf(sheets.size())));
            sheets.get(i).text(SMALL, Align.CENTRE, 105, 287, text, "page number");
        }
    }

    private static String yen(Yen amount) {
        return amount.separated() + "円";
    }
}
