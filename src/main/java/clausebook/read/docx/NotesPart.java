package clausebook.read.docx;

import java.util.Map;

/** The part that holds the notes: those that the document calls are written, each as one paragraph. */
final class NotesPart implements WordXml.Visitor {

    private final String kind;
    private final Map<String, String> marks;
    private final DocxWalk walk;
    private boolean inside = false;

    NotesPart(String kind, Map<String, String> marks, DocxWalk walk) {
        this.kind = kind;
        this.marks = marks;
        this.walk = walk;
    }

    @Override
    public void start(String name, WordXml.Attributes attributes) {
        if (name.equals(kind)) {
            String mark = marks.get(attributes.get("id", ""));
            inside = mark != null;
            if (mark != null) {
                walk.beginNote(mark);
            }
        } else if (inside) {
            walk.start(name, attributes);
        }
    }

    @Override
    public void text(String text) {
        if (inside) {
            walk.text(text);
        }
    }

    @Override
    public void end(String name) {
        if (name.equals(kind)) {
            inside = false;
            walk.endNote();
        } else if (inside) {
            walk.end(name);
        }
    }
}
