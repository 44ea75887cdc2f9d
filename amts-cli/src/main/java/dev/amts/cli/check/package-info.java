/**
 * {@code amts check} and {@code amts style}: quality checks and language profiles for documents that are translated
 * already.
 */
@NullMarked
package dev.amts.cli.check;

import org.jspecify.annotations.NullMarked;
