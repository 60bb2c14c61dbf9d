package clausebook.read.docx;

import clausebook.read.SourceRefused;

/** The two kinds of fault that a DOCX is refused for. */
final class DocxFaults {

    private DocxFaults() {}

    static SourceRefused damaged(String what) {
        return new SourceRefused(
                "docx-unreadable",
                "the file is damaged or no DOCX at all: " + what,
                "open it in a word processor and save it anew, or take the official file again");
    }

    static SourceRefused hostile(String what) {
        return new SourceRefused(
                "archive-refused",
                "the archive is not one that a word processor writes: " + what,
                "take the official file; nothing of this one was unpacked");
    }
}
