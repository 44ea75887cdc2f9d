package dev.amts.cli.bleu.input;

import java.util.List;

/** A system's name and its hypotheses. */
public record NamedSystem(String name, List<String> hypotheses) {}
