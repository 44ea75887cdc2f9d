/** Start here. */
@NullMarked
package dev.amts.d2l;

import org.jspecify.annotations.NullMarked;
