package clausebook.read.pdf;

import java.io.IOException;

/** Why a PDF is not read, found while a library is at work on it. */
final class PdfRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String hint;

    PdfRefused(String code, String message, String hint) {
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
}
