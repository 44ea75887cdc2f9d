/** {@code amts job}: start at {@link dev.amts.cli.job.JobCommand}; what a job is kept by is {@link dev.amts.cli.job.JobFolder}. */
@NullMarked
package dev.amts.cli.job;

import org.jspecify.annotations.NullMarked;
