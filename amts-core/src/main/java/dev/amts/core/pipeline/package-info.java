/**
 * Several language pairs side by side: start at {@link dev.amts.core.pipeline.SubPipelines}.
 */
@NullMarked
package dev.amts.core.pipeline;

import org.jspecify.annotations.NullMarked;
