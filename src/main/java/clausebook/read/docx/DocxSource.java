package clausebook.read.docx;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.read.ReadSource;
import clausebook.read.SourceFile;
import clausebook.read.SourceRefused;
import clausebook.read.Transcript;
import clausebook.un.FixedWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parts of one DOCX in the order of the page: the first page's head, the text, the notes, then running heads. */
final class DocxSource {

    private final SourceFile file;
    private final Archive archive;
    private final Parts parts;
    private final Transcript transcript = new Transcript();
    private final Styles styles = new Styles();
    private final Numbering numbering = new Numbering();
    private final DocxNotes notes = new DocxNotes();
    private final FixedWording wording;
    private int revisions = 0;
    private int hiddenSigns = 0;
    private int unknown = 0;

    private DocxSource(SourceFile file, Archive archive, Parts parts) {
        this.file = file;
        this.archive = archive;
        this.parts = parts;
        this.wording = FixedWording.of(file.language());
    }

    static Outcome<Optional<ReadSource>> read(SourceFile file, byte[] bytes, Optional<byte[]> noteFile)
            throws SourceRefused {
        Archive archive = Archive.open(bytes);
        Parts parts = Parts.of(archive);
        if (!archive.has(parts.document())) {
            throw DocxFaults.damaged("it is a ZIP archive without word/document.xml");
        }
        DocxSource source = new DocxSource(file, archive, parts);
        source.write();
        Outcome<Optional<ReadSource>> read = source.transcript.finish(file, bytes, noteFile);
        List<Problem> problems = new ArrayList<>(source.warnings());
        problems.addAll(read.problems());
        return new Outcome<>(read.value(), problems);
    }

    private void write() throws SourceRefused {
        visit(parts.of("styles"), styles);
        visit(parts.of("numbering"), numbering);
        PageHeads heads = new PageHeads();
        visit(parts.relationships(), heads);
        visit(parts.of("settings"), new NoteFormats(notes));
        visit(parts.document(), heads);
        visit(parts.document(), new NoteFormats(notes));
        if (heads.first().isPresent()) {
            walk(heads.first().get(), Optional.empty());
        }
        DocxWalk body = walk(parts.document(), Optional.empty());
        revisions = body.revisions();
        writeNotes();
        for (String part : heads.running()) {
            walk(part, Optional.of(part.contains("footer") ? "page-foot" : "running-head"));
        }
    }

    private DocxWalk walk(String part, Optional<String> removedBy) throws SourceRefused {
        DocxWalk walk = new DocxWalk(transcript, styles, numbering, notes, wording, removedBy);
        visit(part, walk);
        hiddenSigns += walk.hiddenSigns();
        unknown += walk.unknown();
        return walk;
    }

    private void writeNotes() throws SourceRefused {
        for (String kind : List.of("footnote", "endnote")) {
            DocxWalk walk = new DocxWalk(transcript, styles, numbering, notes, wording, Optional.empty());
            Map<String, String> marks = new TreeMap<>();
            notes.called().stream()
                    .filter(called -> called.kind().equals(kind))
                    .forEach(called -> marks.putIfAbsent(called.id(), called.mark()));
            visit(parts.of(kind + "s"), new NotesPart(kind, marks, walk));
            hiddenSigns += walk.hiddenSigns();
            unknown += walk.unknown();
        }
    }

    private void visit(String part, WordXml.Visitor visitor) throws SourceRefused {
        Optional<byte[]> bytes = archive.part(part);
        if (bytes.isPresent()) {
            WordXml.visit(part, bytes.get(), visitor);
        }
    }

    private List<Problem> warnings() {
        List<Problem> problems = new ArrayList<>();
        Place place = Place.of(file.name());
        if (revisions > 0) {
            problems.add(Problem.warning(
                    "tracked-changes",
                    place,
                    "the document holds %d tracked changes: it is read as if all were accepted".formatted(revisions),
                    "take the official file, or accept or reject the changes in a word processor"));
        }
        if (hiddenSigns > 0) {
            problems.add(Problem.warning(
                    "hidden-text",
                    place,
                    "the document holds hidden text (%d characters): it is left out and listed".formatted(hiddenSigns),
                    "compare the page with the official text"));
        }
        if (unknown > 0) {
            problems.add(Problem.warning(
                    "signs-without-text",
                    place,
                    "%d signs or numbers are in a form that is not known here: they are missing".formatted(unknown),
                    "compare the page with the official text, or use another format"));
        }
        return problems;
    }
}
