package dev.amts.aws.internal.realtime;

import dev.amts.api.text.CodeEncoding;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.HtmlEncoding;

/**
 * A text, or a part of one, as it is sent. Immutable.
 *
 * @param text the text
 * @param encoding how its codes are written
 * @param body what is sent: HTML where there is a {@code <} or {@code &} in it, else plain text
 * @param form which of the two
 * @param escaped whether the encoding's own output had to be made HTML
 */
record Piece(CodedText text, CodeEncoding encoding, String body, Form form, boolean escaped) {
    /** How the service is to read a body. A stray {@code <} in plain text would be taken for a tag. */
    enum Form {
        PLAIN,
        HTML
    }

    static Piece of(CodedText text, CodeEncoding encoding) {
        String body = encoding.encode(text).replaceAll("[\\r\\n]+", " ");
        boolean html = body.indexOf('<') >= 0 || body.indexOf('&') >= 0 || body.indexOf('>') >= 0;
        boolean escaped = html && !(encoding instanceof HtmlEncoding);
        return new Piece(
                text,
                encoding,
                escaped ? HtmlEncoding.instance().encode(CodedText.plain(body)) : body,
                html ? Form.HTML : Form.PLAIN,
                escaped);
    }

    /** The service's answer with the codes put back. */
    CodedText decode(String answer) {
        String translated = escaped
                ? HtmlEncoding.instance().decode(answer, CodedText.plain("")).text()
                : answer;
        return encoding.decode(translated, text);
    }
}
