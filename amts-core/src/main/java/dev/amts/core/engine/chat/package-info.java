/**
 * Language models behind a chat server: start at {@link dev.amts.core.engine.chat.ChatEngine}.
 */
@NullMarked
package dev.amts.core.engine.chat;

import org.jspecify.annotations.NullMarked;
