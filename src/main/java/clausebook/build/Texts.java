package clausebook.build;

import clausebook.annotate.Annotator;
import clausebook.build.ProblemLog.WithNotices;
import clausebook.crew.Records;
import clausebook.crew.Shelf;
import clausebook.derive.Derivation;
import clausebook.link.Catalog;
import clausebook.model.Resolution;
import clausebook.model.ResolutionPacking;
import clausebook.model.ResolutionUnpacking;
import clausebook.parse.Parser;
import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.series.TextFacts;
import clausebook.text.Sha256;
import clausebook.text.Store;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of a site: read → parse → annotate. Each is read once, to learn what all works must know of it. A library is
 * larger than the memory, so all but the first few are put by in a file until their own work is made, or one beside which
 * they stand.
 */
final class Texts implements AutoCloseable {

    /** How many bytes of sources are kept in the form of resolutions, which need some ten times as much memory. */
    private static final long MOST_KEPT = 256 << 10;

    private static final int MOST_LOOKED_INTO = 8;

    /** A text that is published: where it is, and what it was when it was read. */
    private record Held(SourceFile file, WorkNote.OfText note, List<Problem> notices) {}

    /**
     * What came of reading a file, or what the last build noted of it.
     *
     * @param packed the text to be put by, where it is not to be kept as it is
     */
    record First(
            SourceFile file,
            Outcome<Optional<Resolution>> text,
            Optional<byte[]> packed,
            Optional<Catalog.Entry> entry,
            Optional<TextFacts> facts,
            Optional<WorkNote.OfText> noted) {}

    private final ProblemLog log;
    private final Map<WorkId, List<Held>> works = new LinkedHashMap<>();
    private final Map<SourceFile, Resolution> kept = new ConcurrentHashMap<>();
    private final Map<SourceFile, Store.Block> putBy = new ConcurrentHashMap<>();
    private final Shelf shelf = new Shelf();
    private final List<Catalog.Entry> entries = new ArrayList<>();
    private final List<TextFacts> facts = new ArrayList<>();

    /** The works that were looked into last: a work is compared with the one before it and the one behind it. */
    private final Map<WorkId, Map<Language, Resolution>> lookedInto = new LinkedHashMap<>();

    private final Map<WorkId, WorkNote> unchanged;
    private final long mostKept;
    private volatile long bytesKept;
    private int clauses;

    /** @param unchanged works of which everything is what it was when this was noted of them */
    Texts(ProblemLog log, Map<WorkId, WorkNote> unchanged) {
        this(log, unchanged, MOST_KEPT);
    }

    Texts(ProblemLog log, Map<WorkId, WorkNote> unchanged, long mostKept) {
        this.log = log;
        this.unchanged = unchanged;
        this.mostKept = mostKept;
    }

    /** Reads a file. */
    First first(SourceFile file) throws IOException {
        WorkNote note = unchanged.get(file.work());
        if (note != null) {
            Optional<WorkNote.OfText> noted = note.texts().stream()
                    .filter(text -> text.file().equals(file.file()))
                    .findFirst();
            if (noted.isPresent()) {
                return new First(
                        file,
                        Outcome.of(Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        noted);
            }
        }
        Outcome<Optional<Resolution>> text = read(file);
        Optional<Catalog.Entry> entry = text.value().map(Catalog::entryOf);
        Optional<TextFacts> facts = text.value()
                .map(found -> TextFacts.of(found, entry.orElseThrow().cites(), Derivation.sayings(found)));
        Optional<byte[]> packed =
                bytesKept < mostKept ? Optional.empty() : text.value().map(ResolutionPacking::pack);
        return new First(file, text, packed, entry, facts, Optional.empty());
    }

    /** Takes what was read, in the order of the files. */
    void take(First first) throws IOException {
        if (first.noted().isPresent()) {
            log.keep(first.noted().get().problems());
            hold(first.file(), first.noted().get(), List.of());
            return;
        }
        Optional<WithNotices<Resolution>> text = log.keepSource(first.text());
        if (text.isEmpty()) {
            return;
        }
        Resolution resolution = text.get().value();
        hold(
                first.file(),
                new WorkNote.OfText(
                        first.file().file(),
                        resolution.source().sha256(),
                        resolution.clauses().size(),
                        first.entry().orElseThrow(),
                        first.facts().orElseThrow(),
                        first.text().problems()),
                text.get().notices());
        if (first.packed().isPresent()) {
            putBy.put(first.file(), shelf.put(first.packed().get()));
        } else {
            bytesKept += resolution.source().bytes();
            kept.put(first.file(), resolution);
        }
    }

    private void hold(SourceFile file, WorkNote.OfText note, List<Problem> notices) {
        entries.add(note.entry());
        facts.add(note.facts());
        clauses += note.clauses();
        works.computeIfAbsent(file.work(), work -> new ArrayList<>()).add(new Held(file, note, notices));
    }

    /** What is to be noted of a work's sources. */
    List<WorkNote.OfText> notes(WorkId work) {
        return works.getOrDefault(work, List.of()).stream().map(Held::note).toList();
    }

    /** Whether all of a work is published without faults. */
    boolean isSound(WorkId work) {
        return works.getOrDefault(work, List.of()).stream()
                .allMatch(held -> held.notices().isEmpty());
    }

    private record Known(List<Catalog.Entry> entries, List<TextFacts> facts) {}

    /** The fingerprint of what is known of all works: where it is as it was, so is all that one work knows of others. */
    String fingerprint() throws IOException {
        return Records.fingerprint(Known.class, new Known(entries, facts));
    }

    boolean isEmpty() {
        return works.isEmpty();
    }

    /** All works that are published, in their order, as a text names them: the Security Council's with their year. */
    List<WorkId> works() {
        return works.values().stream().map(Texts::named).toList();
    }

    private static WorkId named(List<Held> texts) {
        List<WorkId> names =
                texts.stream().map(held -> held.note().entry().work()).toList();
        return names.stream()
                .filter(name -> !name.session().isEmpty())
                .findFirst()
                .orElse(names.getFirst());
    }

    /** What is known of all works; asked for once, when all files are taken. */
    Catalog catalog() {
        return new Catalog(entries);
    }

    /** What is known of all texts for finding out which belong together. */
    List<TextFacts> facts() {
        return List.copyOf(facts);
    }

    /** The texts of a work beside which another is held, by language; those that are not what they were are left out. */
    Map<Language, Resolution> beside(WorkId work) throws IOException {
        synchronized (lookedInto) {
            Map<Language, Resolution> known = lookedInto.remove(work);
            if (known != null) {
                lookedInto.put(work, known);
                return known;
            }
        }
        Map<Language, Resolution> texts = new EnumMap<>(Language.class);
        for (Held held : works.getOrDefault(work, List.of())) {
            text(held).ifPresent(text -> texts.put(text.language(), text));
        }
        synchronized (lookedInto) {
            lookedInto.put(work, texts);
            if (lookedInto.size() > MOST_LOOKED_INTO) {
                lookedInto.remove(lookedInto.keySet().iterator().next());
            }
        }
        return texts;
    }

    /** A text as it was read; empty where it was not read in this build and the file is not what it was in the last. */
    private Optional<Resolution> text(Held held) throws IOException {
        SourceFile file = held.file();
        Resolution asRead = kept.get(file);
        if (asRead != null) {
            return Optional.of(asRead);
        }
        Store.Block put = putBy.get(file);
        if (put != null) {
            return Optional.of(ResolutionUnpacking.unpack(put.read(), () -> Sources.stored(file)));
        }
        Optional<Resolution> text = read(file)
                .value()
                .filter(read -> read.source().sha256().equals(held.note().sha256()));
        if (text.isPresent()) {
            putBy.put(file, shelf.put(ResolutionPacking.pack(text.get())));
        }
        return text;
    }

    /**
     * Whether a file still is what was read of it. The pages are made of what was read and of nothing else, so they cannot
     * tell two states of a file; but what they say of it must be true of the file that stands beside them.
     */
    private static boolean isAsRead(Held held) throws IOException {
        try {
            Optional<byte[]> bytes =
                    Sources.bytes(held.file().path(), held.file().name(), new ArrayList<>());
            return bytes.isPresent()
                    && Sha256.hex(bytes.get()).equals(held.note().sha256());
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    List<Language> languages() {
        return entries.stream().map(Catalog.Entry::language).distinct().toList();
    }

    int count() {
        return entries.size();
    }

    int clauses() {
        return clauses;
    }

    /** The texts of one work, in the order of their languages; a file that is not what it was is an error. */
    Outcome<List<WithNotices<Resolution>>> of(WorkId work) throws IOException {
        List<WithNotices<Resolution>> texts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<Language, Resolution> read = beside(work);
        for (Held held : works.getOrDefault(work, List.of())) {
            Resolution text = read.get(held.file().language());
            if (text == null || !isAsRead(held)) {
                problems.add(Problem.error(
                        "source-changed",
                        Place.of(held.file().name()),
                        "this file was changed while the site was built",
                        "build again"));
            } else {
                texts.add(new WithNotices<>(text, held.notices()));
            }
        }
        return new Outcome<>(texts, problems);
    }

    @Override
    public void close() throws IOException {
        shelf.close();
    }

    private static Outcome<Optional<Resolution>> read(SourceFile file) throws IOException {
        return Sources.read(file)
                .then(source -> source.map(Parser::parse).orElseGet(() -> Outcome.of(Optional.empty())))
                .then(resolution -> resolution
                        .map(found -> Annotator.annotate(found).map(Optional::of))
                        .orElseGet(() -> Outcome.of(Optional.empty())));
    }
}
