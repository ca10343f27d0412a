package jp.shuno.domain.receivingaccount;

import java.util.List;

/** 突合: what the comparison of claimant and account holder came to, with the names as they were compared. */
public sealed interface AccountMatch {

    /** The result as it is stored and told. */
    MatchResult result();

    /** What comparing the names came to. */
    sealed interface ByName extends AccountMatch {

        /** The name of the account. */
        ComparedName holder();
    }

    /**
     * The holder is the claimant.
     *
     * @param claimant the registered name that is the holder's
     * @param holder the name of the account
     */
    record Match(ComparedName claimant, ComparedName holder) implements ByName {
        @Override
        public MatchResult result() {
            return MatchResult.MATCH;
        }
    }

    /**
     * The names are the same but for what one name is commonly written with or without.
     *
     * @param claimant the registered name that comes so near
     * @param holder the name of the account
     */
    record NearMatch(ComparedName claimant, ComparedName holder) implements ByName {
        @Override
        public MatchResult result() {
            return MatchResult.NEAR_MATCH;
        }
    }

    /**
     * No registered name is the holder's.
     *
     * @param claimant the registered names that could be compared, possibly none
     * @param holder the name of the account
     */
    record NameMismatch(List<ComparedName> claimant, ComparedName holder) implements ByName {

        /** Keeps its own copy. */
        public NameMismatch {
            claimant = List.copyOf(claimant);
        }

        @Override
        public MatchResult result() {
            return MatchResult.MISMATCH_NAME;
        }
    }

    /** The My Number of the claim belongs to nobody or to somebody else; names were not compared. */
    record PersonMismatch() implements AccountMatch {
        @Override
        public MatchResult result() {
            return MatchResult.MISMATCH_PERSON;
        }
    }
}
