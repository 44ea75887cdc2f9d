package dev.amts.core.sync.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.text.CodedText;
import dev.amts.core.text.InlineCodeShapes;
import org.junit.jupiter.api.Test;

class SentenceUpdateTest {
    private static String update(String oldSource, String newSource, String target) {
        return SentenceUpdate.update(coded(oldSource), coded(newSource), coded(target));
    }

    private static CodedText coded(String text) {
        return InlineCodeShapes.find(text);
    }

    @Test
    void exchangesCodesThatChangedPlaces() {
        assertThat(update("Replace `a()` with `b()`.", "Replace `b()` with `a()`.", "用`b()`替换`a()`。"))
                .isEqualTo("用`a()`替换`b()`。");
    }

    @Test
    void carriesNumbersOver() {
        assertThat(update("There are 10 images of 28 pixels.", "There are 12 images of 28 pixels.", "有10张28像素的图。"))
                .isEqualTo("有12张28像素的图。");
    }

    @Test
    void carriesNamesOver() {
        assertThat(update("Install the MXNet version.", "Install the PyTorch version.", "安装MXNet版本。"))
                .isEqualTo("安装PyTorch版本。");
    }

    @Test
    void leavesWhatItCannotPlace() {
        assertThat(update("See it.", "See it in 3 steps.", "看。")).isEqualTo("看。");
    }
}
