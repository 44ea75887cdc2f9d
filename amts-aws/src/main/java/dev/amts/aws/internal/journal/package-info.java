/**
 * What a run is to do and what of it was done, on this machine: start at {@link dev.amts.aws.internal.journal.RunFolder}.
 *
 * <p>A run is a folder of the journal: the documents as they are sent, what was planned of them ({@code run.json}, {@code
 * batch-1.json} …), what was done ({@code journal.jsonl}), and the outputs. A batch is what one job translates. Whatever
 * is not in the journal is done again or looked up, so that a run can be interrupted anywhere.
 */
@NullMarked
package dev.amts.aws.internal.journal;

import org.jspecify.annotations.NullMarked;
