package dev.amts.api.progress;

/**
 * How far a task is. Immutable.
 *
 * @param task what is being done, as in {@code "aligning"}; the same in all events of one task
 * @param done how much, in {@code unit}s, never less than in the event before
 * @param total how much there is, or −1 where that is not known
 * @param unit what is counted, in the plural: {@code "documents"}
 * @param detail what was just worked on, as in a file's name; may be empty
 */
public record ProgressEvent(String task, long done, long total, String unit, String detail) {
    /** An event without detail. */
    public static ProgressEvent of(String task, long done, long total, String unit) {
        return new ProgressEvent(task, done, total, unit, "");
    }
}
