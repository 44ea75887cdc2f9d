/**
 * Documents on their way to an engine that translates files and answers later: start at {@link
 * dev.amts.core.transport.OutgoingDocument}.
 */
@NullMarked
package dev.amts.core.transport;

import org.jspecify.annotations.NullMarked;
