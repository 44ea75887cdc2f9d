package dev.amts.api.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes inline codes as HTML, for engines that leave {@code translate="no"} alone: a standalone code is {@code <span
 * translate="no" id="3">…</span>} around its characters, a pair is {@code <span id="2">…</span>} around the text. All else
 * is escaped, so that the only {@code <} are those of the spans. Immutable and thread-safe.
 *
 * <pre>{@code
 * HtmlEncoding.instance().encode(text);    // of "a *b* $x$":
 * // a <span id="0">b</span> <span translate="no" id="2">$x$</span>
 * }</pre>
 *
 * <p>The ids are the codes' indexes in the text, that of the opening code for a pair. Decoding goes by them: a
 * standalone span gives its code back whatever an engine made of its characters. It takes tags in any case, with spaces and with any quotes.
 */
public final class HtmlEncoding implements CodeEncoding {
    private static final HtmlEncoding INSTANCE = new HtmlEncoding();
    private static final Pattern TAG =
            Pattern.compile("<\\s{0,9}(/?)\\s{0,9}span(?![\\w-])([^<>]{0,200})>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ID =
            Pattern.compile("(?<![\\w-])id\\s{0,9}=\\s{0,9}[^\\w<>]{0,3}(\\d{1,9})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));");

    private HtmlEncoding() {}

    /** The one instance. */
    public static HtmlEncoding instance() {
        return INSTANCE;
    }

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String encode(CodedText text) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        CodePairs pairs = CodePairs.of(text.codes());
        int from = 0;
        for (int i = 0; i < text.codes().size(); i++) {
            InlineCode code = text.codes().get(i);
            escape(text.text(), from, code.start(), out);
            from = code.end();
            if (!pairs.isPaired(i)) {
                out.append("<span translate=\"no\" id=\"").append(i).append("\">");
                escape(text.text(), code.start(), code.end(), out);
                out.append("</span>");
            } else if (pairs.key(i) == i) {
                out.append("<span id=\"").append(i).append("\">");
            } else {
                out.append("</span>");
            }
        }
        escape(text.text(), from, text.length(), out);
        return out.toString();
    }

    @Override
    public CodedText decode(String translated, CodedText original) {
        return new Decoding(translated, original).run();
    }

    private static void escape(String text, int start, int end, StringBuilder out) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.append(c);
            }
        }
    }

    private static String unescape(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match)));
    }

    private static String character(java.util.regex.MatchResult match) {
        if (match.group(3) != null) {
            return switch (match.group(3).toLowerCase(Locale.ROOT)) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "amp" -> "&";
                case "quot" -> "\"";
                case "apos" -> "'";
                case "nbsp" -> "\u00A0";
                default -> match.group();
            };
        }
        int codePoint =
                match.group(1) != null ? Integer.parseInt(match.group(1)) : Integer.parseInt(match.group(2), 16);
        boolean usable = Character.isValidCodePoint(codePoint)
                && codePoint > 0
                && Character.getType(codePoint) != Character.SURROGATE;
        return usable ? Character.toString(codePoint) : match.group();
    }

    /** One decoding. */
    private static final class Decoding {
        /** What an open span stands for that stands for no pair. */
        private static final int NOTHING = -1;

        private final String translated;
        private final CodedText original;
        private final CodePairs pairs;
        private final CodedText.Builder out = CodedText.builder();
        private final Deque<Integer> open = new ArrayDeque<>();
        private int from;
        /** How many spans are open inside a standalone span, itself included; what stands there is not looked at. */
        private int ignored;

        /** The code that the open standalone span stands for. */
        private int standalone;
        /** What stands in it. */
        private final StringBuilder inside = new StringBuilder();

        Decoding(String translated, CodedText original) {
            this.translated = translated;
            this.original = original;
            this.pairs = CodePairs.of(original.codes());
        }

        CodedText run() {
            Matcher tag = TAG.matcher(translated);
            while (tag.find()) {
                text(tag.start());
                from = tag.end();
                if (!tag.group(1).isEmpty()) {
                    close();
                } else if (ignored > 0) {
                    ignored++;
                } else {
                    open(tag.group(2));
                }
            }
            text(translated.length());
            if (ignored > 0) {
                closeStandalone();
            }
            return out.build();
        }

        private void text(int end) {
            String text = unescape(translated.substring(from, end));
            if (ignored == 0) {
                out.text(text);
            } else {
                inside.append(text);
            }
        }

        private void open(String attributes) {
            Matcher id = ID.matcher(attributes);
            int index = id.find() ? Integer.parseInt(id.group(1)) : NOTHING;
            if (index < 0 || index >= original.codes().size() || pairs.key(index) != index) {
                open.push(NOTHING);
                return;
            }
            if (pairs.isPaired(index)) {
                add(index);
                open.push(index);
            } else {
                ignored = 1;
                standalone = index;
                inside.setLength(0);
            }
        }

        /** Puts the code, and text that slipped into its span beside it. */
        private void closeStandalone() {
            String data = original.data(original.codes().get(standalone));
            int at = inside.indexOf(data);
            if (at > 0) {
                out.text(inside, 0, at);
            }
            add(standalone);
            if (at >= 0) {
                out.text(inside, at + data.length(), inside.length());
            }
            ignored = 0;
        }

        private void close() {
            if (ignored > 1) {
                ignored--;
            } else if (ignored == 1) {
                closeStandalone();
            } else if (!open.isEmpty()) {
                int index = open.pop();
                if (index != NOTHING) {
                    add(pairs.partner(index));
                }
            }
        }

        private void add(int index) {
            InlineCode code = original.codes().get(index);
            out.code(code.id(), code.role(), code.kind(), original.data(code));
        }
    }
}
