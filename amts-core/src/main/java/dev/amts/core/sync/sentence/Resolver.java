package dev.amts.core.sync.sentence;

import dev.amts.api.text.CodedText;
import dev.amts.core.sync.unit.UnitState;
import java.util.Optional;

/** Finds translations of new sentences. */
@FunctionalInterface
public interface Resolver {
    /** Finds none. */
    Resolver NONE = (chapter, source) -> Optional.empty();

    /**
     * A translation and where it comes from. Immutable.
     *
     * @param state what it makes of the sentence
     * @param target the translation, in the document's markup
     * @param oldSource the source it was made for; empty if an engine wrote it for this one
     * @param oldTarget the translation as it was found
     * @param reason where it comes from
     */
    record Found(UnitState state, String target, String oldSource, String oldTarget, String reason) {}

    /** A translation of a sentence that is new in a chapter, if there is one. */
    Optional<Found> find(String chapter, CodedText source);
}
