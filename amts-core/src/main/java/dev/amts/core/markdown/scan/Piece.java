package dev.amts.core.markdown.scan;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.InlineCode.Role;

/**
 * A code that was found, before it has an id.
 *
 * @param pair what the two codes of a pair share; a number of its own for a standalone code
 */
public record Piece(int start, int end, Role role, CodeKind kind, int pair) {}
