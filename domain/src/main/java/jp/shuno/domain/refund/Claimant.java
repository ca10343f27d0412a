package jp.shuno.domain.refund;

import java.util.List;
import jp.shuno.domain.money.Yen;

/** 還付請求者: who claims a refund, and by what right. */
public sealed interface Claimant {

    /** 納付義務者. */
    record Obligor() implements Claimant {}

    /**
     * 相続人代表者.
     *
     * @param designated whether the heirs have named this person
     */
    record HeirRepresentative(boolean designated) implements Claimant {}

    /**
     * 相続人, all of them together, without a representative.
     *
     * @param shares what each of them is to get, yen
     */
    record Heirs(List<Yen> shares) implements Claimant {

        /** Keeps a copy. */
        public Heirs {
            shares = List.copyOf(shares);
        }
    }

    /**
     * 代理人 of the obligor.
     *
     * @param powerOfAttorney whether the 委任状 is there
     */
    record Agent(boolean powerOfAttorney) implements Claimant {}

    /** Somebody else. */
    record Stranger() implements Claimant {}
}
