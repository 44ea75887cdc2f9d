package dev.amts.core.format.notebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the cells of a notebook of format 4 and where their sources lie. */
final class NotebookReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(1 << 29)
                    .maxNestingDepth(200)
                    .build())
            .build();

    private final String json;
    private final int base;
    private final List<NotebookCell> cells = new ArrayList<>();

    private NotebookReader(String json, int base) {
        this.json = json;
        this.base = base;
    }

    /**
     * The cells, in order.
     *
     * @throws IOException if the text is not JSON
     */
    static List<NotebookCell> cells(String json) throws IOException {
        int base = json.startsWith("\uFEFF") ? 1 : 0;
        NotebookReader reader = new NotebookReader(json, base);
        try (JsonParser parser = FACTORY.createParser(json.substring(base))) {
            reader.read(parser);
        }
        return reader.cells;
    }

    private void read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean cellList = parser.currentName().equals("cells");
            if (parser.nextToken() == JsonToken.START_ARRAY && cellList) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    cell(parser);
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private void cell(JsonParser parser) throws IOException {
        String type = "";
        List<JsonString> strings = new ArrayList<>();
        boolean list = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals("cell_type") && value == JsonToken.VALUE_STRING) {
                type = parser.getText();
            } else if (field.equals("source") && value == JsonToken.VALUE_STRING) {
                strings.add(string(parser));
            } else if (field.equals("source") && value == JsonToken.START_ARRAY) {
                list = true;
                while (parser.nextToken() == JsonToken.VALUE_STRING) {
                    strings.add(string(parser));
                }
            } else {
                parser.skipChildren();
            }
        }
        cells.add(NotebookCell.of(json, type, strings, list));
    }

    private JsonString string(JsonParser parser) throws IOException {
        int quote = base + (int) parser.currentTokenLocation().getCharOffset();
        // Jackson checks the string before it is decoded here with its offsets.
        parser.getText();
        try {
            return JsonString.at(json, quote);
        } catch (NumberFormatException e) {
            throw new JsonParseException(parser, "an escape \\u needs four hexadecimal digits", e);
        }
    }
}
