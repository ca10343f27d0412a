package jp.shuno.batch.cli;

import picocli.CommandLine.Option;

/** {@code --progress}: how progress is shown. */
final class ProgressOption {

    @Option(
            names = "--progress",
            paramLabel = "auto|plain|none",
            description = "進行の表示: auto 端末なら棒・それ以外は行、plain 行、none なし(既定: auto)")
    void choose(ProgressChoice.Style style) {
        System.setProperty(ProgressChoice.PROPERTY, style.name());
    }
}
