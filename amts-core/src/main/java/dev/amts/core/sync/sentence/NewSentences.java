package dev.amts.core.sync.sentence;

import dev.amts.api.text.CodedText;
import dev.amts.core.sync.unit.SyncSegment;
import dev.amts.core.sync.unit.UnitState;
import dev.amts.core.sync.unit.Untranslated;

/**
 * What becomes of the new sentences of a chapter. As thread-safe as its resolver.
 *
 * @param chapter the chapter's name
 * @param resolver what finds translations
 * @param untranslated what stands where there is none
 */
public record NewSentences(String chapter, Resolver resolver, Untranslated untranslated) {
    /** What becomes of a sentence. */
    public SyncSegment resolve(CodedText source) {
        return resolver.find(chapter, source)
                .map(each -> new SyncSegment(
                        each.state(), each.oldSource(), source.text(), each.oldTarget(), each.target(), each.reason()))
                .orElseGet(() -> new SyncSegment(
                        UnitState.UNTRANSLATED,
                        "",
                        source.text(),
                        "",
                        untranslated == Untranslated.KEEP ? source.text() : "",
                        "new in the source"));
    }
}
