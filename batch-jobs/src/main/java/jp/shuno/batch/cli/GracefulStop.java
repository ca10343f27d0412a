package jp.shuno.batch.cli;

import jp.shuno.batch.run.StopRequest;
import org.jline.utils.Signals;

/**
 * Turns a request to end the process (SIGTERM, SIGINT) into a stop at the next safe point: the running step ends its
 * transaction, and the command ends with its own exit code. The virtual machine's own shutdown would close the embedded
 * database under the running transaction, which is safe but ends as a failure.
 */
final class GracefulStop {

    private GracefulStop() {}

    /** From now on a request to end the process stops this run. */
    static void watch(StopRequest request) {
        Signals.register("TERM", request::request);
        Signals.register("INT", request::request);
    }
}
