package dev.amts.core.engine.adaptive.postedit;

/**
 * What an engine wrote once, for what, and what stands there in the human translation. Immutable.
 *
 * @param engine the engine's words, a phrase's key
 * @param source the source words that they stand for, a phrase's key; empty where that is not known
 * @param human the person's words
 */
record Correction(String engine, String source, Phrase human) {}
