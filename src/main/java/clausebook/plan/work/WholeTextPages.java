package clausebook.plan.work;

import clausebook.derive.Act;
import clausebook.derive.References;
import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Line;
import clausebook.model.Resolution;
import clausebook.model.Vote;
import clausebook.model.Wording;
import clausebook.permalink.Addresses;
import clausebook.permalink.IssuedAddresses;
import clausebook.plan.clause.ClauseNames;
import clausebook.plan.clause.CorrectionView;
import clausebook.plan.clause.Expression;
import clausebook.plan.clause.ExpressionIndex;
import clausebook.plan.clause.Linking;
import clausebook.plan.clause.NoteView;
import clausebook.plan.page.LinkView;
import clausebook.plan.page.Page;
import clausebook.plan.work.ClausePage.DueView;
import clausebook.plan.work.WholeTextPage.ContentsEntry;
import clausebook.plan.work.WholeTextPage.ContentsGroup;
import clausebook.plan.work.WholeTextPage.Fact;
import clausebook.un.Language;
import clausebook.words.Dates;
import clausebook.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans the page of cover and whole text of one expression. */
final class WholeTextPages {

    private static final int OPENING = 24;

    private final WorkContext context;
    private final ExpressionIndex index;
    private final Resolution resolution;
    private final Words words;
    private final Language language;
    private final String address;
    private final Linking linking;

    /** @param linking how what is planned links on */
    WholeTextPages(WorkContext context, ExpressionIndex index, Linking linking) {
        this.context = context;
        this.index = index;
        this.resolution = index.resolution();
        this.language = resolution.language();
        this.words = context.words(language);
        this.address = Addresses.expression(resolution.work(), language);
        this.linking = linking;
    }

    static Page page(WorkContext context, ExpressionIndex index) {
        Resolution resolution = index.resolution();
        String address = Addresses.expression(resolution.work(), resolution.language());
        return new WholeTextPages(context, index, Linking.from(address, resolution)).page();
    }

    private Page page() {
        WholeTextPage view = new WholeTextPage(
                context.coverFrame(
                        resolution,
                        address,
                        words.of("whole.title", heading(), WorkContext.shortName(words, resolution)),
                        words.of("whole.description", resolution.symbol().text(), heading())),
                heading(),
                language.htmlTag(),
                language.direction(),
                language.code(),
                resolution.draft(),
                facts(),
                counts(),
                due(),
                contents(),
                downloads(),
                CitationBox.ofWhole(context, resolution),
                ClauseCites.citedBy(context, words, language, address, context.citedBy()),
                CorrectionView.of(context.corrections(), language, IssuedAddresses.OUTSIDE, ""),
                others(),
                WholeText.blocks(index, words, linking),
                NoteView.of(index.notes().all(), resolution.language()));
        return new Page(address, "whole-text", view);
    }

    List<DueView> due() {
        return ClausePages.due(words, index, linking, index.findings().due());
    }

    String heading() {
        return WorkContext.title(resolution);
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("symbol", resolution.symbol().text(), resolution.symbol().officialLink(language), true));
        facts.add(fact("organ", words.of("organ." + resolution.work().organ().key()), "", false));
        printed(Line.Role.SESSION).ifPresent(text -> facts.add(fact("session", text, "", false)));
        printed(Line.Role.SESSION_DATES).ifPresent(text -> facts.add(fact("sessiondates", text, "", false)));
        resolution
                .agendaItem()
                .ifPresent(number -> facts.add(fact(
                        "agendaitem",
                        agendaTitle()
                                .map(title -> words.of("whole.agendaitem", number, title))
                                .orElse(number),
                        "",
                        false)));
        resolution.adopted().ifPresent(day -> facts.add(adopted(day)));
        resolution
                .meeting()
                .ifPresent(number -> facts.add(fact("meeting", words.of("whole.meeting", number), "", false)));
        facts.add(fact("vote", shown(resolution.vote()), "", false));
        if (resolution.vote().text().isEmpty()) {
            voters("against", resolution.vote().against()).ifPresent(facts::add);
            voters("abstaining", resolution.vote().abstaining()).ifPresent(facts::add);
        }
        return facts;
    }

    /** Those who did not vote in favour, as the file names them; where the text says how they voted, it names them too. */
    private Optional<Fact> voters(String how, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(fact(how, String.join(", ", names), "", false));
    }

    /** The vote in the text's own words, else in ours, as the file tells it. */
    private String shown(Vote vote) {
        if (!vote.text().isEmpty()) {
            return vote.text();
        }
        return switch (vote.kind()) {
            case NOT_STATED -> words.of("whole.vote.notstated");
            case WITHOUT_VOTE -> words.of("whole.vote.without");
            case RECORDED -> {
                Vote.Tally tally = vote.tally().orElseThrow();
                yield words.of(
                        "whole.vote.recorded",
                        Integer.toString(tally.inFavour()),
                        Integer.toString(tally.against()),
                        Integer.toString(tally.abstaining()));
            }
        };
    }

    private Fact adopted(LocalDate day) {
        return new Fact(
                words.of("fact.adopted"),
                Dates.shown(day, words.language()),
                day.toString(),
                "",
                false,
                resolution.derived().contains("adopted"));
    }

    private Fact fact(String key, String value, String href, boolean external) {
        return new Fact(
                words.of("fact." + key),
                value,
                "",
                href,
                external,
                resolution.derived().contains(key));
    }

    private Optional<String> printed(Line.Role role) {
        return resolution.front().stream()
                .filter(line -> line.role() == role)
                .map(Line::text)
                .findFirst();
    }

    /** All of it, in the lines that the source prints: what stands in several is cut in none of them. */
    private Optional<String> agendaTitle() {
        return resolution.front().stream()
                .filter(line -> line.role() == Line.Role.AGENDA_TITLE)
                .map(Line::text)
                .reduce((above, below) -> above + "\n" + below);
    }

    private List<LinkView> counts() {
        References references = index.findings().references();
        String page = Addresses.relative(address, Addresses.part(resolution.work(), language, "references.html"));
        List<LinkView> counts = new ArrayList<>();
        count(
                counts,
                "whole.count.pp",
                clauses(true).size(),
                clauses(true).stream().findFirst().map(c -> "#" + c.id()));
        count(
                counts,
                "whole.count.op",
                clauses(false).size(),
                clauses(false).stream().findFirst().map(c -> "#" + c.id()));
        // The page says so where nothing is cited; its address is promised, so it is always linked.
        counts.add(LinkView.of(
                words.count("whole.count.cited", references.documents().size()), page));
        count(counts, "whole.count.named", references.instruments().size(), Optional.of(page + "#instruments"));
        if (references.documents().isEmpty() && references.instruments().isEmpty()) {
            // The page of references says that there are none, or holds what stayed open; it is never an orphan.
            counts.add(LinkView.of(words.of("nav.references"), page));
        }
        return counts;
    }

    private void count(List<LinkView> counts, String key, int number, Optional<String> href) {
        if (number > 0) {
            counts.add(LinkView.of(words.count(key, number), href.orElse("")));
        }
    }

    private List<Clause> clauses(boolean preambular) {
        return resolution.clausesOutsideAnnexes().stream()
                .filter(clause -> clause instanceof Clause.PreambularParagraph == preambular)
                .toList();
    }

    /**
     * Runs of preambular and of operative paragraphs, in source order: a text may have more than one of each. Each annex
     * has a group of its own, whether it holds numbered paragraphs or none.
     */
    List<ContentsGroup> contents() {
        List<ContentsGroup> groups = new ArrayList<>();
        List<ContentsEntry> entries = new ArrayList<>();
        boolean preambular = false;
        for (Block block : Stream.concat(resolution.blocks().stream(), resolution.afterClosing().stream())
                .toList()) {
            boolean inPreamble =
                    block instanceof Block.ClauseBlock held && held.clause() instanceof Clause.PreambularParagraph;
            boolean ends =
                    block instanceof Block.Annex || (block instanceof Block.ClauseBlock && inPreamble != preambular);
            if (ends && !entries.isEmpty()) {
                groups.add(group(preambular, entries));
                entries = new ArrayList<>();
            }
            if (block instanceof Block.ClauseBlock held) {
                preambular = inPreamble;
                entries.add(entry(held.clause()));
            }
            if (block instanceof Block.Annex annex) {
                groups.add(group(annex));
            }
        }
        if (!entries.isEmpty()) {
            groups.add(group(preambular, entries));
        }
        return groups;
    }

    private ContentsGroup group(boolean preambular, List<ContentsEntry> entries) {
        return new ContentsGroup(words.of(preambular ? "whole.preamble" : "whole.operative"), "", "", entries);
    }

    private ContentsGroup group(Block.Annex annex) {
        return new ContentsGroup(
                annex.label().text(),
                "#" + annex.id(),
                annex.title().map(Wording::text).orElse(""),
                annex.clauses().stream().map(this::entry).toList());
    }

    private ContentsEntry entry(Clause clause) {
        Optional<Act> first = index.acts(clause.id()).stream()
                .filter(act -> act.anchor().equals(clause.id())
                        && clause.text().startsWith(act.action().phrase()))
                .findFirst();
        String phrase = first.map(act -> act.action().phrase()).orElse("");
        String rest = ExpressionIndex.opening(clause, OPENING);
        return new ContentsEntry(
                ClauseNames.brief(words, index.labels(), clause),
                "#" + clause.id(),
                phrase,
                rest.length() >= phrase.length() ? rest.substring(phrase.length()) : "");
    }

    private List<LinkView> downloads() {
        List<LinkView> links = new ArrayList<>();
        links.add(LinkView.of(
                words.of("downloads.onefile"),
                Addresses.relative(address, Addresses.singleFile(resolution.work(), language))));
        context.files(language)
                .forEach(file -> links.add(LinkView.of(
                        words.of("file." + file.replace('.', '-')),
                        Addresses.relative(address, Addresses.part(resolution.work(), language, file)))));
        links.add(LinkView.of(words.of("downloads.zips"), Addresses.relative(address, Addresses.downloads())));
        return links;
    }

    private List<LinkView> others() {
        List<LinkView> links = new ArrayList<>();
        links.add(LinkView.of(words.of("whole.work"), Addresses.relative(address, Addresses.work(resolution.work()))));
        context.expressions().stream()
                .map(Expression::resolution)
                .filter(other -> other.language() != language)
                .forEach(other -> links.add(new LinkView(
                        other.language().ownName(),
                        Addresses.relative(address, Addresses.expression(resolution.work(), other.language())),
                        other.language().htmlTag())));
        context.across().comparisons().stream()
                .filter(comparison -> comparison.later().language() == language)
                .forEach(comparison -> links.add(LinkView.of(
                        words.of("compare.link", comparison.earlier().work().printed()),
                        Addresses.relative(address, ComparePages.address(comparison)))));
        return links;
    }
}
