package dev.amts.core.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class XmlTextTest {
    private static String decoded(byte[] bytes) throws IOException {
        try (Reader reader = XmlText.decoded(new ByteArrayInputStream(bytes))) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }

    @Test
    void goesByTheMarkTheWidthOrTheDeclaration() throws IOException {
        String text = "<a>é 中</a>";
        for (Charset charset : new Charset[] {UTF_8, UTF_16BE, UTF_16LE}) {
            assertThat(decoded(text.getBytes(charset))).isEqualTo(text);
            assertThat(decoded(("\uFEFF" + text).getBytes(charset))).isEqualTo(text);
        }
        String declared = "<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>";
        assertThat(decoded(declared.getBytes(ISO_8859_1))).isEqualTo(declared);
    }

    @Test
    void takesShortAndLongFiles() throws IOException {
        assertThat(decoded(new byte[0])).isEmpty();
        assertThat(decoded("<".getBytes(UTF_8))).isEqualTo("<");
        String longText = "<a>" + "é".repeat(10_000) + "</a>";
        assertThat(decoded(longText.getBytes(UTF_8))).isEqualTo(longText);
    }

    @Test
    void refusesWhatIsNotOfTheEncoding() {
        assertThatThrownBy(() -> decoded(new byte[] {'<', 'a', (byte) 0xFF}))
                .isInstanceOf(CharacterCodingException.class);
        assertThatThrownBy(() -> decoded("<?xml version='1.0' encoding='x-none'?><a/>".getBytes(UTF_8)))
                .hasMessageContaining("x-none");
    }
}
