package jp.shuno.domain.transfer;

import java.util.List;
import jp.shuno.domain.money.Yen;
import jp.shuno.domain.transfer.TransferCheck.Passes;
import jp.shuno.domain.transfer.TransferCheck.Rejected;

/** 事前点検: whether a file may be made, and of which transfers. */
public sealed interface Preflight {

    /** Those that may go, in the order of their numbers. */
    List<Passes> passing();

    /** Those that stay here, in the order of their numbers. They do not keep the others. */
    List<Rejected> rejected();

    /** R-151 Those that go with a cut name. */
    default List<Passes> cut() {
        return passing().stream().filter(Passes::isCut).toList();
    }

    /**
     * The file may be made of those that pass.
     *
     * @param from 支払口座
     * @param total 振込合計金額 of those that pass
     */
    record Publishable(List<Passes> passing, List<Rejected> rejected, PayingAccount from, Yen total)
            implements Preflight {

        /** Keeps its own copies. */
        public Publishable {
            passing = List.copyOf(passing);
            rejected = List.copyOf(rejected);
        }
    }

    /**
     * No file may be made.
     *
     * @param objections what speaks against the file, at least one
     */
    record Withheld(List<Passes> passing, List<Rejected> rejected, List<Objection> objections) implements Preflight {

        /** Keeps its own copies. */
        public Withheld {
            passing = List.copyOf(passing);
            rejected = List.copyOf(rejected);
            objections = List.copyOf(objections);
        }
    }
}
