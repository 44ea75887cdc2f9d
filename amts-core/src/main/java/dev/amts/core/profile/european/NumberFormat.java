package dev.amts.core.profile.european;

import dev.amts.core.profile.Edit;
import dev.amts.core.profile.ProfileOptions;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decimal comma, and a language's own sign between thousands, in numbers that were copied from the source as they are.
 * Versions and numbers of sections, which follow a capitalized word or have letters beside them, are left alone; so is a
 * number that could be read both ways. Immutable and thread-safe.
 */
final class NumberFormat implements ProfileRule.OfText {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.,])(?:\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,20})?|\\d{1,20}\\.\\d{1,20})(?![\\w]|[.,]\\d)");
    private static final Set<String> NUMBERED = Set.of(
            "v",
            "version",
            "versión",
            "versão",
            "sección",
            "seção",
            "secção",
            "section",
            "figura",
            "figure",
            "tabla",
            "tabela",
            "tableau",
            "capítulo",
            "chapitre",
            "ecuación",
            "equação",
            "équation",
            "apartado",
            "release");
    private static final String POINT = "point";

    private final String name;
    private final String group;
    private final int groupFrom;
    private final boolean on;

    /**
     * A rule.
     *
     * @param group what stands between groups of three digits
     * @param groupFrom with how many digits before the decimal sign groups begin to be set apart
     */
    NumberFormat(String name, ProfileOptions options, String group, int groupFrom) {
        this.name = name;
        this.group = group;
        this.groupFrom = groupFrom;
        this.on = options.switches().style(name).filter(POINT::equals).isEmpty();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return "the decimal sign is a comma: 0,5";
    }

    @Override
    public List<String> styles() {
        return List.of("comma", POINT);
    }

    @Override
    public List<Edit> edits(RuleText text) {
        if (!on) {
            return List.of();
        }
        Set<String> copied = new HashSet<>();
        Matcher inSource =
                NUMBER.matcher(RuleText.of(text.source(), text.source()).masked());
        while (inSource.find()) {
            copied.add(inSource.group());
        }
        List<Edit> edits = new ArrayList<>();
        Matcher matcher = copied.isEmpty() ? NUMBER.matcher("") : NUMBER.matcher(text.masked());
        while (matcher.find()) {
            String number = matcher.group();
            String local = localized(number);
            if (copied.contains(number) && !copied.contains(local) && !isNumbering(text, matcher.start())) {
                edits.add(Edit.replace(matcher.start(), matcher.end(), local));
            }
        }
        return edits;
    }

    private String localized(String number) {
        int point = number.indexOf('.');
        String whole = (point < 0 ? number : number.substring(0, point)).replace(",", "");
        String decimals = point < 0 ? "" : "," + number.substring(point + 1);
        boolean grouped = number.indexOf(',') >= 0 && whole.length() >= groupFrom;
        return (grouped ? whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", group) : whole) + decimals;
    }

    private static boolean isNumbering(RuleText text, int at) {
        int end = at;
        while (end > 0 && (text.at(end - 1) == ' ' || text.at(end - 1) == '\u00A0')) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 20 && Character.isLetter(text.at(start - 1))) {
            start--;
        }
        if (start == end) {
            return false;
        }
        String word = text.masked().substring(start, end);
        boolean name = Character.isUpperCase(word.charAt(0)) && start > 0;
        return name || NUMBERED.contains(word.toLowerCase(java.util.Locale.ROOT));
    }
}
