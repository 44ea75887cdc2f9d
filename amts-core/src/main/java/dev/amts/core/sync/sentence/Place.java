package dev.amts.core.sync.sentence;

/**
 * Where a text unit stands in a document. Immutable.
 *
 * @param block the index of its block
 * @param unit its index there
 */
public record Place(int block, int unit) {}
