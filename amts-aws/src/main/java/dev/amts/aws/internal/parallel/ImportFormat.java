package dev.amts.aws.internal.parallel;

import dev.amts.api.Language;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How an import file is written. Immutable. */
enum ImportFormat {
    CSV {
        @Override
        String record(List<Language> languages, List<String> texts) {
            StringBuilder line = new StringBuilder();
            for (String text : texts) {
                line.append(line.isEmpty() ? "" : ",");
                boolean quoted = text.indexOf(',') >= 0
                        || text.indexOf('"') >= 0
                        || text.indexOf('\n') >= 0
                        || text.indexOf('\r') >= 0
                        || !text.equals(text.strip());
                line.append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
            }
            return line.append('\n').toString();
        }
    },
    TSV {
        @Override
        String record(List<Language> languages, List<String> texts) {
            // The format has no quotes: a tab or line end inside a text can only be a space.
            return String.join(
                            "\t",
                            texts.stream()
                                    .map(text -> BREAKS.matcher(text).replaceAll(" "))
                                    .toList())
                    + "\n";
        }
    },
    TMX {
        @Override
        String header(List<Language> languages) {
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n<header creationtool=\"amts\""
                    + " creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"amts\" adminlang=\"en\" datatype=\"plaintext\""
                    + " srclang=\"" + languages.get(0) + "\"/>\n<body>\n";
        }

        @Override
        String record(List<Language> languages, List<String> texts) {
            StringBuilder unit = new StringBuilder("<tu>");
            for (int i = 0; i < texts.size(); i++) {
                if (!texts.get(i).isEmpty()) {
                    unit.append("<tuv xml:lang=\"")
                            .append(languages.get(i))
                            .append("\"><seg>")
                            .append(texts.get(i)
                                    .replace("&", "&amp;")
                                    .replace("<", "&lt;")
                                    .replace(">", "&gt;")
                                    .replace("\r", "&#13;"))
                            .append("</seg></tuv>");
                }
            }
            return unit.append("</tu>\n").toString();
        }

        @Override
        String footer() {
            return "</body>\n</tmx>\n";
        }
    };

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    /** What stands before the records. */
    String header(List<Language> languages) {
        return record(languages, languages.stream().map(Language::tag).toList());
    }

    /** One record: the texts in the order of the languages, empty where there is none. */
    abstract String record(List<Language> languages, List<String> texts);

    /** What stands after the records. */
    String footer() {
        return "";
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return switch (this) {
            case CSV -> "text/csv";
            case TSV -> "text/tab-separated-values";
            case TMX -> "application/xml";
        };
    }
}
