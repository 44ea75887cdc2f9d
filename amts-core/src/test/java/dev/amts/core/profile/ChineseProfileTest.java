package dev.amts.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.profile.ProfiledText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseProfileTest {
    private static final LanguageProfile PROFILE = ProfileTexts.profile("zh");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    在 GPU 上训练 100 次.                | 在GPU上训练100次。
                    变量 `x` 和公式 $y$ 相等            | 变量`x`和公式$y$相等
                    见:numref:`fig_a` 中的图            | 见 :numref:`fig_a`中的图
                    见  :numref:`fig_a`。               | 见 :numref:`fig_a`。
                    他说"你好",然后走了.                | 他说“你好”，然后走了。
                    循环神经网络(RNN)很常用             | 循环神经网络（RNN）很常用
                    形状为（10，20）的张量              | 形状为(10, 20)的张量
                    形状为(批量大小,词数)的张量         | 形状为(批量大小, 词数)的张量
                    形状为（批量大小，词数）的张量      | 形状为（批量大小，词数）的张量
                    点（1，2）在圆上                    | 点（1，2）在圆上
                    为什么?因为!                        | 为什么？因为！
                    有三种: A, B和C; 其他没有           | 有三种：A，B和C；其他没有
                    共有 1,000 个, 即 0.5 倍            | 共有1,000个，即0.5倍
                    Vaswani et al. 提出了               | Vaswani et al. 提出了
                    点击“5. Add Tags”                   | 点击“5. Add Tags”
                    例如“Hello, world.”这句话           | 例如“Hello, world.”这句话
                    使用 C++ 和 C# 编写                 | 使用C++和C#编写
                    准确率是 50% 左右                   | 准确率是50%左右
                    您可以试试                          | 你可以试试
                    等等...                             | 等等……
                    残差--一种方法                      | 残差——一种方法
                    调用 f(x) 即可                      | 调用f(x)即可
                    Only English, nothing else.         | Only English, nothing else.
                    感谢 Ada, Bob, Cy, Dan, Eve, Fay 等 | 感谢Ada, Bob, Cy, Dan, Eve, Fay等
                    """)
    void followsTheGuide(String before, String after) {
        assertThat(ProfileTexts.apply(PROFILE, "", before)).isEqualTo(after);
    }

    /** CommonMark needs a space or punctuation outside a mark that has punctuation inside. */
    @Test
    void keepsASpaceThatEmphasisNeeds() {
        assertThat(ProfileTexts.apply(PROFILE, "", "这是 *重点* 吗")).isEqualTo("这是*重点*吗");
        assertThat(ProfileTexts.apply(PROFILE, "", "这是 *“重点”* 吗")).isEqualTo("这是 *“重点”* 吗");
        assertThat(ProfileTexts.apply(PROFILE, "", "这是 _重点_ 吗")).isEqualTo("这是 _重点_ 吗");
    }

    @Test
    void tellsWhatItChangedByRule() {
        ProfiledText text = PROFILE.after(
                        List.of(ProfiledText.of(ProfileTexts.coded("a GPU."), ProfileTexts.coded("在 GPU 上."))))
                .get(0);
        assertThat(text.changes())
                .containsExactly(
                        new ProfiledText.Change("zh.punctuation", "上.", "上。"),
                        new ProfiledText.Change("zh.spacing", "在 G", "在G"),
                        new ProfiledText.Change("zh.spacing", "U 上", "U上"));
    }

    @Test
    void leavesLayoutAlone() {
        assertThat(ProfileTexts.apply(PROFILE, "", "第一行\n :numref:`a`在\nGPU 上")).isEqualTo("第一行\n :numref:`a`在\nGPU上");
    }

    @Test
    void switchesRulesOffByFileAndSetting(@TempDir Path folder) throws IOException {
        Path rules =
                Files.writeString(folder.resolve("book.rules"), "# ours\nzh.quotes = off\nes.quotes = guillemets\n");
        LanguageProfile profile = ProfileTexts.profile("zh", "rules", rules.toString(), "off", "zh.address");
        assertThat(profile.rules()).contains("zh.spacing").doesNotContain("zh.quotes", "zh.address");
        assertThat(ProfileTexts.apply(profile, "", "您说 \"好\" 吗?")).isEqualTo("您说 \"好\" 吗？");
    }

    @Test
    void choosesAStyle() {
        LanguageProfile all = new dev.amts.core.profile.cjk.ChineseProfileProvider()
                .create(ProfileOptions.DEFAULTS.withSwitches(RuleSwitches.DEFAULTS.with("zh.shapes", "all")));
        assertThat(ProfileTexts.apply(all, "", "形状为（批量大小，词数）的张量")).isEqualTo("形状为(批量大小, 词数)的张量");
    }

    @Test
    void explainsTermsAtTheirFirstMention(@TempDir Path folder) throws IOException {
        Path terms = Files.writeString(folder.resolve("terms.csv"), "en,zh\nlinear regression,线性回归\nlabel,标签\n");
        LanguageProfile profile = ProfileTexts.profile("zh", "terminology", terms.toString());
        List<String> after = profile
                .after(List.of(
                        ProfiledText.of(ProfileTexts.coded("Linear Regression"), ProfileTexts.coded("线性回归")),
                        ProfiledText.of(
                                ProfileTexts.coded("We use *linear regression* and labels."),
                                ProfileTexts.coded("我们使用*线性回归*和标签。")),
                        ProfiledText.of(ProfileTexts.coded("Linear regression again."), ProfileTexts.coded("又是线性回归。"))))
                .stream()
                .map(text -> text.target().text())
                .toList();
        assertThat(after).containsExactly("线性回归", "我们使用*线性回归*（linear regression）和标签（label）。", "又是线性回归。");
    }

    @Test
    void doesNotExplainWhatIsExplained(@TempDir Path folder) throws IOException {
        Path terms = Files.writeString(folder.resolve("terms.csv"), "en,zh\nlinear regression,线性回归\n");
        LanguageProfile profile = ProfileTexts.profile("zh", "terminology", terms.toString());
        String explained = "我们使用线性回归（linear regression）。";
        assertThat(ProfileTexts.apply(profile, "We use linear regression.", explained))
                .isEqualTo(explained);
    }

    /** Chinese has no spaces between words: a term may be the begin of a longer one. */
    @Test
    void explainsOnlyWholeWords(@TempDir Path folder) throws IOException {
        Path terms = Files.writeString(folder.resolve("terms.csv"), "en,zh\nclass,类\nchannel,通道\n");
        LanguageProfile profile = ProfileTexts.profile("zh", "terminology", terms.toString());
        assertThat(ProfileTexts.apply(profile, "The class has channels.", "种类有通道数和通道。"))
                .isEqualTo("种类有通道数和通道（channel）。");
    }

    @Test
    void translatesTermsThatWereLeft(@TempDir Path folder) throws IOException {
        Path terms = Files.writeString(folder.resolve("terms.csv"), "en,zh\nlinear regression,线性回归\nadam,亚当\n");
        LanguageProfile profile =
                ProfileTexts.profile("zh", "terminology", terms.toString(), "off", "zh.first-mention");
        assertThat(ProfileTexts.apply(profile, "We use linear regression.", "我们使用 linear regression。"))
                .isEqualTo("我们使用线性回归。");
        assertThat(ProfileTexts.apply(profile, "We use Adam.", "我们使用Adam。")).isEqualTo("我们使用Adam。");
        assertThat(ProfileTexts.apply(profile, "See adam.", "见data/adam.csv。")).isEqualTo("见data/adam.csv。");
    }
}
