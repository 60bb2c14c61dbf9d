package clausebook.un;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.text.WhiteSpace;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What folding says sign by sign holds for whole texts, however they are walked. */
class FoldingProperties {

    private static final String SIGNS =
            "aZ09 \t\n\u3000\u00A0\u202F，,；１９Ａ＊《》第届会议ÉйЁأإآا٠٩ً\u200E\u00AD\uFEFF'’“”–—-.。[]【】*/\uD83D\uDE00";

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings().withChars(SIGNS.toCharArray()).ofMaxLength(40);
    }

    @Property
    void aFoldedTextIsEverySignFolded(@ForAll("lines") String line) {
        String folded = Folding.fold(line);
        assertThat(folded).hasSameSizeAs(line);
        for (int i = 0; i < line.length(); i++) {
            assertThat(folded.charAt(i)).isEqualTo(Folding.fold(line.charAt(i)));
        }
    }

    @Property
    void squeezedIsFoldedWithoutWhatIsNotSeenButForSpacesBetweenFigures(@ForAll("lines") String line) {
        StringBuilder expected = new StringBuilder();
        boolean space = false;
        for (char unit : line.toCharArray()) {
            space |= WhiteSpace.is(unit);
            if (WhiteSpace.is(unit) || Folding.showsNothing(unit)) {
                continue;
            }
            char folded = Folding.fold(unit);
            boolean figures = Numerals.digit(folded) >= 0
                    && !expected.isEmpty()
                    && Numerals.digit(expected.charAt(expected.length() - 1)) >= 0;
            expected.append(space && figures ? " " : "").append(folded);
            space = false;
        }
        assertThat(Folding.squeeze(line)).isEqualTo(expected.toString());
        assertThat(Folding.firstSqueezed(line)).isEqualTo(expected.isEmpty() ? 0 : expected.charAt(0));
    }

    /** No line is lost by the look at its first sign: what is asked of all wordings is what is asked of each by its words. */
    @Property
    void aFirstSignShutsOutNoLine(@ForAll Language language, @ForAll("lines") String behind) {
        FixedWording wording = FixedWording.of(language);
        String organ = wording.organs().chapeauName(Organ.GA);
        String stars = "*".repeat(behind.length() % 3);
        assertThat(wording.organs().chapeau("\u200E " + organ + " , " + stars)).contains(Organ.GA);
        assertThat(wording.organs().named(" " + organ + stars))
                .isEqualTo(wording.organs().named(organ));
        boolean comma = Folding.squeeze(behind).replaceAll("\\*+$", "").endsWith(",");
        assertThat(wording.organs().chapeau(behind).isPresent()).isFalse();
        assertThat(wording.organs().chapeau(organ + behind).isPresent())
                .isEqualTo(
                        comma && Folding.squeeze(behind).replaceAll("\\*+$", "").equals(","));
    }
}
