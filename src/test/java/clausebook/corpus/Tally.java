package clausebook.corpus;

import java.util.Locale;

/** What was counted over the texts of one language and format. */
final class Tally {

    int resolutions;
    int idsRight;
    int clauses;
    int textRight;
    int lists;
    int listsRight;
    int phrases;
    int phrasesRight;
    int phrasesAdded;
    int citedGold;
    int citedOurs;
    int citedRight;
    int linksWrong;
    int linksMissing;
    int notes;
    int notesRight;

    static String head() {
        return "%-29s %9s %18s %23s %15s %15s %9s %9s"
                .formatted("", "ids", "text", "phrases", "links p/r", "judged p/r", "lists", "notes");
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-29s %4d/%-4d %5d/%-5d %s %5d/%-5d %s +%-3d %s %s %s %s %4d/%-4d %4d/%-4d",
                name,
                idsRight,
                resolutions,
                textRight,
                clauses,
                share(textRight, clauses),
                phrasesRight,
                phrases,
                share(phrasesRight, phrases),
                phrasesAdded,
                share(citedRight, citedOurs),
                share(citedRight, citedGold),
                share(citedRight + linksMissing, citedOurs),
                share(citedRight, citedGold - linksWrong),
                listsRight,
                lists,
                notesRight,
                notes);
    }

    private static String share(int part, int all) {
        return all == 0 ? "     -" : String.format(Locale.ROOT, "%6.2f", 100.0 * part / all);
    }
}
