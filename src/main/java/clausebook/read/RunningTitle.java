package clausebook.read;

import clausebook.text.PrintedLine;
import clausebook.un.Folding;
import clausebook.un.ResolutionNumber;
import clausebook.un.SymbolLine;
import java.util.List;
import java.util.Optional;

/** A resolution's title as the heads of its pages repeat it: a line or two of it, with the paper's symbol beside it or not. */
final class RunningTitle {

    /** No line of a title is longer. */
    static final int LONGEST = 200;

    private static final int FEWEST_SIGNS = 8;
    /** A title found where no page shows its end must be as long as a line of it. */
    private static final int FEWEST_SIGNS_ANYWHERE = 20;

    private static final int MOST_OF_A_LINE = 400;
    /** Lines longer than print hold whole paragraphs. */
    private static final int WHOLE_PARAGRAPHS = 130;

    private final List<PrintedLine> lines;
    private final int body;
    private final String ownSymbol;
    /** All lines before the body, squeezed. */
    private final String front;
    /** The same from the number's end on, empty where no line begins with one. */
    private final String title;

    private final boolean numbered;
    /** Where the title begins with a capital letter, a line that begins with a small one stands inside a sentence. */
    private final boolean beginsUpper;
    /** Whether blank lines part the paragraphs of the body: in a dump with one behind every printed line they say nothing. */
    private final boolean partsParagraphs;

    /**
     * @param body the index of the first line behind the organ's opening line
     * @param ownSymbol the symbol in the masthead
     */
    RunningTitle(List<PrintedLine> lines, int body, String ownSymbol) {
        this.lines = lines;
        this.body = body;
        this.ownSymbol = ownSymbol;
        StringBuilder all = new StringBuilder();
        int from = -1;
        boolean upper = false;
        for (int i = 0; i < body - 1 && i < lines.size(); i++) {
            String line = lines.get(i).text();
            Optional<ResolutionNumber> number = from < 0 ? ResolutionNumber.at(line) : Optional.empty();
            if (number.isPresent()) {
                String words = line.substring(number.get().end());
                upper = !words.isEmpty() && Character.isUpperCase(words.charAt(0));
                from = all.length()
                        + Folding.squeeze(line.substring(0, number.get().end())).length();
            }
            all.append(line.length() > MOST_OF_A_LINE ? "" : Folding.squeeze(line));
        }
        this.front = all.toString();
        this.numbered = from >= 0;
        this.title = numbered ? withoutDash(front.substring(Math.min(from, front.length()))) : "";
        this.beginsUpper = upper;
        this.partsParagraphs = partsParagraphs();
    }

    /** Whether a line of the body is the first, or the only one, that repeats the title. */
    boolean begins(int index, boolean atPageEnd) {
        String line = lines.get(index).text();
        boolean headed = isHeaded(line);
        if (!line.isEmpty() && Character.isLowerCase(line.charAt(0)) && beginsUpper && !headed) {
            return false;
        }
        String squeezed = squeezed(line);
        // A line of the text may hold some words of the title; a page's head begins with its first.
        boolean repeats = numbered
                ? title.startsWith(squeezed) || (headed && title.endsWith(squeezed))
                : front.contains(squeezed);
        boolean enough = squeezed.length() >= FEWEST_SIGNS || squeezed.equals(title);
        boolean apart = partsParagraphs && squeezed.length() >= FEWEST_SIGNS_ANYWHERE && isParted(index) && numbered;
        return repeats && ((enough && (atPageEnd || headed)) || apart);
    }

    /** Whether a line goes on with a title too long for the line before it. */
    boolean goesOn(String before, String line) {
        String soFar = squeezed(before);
        return !soFar.isEmpty() && title.startsWith(soFar + Folding.squeeze(withoutOwnSymbol(line)));
    }

    /** Whether a line that has the symbol beside it ends a title that the line before it begins. */
    boolean ends(String before, String line) {
        return isHeaded(line) && title.equals(Folding.squeeze(before) + squeezed(line));
    }

    private boolean isHeaded(String line) {
        return withoutOwnSymbol(line).length() < line.length();
    }

    private String squeezed(String line) {
        return withoutDash(Folding.squeeze(withoutOwnSymbol(line)));
    }

    /** A running head's line without the paper's own symbol, which stands at either of its ends. */
    private String withoutOwnSymbol(String line) {
        int first = line.indexOf(' ');
        int last = line.lastIndexOf(' ');
        if (first >= 0 && isOwnSymbol(line.substring(0, first))) {
            return line.substring(first + 1).strip();
        }
        return first >= 0 && isOwnSymbol(line.substring(last + 1))
                ? line.substring(0, last).strip()
                : line;
    }

    private boolean isOwnSymbol(String word) {
        return SymbolLine.of(word).map(SymbolLine::text).equals(Optional.of(ownSymbol));
    }

    /** Arabic papers print a dash between the number and the title. */
    private static String withoutDash(String title) {
        int at = 0;
        while (at < title.length() && "-–—.".indexOf(title.charAt(at)) >= 0) {
            at++;
        }
        return title.substring(at);
    }

    private boolean partsParagraphs() {
        long signs = 0;
        int blank = 0;
        for (int i = body; i < lines.size(); i++) {
            signs += lines.get(i).text().length();
            blank += lines.get(i).blankBefore() > 0 ? 1 : 0;
        }
        int count = Math.max(1, lines.size() - body);
        return blank < count * 0.8 || signs / count > WHOLE_PARAGRAPHS;
    }

    private boolean isParted(int index) {
        return lines.get(index).blankBefore() > 0
                && (index + 1 == lines.size() || lines.get(index + 1).blankBefore() > 0);
    }
}
