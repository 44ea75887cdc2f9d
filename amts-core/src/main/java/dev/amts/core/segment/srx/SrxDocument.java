package dev.amts.core.segment.srx;

import dev.amts.api.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What an SRX file says. Immutable.
 *
 * @param cascade which of the language maps that fit a language are used
 * @param rules rules in order, by the name of their language rule
 * @param maps language maps in order
 * @param codes on which side of a break inline codes are
 */
public record SrxDocument(
        Cascade cascade, Map<String, List<SrxRule>> rules, List<LanguageMap> maps, CodePlacement codes) {
    /** Which of the language maps that fit are used. */
    public enum Cascade {
        /** The first. */
        FIRST,
        /** All, their rules one after the other. */
        ALL
    }

    /**
     * Says which languages have a language rule.
     *
     * @param languages fits a whole language tag, as in {@code [Ee][Nn].*}
     * @param rule the name of the language rule
     */
    public record LanguageMap(Pattern languages, String rule) {
        public LanguageMap {
            Objects.requireNonNull(languages);
            Objects.requireNonNull(rule);
        }
    }

    /**
     * On which side of a break an inline code is that stands right there: true for the segment before.
     *
     * @param opening codes that begin something; by default in the segment after
     * @param closing codes that end something; by default in the segment before
     * @param standalone codes that stand alone; by default in the segment before
     */
    public record CodePlacement(boolean opening, boolean closing, boolean standalone) {
        static final CodePlacement DEFAULT = new CodePlacement(false, true, true);
    }

    public SrxDocument {
        Objects.requireNonNull(cascade);
        rules = Map.copyOf(rules);
        maps = List.copyOf(maps);
        Objects.requireNonNull(codes);
    }

    /** The rules of a language, in the order in which they are tried; none if no map fits. */
    public List<SrxRule> rulesOf(Language language) {
        List<SrxRule> found = new ArrayList<>();
        for (LanguageMap map : maps) {
            if (map.languages().matcher(language.tag()).matches()) {
                found.addAll(rules.getOrDefault(map.rule(), List.of()));
                if (cascade == Cascade.FIRST) {
                    break;
                }
            }
        }
        return List.copyOf(found);
    }
}
