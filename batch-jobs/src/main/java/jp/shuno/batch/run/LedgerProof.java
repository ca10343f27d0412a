package jp.shuno.batch.run;

import java.util.Arrays;
import java.util.List;
import jp.shuno.sql.proof.Invariant;
import jp.shuno.sql.proof.ProofMapper;
import jp.shuno.sql.proof.ProofResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 台帳の証明: proves every invariant, and once only for the gate and the close of a run as long as no job wrote between
 * them.
 */
@Component
public class LedgerProof {

    private final ProofMapper mapper;
    private @Nullable RunKey provedFor;
    private List<ProofResult> results = List.of();

    LedgerProof(ProofMapper mapper) {
        this.mapper = mapper;
    }

    /** Proves the ledger as it stands now, for that run. */
    synchronized List<ProofResult> prove(RunKey run) {
        results = Arrays.stream(Invariant.values())
                .map(invariant -> invariant.prove(mapper))
                .toList();
        provedFor = run;
        return results;
    }

    /** The proof for that run, made anew where the ledger may have changed since. */
    public synchronized List<ProofResult> of(RunKey run) {
        return run.equals(provedFor) ? results : prove(run);
    }

    /** Somebody is about to write. */
    synchronized void forget() {
        provedFor = null;
    }
}
