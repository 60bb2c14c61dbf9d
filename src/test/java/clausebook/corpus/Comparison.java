package clausebook.corpus;

import clausebook.corpus.Gold.GoldClause;
import clausebook.corpus.Gold.GoldNote;
import clausebook.model.Clause;
import clausebook.model.Footnote;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Target;
import clausebook.model.Wording;
import clausebook.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** One resolution as the product reads it against what its own marks say; every difference is listed. */
final class Comparison {

    private final String name;
    private final Tally tally;
    private final List<String> misses;
    private final Judged judged;
    private final boolean notesKept;

    /** @param notesKept whether the source holds the notes, or only their marks */
    Comparison(String name, Tally tally, List<String> misses, Judged judged, boolean notesKept) {
        this.name = name;
        this.tally = tally;
        this.misses = misses;
        this.judged = judged;
        this.notesKept = notesKept;
    }

    void compare(Gold gold, Resolution read) {
        Map<String, Clause> ours = new LinkedHashMap<>();
        read.clauses().stream()
                .filter(clause -> !clause.id().startsWith("annex"))
                .forEach(clause -> ours.put(clause.id(), clause));
        ids(gold, ours);
        for (GoldClause clause : gold.clauses()) {
            Clause found = ours.get(clause.id());
            text(clause, found);
            items(clause, found);
            phrases(clause, found);
            cited(clause.id(), clause.cited(), found == null ? List.of() : wordings(found));
        }
        if (notesKept) {
            notes(gold.notes(), read.footnotes());
        }
    }

    /** A file that was not read at all: all of it is missed. */
    void refused(Gold gold, String reason) {
        miss("refused", "", reason, "");
        tally.resolutions++;
        for (GoldClause clause : gold.clauses()) {
            tally.clauses++;
            tally.phrases += clause.phrases().size();
            tally.citedGold += clause.cited().size();
        }
    }

    private void ids(Gold gold, Map<String, Clause> ours) {
        tally.resolutions++;
        List<String> wanted = gold.clauses().stream().map(GoldClause::id).toList();
        List<String> got = List.copyOf(ours.keySet());
        if (wanted.equals(got)) {
            tally.idsRight++;
            return;
        }
        List<String> lost = new ArrayList<>(wanted);
        lost.removeAll(got);
        List<String> added = new ArrayList<>(got);
        added.removeAll(wanted);
        miss("ids", "", "lost " + lost, "added " + added);
    }

    private void text(GoldClause gold, Clause found) {
        tally.clauses++;
        String ours = found == null ? "" : GoldReader.squeeze(found.fullText());
        if (ours.equals(gold.text())) {
            tally.textRight++;
        } else {
            int at = 0;
            while (at < Math.min(ours.length(), gold.text().length())
                    && ours.charAt(at) == gold.text().charAt(at)) {
                at++;
            }
            miss("text", gold.id(), around(gold.text(), at), around(ours, at));
        }
    }

    private void items(GoldClause gold, Clause found) {
        List<String> ours = new ArrayList<>();
        if (found != null) {
            found.items().forEach(item -> collect(item, ours));
        }
        if (!gold.items().isEmpty() || !ours.isEmpty()) {
            tally.lists++;
            if (gold.items().equals(ours)) {
                tally.listsRight++;
            } else {
                miss("items", gold.id(), gold.items().toString(), ours.toString());
            }
        }
    }

    private static void collect(Clause item, List<String> ids) {
        ids.add(item.id());
        item.items().forEach(each -> collect(each, ids));
    }

    private void phrases(GoldClause gold, Clause found) {
        List<String> ours = new ArrayList<>();
        for (Wording wording : found == null ? List.<Wording>of() : wordings(found)) {
            wording.marks(Mark.Action.class).forEach(action -> ours.add(GoldReader.bare(action.phrase())));
        }
        List<String> missing = new ArrayList<>(gold.phrases());
        ours.forEach(missing::remove);
        List<String> added = new ArrayList<>(ours);
        gold.phrases().forEach(added::remove);
        tally.phrases += gold.phrases().size();
        tally.phrasesRight += gold.phrases().size() - missing.size();
        tally.phrasesAdded += added.size();
        if (!missing.isEmpty() || !added.isEmpty()) {
            miss("phrases", gold.id(), "not found " + missing, "added " + added);
        }
    }

    private void cited(String id, List<String> gold, List<Wording> wordings) {
        Map<String, String> ours = new TreeMap<>();
        for (Wording wording : wordings) {
            for (Mark.Citation citation : wording.marks(Mark.Citation.class)) {
                String symbol = CitedSymbol.plain(symbol(citation.target()));
                ours.put(symbol, wording.text().substring(citation.start(), citation.end()));
            }
        }
        TreeSet<String> lost =
                new TreeSet<>(gold.stream().map(CitedSymbol::plain).toList());
        TreeSet<String> added = new TreeSet<>(ours.keySet());
        tally.citedGold += lost.size();
        tally.citedOurs += added.size();
        lost.removeAll(ours.keySet());
        gold.stream().map(CitedSymbol::plain).forEach(added::remove);
        tally.citedRight += ours.size() - added.size();
        // The words count, not the file's links: some of those lead elsewhere, some are missing.
        int wrongLinks = (int) lost.stream().filter(judged::isLinkWrong).count();
        int missingLinks = (int) added.stream().filter(judged::isLinkMissing).count();
        tally.linksWrong += wrongLinks;
        tally.linksMissing += missingLinks;
        lost.removeIf(judged::isLinkWrong);
        added.removeIf(judged::isLinkMissing);
        if (!lost.isEmpty() || !added.isEmpty()) {
            List<String> shown = added.stream()
                    .map(symbol -> symbol + " (“" + ours.getOrDefault(symbol, "") + "”)")
                    .toList();
            miss("citations", id, "not found " + lost, "added " + shown);
        }
    }

    private static String symbol(Target target) {
        return switch (target) {
            case Target.Held held -> held.symbol().text();
            case Target.Elsewhere elsewhere -> elsewhere.symbol().text();
            case Target.Ambiguous ambiguous -> "ambiguous " + ambiguous.candidates();
            case Target.Unresolved unresolved -> "unresolved";
        };
    }

    private void notes(List<GoldNote> gold, List<Footnote> ours) {
        for (int i = 0; i < gold.size(); i++) {
            tally.notes++;
            String text =
                    i < ours.size() ? GoldReader.squeeze(ours.get(i).wording().text()) : "";
            if (text.equals(gold.get(i).text())) {
                tally.notesRight++;
            } else {
                miss("note", gold.get(i).mark(), gold.get(i).text(), text);
            }
            if (i < ours.size()) {
                cited(
                        "note " + gold.get(i).mark(),
                        gold.get(i).cited(),
                        List.of(ours.get(i).wording()));
            }
        }
    }

    private static List<Wording> wordings(Clause clause) {
        List<Wording> all = new ArrayList<>(List.of(clause.wording()));
        clause.items().forEach(item -> all.addAll(wordings(item)));
        clause.after().ifPresent(all::add);
        return all;
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - 25);
        int to = Math.min(text.length(), at + 40);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }

    void error(Problem error) {
        miss("error", error.place().toString(), error.code(), error.message());
    }

    private void miss(String what, String where, String gold, String ours) {
        misses.add("%s\t%s\t%s\t%s\t%s".formatted(what, name, where, gold, ours).replace('\n', ' '));
    }
}
