package clausebook.plan.clause;

import clausebook.model.Mark;
import clausebook.model.Wording;
import clausebook.un.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The words of a wording cut into runs that can be written as well-formed HTML one after the other, however the marks
 * over them overlap. Joined, the runs' pieces are the words exactly.
 *
 * <p>HTML forbids a link within a link, so where two linked spans overlap the shorter, which says more, keeps its whole
 * length and the longer keeps the rest. Bold never needs more than to stand within links. A note mark is a link of its
 * own and so parts whatever it stands in.
 */
public record MarkedText(List<Run> runs) {

    /**
     * Either words under one link (or none), or one note mark.
     *
     * @param href empty where the words are no link
     * @param noteMark the mark as printed; empty for words
     * @param noteHref where the note's text stands, on the same page
     * @param noteId the anchor that the note's return link leads to; empty where another place on the page has it
     */
    public record Run(String href, List<Piece> pieces, String noteMark, String noteHref, String noteId) {
        public Run {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * @param action whether the words are an action phrase
     * @param emphasis whether the source sets them in italics or bold
     * @param lang the script of a run that is foreign to the text; empty for the text's own words
     */
    public record Piece(String text, boolean action, boolean emphasis, String lang) {
        Piece(String text, boolean action, boolean emphasis) {
            this(text, action, emphasis, "");
        }
    }

    /** Where a note mark leads, and its own anchor. */
    public record NoteLink(String href, String id) {}

    public MarkedText {
        runs = List.copyOf(runs);
    }

    /** The words with no marks but those of notes. */
    public static MarkedText plain(Wording wording, Function<Mark.NoteMark, NoteLink> noteOf) {
        return of(wording, mark -> "", noteOf);
    }

    /**
     * @param hrefOf the link of a mark, empty where it has none
     * @param noteOf where a note mark leads; asked once for each, in the order of the words
     */
    public static MarkedText of(
            Wording wording, Function<Mark, String> hrefOf, Function<Mark.NoteMark, NoteLink> noteOf) {
        return new Cutter(wording, hrefOf, noteOf).cut();
    }

    /** With the runs of another script in pieces of their own, as a text in this language needs it. */
    MarkedText isolating(Language language) {
        return new MarkedText(runs.stream().map(run -> isolating(run, language)).toList());
    }

    private static Run isolating(Run run, Language language) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : run.pieces()) {
            ForeignRuns.of(piece.text(), language)
                    .forEach(part -> pieces.add(new Piece(part.text(), piece.action(), piece.emphasis(), part.lang())));
        }
        return new Run(run.href(), pieces, run.noteMark(), run.noteHref(), run.noteId());
    }

    /** The words, note marks left out. */
    public String text() {
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> run.pieces().forEach(piece -> all.append(piece.text())));
        return all.toString();
    }

    /** What begins or ends at one index of the words. */
    private record Edge(int at, boolean begins, Span span) {}

    private enum Kind {
        ACTION,
        EMPHASIS,
        LINK
    }

    private record Span(Kind kind, int start, int end, String href, int order) {
        /** The link that wins where several cover the same words: the shortest, then the one marked first. */
        static final Comparator<Span> INNERMOST =
                Comparator.<Span>comparingInt(span -> span.end - span.start).thenComparingInt(Span::order);
    }

    /** One walk over the edges of all marks, in the order of the words. */
    private static final class Cutter {
        private final String text;
        private final List<Edge> edges = new ArrayList<>();
        private final List<Mark.NoteMark> notes;
        private final Function<Mark.NoteMark, NoteLink> noteOf;
        private final TreeSet<Span> links = new TreeSet<>(Span.INNERMOST);
        private final List<Run> runs = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();
        private String href = "";
        private int actions;
        private int emphases;

        Cutter(Wording wording, Function<Mark, String> hrefOf, Function<Mark.NoteMark, NoteLink> noteOf) {
            this.text = wording.text();
            this.noteOf = noteOf;
            this.notes = wording.marks(Mark.NoteMark.class);
            List<Mark> marks = wording.marks();
            for (int order = 0; order < marks.size(); order++) {
                add(marks.get(order), hrefOf, order);
            }
            edges.sort(Comparator.comparingInt(Edge::at));
        }

        private void add(Mark mark, Function<Mark, String> hrefOf, int order) {
            switch (mark) {
                case Mark.Action action -> add(Kind.ACTION, action, "", order);
                case Mark.Emphasis emphasis -> add(Kind.EMPHASIS, emphasis, "", order);
                case Mark.Citation citation -> add(Kind.LINK, citation, hrefOf.apply(citation), order);
                case Mark.Instrument instrument -> add(Kind.LINK, instrument, hrefOf.apply(instrument), order);
                case Mark.Addressee addressee -> {}
                case Mark.NoteMark note -> {}
            }
        }

        private void add(Kind kind, Mark mark, String target, int order) {
            int start = boundary(mark.start());
            int end = boundary(mark.end());
            if (start < end && (kind != Kind.LINK || !target.isEmpty())) {
                Span span = new Span(kind, start, end, target, order);
                edges.add(new Edge(start, true, span));
                edges.add(new Edge(end, false, span));
            }
        }

        /** The index, within the words and not between the two halves of one character. */
        private int boundary(int index) {
            int inside = Math.max(0, Math.min(index, text.length()));
            boolean between = inside > 0
                    && inside < text.length()
                    && Character.isHighSurrogate(text.charAt(inside - 1))
                    && Character.isLowSurrogate(text.charAt(inside));
            return between ? inside - 1 : inside;
        }

        MarkedText cut() {
            int from = 0;
            int edge = 0;
            int note = 0;
            while (edge < edges.size() || note < notes.size()) {
                int nextEdge = edge < edges.size() ? edges.get(edge).at() : Integer.MAX_VALUE;
                int nextNote = note < notes.size() ? boundary(notes.get(note).start()) : Integer.MAX_VALUE;
                int to = Math.min(nextEdge, nextNote);
                words(from, to);
                from = to;
                while (note < notes.size() && boundary(notes.get(note).start()) == to) {
                    note(notes.get(note++));
                }
                while (edge < edges.size() && edges.get(edge).at() == to) {
                    step(edges.get(edge++));
                }
            }
            words(from, text.length());
            endRun();
            return new MarkedText(runs);
        }

        private void step(Edge edge) {
            int by = edge.begins() ? 1 : -1;
            switch (edge.span().kind()) {
                case ACTION -> actions += by;
                case EMPHASIS -> emphases += by;
                case LINK -> {
                    if (edge.begins()) {
                        links.add(edge.span());
                    } else {
                        links.remove(edge.span());
                    }
                }
            }
        }

        private void words(int from, int to) {
            if (from == to) {
                return;
            }
            String target = links.isEmpty() ? "" : links.first().href();
            if (!target.equals(href)) {
                endRun();
                href = target;
            }
            Piece piece = new Piece(text.substring(from, to), actions > 0, emphases > 0);
            Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last != null && last.action() == piece.action() && last.emphasis() == piece.emphasis()) {
                pieces.set(pieces.size() - 1, new Piece(last.text() + piece.text(), last.action(), last.emphasis()));
            } else {
                pieces.add(piece);
            }
        }

        private void note(Mark.NoteMark mark) {
            endRun();
            NoteLink link = noteOf.apply(mark);
            runs.add(new Run("", List.of(), mark.mark(), link.href(), link.id()));
        }

        private void endRun() {
            if (!pieces.isEmpty()) {
                runs.add(new Run(href, pieces, "", "", ""));
                pieces.clear();
            }
        }
    }
}
