/** Start here. */
@NullMarked
package dev.amts.aws;

import org.jspecify.annotations.NullMarked;
