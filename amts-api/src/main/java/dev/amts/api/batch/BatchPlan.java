package dev.amts.api.batch;

import dev.amts.api.Language;
import dev.amts.api.engine.Charge;
import java.util.List;
import java.util.Objects;

/**
 * What a run would send, and what it would cost. Immutable.
 *
 * @param id the name that the run has or would have
 * @param jobs the jobs that would be started, in order
 */
public record BatchPlan(String id, List<Job> jobs) {
    /**
     * One job of a run.
     *
     * @param name what the engine would call it
     * @param mediaType of its documents
     * @param targets the languages wanted
     * @param documents how many documents
     * @param bytes their length
     * @param charge what it would cost, all target languages together
     */
    public record Job(
            String name, String mediaType, List<Language> targets, long documents, long bytes, Charge charge) {
        public Job {
            Objects.requireNonNull(name);
            Objects.requireNonNull(mediaType);
            targets = List.copyOf(targets);
            Objects.requireNonNull(charge);
        }
    }

    public BatchPlan {
        Objects.requireNonNull(id);
        jobs = List.copyOf(jobs);
    }

    /** What all jobs would cost. */
    public Charge charge() {
        return jobs.stream().map(Job::charge).reduce(Charge.NONE, Charge::plus);
    }
}
