package jp.shuno.batch.run.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The kinds of files that this version takes in. */
@Component
class Kinds {

    private final List<InboundKind<?, ?>> kinds;

    Kinds(List<InboundKind<?, ?>> kinds) {
        this.kinds = kinds.stream()
                .sorted(Comparator.<InboundKind<?, ?>>comparingInt(InboundKind::rank)
                        .thenComparing(InboundKind::kind))
                .toList();
    }

    Optional<InboundKind<?, ?>> of(String kind) {
        return kinds.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    /** Where a file stands in the order of taking in; what no kind claims comes last. */
    int rank(ArrivedFile file) {
        return of(file.kind()).map(InboundKind::rank).orElse(Integer.MAX_VALUE);
    }
}
