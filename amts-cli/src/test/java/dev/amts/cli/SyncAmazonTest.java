package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.aws.emulator.AmazonEmulator;
import dev.amts.aws.emulator.EmulatedTranslation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people accepted becomes parallel data of Amazon Translate's, and Amazon translates what is new. */
class SyncAmazonTest {
    @Test
    void acceptedPairsGoToAmazon(@TempDir Path folder) throws IOException {
        System.setProperty("aws.accessKeyId", "emulator");
        System.setProperty("aws.secretAccessKey", "emulator");
        try (AmazonEmulator amazon =
                AmazonEmulator.start(EmulatedTranslation.SAME).createBucket("books")) {
            SyncBook book = new SyncBook(folder)
                    .with("en/one.md", "# One\n\nThe first sentence. The second one.\n")
                    .with("zh/one.md", "# 一\n\n第一句话。第二句。\n")
                    .with("new/one.md", "# One\n\nThe first sentence. The third one.\n\nAnd one more, by `m`.\n")
                    .with("pairs.csv", "en,zh\nThe first sentence.,第一句。\nAn old sentence.,一句老话。\n");
            List<String> where = new ArrayList<>(Spawned.options(amazon));
            where.addAll(List.of("--s3-bucket", "books"));
            List<String> create = new ArrayList<>(List.of(
                    "parallel-data", "create", "d2l", book.path("pairs.csv").toString(), "--store", "amazon"));
            create.addAll(where);
            assertThat(CommandRun.of(create.toArray(String[]::new)).status()).isZero();

            List<String> words = new ArrayList<>(
                    List.of("--old-source", "@en", "--old-target", "@zh", "--new-source", "@new", "-o", "@out"));
            words.addAll(where);
            List<String> translate = new ArrayList<>(words);
            translate.addAll(List.of("--engine", "amazon"));
            CommandRun run = book.sync(translate.toArray(String[]::new));
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
            assertThat(book.text("out/one.md")).contains("`m`");
            assertThat(book.text("out/amts-lock.json")).contains("translated amazon");

            book.with("out/one.md", "# 一\n\n第一句话。第三句。\n\n还有一句，按`m`。\n");
            List<String> accept = new ArrayList<>(words);
            accept.addAll(List.of("--accept", "--update-parallel-data", "d2l", "--store", "amazon"));
            CommandRun accepted = book.sync(accept.toArray(String[]::new));
            assertThat(accepted.err()).isEmpty();
            assertThat(accepted.out()).contains("1 superseded");

            List<String> download = new ArrayList<>(List.of(
                    "parallel-data",
                    "download",
                    "d2l",
                    "--store",
                    "amazon",
                    "-o",
                    book.path("after.csv").toString()));
            download.addAll(where);
            assertThat(CommandRun.of(download.toArray(String[]::new)).status()).isZero();
            assertThat(book.text("after.csv"))
                    .contains("An old sentence.,一句老话。")
                    .contains("The first sentence.,第一句话。")
                    .contains("The third one.,第三句。")
                    .doesNotContain("第一句。");
            assertThat(amazon.violations()).isEmpty();
        } finally {
            System.clearProperty("aws.accessKeyId");
            System.clearProperty("aws.secretAccessKey");
        }
    }
}
