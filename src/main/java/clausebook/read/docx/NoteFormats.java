package clausebook.read.docx;

/** In which form the document numbers its notes: figures, unless it says otherwise. */
final class NoteFormats implements WordXml.Visitor {

    private final DocxNotes notes;
    private String kind = "";

    NoteFormats(DocxNotes notes) {
        this.notes = notes;
    }

    @Override
    public void start(String name, WordXml.Attributes attributes) {
        if (name.equals("footnotePr") || name.equals("endnotePr")) {
            kind = name.substring(0, name.length() - 2);
        } else if (name.equals("numFmt") && !kind.isEmpty()) {
            notes.format(kind, attributes.get("val", "decimal"));
        }
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {
        if (name.equals("footnotePr") || name.equals("endnotePr")) {
            kind = "";
        }
    }
}
