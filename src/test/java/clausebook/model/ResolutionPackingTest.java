package clausebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clausebook.annotate.Annotator;
import clausebook.model.Clause.OperativeParagraph;
import clausebook.model.Clause.PreambularParagraph;
import clausebook.model.Clause.Subparagraph;
import clausebook.parse.Parser;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.text.Passage;
import clausebook.text.SourceText;
import clausebook.un.ActionGroup;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is put by while a site is built comes back as it was, to the last mark and place. */
class ResolutionPackingTest {

    private static final SourceText STORED =
            new SourceText("content/ga/79/1/en.xml", "<p>One</p>\n<p>two  three</p>\n");
    private static final SourceText TEXT = SourceText.extracted(
            STORED, "One\ntwo  three\n", new int[] {0, 3, 4, STORED.text().indexOf("two")});
    private static final SourceText NOTES =
            new SourceText("content/ga/79/1/en.notes.txt", "1 A note with \ud800 alone?");

    @TestFactory
    Stream<DynamicTest> textsThatWereRead() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String site : List.of("six", "rich", "readers")) {
            files.addAll(Sources.find(Path.of("src/test/resources/sites", site), "content")
                    .value());
        }
        assertThat(files).hasSizeGreaterThan(8);
        return files.stream()
                .map(file -> dynamicTest(file.name(), () -> {
                    Resolution read = Sources.read(file)
                            .value()
                            .flatMap(source -> Parser.parse(source).value())
                            .orElseThrow();
                    comesBack(Annotator.annotate(read).value());
                }));
    }

    @Test
    void everyKindOfPart() {
        Passage two = Passage.join(List.of(Passage.of(TEXT, 4, 7), Passage.space(TEXT, 7), Passage.of(TEXT, 9, 14)));
        Passage turned = Passage.join(List.of(Passage.of(TEXT, 9, 14), Passage.of(TEXT, 0, 3)));
        Mark.Addressee states = new Mark.Addressee(0, 3, "states", "States");
        Wording marked = new Wording(
                two,
                List.of(
                        new Mark.Action(0, 3, "two", ActionGroup.values()[1], List.of("also"), List.of(states)),
                        new Mark.Citation(
                                0,
                                2,
                                "1/2",
                                Optional.of(LocalDate.of(1946, 2, 13)),
                                new Target.Held(new Symbol("A/RES/1/2"), new WorkId(Organ.GA, "1", "2")),
                                Mark.Role.EXTENDS,
                                Optional.of("what it is about"),
                                Optional.of("op5")),
                        citation(new Target.Elsewhere(new Symbol("S/RES/2690 (2023)"))),
                        citation(new Target.Ambiguous(List.of(new Symbol("A/1"), new Symbol("A/2")))),
                        citation(new Target.Unresolved()),
                        new Mark.Instrument(
                                4, 9, "un-charter", "three", Optional.of(new Symbol("A/3")), List.of("55", "56")),
                        new Mark.Instrument(4, 9, "x-0123456789", "other words", Optional.empty()),
                        new Mark.NoteMark(4, "1", true),
                        new Mark.Emphasis(0, 9, true)));
        Wording plain = Wording.of(Passage.of(TEXT, 0, 3));
        Subparagraph item = new Subparagraph(
                "op1-a", "(a)", Optional.of(Passage.of(TEXT, 0, 1)), plain, List.of(), Optional.of(Wording.of(turned)));
        OperativeParagraph numbered = new OperativeParagraph(
                "op1",
                Optional.of("1"),
                Optional.of(Passage.of(TEXT, 0, 1)),
                marked,
                List.of(item),
                Optional.of(plain));
        OperativeParagraph sole = new OperativeParagraph(
                "op2",
                Optional.empty(),
                Optional.empty(),
                Wording.of(Passage.empty(TEXT, 4)),
                List.of(),
                Optional.empty());
        PreambularParagraph opening =
                new PreambularParagraph("pp1", 1, Optional.empty(), plain, List.of(), Optional.empty());
        Resolution whole = new Resolution(
                new WorkId(Organ.GA, "79", "1"),
                Language.RU,
                new Symbol("A/RES/79/1"),
                List.of("symbol"),
                Optional.of("Название"),
                Optional.of(LocalDate.of(2024, 12, 4)),
                Optional.of("46"),
                Optional.of("98 (c)"),
                new Vote(
                        Vote.Kind.RECORDED,
                        "3 to 2",
                        Optional.of(new Vote.Tally(3, 2, 1)),
                        List.of("Mali"),
                        List.of("Chad"),
                        List.of("Togo")),
                List.of(new Line(Line.Role.ORGAN, plain), new Line(Line.Role.TITLE, plain)),
                Optional.of(plain),
                List.of(
                        new Block.ClauseBlock(opening),
                        new Block.Heading(plain, 2),
                        new Block.ClauseBlock(numbered),
                        new Block.ClauseBlock(sole),
                        new Block.Annex(
                                "annex1",
                                plain,
                                Optional.of(plain),
                                List.of(new Block.Unnumbered("annex1-p1", plain)))),
                List.of(new Line(Line.Role.VOTE, plain)),
                List.of(new Block.Table("table1", 1, List.of(List.of(plain, marked), List.of()))),
                List.of(
                        new Footnote(
                                "fn1",
                                "1",
                                Wording.of(Passage.of(NOTES, 2, NOTES.text().length())),
                                true),
                        new Footnote("fn2", "*", plain, false)),
                true,
                new SourceAccount(
                        "ga/79/1/en.xml",
                        "0123",
                        5_000_000_000L,
                        "xml",
                        11,
                        "Onetwothree",
                        List.of(new SourceAccount.Removal("running-head", plain.passage())),
                        List.of(
                                new SourceAccount.Normalisation("joined-lines", 3, Optional.of(two)),
                                new SourceAccount.Normalisation("line-ends", 1, Optional.empty()))));
        comesBack(whole);
    }

    private static Mark.Citation citation(Target target) {
        return new Mark.Citation(
                1, 3, "2", Optional.empty(), target, Mark.Role.BACKGROUND, Optional.empty(), Optional.empty());
    }

    private static void comesBack(Resolution resolution) {
        Resolution back = ResolutionUnpacking.unpack(ResolutionPacking.pack(resolution), () -> STORED);
        assertThat(told(back)).isEqualTo(told(resolution));
    }

    /** A value with all that it is made of, and for each character of a passage where it stands. */
    private static String told(Object value) {
        StringBuilder told = new StringBuilder();
        tell(value, told);
        return told.toString();
    }

    private static void tell(Object value, StringBuilder told) {
        switch (value) {
            case Passage passage -> {
                told.append(passage.text()).append(" at");
                for (int i = 0; i <= passage.length(); i++) {
                    told.append(' ').append(passage.sourceIndex(i));
                }
                told.append(" of ").append(passage.source().text()).append(passage.place());
            }
            case Record made -> {
                told.append('\n').append(made.getClass().getSimpleName()).append('(');
                for (RecordComponent component : made.getClass().getRecordComponents()) {
                    try {
                        tell(component.getAccessor().invoke(made), told);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                    told.append(", ");
                }
                told.append(')');
            }
            case Optional<?> perhaps -> tell(perhaps.stream().toList(), told);
            case Collection<?> many -> {
                told.append('[');
                many.forEach(each -> tell(each, told.append(';')));
                told.append(']');
            }
            default -> told.append(value);
        }
    }
}
