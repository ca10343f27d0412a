package jp.shuno.batch.exchange.csv;

import java.util.Set;
import jp.shuno.domain.assessment.LevyType;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed about Pay-easy files.
 *
 * @param billerNumber 収納機関番号 that every row must carry; null = not checked
 * @param institutions bank codes under contract; empty = not checked
 * @param channels places of payment under contract, 1 to 4; empty = the four that there are
 * @param levies levies that are offered over the network; empty = all
 * @param allowEmptyFile whether a file without data rows is taken, with a notice
 */
public record PayeasyProfile(
        @Nullable String billerNumber,
        Set<String> institutions,
        Set<String> channels,
        Set<LevyType> levies,
        boolean allowEmptyFile) {

    private static final Set<String> KNOWN_CHANNELS = Set.of("1", "2", "3", "4");

    /** Keeps its own copies. */
    public PayeasyProfile {
        institutions = Set.copyOf(institutions);
        channels = Set.copyOf(channels);
        levies = Set.copyOf(levies);
    }

    /** No list of institutions, channels or levies; an empty file is taken. */
    public static PayeasyProfile standard(@Nullable String billerNumber) {
        return new PayeasyProfile(billerNumber, Set.of(), Set.of(), Set.of(), true);
    }

    boolean isContractedInstitution(String bankCode) {
        return institutions.isEmpty() || institutions.contains(bankCode);
    }

    boolean isContractedChannel(String channel) {
        return (channels.isEmpty() ? KNOWN_CHANNELS : channels).contains(channel);
    }

    boolean isContractedLevy(LevyType levy) {
        return levies.isEmpty() || levies.contains(levy);
    }
}
