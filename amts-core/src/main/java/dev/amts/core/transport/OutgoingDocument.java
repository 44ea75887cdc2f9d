package dev.amts.core.transport;

import dev.amts.api.Language;
import dev.amts.api.batch.BatchDocument;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.engine.Translation;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.HtmlEncoding;
import dev.amts.core.text.LineJoiner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The texts of a document that an engine is to translate by a job, as HTML files, and what came back of them. Immutable
 * and thread-safe.
 *
 * <p>The way back is an engine whose answers are there already, so that all that a realtime engine's answers go through
 * holds for these as well:
 *
 * <pre>{@code
 * OutgoingDocument outgoing = OutgoingDocument.of(document, english, text -> false);
 * // … outgoing.files("rnn.md") through a BatchTranslationEngine …
 * Amts amts = Amts.from("en").to("zh").engine(outgoing.answers(translatedFiles)).build();
 * TranslatedDocument translated = amts.translate(document);
 * }</pre>
 */
public final class OutgoingDocument {
    /** Characters of one file at most: well below what services take, codes and tags included. */
    private static final int PART_CHARACTERS = 600_000;
    /** The same in bytes of UTF-8. */
    private static final int PART_BYTES = 900_000;

    private final Document document;
    private final Language source;
    private final List<List<CodedText>> parts;

    private OutgoingDocument(Document document, Language source, List<List<CodedText>> parts) {
        this.document = document;
        this.source = source;
        this.parts = parts;
    }

    /**
     * The texts of a document.
     *
     * @param known which texts need not be sent, because a translation is there
     */
    public static OutgoingDocument of(Document document, Language source, Predicate<CodedText> known) {
        List<List<CodedText>> parts = new ArrayList<>();
        List<CodedText> part = new ArrayList<>();
        int characters = 0;
        int bytes = 0;
        for (TextUnit unit : document.units()) {
            CodedText text = LineJoiner.join(unit.content(), source);
            if (text.translatableText().isBlank() || known.test(text)) {
                continue;
            }
            int moreBytes = HtmlTransport.write(source, List.of(text), 0).length;
            boolean full = characters + text.length() > PART_CHARACTERS || bytes + moreBytes > PART_BYTES;
            if (full && !part.isEmpty()) {
                parts.add(List.copyOf(part));
                part.clear();
                characters = 0;
                bytes = 0;
            }
            part.add(text);
            characters += text.length();
            bytes += moreBytes;
        }
        if (!part.isEmpty()) {
            parts.add(List.copyOf(part));
        }
        return new OutgoingDocument(document, source, List.copyOf(parts));
    }

    /** How many files there are; 0 if there is nothing to translate. */
    public int size() {
        return parts.size();
    }

    /** Code points of all texts, codes included. */
    public long characters() {
        return parts.stream()
                .flatMap(List::stream)
                .mapToLong(text -> text.text().codePointCount(0, text.length()))
                .sum();
    }

    /**
     * The files to be sent.
     *
     * @param name of the first; a number stands before the extension of the others: {@code rnn.md.html}, {@code
     *     rnn.md.2.html}
     */
    public List<BatchDocument> files(String name) {
        List<BatchDocument> files = new ArrayList<>();
        int first = 0;
        for (List<CodedText> part : parts) {
            String number = files.isEmpty() ? "" : "." + (files.size() + 1);
            files.add(new BatchDocument(
                    name + number + ".html", HtmlTransport.MEDIA_TYPE, HtmlTransport.write(source, part, first)));
            first += part.size();
        }
        return files;
    }

    /**
     * An engine that answers with what came back.
     *
     * @param translated the translated files, in any order; missing ones leave their texts untranslated
     */
    public AnsweringEngine answers(Collection<byte[]> translated) {
        Map<Integer, String> found = new HashMap<>();
        translated.forEach(file -> HtmlTransport.read(file).forEach(found::putIfAbsent));
        Map<String, Deque<Translation>> answers = new HashMap<>();
        int number = 0;
        for (List<CodedText> part : parts) {
            for (CodedText text : part) {
                String html = found.get(number++);
                Translation answer = html == null
                        ? Translation.untranslated(text, "the engine's file does not hold this text")
                        : Translation.of(HtmlEncoding.instance().decode(html, text));
                answers.computeIfAbsent(text.text(), any -> new ArrayDeque<>()).add(answer);
            }
        }
        return new AnsweringEngine(document.name(), answers);
    }
}
