package clausebook.plan.work;

import clausebook.model.Resolution;
import clausebook.model.SourceAccount;
import clausebook.permalink.Addresses;
import clausebook.plan.clause.ExpressionIndex;
import clausebook.plan.clause.NoteView;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.plan.work.SourcePage.Count;
import clausebook.text.Passage;
import clausebook.text.WhiteSpace;
import clausebook.un.Language;
import clausebook.words.Numbers;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Plans the page that tells what became of the source of one expression. */
final class SourcePages {

    private static final int EXAMPLE = 16;

    private SourcePages() {}

    static Page page(WorkContext context, ExpressionIndex index) {
        Resolution resolution = index.resolution();
        Language language = resolution.language();
        Words words = context.words(language);
        String address = Addresses.part(resolution.work(), language, "source.html");
        SourceAccount source = resolution.source();
        PlacedCounts placed = PlacedCounts.of(resolution);
        int removed = source.removed().stream()
                .map(removal -> WhiteSpace.removedFrom(removal.passage().text()))
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .sum();
        String file = source.file().substring(source.file().lastIndexOf('/') + 1);
        SourcePage view = new SourcePage(
                context.partFrame(resolution, address, "source"),
                words.of("source.heading", WorkContext.shortName(words, resolution)),
                source.file(),
                words.of("source.format." + source.format()),
                source.sha256(),
                count(words, "bytes", source.bytes()),
                parts(words, placed),
                count(words, "placed-characters", placed.total()),
                count(words, "removed-characters", removed),
                count(words, "total-characters", source.characters()),
                placed.total() + removed == source.characters(),
                source.normalisations().stream()
                        .map(rule -> normalisation(words, rule))
                        .toList(),
                source.removed().stream()
                        .map(removal -> removal(words, removal))
                        .toList(),
                resolution.derived().stream()
                        .map(key -> words.of("fact." + key))
                        .toList(),
                NoteView.of(index.notes().all(), language).stream()
                        .filter(note -> note.kind().equals("missing"))
                        .toList(),
                "sha256sum " + file,
                resolution.symbol().officialLink(language),
                context.files(language).stream()
                        .map(name -> LinkView.of(
                                words.of("file." + name.replace('.', '-')),
                                Addresses.relative(address, Addresses.part(resolution.work(), language, name))))
                        .toList());
        return new Page(address, "source", view);
    }

    private static List<Count> parts(Words words, PlacedCounts placed) {
        List<Count> parts = new ArrayList<>();
        parts.add(count(words, "masthead-characters", placed.masthead()));
        parts.add(count(words, "chapeau-characters", placed.chapeau()));
        parts.add(count(words, "preamble-characters", placed.preamble()));
        parts.add(count(words, "operative-characters", placed.operative()));
        if (placed.other() > 0) {
            parts.add(count(words, "other-characters", placed.other()));
        }
        parts.add(count(words, "closing-characters", placed.closing()));
        if (placed.notes() > 0) {
            parts.add(count(words, "notes-characters", placed.notes()));
        }
        return parts;
    }

    private static Count count(Words words, String id, long number) {
        return new Count(
                id, words.of("source.count." + id), String.valueOf(number), Numbers.grouped(number, words.language()));
    }

    private static SourcePage.Normalisation normalisation(Words words, SourceAccount.Normalisation rule) {
        return new SourcePage.Normalisation(
                words.of("source.rule." + rule.rule()),
                words.of("source.rule." + rule.rule() + ".explained"),
                String.valueOf(rule.count()),
                rule.first().map(SourcePages::place).orElse(""),
                rule.first().map(SourcePages::example).orElse(""));
    }

    private static SourcePage.Removal removal(Words words, SourceAccount.Removal removal) {
        return new SourcePage.Removal(
                words.of("source.removed." + removal.rule()),
                words.of("source.removed." + removal.rule() + ".explained"),
                place(removal.passage()),
                removal.passage().text());
    }

    /** Line and column; the file is named once above, and its path on the machine that builds is nobody's business. */
    private static String place(Passage passage) {
        return passage.place().line() + ":" + passage.place().column();
    }

    /** The source's own characters around the place, line ends shown as signs. */
    private static String example(Passage passage) {
        String text = passage.source().text();
        int at = passage.sourceIndex(0);
        int from = bounded(text, at - EXAMPLE);
        int to = bounded(text, at + Math.max(passage.length(), 1) + EXAMPLE);
        return text.substring(from, to)
                .replace("\r\n", "⏎")
                .replace('\n', '⏎')
                .replace('\r', '⏎')
                .replace('\f', '␌');
    }

    private static int bounded(String text, int index) {
        int inside = Math.max(0, Math.min(index, text.length()));
        boolean between = inside > 0 && inside < text.length() && Character.isLowSurrogate(text.charAt(inside));
        return between ? inside - 1 : inside;
    }
}
