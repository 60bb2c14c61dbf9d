package clausebook.un;

import java.util.List;
import java.util.regex.Pattern;

/** The request at the foot of a paper's first page to recycle it, in one language. */
public final class RecyclingRequest {

    private static final int LONGEST = 120;
    /** The three arrows, which in the papers' own face stand at the place of another sign. */
    private static final Pattern ARROWS = Pattern.compile("[@\\u2672-\\u267D\\uE000-\\uF8FF]");

    private final List<String> forms;

    RecyclingRequest(WordingFile file) {
        this.forms = file.folded("recycling");
    }

    /** What is left of a line without the request and its sign; the line itself where it holds none. */
    public String takenOut(String line) {
        if (line.length() > LONGEST) {
            return line;
        }
        String folded = Folding.fold(line);
        for (String words : forms) {
            int at = folded.indexOf(words);
            if (at >= 0) {
                String rest = line.substring(0, at) + " " + line.substring(at + words.length());
                return ARROWS.matcher(rest).replaceAll("").strip();
            }
        }
        return line;
    }
}
