package dev.amts.cli.experiment.yaml;

import dev.amts.api.ConfigurationException;
import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML 1.2 of limited size, depth and number of aliases; it never makes an object of a type that the text names.
 */
public final class YamlFile {
    private static final int MOST_CHARACTERS = 1 << 18;
    private static final int DEEPEST = 16;
    private static final int MOST_ALIASES = 50;

    private YamlFile() {}

    /**
     * The mapping that a file holds.
     *
     * @param name the file, for messages
     * @throws ConfigurationException if it is no YAML, no mapping or beyond the limits; the message names the line
     */
    public static YamlMap read(String name, String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new ConfigurationException(name + ": has more than " + MOST_CHARACTERS
                    + " characters, which no experiment needs; name folders and patterns instead of single files");
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(MOST_CHARACTERS)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setAllowDuplicateKeys(false)
                .build();
        try {
            // The parser goes through the events in a loop, the composer calls itself: depth is checked first.
            requireLimits(name, parser(settings, text));
            Node root = new Composer(settings, parser(settings, text))
                    .getSingleNode()
                    .orElseThrow(() -> new ConfigurationException(name + ": is empty; see amts experiment --help"));
            return new YamlValue(name, "", root).map();
        } catch (MarkedYamlEngineException e) {
            throw new ConfigurationException(
                    name + e.getProblemMark().map(YamlFile::line).orElse("") + ": is not YAML: " + e.getProblem(), e);
        } catch (YamlEngineException | IllegalArgumentException e) {
            // The library throws the second for tags like !%f.
            throw new ConfigurationException(name + ": is not YAML: " + e.getMessage(), e);
        }
    }

    private static ParserImpl parser(LoadSettings settings, String text) {
        return new ParserImpl(settings, new StreamReader(settings, text));
    }

    private static void requireLimits(String name, Iterator<Event> events) {
        int depth = 0;
        int aliases = 0;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias -> aliases++;
                default -> {}
            }
            if (depth > DEEPEST || aliases > MOST_ALIASES) {
                throw new ConfigurationException(
                        name + event.getStartMark().map(YamlFile::line).orElse("") + ": "
                                + (depth > DEEPEST
                                        ? "is nested more than " + DEEPEST + " deep"
                                        : "has more than " + MOST_ALIASES + " aliases"));
            }
        }
    }

    static String line(Mark mark) {
        return ", line " + (mark.getLine() + 1);
    }
}
