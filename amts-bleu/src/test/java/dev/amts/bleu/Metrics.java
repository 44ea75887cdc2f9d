package dev.amts.bleu;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amts.bleu.tokenize.LetterCase;
import dev.amts.bleu.tokenize.TercomTokenizer.Option;
import java.util.ArrayList;
import java.util.List;

/** Metrics from sacreBLEU's names of their options. */
public final class Metrics {
    private Metrics() {}

    public static Metric<?, ?> of(String name, JsonNode options) {
        return switch (name) {
            case "bleu" -> bleu(options);
            case "chrf" -> chrf(options);
            case "ter" -> Ter.with(ter(options).toArray(new Option[0]));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Bleu bleu(JsonNode options) {
        Bleu.Builder builder = Bleu.builder();
        options.properties().forEach(option -> {
            JsonNode value = option.getValue();
            switch (option.getKey()) {
                case "tokenize" -> builder.tokenizer(value.asText());
                case "trg_lang" -> builder.tokenizer(value.asText().equals("zh") ? "zh" : "13a");
                case "lowercase" -> builder.letterCase(value.asBoolean() ? LetterCase.LOWER : LetterCase.MIXED);
                case "max_ngram_order" -> builder.order(value.asInt());
                case "effective_order" -> builder.orders(value.asBoolean() ? Bleu.Orders.EFFECTIVE : Bleu.Orders.ALL);
                case "smooth_method" -> builder.smoothing(smoothing(options));
                case "smooth_value" -> {}
                default -> throw new IllegalArgumentException(option.getKey());
            }
        });
        return builder.build();
    }

    private static Smoothing smoothing(JsonNode options) {
        Smoothing standard = Smoothing.named(options.get("smooth_method").asText());
        return options.has("smooth_value")
                ? new Smoothing(standard.method(), options.get("smooth_value").asDouble())
                : standard;
    }

    private static Chrf chrf(JsonNode options) {
        Chrf.Builder builder = Chrf.builder();
        options.properties().forEach(option -> {
            JsonNode value = option.getValue();
            switch (option.getKey()) {
                case "char_order" -> builder.characterOrder(value.asInt());
                case "word_order" -> builder.wordOrder(value.asInt());
                case "beta" -> builder.beta(value.asInt());
                case "lowercase" -> builder.letterCase(value.asBoolean() ? LetterCase.LOWER : LetterCase.MIXED);
                case "whitespace" -> builder.spaces(value.asBoolean() ? Chrf.Spaces.COUNTED : Chrf.Spaces.IGNORED);
                case "eps_smoothing" ->
                    builder.averaging(value.asBoolean() ? Chrf.Averaging.EPSILON : Chrf.Averaging.EFFECTIVE_ORDERS);
                default -> throw new IllegalArgumentException(option.getKey());
            }
        });
        return builder.build();
    }

    static List<Option> ter(JsonNode options) {
        List<Option> chosen = new ArrayList<>();
        options.properties().forEach(option -> {
            if (option.getValue().asBoolean()) {
                chosen.add(
                        switch (option.getKey()) {
                            case "normalized" -> Option.NORMALIZE;
                            case "no_punct" -> Option.REMOVE_PUNCTUATION;
                            case "asian_support" -> Option.ASIAN;
                            case "case_sensitive" -> Option.CASE_SENSITIVE;
                            default -> throw new IllegalArgumentException(option.getKey());
                        });
            }
        });
        return chosen;
    }
}
