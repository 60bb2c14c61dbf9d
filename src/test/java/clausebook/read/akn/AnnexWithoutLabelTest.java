package clausebook.read.akn;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.cite.PrintedLabels;
import clausebook.cite.WordedLabel;
import clausebook.model.Block;
import clausebook.model.Clause;
import clausebook.model.Resolution;
import clausebook.problem.Problem;
import clausebook.read.Sourced;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file says is an annex, though the line with its label is not in it. */
class AnnexWithoutLabelTest {

    private static Resolution read(String attachment) {
        var parsed = Sourced.parse(AknFile.read(AknFile.of("""
                    <preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula></preamble>
                    <mainBody>
                      <paragraph><num>1.</num><content><p>Welcomes the plan;</p></content></paragraph>
                      <paragraph><num>2.</num><content><p>Approves the posts set out in the annex.</p></content></paragraph>
                    </mainBody>
                    <conclusions><p>30th plenary meeting</p><p>4 December 2031</p></conclusions>
                    <attachments><attachment><doc name="annex"><mainBody>%s</mainBody></doc></attachment></attachments>
                """.formatted(attachment))));
        assertThat(parsed.problems()).extracting(Problem::code).doesNotContain("text-after-closing");
        return parsed.value().orElseThrow();
    }

    private static Block.Annex annex(Resolution read) {
        List<Block> all = read.afterClosing();
        assertThat(all).hasSize(1);
        return (Block.Annex) all.get(0);
    }

    @Test
    void itsHeadingStandsForTheLabelAndItsTableIsOne() {
        Block.Annex annex = annex(read("""
                <paragraph><content><p><span class="bold">Posts for 2032</span></p></content></paragraph>
                <table><tr><th><p>Grade</p></th><th><p>Posts</p></th></tr><tr><td><p>Keeper</p></td><td><p>12</p></td></tr></table>
                """));
        assertThat(annex.label().text()).isEqualTo("Posts for 2032");
        assertThat(annex.title()).isEmpty();
        assertThat(annex.blocks()).singleElement().isInstanceOf(Block.Table.class);
    }

    @Test
    void itsParagraphsHaveItsIdAndAreCitedByItsHeading() {
        Resolution read = read("""
                <paragraph><subheading>Rules of the lakes</subheading></paragraph>
                <paragraph><subheading>Keepers</subheading></paragraph>
                <paragraph><num>1.</num><content><p>Each lake shall have a keeper.</p></content></paragraph>
                """);
        Block.Annex annex = annex(read);
        assertThat(annex.label().text()).isEqualTo("Rules of the lakes");
        assertThat(annex.blocks().get(0)).isInstanceOf(Block.Heading.class);
        assertThat(annex.clauses()).extracting(Clause::id).containsExactly("annex1-op1");
        WordedLabel label = PrintedLabels.of(read).annex("annex1-op1").orElseThrow();
        assertThat(label.numbered()).isFalse();
        assertThat(label.printed()).isEqualTo("Rules of the lakes");
    }

    @Test
    void aLabelThatIsThereStaysTheLabel() {
        Block.Annex annex = annex(read("""
                <paragraph><subheading>Annex</subheading></paragraph>
                <paragraph><subheading>Rules of the lakes</subheading></paragraph>
                <paragraph><num>1.</num><content><p>Each lake shall have a keeper.</p></content></paragraph>
                """));
        assertThat(annex.label().text()).isEqualTo("Annex");
        assertThat(annex.title().orElseThrow().text()).isEqualTo("Rules of the lakes");
    }
}
