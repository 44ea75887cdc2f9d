package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncCommandTest {
    private static final String ONE = "# First chapter\n\nThe first sentence of the first chapter. Another one.\n";
    private static final String ONE_ZH = "# 第一章\n\n第一章的第一句话。另一句。\n";
    private static final String TWO = "# Second chapter\n\nIt tells of linear regression. It ends here.\n";
    private static final String TWO_ZH = "# 第二章\n\n它讲述线性回归。它到此结束。\n";

    private SyncBook book;

    @BeforeEach
    void book(@TempDir Path folder) throws IOException {
        book = new SyncBook(folder)
                .with("en/one.md", ONE)
                .with("en/two.md", TWO)
                .with("zh/one.md", ONE_ZH)
                .with("zh/two.md", TWO_ZH)
                .with("new/one.md", ONE)
                .with("new/two.md", TWO);
    }

    private CommandRun sync(String... more) {
        String[] words = new String[8 + more.length];
        System.arraycopy(
                new String[] {"--old-source", "@en", "--old-target", "@zh", "--new-source", "@new", "-o", "@out"},
                0,
                words,
                0,
                8);
        System.arraycopy(more, 0, words, 8, more.length);
        return book.sync(words);
    }

    @Test
    void takesNewSentencesFromChaptersThatDidNotChange() throws IOException {
        book.with("new/one.md", ONE + "\nIt tells of linear regression.\n");
        CommandRun run = sync("--untranslated", "empty");
        assertThat(run.err()).isEmpty();
        assertThat(book.text("out/one.md")).isEqualTo(ONE_ZH + "\n它讲述线性回归。\n");
        assertThat(book.text("out/two.md")).isEqualTo(TWO_ZH);
    }

    @Test
    void theLoopCloses() throws IOException {
        book.with("new/one.md", ONE.replace("Another one", "Another two"));
        assertThat(sync().status()).isZero();
        book.with("out/one.md", book.text("out/one.md").replace("另一句", "另外两句"));
        book.with("pairs.csv", "en,zh\nAnother one.,另一句。\nAnother two.,又两句。\n");
        CommandRun accepted = sync("--accept", "--update-parallel-data", "@pairs.csv");
        assertThat(accepted.err()).isEmpty();
        assertThat(accepted.out()).contains("1 superseded");
        assertThat(book.text("zh/one.md")).contains("另外两句。");
        assertThat(book.text("en/one.md")).isEqualTo(book.text("new/one.md"));
        assertThat(book.text("pairs.csv"))
                .contains("Another one.,另一句。")
                .contains("Another two.,另外两句。")
                .doesNotContain("又两句");
        assertThat(book.text("zh/amts-lock.json")).contains(" approved - -").doesNotContain("adapted");
        // What was accepted is what the next run begins with.
        CommandRun again = sync();
        assertThat(again.status()).isZero();
        assertThat(book.text("out/one.md")).isEqualTo(book.text("zh/one.md"));
        assertThat(again.out()).contains("needs no work: 100.0 %");
    }

    @Test
    void theLockSaysWhatTranslatedAUnit() throws IOException {
        book.with("new/one.md", ONE + "\nWhat nobody ever wrote.\n");
        book.with("pairs.csv", "en,zh\nWhat nobody ever wrote.,从未有人写过的话。\n");
        assertThat(sync("--parallel-data", "@pairs.csv").err()).isEmpty();
        assertThat(book.text("out/one.md")).endsWith("从未有人写过的话。\n");
        assertThat(book.text("out/amts-lock.json")).containsPattern("translated tm [0-9a-f]{12}\"");
        // A later run without these data does not forget what they said.
        sync("--parallel-data", "@pairs.csv");
        assertThat(book.text("out/amts-lock.json")).containsPattern("translated tm [0-9a-f]{12}\"");
    }

    @Test
    void overwritesNobodysWork() throws IOException {
        book.with("new/one.md", ONE.replace("Another one", "Another two"));
        assertThat(sync().status()).isZero();
        assertThat(sync().status()).as("run again on an untouched draft").isZero();
        book.with("out/one.md", "# 第一章\n\n人工译文。\n");
        CommandRun refused = sync();
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("one.md").contains("--accept").contains("--overwrite");
        assertThat(book.text("out/one.md")).contains("人工译文");
        assertThat(sync("--overwrite").status()).isZero();
        assertThat(book.text("out/one.md")).doesNotContain("人工译文");
    }

    @Test
    void goesThroughACatToolAndBack() throws IOException {
        book.with("new/one.md", ONE.replace("Another one", "Another two"));
        for (String[] each : new String[][] {
            {"--xliff", "@x.xlf", "2.1", "x.xlf"},
            {"--xliff", "@x1.xlf", "1.2", "x1.xlf"},
            {"--po", "@x.po", "2.1", "x.po"}
        }) {
            assertThat(sync("--no-lock", "--xliff-version", each[2], each[0], each[1])
                            .err())
                    .isEmpty();
            book.with(each[3], book.text(each[3]).replace("另一句", "另外两句"));
            CommandRun run = sync("--no-lock", "--import", each[1]);
            assertThat(run.err()).isEmpty();
            assertThat(book.text("out/one.md")).as(each[3]).isEqualTo("# 第一章\n\n第一章的第一句话。另外两句。\n");
        }
        assertThat(sync("--no-lock", "--xliff-version", "3", "--xliff", "@y.xlf")
                        .status())
                .isNotZero();
    }

    @Test
    void findsRenamedAndSplitChapters() throws IOException {
        String long1 =
                "# Part one\n\nThis is the first paragraph of a longer chapter.\n\nIt has a second paragraph too.\n";
        String long2 = "## Part two\n\nThe other half tells of something else entirely.\n\nIt ends with these words.\n";
        String zh1 = "# 第一部分\n\n这是较长一章的第一段。\n\n它还有第二段。\n";
        String zh2 = "## 第二部分\n\n另一半讲的是完全不同的东西。\n\n它以这些话结束。\n";
        book.with("en/long.md", long1 + "\n" + long2).with("zh/long.md", zh1 + "\n" + zh2);
        book.with("new/first.md", long1).with("new/second.md", long2);
        java.nio.file.Files.delete(book.path("new/one.md"));
        book.with("new/renamed.md", ONE);
        CommandRun run = sync("--untranslated", "empty");
        assertThat(run.err()).isEmpty();
        assertThat(book.text("out/renamed.md")).isEqualTo(ONE_ZH);
        assertThat(book.text("out/first.md")).isEqualTo(zh1);
        assertThat(book.text("out/second.md")).isEqualTo(zh2);
        assertThat(run.out()).contains("renamed.md: found in one.md").contains("second.md: found in long.md");

        CommandRun accepted = sync("--accept", "--untranslated", "empty");
        assertThat(accepted.out()).contains("one.md: is renamed.md now");
        assertThat(book.text("zh/renamed.md")).isEqualTo(ONE_ZH);
        assertThat(book.text("zh/one.md"))
                .as("people's files are theirs to delete")
                .isEqualTo(ONE_ZH);
    }

    @Test
    void knowsD2lsLayout() throws IOException {
        book.with("d2l/one.md", ONE_ZH).with("d2l/one_origin.md", ONE).with("d2l/index.md", "只有中文\n");
        book.with("new/one.md", ONE.replace("Another one", "Another two"));
        CommandRun run = book.sync("--old-target", "@d2l", "--new-source", "@new", "-o", "@out");
        assertThat(run.err()).isEmpty();
        assertThat(book.text("out/one.md")).isEqualTo(ONE_ZH);
        CommandRun accepted = book.sync("--old-target", "@d2l", "--new-source", "@new", "-o", "@out", "--accept");
        // The other chapter of the source has no translation in this book yet.
        assertThat(accepted.err()).isEmpty();
        assertThat(book.text("d2l/one_origin.md")).contains("Another two");
    }

    @Test
    void readsBothSourcesFromGit() throws IOException, InterruptedException {
        git("init", "-q");
        git("config", "user.email", "a@example.org");
        git("config", "user.name", "A");
        git("add", "en");
        git("commit", "-q", "-m", "one");
        book.with("en/one.md", ONE.replace("Another one", "Another two")).with("en/three.md", "# Third\n\nNew text.\n");
        git("add", "en");
        git("commit", "-q", "-m", "two");
        book.with("en/one.md", "what is in the folder is not asked for\n");
        CommandRun run = book.sync(
                "--old-source", "@en", "--old-rev", "HEAD~1", "--new-rev", "HEAD", "--old-target", "@zh", "-o", "@out");
        assertThat(run.err()).isEmpty();
        assertThat(book.text("out/one.md")).isEqualTo(ONE_ZH);
        assertThat(book.text("out/three.md")).isEqualTo("# Third\n\nNew text.\n");
        CommandRun file = book.sync(
                "--old-source",
                "@en/one.md",
                "--old-rev",
                "HEAD~1",
                "--new-rev",
                "HEAD",
                "--old-target",
                "@zh/one.md",
                "-o",
                "@out/single.md",
                "--no-lock");
        assertThat(file.err()).isEmpty();
        assertThat(book.text("out/single.md")).isEqualTo(ONE_ZH);
        CommandRun wrong = book.sync(
                "--old-source", "@en", "--old-rev", "nowhere", "--new-rev", "HEAD", "--old-target", "@zh", "-o", "@o");
        assertThat(wrong.status()).isNotZero();
        assertThat(wrong.err()).contains("nowhere");
        CommandRun option = book.sync(
                "--old-source",
                "@en",
                "--old-rev",
                "--output=x",
                "--new-rev",
                "HEAD",
                "--old-target",
                "@zh",
                "-o",
                "@o");
        assertThat(option.status()).isNotZero();
    }

    private void git(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 1];
        command[0] = "git";
        System.arraycopy(words, 0, command, 1, words.length);
        book.run(command);
    }

    @Test
    void givesTermsAndRulesToEngineAndProfile() throws IOException {
        book.with("new/one.md", ONE + "\nWe like \"dropout\" here.\n");
        book.with("pairs.csv", "en,zh\n\"We like \"\"dropout\"\" here.\",\"我们喜欢\"\"暂退法\"\"。\"\n");
        book.with("terms.csv", "en,zh\ndropout,暂退法\n");
        book.with("book.rules", "zh.quotes = off\n");
        CommandRun run = sync("--parallel-data", "@pairs.csv", "--terminology", "@terms.csv", "--rules", "@book.rules");
        assertThat(run.err()).isEmpty();
        book.with("book.rules", "zh.nothing = off\n");
        CommandRun wrong = sync("--overwrite", "--rules", "@book.rules");
        assertThat(wrong.status()).isNotZero();
        assertThat(wrong.err()).contains("zh.nothing");
    }

    @Test
    void leavesMarksOfThePseudoEngineAlone() throws IOException {
        book.with("new/one.md", ONE + "\nA \"new\" sentence, with 3 words (or so).\n");
        assertThat(sync("--engine", "pseudo").err()).isEmpty();
        assertThat(book.text("out/one.md")).endsWith("\n⟦A \"new\" sentence, with 3 words (or so⟧).\n");
    }
}
