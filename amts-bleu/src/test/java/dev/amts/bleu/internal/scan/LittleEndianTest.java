package dev.amts.bleu.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Each byte, in each of the eight places, among all kinds of others. */
class LittleEndianTest {
    private static final byte[] OTHERS = {'\n', 'm', '5', 0, (byte) 0x80, (byte) 0xFF, '/', ':', '\t', 0x0B, 0x7F};

    @Test
    void theFirstByteIsLowest() {
        assertThat(LittleEndian.longAt(new byte[] {9, 1, 2, 3, 4, 5, 6, 7, (byte) 0x88}, 1))
                .isEqualTo(0x8807060504030201L);
    }

    @Test
    void marksOthersThanAlphanumerics() {
        forEachEight(bytes -> {
            long marks = 0;
            int leading = 0;
            for (int i = 0; i < bytes.length; i++) {
                boolean isAlphanumeric = bytes[i] >= 0 && Character.isLetterOrDigit(bytes[i]);
                marks |= isAlphanumeric ? 0 : 0x80L << (Byte.SIZE * i);
                leading += isAlphanumeric && leading == i ? 1 : 0;
            }
            long eight = LittleEndian.longAt(bytes, 0);
            assertThat(LittleEndian.othersThanAlphanumerics(eight)).isEqualTo(marks);
            assertThat(LittleEndian.leadingAlphanumerics(eight)).isEqualTo(leading);
        });
    }

    @Test
    void marksLineFeeds() {
        forEachEight(bytes -> {
            long marks = 0;
            for (int i = 0; i < bytes.length; i++) {
                marks |= bytes[i] == '\n' ? 0x80L << (Byte.SIZE * i) : 0;
            }
            assertThat(LittleEndian.lineFeeds(LittleEndian.longAt(bytes, 0))).isEqualTo(marks);
        });
    }

    private interface Check {
        void accept(byte[] bytes);
    }

    private static void forEachEight(Check check) {
        for (byte other : OTHERS) {
            for (int b = 0; b <= 0xFF; b++) {
                for (int place = 0; place < Long.BYTES; place++) {
                    byte[] bytes = new byte[Long.BYTES];
                    Arrays.fill(bytes, other);
                    bytes[place] = (byte) b;
                    check.accept(bytes);
                }
            }
        }
    }
}
