package clausebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The index of all texts in one language, in files that a page loads one by one as classic scripts, since nothing else
 * loads from a disk. Texts are noted one after another; their words go out at once, the terms at the end.
 *
 * <p>A document's number is its text's number times 4096 plus its place in the text, so that a page can tell from the
 * number alone which file holds its words and which of two texts is the later one.
 */
public final class SearchIndex {

    /** Takes a file of the index. */
    public interface Outlet {
        void file(String address, String content) throws IOException;
    }

    private static final int PLACES = 4096;
    private static final int IN_A_FILE = 8;

    private final String language;
    private final Outlet outlet;
    private final TermIndex terms;
    private int texts;

    /** @param language two letters, the name of the index's folder */
    public SearchIndex(String language, Spill spill, Outlet outlet) {
        this(language, outlet, new TermIndex(Endings.of(language), spill));
    }

    SearchIndex(String language, Outlet outlet, TermIndex terms) {
        this.language = language;
        this.outlet = outlet;
        this.terms = terms;
    }

    /**
     * A text with the terms of each of its entries.
     *
     * @param folder of its work
     * @param name what it is called for short
     */
    public record Text(
            String folder, String name, List<SearchEntry> entries, List<Set<String>> all, List<Set<String>> acts) {}

    /**
     * Finds the terms of a text.
     *
     * @param entries its title first, then its clauses as they stand; what is beyond the 4096th is on its pages only
     */
    public static Text text(String folder, String name, List<SearchEntry> entries) {
        List<SearchEntry> noted = entries.subList(0, Math.min(entries.size(), PLACES));
        List<Set<String>> all = new ArrayList<>();
        List<Set<String>> acts = new ArrayList<>();
        for (SearchEntry entry : noted) {
            Set<String> acted = new HashSet<>();
            entry.acts().forEach(act -> acted.addAll(Terms.of(act)));
            Set<String> terms = Terms.of(entry.text());
            terms.addAll(acted);
            terms.addAll(entry.names());
            all.add(terms);
            acts.add(acted);
        }
        return new Text(folder, name, noted, all, acts);
    }

    /** Notes a text, the later one of all so far. */
    public void add(Text text) throws IOException {
        for (int number = 0; number < text.entries().size(); number++) {
            terms.add(
                    document(texts, number), text.all().get(number), text.acts().get(number));
        }
        words(language, texts, text, outlet);
        texts++;
    }

    static int document(int text, int place) {
        return text * PLACES + place;
    }

    /** Writes the words of a text. */
    static void words(String language, int text, Text said, Outlet outlet) throws IOException {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (SearchEntry entry : said.entries()) {
            if (number % IN_A_FILE == 0) {
                lines = new ArrayList<>(List.of(plain(said.folder()) + "\t" + plain(said.name())));
            }
            lines.add(plain(entry.href()) + "\t" + plain(entry.label()) + "\t" + plain(entry.text()));
            number++;
            if (number % IN_A_FILE == 0 || number == said.entries().size()) {
                String name = "w" + text + "-" + (number - 1) / IN_A_FILE;
                outlet.file(address(language, name), file(language, name, String.join("\n", lines)));
            }
        }
    }

    /** Writes the terms and says in how many files. */
    public int finish() throws IOException {
        return terms.finish((number, content) -> write(String.valueOf(number), content));
    }

    /** How many signs the terms' files hold; known when they are written. */
    public long size() {
        return terms.size();
    }

    private void write(String name, String content) throws IOException {
        outlet.file(address(language, name), file(language, name, content));
    }

    /** The folder of a language's index, with its stroke. */
    public static String folder(String language) {
        return "data/search/" + language + "/";
    }

    static String address(String language, String name) {
        return folder(language) + name + ".js";
    }

    static String file(String language, String name, String content) {
        return "clausebookPart(\"" + language + "/" + name + "\",\"" + quoted(content) + "\")\n";
    }

    /** What the addresses of the files with a text's words begin with. */
    public static String words(String language, int text) {
        return folder(language) + "w" + text + "-";
    }

    /** Line ends and tabs part what stands in a file; no text of ours holds any. */
    private static String plain(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }

    /** As a script's string: what would end it, and line ends that some scripts' readers do not allow in one. */
    static String quoted(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 64);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"', '\\' -> safe.append('\\').append(unit);
                case '\n' -> safe.append("\\n");
                case '\t' -> safe.append("\\t");
                case '\r' -> safe.append("\\r");
                case '\u2028' -> safe.append("\\u2028");
                case '\u2029' -> safe.append("\\u2029");
                default -> safe.append(unit);
            }
        }
        return safe.toString();
    }

    /** What stands in a file that was written here. */
    static String content(String file) {
        StringBuilder content = new StringBuilder(file.length());
        int end = file.lastIndexOf('"');
        for (int i = file.indexOf(",\"") + 2; i < end; i++) {
            char unit = file.charAt(i);
            if (unit != '\\') {
                content.append(unit);
                continue;
            }
            i++;
            switch (file.charAt(i)) {
                case 'n' -> content.append('\n');
                case 't' -> content.append('\t');
                case 'r' -> content.append('\r');
                case 'u' -> {
                    content.append((char) Integer.parseInt(file, i + 1, i + 5, 16));
                    i += 4;
                }
                default -> content.append(file.charAt(i));
            }
        }
        return content.toString();
    }
}
