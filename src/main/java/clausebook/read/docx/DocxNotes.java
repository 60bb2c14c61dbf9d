package clausebook.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The notes that a document refers to, in the order in which it does, each with the mark that Word shows. */
final class DocxNotes {

    /** A reference: which part holds the note, its id there, and the mark. */
    record Called(String kind, String id, String mark) {}

    private final List<Called> called = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, String> formats = new TreeMap<>();

    DocxNotes() {
        formats.put("footnote", "decimal");
        formats.put("endnote", "lowerRoman");
    }

    void format(String kind, String format) {
        formats.put(kind, format);
    }

    /** The mark of the next reference; Word counts those that bring no mark of their own. */
    String call(String kind, String id) {
        int count = counts.merge(kind, 1, Integer::sum);
        String mark =
                NumberFormats.show(formats.getOrDefault(kind, "decimal"), count).orElse(Integer.toString(count));
        called.add(new Called(kind, id, mark));
        return mark;
    }

    void callMarked(String kind, String id, String mark) {
        called.add(new Called(kind, id, mark));
    }

    List<Called> called() {
        return called;
    }
}
