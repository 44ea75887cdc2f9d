package dev.amts.bleu.corpus;

import java.io.InputStream;

/**
 * A stream of UTF-8 with one segment a line, and what errors call it.
 *
 * @param name as in {@code "hyp.txt"}
 */
public record NamedStream(String name, InputStream in) {}
