/** {@code amts demo}: the main job on the bundled sample book. */
@NullMarked
package dev.amts.cli.demo;

import org.jspecify.annotations.NullMarked;
