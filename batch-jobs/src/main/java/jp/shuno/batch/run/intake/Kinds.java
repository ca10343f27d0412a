package jp.shuno.batch.run.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.shuno.batch.run.JobId;
import org.springframework.stereotype.Component;

/** The kinds of files that this version takes in. */
@Component
public class Kinds {

    private final List<InboundKind<?, ?>> kinds;

    Kinds(List<InboundKind<?, ?>> kinds) {
        this.kinds = kinds.stream()
                .sorted(Comparator.<InboundKind<?, ?>>comparingInt(InboundKind::rank)
                        .thenComparing(InboundKind::kind))
                .toList();
    }

    /** All of them in the order of taking in. */
    List<InboundKind<?, ?>> inOrder() {
        return kinds;
    }

    /** How a file of that kind and name is taken in, empty where this version does not take it. */
    Optional<InboundKind<?, ?>> of(String kind, String fileName) {
        return kinds.stream()
                .filter(each -> each.kind().equals(kind) && each.takes(fileName))
                .findFirst();
    }

    /** Whether this version takes in files of that kind. */
    public boolean claims(ArrivedFile file) {
        return of(file.kind(), file.name()).isPresent();
    }

    /** The job that takes in files of that kind; the last receiving job takes, and refuses, what no kind claims. */
    public JobId taker(String kind, String fileName) {
        return of(kind, fileName).<JobId>map(InboundKind::job).orElse(JobId.RECEIVE_PAYMENTS);
    }

    /** Where a file stands in the order of taking in; what no kind claims comes last. */
    int rank(ArrivedFile file) {
        return of(file.kind(), file.name()).map(InboundKind::rank).orElse(Integer.MAX_VALUE);
    }
}
