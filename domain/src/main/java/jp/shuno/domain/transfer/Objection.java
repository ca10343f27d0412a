package jp.shuno.domain.transfer;

import jp.shuno.domain.bank.BankKana;
import org.jspecify.annotations.Nullable;

/**
 * 指摘: one thing that speaks against a transfer or against the file.
 *
 * @param kind what it is
 * @param predicted with which reason the bank would send the money back, null where it would not come to that
 * @param text a Japanese sentence for staff, with neither name nor account
 */
public record Objection(ObjectionKind kind, @Nullable ReturnReason predicted, String text) {

    /** With the words and the prediction of its kind. */
    static Objection to(ObjectionKind kind) {
        return new Objection(kind, kind.predicted(), kind.japanese());
    }

    /** To an account that sent money back before: it would do so again. */
    static Objection toReturned(ReturnReason before) {
        ObjectionKind kind = ObjectionKind.ACCOUNT_UNUSABLE;
        return new Objection(kind, before.isByBank() ? before : null, kind.japanese() + "(" + before.japanese() + ")");
    }

    /** To a character of the name. */
    static Objection toCharacter(int position, BankKana.Reason reason) {
        ObjectionKind kind = ObjectionKind.NAME_NOT_WRITABLE;
        return new Objection(
                kind, kind.predicted(), "%s(%d文字目: %s)".formatted(kind.japanese(), position, reason.japanese()));
    }
}
