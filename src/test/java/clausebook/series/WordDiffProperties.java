package clausebook.series;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.text.WhiteSpace;
import clausebook.un.Folding;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordDiffProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "马", "里", "，", "；", " ", "\n", "58/30", "word", "Words", "Ürün", "سلام", "мир", "-", "(a) ",
                        "𠮷")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts).strip());
    }

    /** Nothing is lost and nothing invented: what both have and what was put in is the later wording, sign for sign. */
    @Property(tries = 500)
    void thePiecesAreBothWordings(@ForAll("texts") String was, @ForAll("texts") String is) {
        List<Piece> pieces = WordDiff.pieces(was, is);
        assertThat(without(pieces, Piece.Kind.TAKEN_OUT)).isEqualTo(is);
        assertThat(plain(without(pieces, Piece.Kind.PUT_IN))).isEqualTo(plain(was));
        assertThat(pieces).noneMatch(piece -> piece.text().isEmpty());
    }

    @Property(tries = 100)
    void aWordingIsTheSameAsItself(@ForAll("texts") String text) {
        assertThat(WordDiff.pieces(text, text)).allMatch(piece -> piece.kind() == Piece.Kind.SAME);
    }

    @Example
    void aHanSignBetweenTwoChangesGoesWithThem() {
        assertThat(WordDiff.pieces("第四十三届会议", "第五十六届会议"))
                .containsExactly(
                        new Piece(Piece.Kind.SAME, "第"),
                        new Piece(Piece.Kind.TAKEN_OUT, "四十三"),
                        new Piece(Piece.Kind.PUT_IN, "五十六"),
                        new Piece(Piece.Kind.SAME, "届会议"));
    }

    @Example
    void wordingsThatAreTooLongAreNotComparedWordByWord() {
        String one = "a1 ".repeat(WordDiff.MOST_WORDS + 1).strip();
        assertThat(WordDiff.pieces(one, "b2"))
                .containsExactly(new Piece(Piece.Kind.TAKEN_OUT, one), new Piece(Piece.Kind.PUT_IN, "b2"));
    }

    private static String without(List<Piece> pieces, Piece.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String plain(String text) {
        return WhiteSpace.removedFrom(Folding.fold(text));
    }
}
