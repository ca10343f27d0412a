package jp.shuno.batch.run;

/** Tells a person who waits how far a piece of work has come. */
public interface Progress {

    /**
     * Begins a piece of work.
     *
     * @param label what it is, in Japanese
     * @param total units of work, 0 where unknown
     */
    void start(String label, long total);

    /** Some more units are done. */
    void advance(long units);

    /** The piece of work has ended. */
    void finish();
}
