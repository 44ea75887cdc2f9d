package dev.amts.cli.bleu;

import java.util.List;

/** A system's name and its hypotheses. */
record NamedSystem(String name, List<String> hypotheses) {}
