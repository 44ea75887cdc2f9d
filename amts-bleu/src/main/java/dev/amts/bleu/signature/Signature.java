package dev.amts.bleu.signature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What a score was computed with, in sacreBLEU's form (Post 2018), which makes scores comparable. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:0.1.0(sacrebleu-2.6.0)      toString()
 * #:1|c:mixed|e:no|tok:13a|s:exp|v:0.1.0(sacrebleu-2.6.0)                          toShortString()
 * }</pre>
 */
public final class Signature {
    private final List<Field> fields;

    private Signature(List<Field> fields) {
        this.fields = List.copyOf(fields);
    }

    private record Field(String name, String abbreviation, String value) {}

    /**
     * The signature of a score with that many references for each segment; empty says that the number varies.
     *
     * @return a signature without a metric's own fields
     */
    public static Signature ofReferences(OptionalInt references) {
        String count = references.isPresent() ? Integer.toString(references.getAsInt()) : "var";
        return new Signature(List.of(new Field("nrefs", "#", count), new Field("version", "v", Version.TEXT)));
    }

    /** Adds a field before the version. */
    public Signature with(String name, String abbreviation, String value) {
        return inserted(fields.size() - 1, new Field(name, abbreviation, value));
    }

    /** Says that a confidence interval or a paired bootstrap test stands beside the score. */
    public Signature withBootstrap(int resamples, String seed) {
        return inserted(1, new Field("bs", "bs", Integer.toString(resamples)), new Field("seed", "rs", seed));
    }

    /** Says that a paired approximate randomization test stands beside the score. */
    public Signature withRandomization(int trials, String seed) {
        return inserted(1, new Field("ar", "ar", Integer.toString(trials)), new Field("seed", "rs", seed));
    }

    /** The fields by their long names, in order. */
    public Map<String, String> fields() {
        Map<String, String> map = new LinkedHashMap<>();
        fields.forEach(field -> map.put(field.name(), field.value()));
        return map;
    }

    /** With abbreviated names. */
    public String toShortString() {
        return fields.stream()
                .map(field -> field.abbreviation() + ":" + field.value())
                .collect(Collectors.joining("|"));
    }

    @Override
    public String toString() {
        return fields.stream().map(field -> field.name() + ":" + field.value()).collect(Collectors.joining("|"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    private Signature inserted(int at, Field... added) {
        List<Field> all = new ArrayList<>(fields);
        all.addAll(at, List.of(added));
        return new Signature(all);
    }
}
