package jp.shuno.ocr.engine;

/** A worker process ended, or was ended, before it had answered. */
public final class WorkerDiedException extends Exception {

    private final boolean tooSlow;

    /**
     * States the fact.
     *
     * @param tooSlow whether it was ended because it took too long
     */
    public WorkerDiedException(boolean tooSlow) {
        super(tooSlow ? "the worker did not answer in time" : "the worker ended without an answer");
        this.tooSlow = tooSlow;
    }

    /** Whether it was ended because it took too long. */
    public boolean tooSlow() {
        return tooSlow;
    }
}
