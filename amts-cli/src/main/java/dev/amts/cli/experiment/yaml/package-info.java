/** Files in YAML, read with limits and with errors that name the line. */
@NullMarked
package dev.amts.cli.experiment.yaml;

import org.jspecify.annotations.NullMarked;
