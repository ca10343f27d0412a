package jp.shuno.batch.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.shuno.batch.run.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that works on a home. */
final class HomeOption {

    @Option(names = "--home", paramLabel = "DIR", description = "ホームのフォルダー(既定: 環境変数 SHUNO_HOME、なければ ./shuno-home)")
    private @Nullable Path home;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "この実行だけ設定を変える(run.json に記録する)。例: --set rules.stale-flash-days=10")
    private Map<String, String> overrides = new LinkedHashMap<>();

    /** The home that was asked for, existing or not. */
    Home home() {
        return new Home(Optional.ofNullable(home)
                .or(() -> Optional.ofNullable(System.getenv("SHUNO_HOME"))
                        .filter(path -> !path.isBlank())
                        .map(Path::of))
                .orElse(Path.of("shuno-home")));
    }

    /** The home that was asked for, or that lies in the usual place; empty for a command that can do without. */
    Optional<Home> homeIfAny() {
        Home wanted = home();
        boolean named =
                home != null || !System.getenv().getOrDefault("SHUNO_HOME", "").isBlank();
        if (named) {
            Workspace.checkInitialised(wanted);
        }
        return wanted.isInitialised() ? Optional.of(wanted) : Optional.empty();
    }

    /** What this call changes in the configuration. */
    Map<String, String> overrides() {
        return overrides;
    }
}
