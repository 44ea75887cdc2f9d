/**
 * Engines that take part in an experiment: start at {@link dev.amts.core.experiment.engine.EngineByRequests}.
 */
@NullMarked
package dev.amts.core.experiment.engine;

import org.jspecify.annotations.NullMarked;
