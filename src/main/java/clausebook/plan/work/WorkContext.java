package clausebook.plan.work;

import clausebook.link.Catalog;
import clausebook.link.CitedBy;
import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import clausebook.permalink.Correction;
import clausebook.plan.clause.Expression;
import clausebook.plan.page.Frame;
import clausebook.plan.page.Frames;
import clausebook.plan.page.Link;
import clausebook.plan.page.Symbols;
import clausebook.prose.EditorNotes;
import clausebook.prose.SafeHtml;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import clausebook.words.Words;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the pages of one work are made from.
 *
 * @param catalog what is known of all works of the site, for links to them
 * @param across what other works tell that the pages of this one show
 * @param expressions of this work, in the order of {@link Language}; at least one
 * @param notes what an editor says of single clauses
 * @param corrections deliberate changes of this work's published text, oldest first
 * @param files the data files that stand beside each expression's pages ({@code resolution.json},
 *     {@code timeline.csv}); only these are linked
 * @param fingerprintCommand the command by which a reader finds a clause's fingerprint again
 */
public record WorkContext(
        Frames frames,
        Catalog catalog,
        Across across,
        List<Expression> expressions,
        Map<EditorNotes.About, SafeHtml> notes,
        List<Correction> corrections,
        Map<Language, List<String>> files,
        Function<Clause, String> fingerprintCommand) {

    public WorkContext {
        expressions = List.copyOf(expressions);
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
        corrections = List.copyOf(corrections);
        Map<Language, List<String>> ordered = new EnumMap<>(Language.class);
        files.forEach((language, names) -> ordered.put(language, List.copyOf(names)));
        files = ordered;
        if (expressions.isEmpty()) {
            throw new IllegalArgumentException("a work without an expression has no pages");
        }
    }

    Words words(Language language) {
        return frames.words(language);
    }

    Words primaryWords() {
        return frames.words(frames.config().primary());
    }

    Optional<String> base() {
        return frames.config().base();
    }

    List<String> files(Language language) {
        return files.getOrDefault(language, List.of());
    }

    /** An address as readers can keep it: absolute where the site's own is known. */
    String printed(String address) {
        return base().map(base -> base + address).orElse(address);
    }

    /** Clauses of this site that cite this work. */
    List<CitedBy> citedBy() {
        return catalog.citing(expressions.get(0).resolution().symbol());
    }

    Optional<WorkId> holding(Symbol symbol) {
        return catalog.holding(symbol);
    }

    boolean holds(WorkId work, Language language) {
        return catalog.expressions(work).stream().anyMatch(entry -> entry.language() == language);
    }

    /** Where a reader of a language enters a work: its own page of it, or that of the work. */
    String entrance(WorkId work, Language language) {
        return holds(work, language) ? Addresses.expression(work, language) : Addresses.work(work);
    }

    /** A work's title in a language, or in the first that has one; empty where none has. */
    String title(WorkId work, Language language) {
        return titled(work, language).flatMap(Catalog.Text::title).orElse("");
    }

    /** The language of the title that stands for a work in this one. */
    Language titleLanguage(WorkId work, Language language) {
        return titled(work, language).map(Catalog.Text::language).orElse(language);
    }

    private Optional<Catalog.Text> titled(WorkId work, Language language) {
        return catalog.expressions(work).stream()
                .filter(entry -> entry.title().isPresent())
                .min(Comparator.comparing(entry -> entry.language() != language));
    }

    /** A resolution's title, or its symbol where it has none (the Security Council gives none). */
    static String title(Resolution resolution) {
        return resolution.title().orElse(resolution.symbol().text());
    }

    /** What a resolution is called where its title would be too long: {@code 第58/30号决议}. */
    static String shortName(Words words, Resolution resolution) {
        return Symbols.named(words, resolution.symbol());
    }

    private Frame expressionFrame(Resolution resolution, String address, String title, String description) {
        return frames.expression(resolution, address, title, description).withNotices(notices(resolution));
    }

    private List<String> notices(Resolution resolution) {
        Words words = words(resolution.language());
        return expressions.stream()
                .filter(expression -> expression.resolution().language() == resolution.language())
                .flatMap(expression -> expression.notices().stream())
                .map(fault -> words.of(
                        "fault." + fault.code(), String.valueOf(fault.place().line())))
                .toList();
    }

    /** The frame of the one file that holds the whole of an expression. */
    Frame singleFileFrame(Resolution resolution, String address, String title, String description) {
        return frames.singleFile(resolution, address, title, description)
                .withStyle("work")
                .withStyle("timeline")
                .withNotices(notices(resolution));
    }

    /** The frame of one of an expression's pages other than a clause's: references, timeline, source. */
    Frame partFrame(Resolution resolution, String address, String part) {
        Words words = words(resolution.language());
        String name = words.of("nav." + part);
        Frame frame = expressionFrame(
                resolution,
                address,
                words.of("part.title", name, shortName(words, resolution)),
                words.of(part + ".description", shortName(words, resolution), title(resolution)));
        String file = address.substring(address.lastIndexOf('/') + 1);
        Map<Language, String> same = new EnumMap<>(Language.class);
        for (Expression other : expressions) {
            Language language = other.resolution().language();
            same.put(language, Addresses.part(resolution.work(), language, file));
        }
        return frames.inLanguages(frame.withStyle("work"), same, "")
                .withCrumbs(List.of(new Link(
                        shortName(words, resolution),
                        frame.to(Addresses.expression(resolution.work(), resolution.language())))));
    }

    /** The frame of a page of an expression that no other language need have. */
    Frame partFrame(Resolution resolution, String address, String title, String description) {
        Words words = words(resolution.language());
        Frame frame = expressionFrame(resolution, address, title, description).withStyle("work");
        return frame.withCrumbs(List.of(new Link(
                shortName(words, resolution),
                frame.to(Addresses.expression(resolution.work(), resolution.language())))));
    }

    /** The frame of an expression's cover, with the same in other languages. */
    Frame coverFrame(Resolution resolution, String address, String title, String description) {
        Map<Language, String> same = new EnumMap<>(Language.class);
        for (Expression other : expressions) {
            Language language = other.resolution().language();
            same.put(language, Addresses.expression(resolution.work(), language));
        }
        Frame frame = expressionFrame(resolution, address, title, description)
                .withStyle("work")
                .withScript("copy")
                .withScript("range");
        return frames.inLanguages(frame, same, Addresses.work(resolution.work()));
    }

    /** The frame of a clause page, with the same clause in other languages. */
    Frame clauseFrame(Resolution resolution, String clause, String address, String title, String description) {
        Words words = words(resolution.language());
        Frame frame = expressionFrame(resolution, address, title, description)
                .withStyle("work")
                .withScript("copy");
        return frames.inLanguages(frame, clauseInLanguages(clause), Addresses.clause(resolution.work(), clause))
                .withCrumbs(List.of(new Link(
                        shortName(words, resolution),
                        frame.to(Addresses.expression(resolution.work(), resolution.language())))));
    }

    /** The frame of a page of the work as a whole, in the site's primary language. */
    Frame workFrame(Resolution resolution, String address, String title, String description) {
        return frames.work(resolution.work(), resolution.symbol(), address, title, description)
                .withStyle("work")
                .withStyle("sides");
    }

    /** The clause's page in each language that holds it. */
    Map<Language, String> clauseInLanguages(String clause) {
        Map<Language, String> same = new EnumMap<>(Language.class);
        for (Expression other : expressions) {
            Resolution resolution = other.resolution();
            if (resolution.clause(clause).isPresent()) {
                same.put(resolution.language(), Addresses.clause(resolution.work(), resolution.language(), clause));
            }
        }
        return same;
    }
}
