package jp.shuno.batch.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.shuno.batch.run.OperatorException;
import jp.shuno.batch.run.OperatorMessage;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/**
 * How the tables of a database stand against this program, and what each kind of command may do with them. This is the
 * only place where that is decided; docs/operations.md, "Upgrading", shows it as a table.
 *
 * @param standing the state
 * @param version the last migration that was applied, {@code -} for none
 * @param known the last migration that this program knows
 * @param pending migrations of this program that were not applied
 * @param detail what is wrong: a version, or the name of a strange table; empty where nothing is
 */
record Schema(Standing standing, String version, String known, int pending, String detail) {

    private static final String NONE = "-";
    private static final Set<String> OURS = Set.of("run_lock", "term_assessment");
    private static final Set<MigrationState> PLAIN = Set.of(MigrationState.SUCCESS, MigrationState.PENDING);

    /** The states that a schema can be in. */
    enum Standing {
        /** No tables at all. */
        EMPTY,
        /** As this program wants it. */
        CURRENT,
        /** Made by an earlier program; migrations wait to be applied. */
        OLDER,
        /** Made or upgraded by a later program. */
        NEWER,
        /** A migration began and did not come to its end. */
        BROKEN_OFF,
        /** What was applied is not what this program would apply. */
        CHANGED,
        /** Tables of somebody else. */
        FOREIGN,
        /** Our tables, but nothing says of which version. */
        WITHOUT_HISTORY
    }

    /** What a command wants of the schema. */
    enum Use {
        /** Reads or notes something; never migrates. */
        WORK,
        /** Runs; brings an earlier schema up to date. */
        RUN,
        /** Makes a home; fills an empty database, and brings an earlier schema up to date. */
        MAKE
    }

    /**
     * Judges what the database says.
     *
     * @param migrations every migration that is known to the program or to the database
     * @param tables the tables of the schema without the history; asked only where no migration was applied
     */
    static Schema of(List<MigrationInfo> migrations, Supplier<List<String>> tables) {
        List<MigrationInfo> versioned =
                migrations.stream().filter(each -> each.getVersion() != null).toList();
        List<MigrationInfo> applied =
                versioned.stream().filter(each -> each.getState().isApplied()).toList();
        String version = last(applied.stream().filter(each -> !each.getState().isFailed()));
        String known = last(versioned.stream().filter(each -> each.getState().isResolved()));
        int pending = (int) versioned.stream()
                .filter(each -> each.getState() == MigrationState.PENDING)
                .count();
        Optional<MigrationInfo> newer = first(
                applied,
                each -> each.getState() == MigrationState.FUTURE_SUCCESS
                        || each.getState() == MigrationState.FUTURE_FAILED);
        if (newer.isPresent()) {
            return new Schema(Standing.NEWER, last(applied.stream()), known, pending, "");
        }
        Optional<MigrationInfo> failed = first(applied, each -> each.getState().isFailed());
        if (failed.isPresent()) {
            return new Schema(Standing.BROKEN_OFF, version, known, pending, version(failed.get()));
        }
        if (applied.isEmpty()) {
            return withoutHistory(tables.get(), known, pending);
        }
        return first(versioned, Schema::isChanged)
                .map(each -> new Schema(Standing.CHANGED, version, known, pending, version(each)))
                .orElseGet(() ->
                        new Schema(pending == 0 ? Standing.CURRENT : Standing.OLDER, version, known, pending, ""));
    }

    /** A database that is not there. */
    static Schema missing() {
        return new Schema(Standing.EMPTY, NONE, NONE, 0, "");
    }

    /**
     * Whether migrations have to be applied before a command may begin.
     *
     * @throws OperatorException with code 50 where the command may not begin
     */
    boolean mustMigrate(Use use) {
        return switch (standing) {
            case CURRENT -> false;
            case EMPTY -> orRefuse(use == Use.MAKE);
            case OLDER -> orRefuse(use != Use.WORK);
            case NEWER, BROKEN_OFF, CHANGED, FOREIGN, WITHOUT_HISTORY -> orRefuse(false);
        };
    }

    /** Why a command that does not migrate may not begin. */
    OperatorException refusal() {
        return switch (standing) {
            case CURRENT -> throw new IllegalStateException("nothing speaks against a current schema");
            case EMPTY -> OperatorMessage.SCHEMA_EMPTY.exception();
            case OLDER -> OperatorMessage.SCHEMA_OLDER.exception(version, known);
            case NEWER -> OperatorMessage.SCHEMA_NEWER.exception(version, known);
            case BROKEN_OFF -> OperatorMessage.SCHEMA_BROKEN_OFF.exception(detail);
            case CHANGED -> OperatorMessage.SCHEMA_CHANGED.exception(detail);
            case FOREIGN -> OperatorMessage.SCHEMA_FOREIGN.exception(detail);
            case WITHOUT_HISTORY -> OperatorMessage.SCHEMA_WITHOUT_HISTORY.exception();
        };
    }

    /** Whether the tables hold what an upgrade could damage. */
    boolean holdsData() {
        return standing == Standing.OLDER;
    }

    private boolean orRefuse(boolean migrates) {
        if (!migrates) {
            throw refusal();
        }
        return true;
    }

    private static Schema withoutHistory(List<String> tables, String known, int pending) {
        if (tables.isEmpty()) {
            return new Schema(Standing.EMPTY, NONE, known, pending, "");
        }
        boolean ours =
                tables.stream().map(each -> each.toLowerCase(Locale.ROOT)).anyMatch(OURS::contains);
        return ours
                ? new Schema(Standing.WITHOUT_HISTORY, NONE, known, pending, "")
                : new Schema(Standing.FOREIGN, NONE, known, pending, tables.getFirst());
    }

    /** Also a hole: a migration that was left out below one that was applied. */
    private static boolean isChanged(MigrationInfo migration) {
        return !PLAIN.contains(migration.getState())
                || !migration.isChecksumMatching()
                || !migration.isDescriptionMatching()
                || !migration.isTypeMatching();
    }

    private static Optional<MigrationInfo> first(List<MigrationInfo> migrations, Predicate<MigrationInfo> wanted) {
        return migrations.stream().filter(wanted).findFirst();
    }

    private static String last(Stream<MigrationInfo> migrations) {
        return migrations
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::toString)
                .orElse(NONE);
    }

    private static String version(MigrationInfo migration) {
        return String.valueOf(migration.getVersion());
    }
}
