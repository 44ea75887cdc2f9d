package dev.amts.core.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.CancelledException;
import dev.amts.api.Language;
import dev.amts.api.engine.Translation;
import dev.amts.api.progress.Cancellation;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import dev.amts.core.discovery.Services;
import dev.amts.core.sync.unit.SyncSegment;
import dev.amts.core.sync.unit.SyncUnit;
import dev.amts.core.sync.unit.UnitState;
import dev.amts.core.sync.unit.Untranslated;
import java.util.List;
import org.junit.jupiter.api.Test;

class SynchronizerTest {
    private static final String ENGLISH = """
            # A title

            The first sentence is here. The second has 3 words. A third ends it.

            ```python
            # a comment
            x = 1
            ```

            The last paragraph tells what we saw in this part of the book.
            """;

    private static final String CHINESE = """
            # 标题

            第一句在这里。
            第二句有3个词。第三句结束。

            ```python
            # 注释
            x = 1
            ```

            最后一段讲述我们在本书这一部分中看到的内容。
            """;

    private final Services services = Services.discover();
    private final Synchronizer synchronizer = Synchronizer.of(
            Language.of("en"),
            Language.of("zh"),
            services.format("markdown", Settings.none()),
            services.segmenter("rules", Settings.none()),
            services.aligner("lexical", Settings.none()));

    @Test
    void returnsTheOldTranslationWhereNothingChanged() {
        Draft draft = synchronizer.synchronize(ENGLISH, CHINESE, ENGLISH);
        assertThat(draft.text()).isEqualTo(CHINESE);
        assertThat(draft.work().shareWithoutWork()).isEqualTo(1);
        assertThat(draft.units()).allMatch(unit -> unit.state() == UnitState.REUSED);
    }

    @Test
    void takesOtherLineEndsInTheSourceForLayout() {
        String relaid = ENGLISH.replace(". The second", ".\nThe second").replace("\n", "\r\n");
        assertThat(synchronizer.synchronize(ENGLISH, CHINESE, relaid).text()).isEqualTo(CHINESE);
    }

    @Test
    void keepsTheSentencesAroundAChangedOne() {
        Draft draft = synchronizer.synchronize(ENGLISH, CHINESE, ENGLISH.replace("has 3 words", "has 4 words"));
        assertThat(draft.text()).isEqualTo(CHINESE.replace("3", "4"));
        SyncUnit unit = only(draft, UnitState.ADAPTED);
        assertThat(unit.segments())
                .extracting(SyncSegment::state)
                .containsExactly(UnitState.REUSED, UnitState.ADAPTED, UnitState.REUSED);
    }

    @Test
    void takesASentenceOutThatIsGone() {
        Draft draft = synchronizer.synchronize(ENGLISH, CHINESE, ENGLISH.replace(" A third ends it.", ""));
        assertThat(draft.text()).isEqualTo(CHINESE.replace("第三句结束。", ""));
    }

    @Test
    void leavesNewTextInTheSourceLanguageOrEmpty() {
        String now = ENGLISH + "\nSomething entirely different stands here now.\n";
        assertThat(synchronizer.synchronize(ENGLISH, CHINESE, now).text())
                .isEqualTo(CHINESE + "\nSomething entirely different stands here now.\n");
        assertThat(synchronizer
                        .with(Untranslated.EMPTY)
                        .synchronize(ENGLISH, CHINESE, now)
                        .text())
                .isEqualTo(CHINESE);
    }

    @Test
    void givesTheEngineOnlyWhatIsNew() {
        String now = ENGLISH + "\nSomething entirely different stands here now.\n";
        List<CodedText> seen = new java.util.ArrayList<>();
        Draft draft = synchronizer
                .with(request -> {
                    seen.addAll(request.texts());
                    return request.texts().stream()
                            .map(text -> Translation.of(CodedText.plain("译文。")))
                            .toList();
                })
                .synchronize(ENGLISH, CHINESE, now);
        assertThat(seen).extracting(CodedText::text).containsExactly("Something entirely different stands here now.");
        assertThat(draft.text()).isEqualTo(CHINESE + "\n译文。\n");
        assertThat(only(draft, UnitState.TRANSLATED).reason()).isEqualTo("new in the source");
    }

    @Test
    void movesABlockWithItsTranslation() {
        String last = "The last paragraph tells what we saw in this part of the book.";
        String now = ENGLISH.replace("\n" + last + "\n", "").replace("# A title\n", "# A title\n\n" + last + "\n");
        Draft draft = synchronizer.synchronize(ENGLISH, CHINESE, now);
        assertThat(draft.text().indexOf("最后一段")).isBetween(0, draft.text().indexOf("第一句"));
        assertThat(only(draft, UnitState.MOVED).target()).startsWith("最后一段");
    }

    @Test
    void mergesCodeUnderATranslatedComment() {
        Draft draft = synchronizer.synchronize(ENGLISH, CHINESE, ENGLISH.replace("x = 1", "x = 2"));
        assertThat(draft.text()).isEqualTo(CHINESE.replace("x = 1", "x = 2"));
    }

    @Test
    void givesTheOldTranslationBackWhenTheSourceGoesBack() {
        String now = ENGLISH.replace("The second has 3 words. ", "").replace("# a comment\n", "");
        Draft there = synchronizer.synchronize(ENGLISH, CHINESE, now);
        assertThat(there.text()).doesNotContain("第二句");
        Draft back = synchronizer.with(there.memory()).synchronize(now, there.text(), ENGLISH);
        assertThat(back.text()).isEqualTo(CHINESE);
    }

    @Test
    void reusesASentenceThatAnotherChapterHas() {
        Revision one = new Revision("one.md", ENGLISH, CHINESE, ENGLISH.replace("# A title", "# The title"));
        Revision two = new Revision("two.md", "# B\n", "# 乙\n", "# B\n\nThe second has 3 words.\n");
        Draft draft = synchronizer
                .synchronize(List.of(one, two), ProgressListener.NONE)
                .get(1);
        assertThat(draft.text()).isEqualTo("# 乙\n\n第二句有3个词。\n");
        assertThat(only(draft, UnitState.TRANSLATED).segments().get(0).reason()).contains("one.md");
    }

    @Test
    void stopsWhenCancelled() {
        Cancellation cancellation = Cancellation.of(ProgressListener.NONE);
        cancellation.cancel();
        Revision revision = new Revision("one.md", ENGLISH, CHINESE, ENGLISH);
        assertThatThrownBy(() -> synchronizer.synchronize(List.of(revision), cancellation))
                .isInstanceOf(CancelledException.class);
    }

    private static SyncUnit only(Draft draft, UnitState state) {
        List<SyncUnit> units =
                draft.units().stream().filter(unit -> unit.state() == state).toList();
        assertThat(units).hasSize(1);
        return units.get(0);
    }
}
