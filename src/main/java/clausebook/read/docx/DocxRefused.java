package clausebook.read.docx;

import java.io.IOException;

/** Why a DOCX is not read. */
final class DocxRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String hint;

    DocxRefused(String code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    String code() {
        return code;
    }

    String hint() {
        return hint;
    }

    static DocxRefused damaged(String what) {
        return new DocxRefused(
                "docx-unreadable",
                "the file is damaged or no DOCX at all: " + what,
                "open it in a word processor and save it anew, or take the official file again");
    }

    static DocxRefused hostile(String what) {
        return new DocxRefused(
                "archive-refused",
                "the archive is not one that a word processor writes: " + what,
                "take the official file; nothing of this one was unpacked");
    }
}
