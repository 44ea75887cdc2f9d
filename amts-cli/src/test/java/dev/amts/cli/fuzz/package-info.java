/**
 * What reads input from outside, given any bytes. {@code .ci/fuzz MINUTES} searches for inputs that break it, guided by
 * coverage; {@link dev.amts.cli.fuzz.FuzzedInputsTest} holds what was found, and a seed for each reader.
 */
package dev.amts.cli.fuzz;
