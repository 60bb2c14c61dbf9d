package clausebook.build;

import clausebook.build.ProblemLog.WithNotices;
import clausebook.crew.Crew;
import clausebook.derive.Derivation;
import clausebook.derive.Findings;
import clausebook.link.Catalog;
import clausebook.link.Linker;
import clausebook.model.Resolution;
import clausebook.parity.Parity;
import clausebook.permalink.Addresses;
import clausebook.permalink.Correction;
import clausebook.plan.clause.Expression;
import clausebook.plan.index.SaidNote;
import clausebook.plan.library.SiteEntry;
import clausebook.plan.work.Across;
import clausebook.plan.work.Touched;
import clausebook.plan.work.WorkContext;
import clausebook.plan.work.WorkPages;
import clausebook.problem.Outcome;
import clausebook.problem.Problem;
import clausebook.prose.EditorNotes;
import clausebook.prose.SafeHtml;
import clausebook.un.WorkId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is made of one work: link → parity → derive → plan → render + export → verify. Nothing of a work is kept when it is
 * done but what the site's own pages need of it; several works may be made at once.
 */
final class WorkStep {

    /**
     * @param entries what the site's own pages need to know; none of a work that is kept
     * @param search the terms of its texts; none of a work that is kept
     * @param note what the next build can know of the work; none where it has errors, or where nothing is noted
     * @param asBefore whether all that the rest of the site's links can depend on is what it was
     */
    record Made(
            List<Problem> problems,
            List<SiteEntry> entries,
            List<SearchFiles.Text> search,
            Optional<WorkNote> note,
            boolean asBefore) {}

    private static final int FEW = 2;

    /** Of more pages than these a work is made as a whole. */
    private static final int MOST_TOUCHED = 40;

    private final Workshop workshop;
    private final Catalog catalog;
    private final Texts texts;
    private final Together together;
    private final Promises promises;
    private final Outlet outlet;
    private final LastBuild.Works last;
    private final Optional<Notes> notes;

    /** @param last what the last build noted, as far as it still holds */
    WorkStep(
            Workshop workshop,
            Catalog catalog,
            Texts texts,
            Together together,
            Promises promises,
            Outlet outlet,
            LastBuild.Works last,
            Optional<Notes> notes) {
        this.workshop = workshop;
        this.catalog = catalog;
        this.texts = texts;
        this.together = together;
        this.promises = promises;
        this.outlet = outlet;
        this.last = last;
        this.notes = notes;
    }

    /**
     * Where all but one or two works are kept, makes these before the others, so that every processor works on the pages of
     * one: each alone would be one processor's, and the build would wait for it.
     */
    Map<WorkId, Made> makeFew(List<WorkId> works, Crew crew) throws IOException {
        List<WorkId> anew = works.stream()
                .filter(work ->
                        last.unchanged(work).isEmpty() && last.touched(work).isEmpty())
                .toList();
        Map<WorkId, Made> made = new HashMap<>();
        if (last.keeps() && anew.size() <= FEW) {
            for (WorkId work : anew) {
                made.put(work, make(work, Optional.of(crew)));
            }
        }
        return made;
    }

    Made make(WorkId work) throws IOException {
        return make(work, Optional.empty());
    }

    /** @param crew makes the pages, where it is not busy with other works */
    private Made make(WorkId work, Optional<Crew> crew) throws IOException {
        Optional<WorkNote> unchanged = last.unchanged(work);
        if (unchanged.isPresent() && notes.isPresent()) {
            Outlet.Part made = unchanged.get().made();
            promises.asBefore(work);
            String links = unchanged.get().links();
            outlet.kept()
                    .keep(
                            work.path() + "/",
                            singleFiles(unchanged.get()),
                            made,
                            () -> notes.get().readList(links, byte[].class));
            return new Made(made.problems(), List.of(), List.of(), unchanged, true);
        }
        Outcome<List<WithNotices<Resolution>>> sources = texts.of(work);
        List<Problem> problems = new ArrayList<>(sources.problems());
        if (sources.hasErrors()) {
            return new Made(problems, List.of(), List.of(), Optional.empty(), false);
        }
        Optional<Touched> touched = last.touched(work);
        if (touched.isPresent() && notes.isPresent()) {
            Optional<Made> partly = partly(work, sources.value(), touched.get(), notes.get());
            if (partly.isPresent()) {
                return partly.get();
            }
        }
        Asked asked = new Asked(catalog);
        Catalog others = asked.others();
        Linker linker = new Linker(others);
        List<WithNotices<Resolution>> linked = sources.value().stream()
                .map(text -> new WithNotices<>(linker.link(text.value()), text.notices()))
                .toList();
        problems.addAll(Parity.check(linked.stream().map(WithNotices::value).toList()));
        List<Expression> expressions = new ArrayList<>();
        for (WithNotices<Resolution> text : linked) {
            Outcome<Findings> findings = Derivation.derive(text.value());
            problems.addAll(findings.problems());
            expressions.add(new Expression(text.value(), findings.value(), text.notices()));
        }
        Outcome<List<Correction>> corrections = promises.corrections(work);
        problems.addAll(corrections.problems());
        Across across = together.across(work);
        Promises.Held held = promises.ofWork(work, expressions, corrections.value(), WorkPages.addresses(across));
        problems.addAll(held.problems());
        Outcome<Map<EditorNotes.About, SafeHtml>> said = workshop.editorNotes(work, expressions);
        problems.addAll(said.problems());
        Expectations expected = new Expectations(expressions);
        problems.addAll(expected.problems());
        WorkContext context = workshop.workContext(others, across, expressions, said.value(), corrections.value());
        Outlet.Keepable pages = outlet.part(
                work.path() + "/",
                desk -> WorkPages.pages(context, desk),
                expected::of,
                () -> data(expressions),
                held.addresses(),
                crew);
        Outlet.Keepable made = pages.with(outlet.part(
                Addresses.DOWNLOADS,
                desk -> WorkPages.singleFiles(context, desk),
                expected::of,
                Map::of,
                List.of(),
                crew));
        Outlet.Part part = made.part();
        problems.addAll(part.problems());
        List<SiteEntry> entries = expressions.stream().map(SiteEntry::of).toList();
        List<SearchFiles.Text> search = SearchFiles.texts(expressions, workshop.frames());
        Optional<WorkNote> note = Optional.empty();
        boolean asBefore = false;
        if (notes.isPresent()) {
            List<byte[]> links = made.packedLinks();
            asBefore = last.hasLinks(work, part, links, notes.get());
            note = Optional.of(new WorkNote(
                    work,
                    texts.notes(work),
                    new Outlet.Part(problems, part.links(), part.pages(), part.files(), part.bytes()),
                    notes.get().note(SaidNote.pack(entries)),
                    notes.get().noteList(SearchFiles.Text.class, search),
                    notes.get().noteList(byte[].class, links),
                    together.history(work),
                    together.beside(work, across),
                    asked.told(together.told(work), notes.get()),
                    texts.isSound(work) && !held.tombstones()));
        }
        return new Made(problems, entries, search, note, asBefore);
    }

    /** Makes the few pages of a work that show what other works have changed; empty where it must be made as a whole. */
    private Optional<Made> partly(WorkId work, List<WithNotices<Resolution>> sources, Touched touched, Notes from)
            throws IOException {
        WorkNote noted = last.texts().get(work);
        if (noted == null || touched.pages() > MOST_TOUCHED) {
            return Optional.empty();
        }
        Asked asked = new Asked(catalog);
        Catalog others = asked.others();
        Linker linker = new Linker(others);
        List<Expression> expressions = sources.stream()
                .map(text -> linker.link(text.value()))
                .map(text -> new Expression(text, Derivation.derive(text).value(), List.of()))
                .toList();
        Outcome<List<Correction>> corrections = promises.corrections(work);
        Outcome<Map<EditorNotes.About, SafeHtml>> said = workshop.editorNotes(work, expressions);
        Across across = together.across(work, touched.comparisons()::contains);
        WorkContext context = workshop.workContext(others, across, expressions, said.value(), corrections.value());
        Optional<Outlet.Part> made = outlet.kept()
                .keepMost(
                        work.path() + "/",
                        singleFiles(noted),
                        desk -> WorkPages.touched(context, touched, desk),
                        new Expectations(expressions)::of,
                        noted.made(),
                        () -> from.readList(noted.links(), byte[].class));
        if (made.isEmpty()) {
            return Optional.empty();
        }
        promises.asBefore(work);
        asked.before(noted.told(), from);
        WorkNote now = new WorkNote(
                work,
                noted.texts(),
                made.get(),
                noted.said(),
                noted.search(),
                noted.links(),
                together.history(work),
                noted.beside(),
                asked.told(together.told(work), from),
                true);
        return Optional.of(new Made(noted.made().problems(), List.of(), List.of(), Optional.of(now), true));
    }

    /** The addresses of a work's expressions in one file each. */
    private static List<String> singleFiles(WorkNote note) {
        return note.texts().stream()
                .map(text -> Addresses.singleFile(note.work(), text.entry().language()))
                .toList();
    }

    private Map<String, byte[]> data(List<Expression> expressions) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Expression expression : expressions) {
            var words = workshop.frames().words(expression.resolution().language());
            files.putAll(DataFiles.of(expression, words, workshop.config().base()));
        }
        return files;
    }
}
