package dev.amts.d2l.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.amts.api.Language;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.TextUnit;
import dev.amts.api.provider.Settings;
import dev.amts.core.discovery.Services;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.Synchronizer;
import dev.amts.core.sync.unit.UnitState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever happens to the source, the draft keeps what did not change. */
class RandomEditsTest {
    private static final List<String> ENGLISH = List.of(
            "# Linear Models\n:label:`sec_linear`",
            "A model with weights $w$ and bias $b$ is called *linear*. See :numref:`fig_line` for a picture. It is simple.",
            "![The line.](../img/line.svg)\n:label:`fig_line`",
            "```{.python .input}\n#@tab pytorch\n# the weights\nw = torch.ones(2)\n```",
            "$$y = w^\\top x + b \\text{ for all } x.$$",
            ":begin_tab:`mxnet`\nIn MXNet the function `ones` makes a tensor of ones.\n:end_tab:",
            "Training needs a loss. The squared loss is the most usual one. We minimize it with 100 steps.",
            "## Exercises",
            "1. What does `w` stand for?\n1. Prove that the minimum is unique.");

    private static final List<String> CHINESE = List.of(
            "# 线性模型\n:label:`sec_linear`",
            "带有权重$w$和偏置$b$的模型称为*线性*模型。图见 :numref:`fig_line`。它很简单。",
            "![直线。](../img/line.svg)\n:label:`fig_line`",
            "```{.python .input}\n#@tab pytorch\n# 权重\nw = torch.ones(2)\n```",
            "$$y = w^\\top x + b \\text{ 对所有 } x.$$",
            ":begin_tab:`mxnet`\n在MXNet中，函数`ones`生成全一张量。\n:end_tab:",
            "训练需要损失。平方损失是最常用的。我们用100步最小化它。",
            "## 练习",
            "1. `w`代表什么？\n1. 证明最小值是唯一的。");

    private final DocumentFormat format = Services.discover().format("d2l-markdown", Settings.none());
    private final Synchronizer synchronizer = Synchronizer.of(
            Language.of("en"),
            Language.of("zh"),
            format,
            Services.discover().segmenter("rules", Settings.none()),
            Services.discover().aligner("length", Settings.none()));

    @Property(tries = 150)
    void keepsWhatDidNotChange(@ForAll long seed) {
        String source = String.join("\n\n", ENGLISH) + "\n";
        String target = String.join("\n\n", CHINESE) + "\n";
        Random random = new Random(seed);
        List<String> edited = new ArrayList<>(ENGLISH);
        for (int k = random.nextInt(5); k >= 0; k--) {
            edit(edited, random);
        }
        String changed = String.join("\n\n", edited) + "\n";

        Draft draft = synchronizer.synchronize(source, target, changed);

        for (int i = 0; i < ENGLISH.size(); i++) {
            if (i != 7 && edited.contains(ENGLISH.get(i))) {
                for (String block : CHINESE.get(i).split("\n(?=:label|:end_tab)")) {
                    assertThat(draft.text()).contains(block);
                }
            }
        }
        assertThat(draft.units())
                .allMatch(unit ->
                        unit.state() != UnitState.REUSED || unit.reason().isEmpty());
        assertCodesAreWhole(draft.text(), target, changed);
        assertThat(count(draft.text(), "```")).isEqualTo(count(changed, "```"));
        assertThat(count(draft.text(), "$$")).isEqualTo(count(changed, "$$"));
        assertThat(count(draft.text(), ":begin_tab:")).isEqualTo(count(changed, ":begin_tab:"));
        assertThat(synchronizer.synchronize(source, target, changed).text()).isEqualTo(draft.text());
        assertThat(format.render(format.parse("draft", draft.text()), java.util.Map.of()))
                .isEqualTo(draft.text());
    }

    private static void edit(List<String> blocks, Random random) {
        int at = random.nextInt(blocks.size());
        switch (random.nextInt(9)) {
            case 0 -> {
                if (blocks.size() > 1) {
                    blocks.remove(at);
                }
            }
            case 1 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
            case 2 -> blocks.add(random.nextInt(blocks.size()), blocks.get(at));
            case 3 -> blocks.set(at, blocks.get(at).replace("is", "was").replace("100", "200"));
            case 4 -> blocks.set(at, blocks.get(at).replaceFirst("\\. (?=[A-Z])", ".\n\n"));
            case 5 -> sentences(blocks, at, list -> list.remove(random.nextInt(list.size())));
            case 6 -> sentences(blocks, at, list -> list.add(list.get(random.nextInt(list.size()))));
            case 7 -> {
                boolean prose = at + 1 < blocks.size() && isProse(blocks.get(at)) && isProse(blocks.get(at + 1));
                if (prose) {
                    blocks.set(at, blocks.get(at) + " " + blocks.remove(at + 1));
                }
            }
            default ->
                blocks.add(at, "Here stands a sentence number " + random.nextInt(100) + " that nobody has seen.");
        }
    }

    /** Changes the sentences of a paragraph, if there are several. */
    private static void sentences(List<String> blocks, int at, Consumer<List<String>> change) {
        List<String> sentences = new ArrayList<>(List.of(blocks.get(at).split("(?<=\\.) (?=[A-Z])", -1)));
        if (isProse(blocks.get(at)) && sentences.size() > 1) {
            change.accept(sentences);
            blocks.set(at, String.join(" ", sentences));
        }
    }

    private static boolean isProse(String block) {
        return Character.isLetter(block.charAt(0));
    }

    /** Every inline code of the draft stands in the translation or in the new source: none was cut or made up. */
    private void assertCodesAreWhole(String draft, String target, String changed) {
        Set<String> known = new HashSet<>(codes(target));
        known.addAll(codes(changed));
        assertThat(known).containsAll(codes(draft));
    }

    private List<String> codes(String text) {
        return format.parse("codes", text).units().stream()
                .map(TextUnit::content)
                .flatMap(content -> content.codes().stream().map(content::data))
                .toList();
    }

    private static int count(String text, String wanted) {
        return text.split(java.util.regex.Pattern.quote(wanted), -1).length - 1;
    }

    /** The same on chapters as they are: what was not touched is there to the byte. */
    @Property(tries = 20)
    void keepsWhatDidNotChangeOfRealChapters(@ForAll long seed) throws IOException {
        Path folder = Path.of(System.getProperty("amts.shared", "")).resolve("data/d2l/pairs");
        assumeTrue(Files.isDirectory(folder), "needs the chapters in ../shared/data/d2l/pairs");
        Random random = new Random(seed);
        List<Path> chapters;
        try (Stream<Path> files = Files.list(folder)) {
            chapters = files.filter(file -> file.toString().endsWith(".en.md"))
                    .filter(file -> file.toFile().length() < 16_000)
                    .sorted()
                    .toList();
        }
        Path chapter = chapters.get(random.nextInt(chapters.size()));
        String source = Files.readString(chapter);
        String target = Files.readString(Path.of(chapter.toString().replace(".en.md", ".zh.md")));
        List<String> edited = new ArrayList<>(List.of(source.split("\\n\\n(?=[A-Z])", -1)));
        for (int k = random.nextInt(6); k >= 0; k--) {
            edit(edited, random);
        }
        String changed = String.join("\n\n", edited);

        Draft draft = synchronizer.synchronize(source, target, changed);

        assertCodesAreWhole(draft.text(), target, changed);
        assertThat(draft.units())
                .as(chapter + ", seed " + seed)
                .filteredOn(unit -> unit.state() == UnitState.REUSED)
                .allMatch(unit -> unit.target().equals(unit.oldTarget()));
        assertThat(synchronizer.synchronize(changed, draft.text(), changed).text())
                .isEqualTo(draft.text());
    }
}
