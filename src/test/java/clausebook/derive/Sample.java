package clausebook.derive;

import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Footnote;
import clausebook.model.Line;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.SourceAccount;
import clausebook.model.Target;
import clausebook.model.Vote;
import clausebook.model.Wording;
import clausebook.text.Passage;
import clausebook.text.SourceText;
import clausebook.un.ActionGroup;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A resolution put together by hand for a test: its words are given, its marks are found in them by searching. */
public final class Sample {

    /** A mark to be made over the words of a clause, searched from behind where the last one of its clause began. */
    public interface Sought {
        Mark in(String text, int from);
    }

    private final WorkId work;
    private final Language language;
    private final Optional<LocalDate> adopted;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Footnote> footnotes = new ArrayList<>();
    private int preambular;
    private int operative;

    public Sample(String work, Language language, String adopted) {
        this.work = WorkId.ofPath(work).orElseThrow();
        this.language = language;
        this.adopted = adopted.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(adopted));
    }

    /** What a text's mandates are told to last: name, the term's words and its months. */
    static List<String> terms(Timeline timeline) {
        return timeline.mandates().stream()
                .map(mandate -> "%s: %s, %s"
                        .formatted(
                                mandate.name(),
                                mandate.termWords().orElse("-"),
                                mandate.termMonths().map(String::valueOf).orElse("-")))
                .toList();
    }

    public static Sought act(String phrase, ActionGroup group) {
        return (text, from) -> {
            int at = find(text, phrase, from);
            return new Mark.Action(at, at + phrase.length(), phrase, group, List.of(), List.of());
        };
    }

    public static Sought cite(String words, String symbol, String date, Mark.Role role, String subject) {
        return (text, from) -> {
            int at = find(text, words, from);
            return new Mark.Citation(
                    at,
                    at + words.length(),
                    words,
                    date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
                    symbol.isEmpty() ? new Target.Unresolved() : new Target.Elsewhere(new Symbol(symbol)),
                    role,
                    subject.isEmpty() ? Optional.empty() : Optional.of(subject),
                    Optional.empty());
        };
    }

    public static Sought named(String words, String key) {
        return (text, from) -> {
            int at = find(text, words, from);
            return new Mark.Instrument(at, at + words.length(), key, words, Optional.empty());
        };
    }

    public static Sought note(String mark, String before, boolean hasText) {
        return (text, from) -> new Mark.NoteMark(text.indexOf(before) + before.length(), mark, hasText);
    }

    private static int find(String text, String words, int from) {
        int at = text.indexOf(words, from);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text from " + from + ": " + words);
        }
        return at;
    }

    public Sample pp(String text, Sought... marks) {
        preambular++;
        blocks.add(new Block.ClauseBlock(new Clause.PreambularParagraph(
                "pp" + preambular, preambular, Optional.empty(), wording(text, marks), List.of(), Optional.empty())));
        return this;
    }

    public Sample op(String text, Sought... marks) {
        return op(text, List.of(), "", marks);
    }

    public Sample op(String text, List<Clause.Subparagraph> items, String after, Sought... marks) {
        operative++;
        blocks.add(new Block.ClauseBlock(new Clause.OperativeParagraph(
                "op" + operative,
                Optional.of("" + operative),
                Optional.of(passage(operative + ".")),
                wording(text, marks),
                items,
                after.isEmpty() ? Optional.empty() : Optional.of(wording(after)))));
        return this;
    }

    public static Clause.Subparagraph item(
            String id, String mark, String text, List<Clause.Subparagraph> items, Sought... marks) {
        return new Clause.Subparagraph(
                id, mark, Optional.of(passage(mark)), wording(text, marks), items, Optional.empty());
    }

    public Sample heading(String text) {
        blocks.add(new Block.Heading(wording(text), 1));
        return this;
    }

    public Sample footnote(String mark, String text) {
        footnotes.add(new Footnote("fn" + (footnotes.size() + 1), mark, wording(text), false));
        return this;
    }

    public Resolution build(String title, List<String> front, String chapeau, List<String> closing) {
        return new Resolution(
                work,
                language,
                work.symbol(),
                List.of("symbol"),
                title.isEmpty() ? Optional.empty() : Optional.of(title),
                adopted,
                Optional.of("59"),
                Optional.of("10"),
                new Vote(Vote.Kind.WITHOUT_VOTE, "[未经表决获得通过。]", Optional.empty(), List.of(), List.of(), List.of()),
                lines(front),
                Optional.of(wording(chapeau)),
                blocks,
                lines(closing),
                List.of(),
                footnotes,
                false,
                new SourceAccount(
                        work.path() + "/" + language.code() + ".txt",
                        "0".repeat(64),
                        1,
                        "txt",
                        1,
                        "",
                        List.of(),
                        List.of()));
    }

    public Resolution build() {
        return build("", List.of(), "人权理事会，", List.of());
    }

    private static List<Line> lines(List<String> texts) {
        return texts.stream()
                .map(text -> new Line(Line.Role.OTHER, wording(text)))
                .toList();
    }

    public static Wording wording(String text, Sought... marks) {
        List<Mark> made = new ArrayList<>();
        int from = 0;
        for (Sought sought : marks) {
            Mark mark = sought.in(text, from);
            made.add(mark);
            from = mark.start() + 1;
        }
        return new Wording(passage(text), made);
    }

    private static Passage passage(String text) {
        return Passage.of(new SourceText("hrc/58/30/zh.txt", text), 0, text.length());
    }
}
