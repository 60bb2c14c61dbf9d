package clausebook.plan.work;

import clausebook.cite.PrintedLabels;
import clausebook.derive.Act;
import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.ClauseId;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Wording;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.clause.Expression;
import clausebook.search.SearchEntry;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the search knows of one text: its title, its clauses, and what stands in its annexes outside of clauses. */
public final class SearchEntries {

    private final Words words;
    private final PrintedLabels labels;
    private final Map<String, List<String>> acts = new TreeMap<>();
    private final List<SearchEntry> entries = new ArrayList<>();

    private SearchEntries(Words words, PrintedLabels labels) {
        this.words = words;
        this.labels = labels;
    }

    /** What a text is called in a list of results. */
    public static String name(Words words, Resolution resolution) {
        return WorkContext.shortName(words, resolution);
    }

    public static List<SearchEntry> of(Words words, Expression expression) {
        Resolution resolution = expression.resolution();
        SearchEntries all = new SearchEntries(words, PrintedLabels.of(resolution));
        for (Act act : expression.findings().acts()) {
            List<String> phrases = all.acts.computeIfAbsent(act.clause(), clause -> new ArrayList<>());
            phrases.add(act.action().phrase());
            act.action().addressees().stream().map(Mark.Addressee::name).forEach(phrases::add);
        }
        all.entries.add(new SearchEntry(
                "index.html", resolution.symbol().text(), WorkContext.title(resolution), List.of(), names(resolution)));
        all.add(resolution.blocks());
        all.add(resolution.afterClosing());
        return List.copyOf(all.entries);
    }

    /** The numbers by which a work is asked for: as printed, as a symbol, and without the Security Council's year. */
    private static List<String> names(Resolution resolution) {
        Set<String> names = new TreeSet<>();
        for (String name : List.of(
                resolution.symbol().text(),
                CitationBox.numberOf(resolution),
                resolution.work().printed())) {
            String key = "@" + name.toLowerCase(Locale.ROOT).replace(" ", "");
            names.add(key);
            if (key.matches(".*[0-9]\\([0-9]{4}\\)")) {
                names.add(key.substring(0, key.indexOf('(')));
            }
        }
        return List.copyOf(names);
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.ClauseBlock clause -> add(clause.clause());
                case Block.Heading heading -> {}
                case Block.Annex annex -> {
                    String title = annex.title().map(Wording::text).orElse("");
                    add(annex.id(), annex.label().text(), annex.label().text() + " " + title);
                    add(annex.blocks());
                }
                case Block.Unnumbered paragraph ->
                    add(
                            paragraph.id(),
                            ClauseNames.full(words, labels, paragraph.id()),
                            paragraph.wording().text());
                case Block.Table table -> {
                    StringBuilder text = new StringBuilder();
                    table.rows()
                            .forEach(row ->
                                    row.forEach(cell -> text.append(cell.text()).append(' ')));
                    add(table.id(), words.of("whole.text"), text.toString().strip());
                }
            }
        }
    }

    private void add(String id, String label, String text) {
        String anchor = id.isEmpty() ? "" : "#" + id;
        entries.add(new SearchEntry("index.html" + anchor, label, text, List.of(), List.of()));
    }

    private void add(Clause clause) {
        List<String> names = ClauseId.of(clause.id())
                .map(id -> "#" + id.kind() + id.number().replace(" ", ""))
                .stream()
                .toList();
        entries.add(new SearchEntry(
                clause.id() + ".html",
                ClauseNames.full(words, labels, clause),
                clause.fullText(),
                acts.getOrDefault(clause.id(), List.of()),
                names));
    }
}
