package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The snippets of README.md and docs/: each {@code java} block compiles, each {@code sh} block runs and ends well.
 *
 * <p>Shell blocks of one page run in one folder, one after the other, with {@code ./amts} and the sample book in {@code
 * book/} there. A comment before a block, {@code <!-- not run: why -->}, leaves it out. A Java block that is no whole file
 * becomes the body of a method; a comment {@code <!-- given: Type name, … -->} says what that method is given.
 */
class DocumentationIT {
    private static final Path ROOT = Path.of(System.getProperty("amts.root"));
    private static final Path SAMPLE = ROOT.resolve("amts-cli/src/main/resources/dev/amts/cli/sample");
    private static final Pattern BLOCK = Pattern.compile(
            "(<!-- not run: [^>]+ -->\\R+)?(?:<!-- given: ([^>]+) -->\\R+)?^```(java|sh)\\R(.*?)^```$",
            Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    static Path folder;

    private record Snippet(Path page, int line, String language, String text, String given) {
        String title() {
            return ROOT.relativize(page) + ":" + line + " (" + language + ")";
        }
    }

    @TestFactory
    List<DynamicTest> snippetsAreTrue() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            Path place = Files.createDirectories(folder.resolve(page.getFileName() + ".d"));
            for (Snippet snippet : snippets(page)) {
                tests.add(DynamicTest.dynamicTest(snippet.title(), () -> {
                    if (snippet.language().equals("java")) {
                        compile(snippet);
                    } else {
                        runShell(snippet, place);
                    }
                }));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    private static List<Snippet> snippets(Path page) throws IOException {
        String text = Files.readString(page);
        List<Snippet> out = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                String given = matcher.group(2) == null ? "" : matcher.group(2);
                int line = (int) text.substring(0, matcher.start()).lines().count() + 1;
                out.add(new Snippet(page, line, matcher.group(3), matcher.group(4), given));
            }
        }
        return out;
    }

    private static void compile(Snippet snippet) throws Exception {
        Path source = Files.createTempDirectory(folder, "java");
        String type = typeName(snippet.text());
        Files.writeString(source.resolve(type + ".java"), type.equals("Snippet") ? wrapped(snippet) : snippet.text());
        String libraries = libraries();
        execute(
                snippet,
                source,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-proc:none",
                        "-cp",
                        libraries,
                        "-d",
                        "classes",
                        type + ".java"));
    }

    private static String typeName(String text) {
        Matcher type = Pattern.compile(
                        "^(?:public )?(?:final |abstract )*(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE)
                .matcher(text);
        return type.find() ? type.group(1) : "Snippet";
    }

    /** Imports of the snippet come first, the rest becomes a method; the usual packages of AMTS are imported. */
    private static String wrapped(Snippet snippet) {
        StringBuilder imports = new StringBuilder("import java.util.*;\nimport java.nio.file.*;\nimport java.io.*;\n");
        for (String name : List.of(
                "api",
                "api.align",
                "api.document",
                "api.engine",
                "api.parallel",
                "api.metric",
                "api.progress",
                "api.provider",
                "api.segment",
                "api.text",
                "core",
                "core.prepare",
                "core.translate",
                "core.evaluate")) {
            imports.append("import dev.amts.").append(name).append(".*;\n");
        }
        StringBuilder body = new StringBuilder();
        snippet.text()
                .lines()
                .forEach(line -> (line.startsWith("import ") ? imports : body)
                        .append(line)
                        .append('\n'));
        return imports + "abstract class Snippet {\n    void run(" + snippet.given() + ") throws Exception {\n" + body
                + "    }\n}\n";
    }

    private static void runShell(Snippet snippet, Path place) throws Exception {
        Path launcher = place.resolve("amts");
        if (!Files.exists(launcher)) {
            // Not the project's launcher: it would build what is being built.
            Path target = ROOT.resolve("amts-cli/target");
            Files.writeString(
                    launcher,
                    "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                            + target.resolve("amts-cli.jar") + File.pathSeparator + target.resolve("lib") + "/*' "
                            + Main.class.getName() + " \"$@\"\n");
            assertThat(launcher.toFile().setExecutable(true)).isTrue();
            Files.writeString(place.resolve("mvnw"), "#!/bin/sh\necho \"mvnw $*\"\n");
            assertThat(place.resolve("mvnw").toFile().setExecutable(true)).isTrue();
            copy(SAMPLE, place.resolve("book"));
        }
        execute(snippet, place, List.of("bash", "-euo", "pipefail", "-c", snippet.text()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void execute(Snippet snippet, Path place, List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(snippet.title() + "\n" + said).isZero();
    }

    private static String libraries() throws IOException {
        try (Stream<Path> jars = Files.list(ROOT.resolve("amts-cli/target/lib"))) {
            // Snippets for tests use what this test uses.
            return String.join(File.pathSeparator, jars.map(Path::toString).toList())
                    + File.pathSeparator
                    + System.getProperty("java.class.path");
        }
    }
}
