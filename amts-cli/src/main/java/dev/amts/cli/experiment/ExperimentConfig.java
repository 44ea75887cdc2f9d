package dev.amts.cli.experiment;

import dev.amts.api.ConfigurationException;
import dev.amts.api.Language;
import dev.amts.api.provider.Settings;
import dev.amts.cli.experiment.DocumentsConfig.Named;
import dev.amts.cli.experiment.yaml.YamlFile;
import dev.amts.cli.experiment.yaml.YamlMap;
import dev.amts.cli.experiment.yaml.YamlValue;
import dev.amts.cli.support.Inputs;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.align.document.Granularity;
import dev.amts.core.discovery.Services;
import dev.amts.core.experiment.Direction;
import dev.amts.core.experiment.Experiment;
import dev.amts.core.experiment.HeldOut;
import dev.amts.core.experiment.HeldOut.Revisions;
import dev.amts.core.experiment.PairSet;
import dev.amts.core.experiment.TestDocument;
import dev.amts.core.experiment.engine.EngineUnderTest;
import dev.amts.core.parallel.ParallelDataFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads an experiment from a YAML file. Not thread-safe. */
final class ExperimentConfig {
    private final Path base;
    private final YamlMap root;
    private final EnginesConfig engines;
    private final Language first;
    private final Language second;
    private final DocumentsConfig documents;

    private ExperimentConfig(Path file, YamlMap root, Path answers) {
        this.base = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), Path.of(""));
        this.root = root.allowing(
                "title",
                "languages",
                "directions",
                "format",
                "documents",
                "test",
                "parallel-data",
                "engines",
                "held-out");
        List<YamlValue> languages = root.get("languages").list();
        if (languages.size() != 2) {
            throw root.get("languages").wrong("wants two languages, as in [en, zh]");
        }
        this.first = language(languages.get(0));
        this.second = language(languages.get(1));
        Services services = Services.discover();
        Optional<String> format = root.find("format").map(YamlValue::text);
        this.documents = new DocumentsConfig(
                base,
                (name, text) -> (format.isPresent()
                                ? services.format(format.get(), Settings.none())
                                : services.formatFor(
                                        String.valueOf(Path.of(name).getFileName()), text))
                        .parse(name, text));
        this.engines = new EnginesConfig(first, second, answers);
    }

    /**
     * The experiment of a file.
     *
     * @param answers the folder where engines keep their answers
     * @throws ConfigurationException if something in it is wrong; the message names line and key
     */
    static Experiment read(Path file, Path answers) throws IOException {
        return new ExperimentConfig(file, YamlFile.read(file.toString(), Inputs.text(file.toString())), answers)
                .experiment();
    }

    private Experiment experiment() throws IOException {
        List<Named> pool = pool();
        List<TestDocument> tests = tests(pool);
        List<PairSet> sets = sets(pool);
        List<EngineUnderTest> all = engines();
        String title = root.find("title").map(YamlValue::text).orElse("Experiment");
        try {
            return new Experiment(title, first, second, directions(), tests, sets, all, heldOut());
        } catch (ConfigurationException e) {
            throw root.wrong("is no experiment: " + e.getMessage());
        }
    }

    private static Language language(YamlValue value) {
        try {
            return Language.of(value.text());
        } catch (ConfigurationException e) {
            throw value.wrong("is no language: " + e.getMessage());
        }
    }

    private List<Direction> directions() {
        Optional<YamlValue> given = root.find("directions");
        if (given.isEmpty()) {
            return List.of(Direction.FORWARD);
        }
        List<Direction> out = new ArrayList<>();
        for (YamlValue each : given.get().list()) {
            if (each.text().equals(first.tag() + "-" + second.tag())) {
                out.add(Direction.FORWARD);
            } else if (each.text().equals(second.tag() + "-" + first.tag())) {
                out.add(Direction.BACKWARD);
            } else {
                throw each.wrong("wants " + first.tag() + "-" + second.tag() + " or " + second.tag() + "-" + first.tag()
                        + ", not \"" + each.text() + "\"");
            }
        }
        return out;
    }

    private List<Named> pool() throws IOException {
        Optional<YamlValue> given = root.find("documents");
        return given.isPresent() ? documents(given.get()) : List.of();
    }

    private List<Named> documents(YamlValue value) throws IOException {
        YamlMap map = value.map().allowing("folders", "match");
        return documents.matching(map, map.get("match").text());
    }

    /** Names of the pool, documents by their files, or a pattern of its own. */
    private List<TestDocument> tests(List<Named> pool) throws IOException {
        YamlValue test = root.get("test");
        if (!test.isList() && !test.isText()) {
            return testsByPattern(test.map().allowing("folders", "match", "earlier", "only"));
        }
        Map<String, Named> byName = new LinkedHashMap<>();
        pool.forEach(each -> byName.put(each.name(), each));
        List<TestDocument> out = new ArrayList<>();
        for (YamlValue each : test.list()) {
            if (each.isText()) {
                Named named = byName.get(each.text());
                if (named == null) {
                    throw each.wrong("names \"" + each.text() + "\", which is not among the documents: there are "
                            + String.join(", ", byName.keySet()));
                }
                out.add(TestDocument.of(named.name(), named.pair()));
            } else {
                out.add(testByFiles(each.map().allowing("name", "source", "target", "earlier")));
            }
        }
        return out;
    }

    private TestDocument testByFiles(YamlMap map) throws IOException {
        List<DocumentPair> earlier = new ArrayList<>();
        Optional<YamlValue> given = map.find("earlier");
        if (given.isPresent()) {
            for (YamlValue each : given.get().list()) {
                earlier.add(documents.named(each.map().allowing("source", "target")));
            }
        }
        DocumentPair pair = documents.named(map);
        String name =
                map.find("name").map(YamlValue::text).orElse(map.get("source").text());
        return new TestDocument(name, pair, earlier);
    }

    private List<TestDocument> testsByPattern(YamlMap map) throws IOException {
        Map<String, List<DocumentPair>> earlier = new LinkedHashMap<>();
        Optional<YamlValue> given = map.find("earlier");
        if (given.isPresent()) {
            for (Named each : documents.matching(map, given.get().text())) {
                earlier.computeIfAbsent(each.name(), any -> new ArrayList<>()).add(each.pair());
            }
        }
        List<String> only = map.find("only")
                .map(names -> names.list().stream().map(YamlValue::text).toList())
                .orElse(List.of());
        List<TestDocument> out = new ArrayList<>();
        for (Named each : documents.matching(map, map.get("match").text())) {
            if (only.isEmpty() || only.contains(each.name())) {
                out.add(new TestDocument(each.name(), each.pair(), earlier.getOrDefault(each.name(), List.of())));
            }
        }
        if (out.size() < only.size()) {
            throw map.wrong("finds " + out.size() + " documents of the " + only.size() + " that \"only\" names");
        }
        return out;
    }

    private List<PairSet> sets(List<Named> pool) throws IOException {
        List<PairSet> out = new ArrayList<>();
        for (YamlValue each : root.get("parallel-data").list()) {
            if (each.isText()) {
                out.add(setByName(each, pool));
            } else {
                out.add(set(each.map().allowing("name", "file", "granularity", "documents"), pool));
            }
        }
        return out;
    }

    private static PairSet setByName(YamlValue value, List<Named> pool) {
        if (value.text().equals("none")) {
            return new PairSet.None("none");
        }
        return new PairSet.OfDocuments(value.text(), granularity(value), pairs(pool, value));
    }

    private static Granularity granularity(YamlValue value) {
        return switch (value.text()) {
            case "sentence" -> Granularity.SENTENCE;
            case "paragraph" -> Granularity.PARAGRAPH;
            default ->
                throw value.wrong(
                        "wants none, paragraph, sentence, or keys such as name and file, not \"" + value.text() + "\"");
        };
    }

    private PairSet set(YamlMap map, List<Named> pool) throws IOException {
        String name = map.get("name").text();
        Optional<YamlValue> file = map.find("file");
        if (file.isPresent()) {
            Path path = base.resolve(file.get().text()).normalize();
            return new PairSet.Given(name, ParallelDataFile.open(path, first, second));
        }
        YamlValue granularity = map.get("granularity");
        Optional<YamlValue> own = map.find("documents");
        List<DocumentPair> pairs =
                own.isPresent() ? documents(own.get()).stream().map(Named::pair).toList() : pairs(pool, granularity);
        return new PairSet.OfDocuments(name, granularity(granularity), pairs);
    }

    private static List<DocumentPair> pairs(List<Named> pool, YamlValue where) {
        if (pool.isEmpty()) {
            throw where.wrong("needs \"documents\", from which the pairs are made");
        }
        return pool.stream().map(Named::pair).toList();
    }

    private List<EngineUnderTest> engines() {
        return root.get("engines").list().stream().map(engines::engine).toList();
    }

    private HeldOut heldOut() {
        Optional<YamlValue> given = root.find("held-out");
        if (given.isEmpty()) {
            return HeldOut.STRICT;
        }
        YamlMap map = given.get().map().allowing("earlier-revisions", "similarity", "same-document");
        HeldOut usual = HeldOut.STRICT;
        return new HeldOut(
                map.find("earlier-revisions")
                        .map(value -> value.choice(Revisions.class))
                        .orElse(usual.revisions()),
                map.find("similarity").map(YamlValue::number).orElse(usual.similarity()),
                map.find("same-document").map(YamlValue::number).orElse(usual.sameDocument()));
    }
}
