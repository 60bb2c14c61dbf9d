package clausebook.permalink;

import clausebook.derive.References;
import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Clause.OperativeParagraph;
import clausebook.model.Clause.PreambularParagraph;
import clausebook.model.Clause.Subparagraph;
import clausebook.model.Line;
import clausebook.model.Resolution;
import clausebook.model.SourceAccount;
import clausebook.model.Vote;
import clausebook.model.Wording;
import clausebook.text.Passage;
import clausebook.text.SourceText;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolutions made of a few words, for tests. */
final class Texts {

    static final WorkId WORK = WorkId.ofPath("hrc/58/30").orElseThrow();
    static final String LEDGER = "content/hrc/58/30/permalinks.tsv";

    private Texts() {}

    static Wording words(String text) {
        return Wording.of(passage(text));
    }

    private static Passage passage(String text) {
        return Passage.of(new SourceText("content/hrc/58/30/zh.txt", text), 0, text.length());
    }

    static Clause clause(String id, String text, String... items) {
        List<Subparagraph> parts = new ArrayList<>();
        for (String item : items) {
            String mark = "(" + (char) ('a' + parts.size()) + ")";
            parts.add(new Subparagraph(
                    id + "-" + mark.charAt(1),
                    mark,
                    Optional.of(passage(mark)),
                    words(item),
                    List.of(),
                    Optional.empty()));
        }
        String number = id.substring(2);
        return id.startsWith("pp")
                ? new PreambularParagraph(
                        id, Integer.parseInt(number), Optional.empty(), words(text), parts, Optional.empty())
                : new OperativeParagraph(
                        id,
                        Optional.of(number),
                        Optional.of(passage(number + ".")),
                        words(text),
                        parts,
                        Optional.empty());
    }

    static Resolution resolution(Language language, String closing, boolean draft, List<Clause> clauses) {
        List<Block> blocks = new ArrayList<>();
        clauses.forEach(clause -> blocks.add(new Block.ClauseBlock(clause)));
        return new Resolution(
                WORK,
                language,
                WORK.symbol(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Vote.notStated(),
                List.of(new Line(Line.Role.ORGAN, words("人权理事会"))),
                Optional.of(words("人权理事会，")),
                blocks,
                List.of(new Line(Line.Role.DATE, words(closing))),
                List.of(),
                List.of(),
                draft,
                new SourceAccount("hrc/58/30/zh.txt", "", 0, "txt", 0, "", List.of(), List.of()));
    }

    static References references(String... anchors) {
        List<References.NamedInstrument> named = new ArrayList<>();
        for (String anchor : anchors) {
            named.add(new References.NamedInstrument(anchor, anchor, List.of(), Optional.empty(), List.of()));
        }
        return new References(List.of(), named, List.of());
    }

    /** The addresses of a Chinese text with these operative and preambular paragraphs, by id. */
    static List<Issued> issued(Map<String, String> clauses) {
        return issued(clauses, "2025年4月4日");
    }

    static List<Issued> issued(Map<String, String> clauses, String closing) {
        List<Clause> made = new ArrayList<>();
        clauses.forEach((id, text) -> made.add(parted(id, text)));
        Resolution resolution = resolution(Language.ZH, closing, false, made);
        return IssuedAddresses.of(WORK, List.of(new IssuedAddresses.Source(resolution, references("un-charter"))));
    }

    /** A clause whose items are parted by bars. */
    private static Clause parted(String id, String text) {
        String[] parts = text.split("\\|");
        return clause(id, parts[0], Arrays.copyOfRange(parts, 1, parts.length));
    }

    static String fullText(String id, String text) {
        return parted(id, text).fullText();
    }
}
