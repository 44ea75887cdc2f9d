/** How parallel data is read and written; not for use from outside. */
@NullMarked
package dev.amts.core.parallel.internal;

import org.jspecify.annotations.NullMarked;
