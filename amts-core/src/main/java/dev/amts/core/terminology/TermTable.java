package dev.amts.core.terminology;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import dev.amts.api.engine.Term;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes terms of rows of cells: finds out which column is in which language. Immutable. */
final class TermTable {
    private static final Pattern REMARK = Pattern.compile("\\s*[(（][^()（）]*[)）]\\s*$");
    private static final Set<UnicodeScript> NEUTRAL =
            Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    private final String name;
    private final Language source;
    private final Language target;

    TermTable(String name, Language source, Language target) {
        this.name = name;
        this.source = source;
        this.target = target;
    }

    List<Term> terms(List<List<String>> rows) {
        List<Term> terms = new ArrayList<>();
        int sourceColumn = -1;
        int targetColumn = -1;
        for (List<String> row : rows) {
            int from = column(row, source);
            int to = column(row, target);
            if (from >= 0 && to >= 0 && from != to) {
                sourceColumn = from;
                targetColumn = to;
            } else if (sourceColumn >= 0) {
                add(row, sourceColumn, targetColumn, terms);
            } else {
                addByScript(row, terms);
            }
        }
        return terms;
    }

    /** The column whose cell names the language, by code or by its English or own name. */
    private static int column(List<String> row, Language language) {
        Locale locale = language.locale();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i).strip();
            boolean named = cell.equalsIgnoreCase(locale.getDisplayLanguage(Locale.ENGLISH))
                    || cell.equalsIgnoreCase(locale.getDisplayLanguage(locale));
            if (named || isCode(cell, language)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCode(String cell, Language language) {
        if (!cell.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")) {
            return false;
        }
        try {
            Language named = Language.of(cell.replace('_', '-'));
            return named.equals(language) || named.primary().equals(language.primary());
        } catch (ConfigurationException notALanguage) {
            return false;
        }
    }

    private void addByScript(List<String> row, List<Term> terms) {
        if (row.size() < 2) {
            return;
        }
        UnicodeScript from = scriptOf(source);
        UnicodeScript to = scriptOf(target);
        if (from == to) {
            add(row, 0, 1, terms);
            return;
        }
        int sourceColumn = -1;
        int targetColumn = -1;
        for (int i = 0; i < row.size(); i++) {
            if (sourceColumn < 0 && isIn(row.get(i), from) && !isIn(row.get(i), to)) {
                sourceColumn = i;
            } else if (targetColumn < 0 && isIn(row.get(i), to)) {
                targetColumn = i;
            }
        }
        if (sourceColumn >= 0 && targetColumn >= 0) {
            add(row, sourceColumn, targetColumn, terms);
        }
    }

    /** Adds a term; an abbreviation or remark in brackets at the end of either side is none of it. */
    private void add(List<String> row, int sourceColumn, int targetColumn, List<Term> terms) {
        if (Math.max(sourceColumn, targetColumn) < row.size()) {
            String from = REMARK.matcher(row.get(sourceColumn)).replaceFirst("").strip();
            String to = REMARK.matcher(row.get(targetColumn)).replaceFirst("").strip();
            for (String fromSpelling : spellings(from)) {
                for (String toSpelling : spellings(to)) {
                    terms.add(new Term(fromSpelling, toSpelling));
                }
            }
        }
    }

    /** Ideographs have no words with a slash inside: there it stands between spellings of which each will do. */
    private static List<String> spellings(String cell) {
        List<String> parts =
                Arrays.stream(cell.split("[/／、]")).map(String::strip).toList();
        boolean several = parts.size() > 1 && parts.stream().allMatch(part -> isIn(part, UnicodeScript.HAN));
        return several ? parts : cell.isEmpty() ? List.of() : List.of(cell);
    }

    private static boolean isIn(String cell, UnicodeScript script) {
        return cell.codePoints().anyMatch(point -> canonical(UnicodeScript.of(point)) == script);
    }

    private static UnicodeScript scriptOf(Language language) {
        String sample = language.locale().getDisplayLanguage(language.locale());
        return sample.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> !NEUTRAL.contains(script))
                .findFirst()
                .map(TermTable::canonical)
                .orElse(UnicodeScript.LATIN);
    }

    /** Kana and ideographs are one writing system here. */
    private static UnicodeScript canonical(UnicodeScript script) {
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? UnicodeScript.HAN : script;
    }

    @Override
    public String toString() {
        return name;
    }
}
