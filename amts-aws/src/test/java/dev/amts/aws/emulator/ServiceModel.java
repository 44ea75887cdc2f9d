package dev.amts.aws.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the operations of a service take: types, required members, lengths, patterns and enums. Immutable.
 *
 * <p>{@link #builtIn()} holds the facts of Amazon Translate's API of 2017-07-01; {@link #read(Path)} takes them from a
 * service model in the form in which AWS publishes it.
 */
public final class ServiceModel {
    private static final ServiceModel BUILT_IN = parse();

    private final Map<String, Map<String, Rule>> operations;

    private ServiceModel(Map<String, Map<String, Rule>> operations) {
        this.operations = operations;
    }

    /**
     * What one member has to be.
     *
     * @param type string, list, structure, blob, integer or timestamp
     * @param required whether a request without it is refused
     * @param least of a string's characters, a blob's bytes, a list's elements or a number; −1 for no bound
     * @param most likewise
     * @param pattern what all of a string has to match; empty for anything
     * @param choices the values of an enum; empty for anything
     */
    public record Rule(String type, boolean required, long least, long most, String pattern, List<String> choices) {}

    /** Amazon Translate's. */
    public static ServiceModel builtIn() {
        return BUILT_IN;
    }

    /** That of a service model in AWS's own form. */
    public static ServiceModel read(Path model) {
        try {
            JsonNode root = new ObjectMapper().readTree(model.toFile());
            Map<String, Map<String, Rule>> operations = new TreeMap<>();
            for (Map.Entry<String, JsonNode> operation : root.get("operations").properties()) {
                Map<String, Rule> rules = new LinkedHashMap<>();
                JsonNode shapes = root.get("shapes");
                JsonNode input =
                        shapes.get(operation.getValue().at("/input/shape").textValue());
                members("", input, shapes, rules);
                operations.put(operation.getKey(), rules);
            }
            return new ServiceModel(operations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of all operations, by operation and path. */
    public Map<String, Map<String, Rule>> rules() {
        return operations;
    }

    /** Every way in which a request breaks the rules; empty for a good one. */
    public List<String> violations(String operation, JsonNode request) {
        Map<String, Rule> rules = operations.get(operation);
        List<String> found = new ArrayList<>();
        if (rules == null) {
            found.add("there is no operation " + operation);
        } else {
            checkMembers("", request, rules, found);
        }
        return found;
    }

    private static void members(String prefix, JsonNode structure, JsonNode shapes, Map<String, Rule> rules) {
        List<String> required = new ArrayList<>();
        structure.path("required").forEach(each -> required.add(each.textValue()));
        for (Map.Entry<String, JsonNode> member : structure.get("members").properties()) {
            member(
                    prefix + member.getKey(),
                    shapes.get(member.getValue().get("shape").textValue()),
                    required.contains(member.getKey()),
                    shapes,
                    rules);
        }
    }

    private static void member(
            String path, JsonNode shape, boolean required, JsonNode shapes, Map<String, Rule> rules) {
        String type = shape.get("type").textValue();
        List<String> choices = new ArrayList<>();
        shape.path("enum").forEach(each -> choices.add(each.textValue()));
        rules.put(
                path,
                new Rule(
                        type,
                        required,
                        shape.path("min").asLong(-1),
                        shape.path("max").asLong(-1),
                        choices.isEmpty() ? shape.path("pattern").asText("") : "",
                        List.copyOf(choices)));
        if (type.equals("structure")) {
            members(path + ".", shape, shapes, rules);
        } else if (type.equals("list")) {
            member(path + "[]", shapes.get(shape.at("/member/shape").textValue()), false, shapes, rules);
        }
    }

    private static ServiceModel parse() {
        Map<String, Map<String, Rule>> operations = new TreeMap<>();
        try (InputStream in = ServiceModel.class.getResourceAsStream("operations.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Rule> rules = new LinkedHashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("  ")) {
                    String path = line.strip().split(" ", 2)[0];
                    rules.put(path.replaceFirst("!$", ""), rule(line.strip(), path.endsWith("!")));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    rules = new LinkedHashMap<>();
                    operations.put(line, rules);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServiceModel(operations);
    }

    private static Rule rule(String line, boolean required) {
        long least = -1;
        long most = -1;
        String pattern = "";
        List<String> choices = List.of();
        String[] parts = line.split(" ", 3);
        String rest = parts.length > 2 ? parts[2] : "";
        if (rest.matches("\\d*\\.\\.\\d*( .*)?")) {
            String range = rest.split(" ", 2)[0];
            int dots = range.indexOf("..");
            least = dots > 0 ? Long.parseLong(range.substring(0, dots)) : -1;
            most = dots + 2 < range.length() ? Long.parseLong(range.substring(dots + 2)) : -1;
            rest = rest.substring(range.length()).strip();
        }
        if (rest.startsWith("enum=")) {
            choices = List.of(rest.substring(5).split("\\|"));
        } else if (rest.startsWith("pattern=")) {
            pattern = rest.substring(8);
        }
        return new Rule(parts[1], required, least, most, pattern, choices);
    }

    private static void checkMembers(String prefix, JsonNode node, Map<String, Rule> rules, List<String> found) {
        rules.forEach((path, rule) -> {
            boolean own = path.startsWith(prefix) && path.indexOf('.', prefix.length()) < 0 && !path.endsWith("[]");
            if (own && rule.required() && !node.hasNonNull(path.substring(prefix.length()))) {
                found.add("Value null at '" + path + "' failed to satisfy constraint: Member must not be null");
            }
        });
        for (Iterator<Map.Entry<String, JsonNode>> all = node.properties().iterator(); all.hasNext(); ) {
            Map.Entry<String, JsonNode> member = all.next();
            check(prefix + member.getKey(), member.getValue(), rules, found);
        }
    }

    private static void check(String path, JsonNode value, Map<String, Rule> rules, List<String> found) {
        Rule rule = rules.get(path);
        if (rule == null) {
            found.add("there is no member '" + path + "'");
            return;
        }
        switch (rule.type()) {
            case "structure" -> {
                typed(value.isObject(), path, rule, found);
                checkMembers(path + ".", value, rules, found);
            }
            case "list" -> {
                typed(value.isArray(), path, rule, found);
                bounds(value.size(), path, rule, found);
                value.forEach(element -> check(path + "[]", element, rules, found));
            }
            case "blob" -> {
                typed(value.isTextual(), path, rule, found);
                bounds(Base64.getDecoder().decode(value.asText()).length, path, rule, found);
            }
            case "string" -> {
                typed(value.isTextual(), path, rule, found);
                string(value.asText(), path, rule, found);
            }
            default -> {
                typed(value.isNumber(), path, rule, found);
                bounds(value.asLong(), path, rule, found);
            }
        }
    }

    private static void typed(boolean holds, String path, Rule rule, List<String> found) {
        if (!holds) {
            found.add("Value at '" + path + "' is not a " + rule.type());
        }
    }

    private static void bounds(long size, String path, Rule rule, List<String> found) {
        if (rule.least() >= 0 && size < rule.least()) {
            found.add("Value at '" + path + "' failed to satisfy constraint: Member must have length greater than or"
                    + " equal to " + rule.least());
        }
        if (rule.most() >= 0 && size > rule.most()) {
            found.add("Value at '" + path + "' failed to satisfy constraint: Member must have length less than or equal"
                    + " to " + rule.most());
        }
    }

    private static void string(String value, String path, Rule rule, List<String> found) {
        bounds(value.codePointCount(0, value.length()), path, rule, found);
        // A pattern that only bounds the length of anything would overflow the stack of the JDK's matcher.
        boolean anything = rule.pattern().startsWith("[\\P{M}\\p{M}]");
        if (!rule.pattern().isEmpty()
                && !anything
                && !Pattern.compile(rule.pattern()).matcher(value).matches()) {
            found.add("Value '" + value + "' at '" + path
                    + "' failed to satisfy constraint: Member must satisfy regular expression pattern: "
                    + rule.pattern());
        }
        if (!rule.choices().isEmpty() && !rule.choices().contains(value)) {
            found.add("Value '" + value + "' at '" + path
                    + "' failed to satisfy constraint: Member must satisfy enum value set: " + rule.choices());
        }
    }
}
