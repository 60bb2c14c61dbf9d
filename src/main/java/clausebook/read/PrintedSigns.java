package clausebook.read;

import clausebook.text.LineSign;
import clausebook.text.WhiteSpace;
import clausebook.un.FixedWording;

/** What a printed line of a resolution begins with or is, for the readers of other formats. */
public final class PrintedSigns {

    private final LineSigns signs;

    public PrintedSigns(FixedWording wording) {
        this.signs = new LineSigns(wording);
    }

    public LineSign of(String line) {
        return signs.of(line);
    }

    /** Whether a line is of the fixed wording that stands in lines of its own: a symbol, an organ, a date, a meeting. */
    public boolean isSetApart(String line) {
        LineSign sign = of(WhiteSpace.strip(line));
        return sign.isAlone() || sign.kind() == LineSign.Kind.CHAPEAU || sign.kind() == LineSign.Kind.SENTENCE;
    }
}
