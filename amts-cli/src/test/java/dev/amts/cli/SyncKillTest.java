package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment, as by {@code kill -9}, the command leaves every file whole: the old one or the new one. */
class SyncKillTest {
    private static final int CHAPTERS = 60;
    private static final int KILLS = 8;

    /** A pipe that nobody reads in the place of a file: the run stops there, halfway through its output. */
    private static final String HALFWAY = String.format("c%02d.md", CHAPTERS / 2);

    private static String english(int chapter, String word) {
        StringBuilder out = new StringBuilder("# Chapter " + chapter + "\n");
        for (int i = 0; i < 40; i++) {
            out.append("\nParagraph ")
                    .append(i)
                    .append(" tells of ")
                    .append(word)
                    .append(" and of nothing else.\n");
        }
        return out.toString();
    }

    private static String chinese(int chapter) {
        StringBuilder out = new StringBuilder("# 第" + chapter + "章\n");
        for (int i = 0; i < 40; i++) {
            out.append("\n第").append(i).append("段只讲一件事。\n");
        }
        return out.toString();
    }

    private static List<String> command(Path folder, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "sync",
                "--from",
                "en",
                "--to",
                "zh",
                "--aligner",
                "length",
                "--old-source",
                folder.resolve("en").toString(),
                "--old-target",
                folder.resolve("zh").toString(),
                "--new-source",
                folder.resolve("new").toString(),
                "-o",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return arguments;
    }

    private static void fill(SyncBook book) throws IOException {
        for (int i = 0; i < CHAPTERS; i++) {
            String name = String.format("c%02d.md", i);
            book.with("en/" + name, english(i, "one thing"))
                    .with("zh/" + name, chinese(i))
                    .with("new/" + name, english(i, "two things").replace("tells", i % 2 == 0 ? "tells" : "speaks"))
                    .with("out/" + name, "人工译稿 " + i + "\n");
        }
    }

    @Test
    void leavesEveryFileWhole(@TempDir Path folder) throws IOException, InterruptedException {
        SyncBook whole = new SyncBook(folder.resolve("whole"));
        fill(whole);
        long start = System.nanoTime();
        assertThat(Spawned.of(folder, List.of(), command(whole.folder)).await()).isZero();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int killed = 0;
        int between = 0;
        SyncBook book = new SyncBook(folder.resolve("killed"));
        for (int i = 0; i < KILLS; i++) {
            Files.deleteIfExists(book.path("out").resolve(HALFWAY));
            fill(book);
            boolean stopsHalfway = i % 3 == 1;
            if (stopsHalfway) {
                Files.delete(book.path("out").resolve(HALFWAY));
                book.run("mkfifo", "out/" + HALFWAY);
            }
            Spawned run = Spawned.of(folder, List.of(), command(book.folder));
            long moment = (long) (milliseconds * random.nextDouble());
            if (i % 3 != 0) {
                // Files are written at the end, for a short while.
                run.awaitUntil(() -> book.text("out/c00.md").startsWith("#"));
                moment = stopsHalfway ? 0 : random.nextInt(40);
            }
            killed += run.killAfter(moment) ? 1 : 0;
            int fresh = 0;
            for (int c = 0; c < CHAPTERS; c++) {
                String name = String.format("c%02d.md", c);
                if (stopsHalfway && name.equals(HALFWAY)) {
                    continue;
                }
                String there = book.text("out/" + name);
                assertThat(there)
                        .as("seed %d, killed after %d ms, %s", seed, moment, name)
                        .isIn("人工译稿 " + c + "\n", whole.text("out/" + name));
                fresh += there.startsWith("#") ? 1 : 0;
                assertThat(book.text("en/" + name)).isEqualTo(english(c, "one thing"));
                assertThat(book.text("zh/" + name)).isEqualTo(chinese(c));
            }
            between += fresh > 0 && fresh < CHAPTERS ? 1 : 0;
        }
        System.out.println(
                "killed " + killed + " of " + KILLS + " runs, " + between + " of them while files were written");
        assertThat(killed).isPositive();
        assertThat(between).as("runs killed while they wrote").isPositive();
    }

    @Test
    void acceptsWholeFilesAndGoesOnWhereItWasInterrupted(@TempDir Path folder)
            throws IOException, InterruptedException {
        SyncBook book = new SyncBook(folder.resolve("book"));
        fill(book);
        assertThat(Spawned.of(folder, List.of(), command(book.folder, "--no-lock"))
                        .await())
                .isZero();
        long start = System.nanoTime();
        assertThat(Spawned.of(folder, List.of(), command(book.folder, "--no-lock", "--accept"))
                        .await())
                .isZero();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        Random random = new Random(milliseconds);
        for (int i = 0; i < KILLS / 2; i++) {
            for (int c = 0; c < CHAPTERS; c++) {
                String name = String.format("c%02d.md", c);
                book.with("en/" + name, english(c, "one thing")).with("zh/" + name, chinese(c));
            }
            long moment = (long) (milliseconds * (0.7 + random.nextDouble() * 0.35));
            Spawned.of(folder, List.of(), command(book.folder, "--no-lock", "--accept"))
                    .killAfter(moment);
            for (int c = 0; c < CHAPTERS; c++) {
                String name = String.format("c%02d.md", c);
                assertThat(book.text("zh/" + name)).isIn(chinese(c), book.text("out/" + name));
                assertThat(book.text("en/" + name)).isIn(english(c, "one thing"), book.text("new/" + name));
            }
        }
        assertThat(Spawned.of(folder, List.of(), command(book.folder, "--no-lock", "--accept"))
                        .await())
                .isZero();
        try (Stream<Path> files = Files.list(book.path("out"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".md")).toList()) {
                assertThat(book.path("zh").resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }
}
