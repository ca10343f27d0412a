package jp.shuno.batch.cli;

import java.time.Duration;
import jp.shuno.batch.run.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Progress as plain log lines, one every twentieth of the work or half a minute, whichever comes first. */
final class PlainProgress implements Progress {

    private static final Logger LOG = LoggerFactory.getLogger("progress");
    private static final int STEPS = 20;
    private static final long SILENCE_NANOS = Duration.ofSeconds(30).toNanos();
    private static final long LEAST_TO_SHOW = 20_000;

    private String label = "";
    private long total;
    private long done;
    private long startedAt;
    private long shownAt;
    private long shownDone;

    @Override
    public synchronized void start(String newLabel, long newTotal) {
        label = newLabel;
        total = newTotal;
        done = 0;
        shownDone = 0;
        startedAt = System.nanoTime();
        shownAt = startedAt;
    }

    @Override
    public synchronized void advance(long units) {
        done += units;
        long now = System.nanoTime();
        boolean enoughDone = total >= LEAST_TO_SHOW && done - shownDone >= total / STEPS;
        if (enoughDone || now - shownAt >= SILENCE_NANOS) {
            show(now);
        }
    }

    @Override
    public synchronized void finish() {
        total = 0;
    }

    private void show(long now) {
        double seconds = Math.max(1, now - startedAt) / 1e9;
        double rate = done / seconds;
        long left = rate > 0 && total > done ? Math.round((total - done) / rate) : 0;
        LOG.info("{} {} / {} 件、{} 件/秒、残り約 {} 秒", label, done, total, Math.round(rate), left);
        shownAt = now;
        shownDone = done;
    }
}
