package clausebook.link;

import static clausebook.derive.Sample.cite;
import static clausebook.derive.Sample.item;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.derive.Sample;
import clausebook.link.Catalog.Cites;
import clausebook.link.Catalog.Open;
import clausebook.model.Clause;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.model.Target;
import clausebook.model.Wording;
import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Wherever in a clause a document is cited, above a list, in an item or behind the list, it is told and linked alike. */
class LinkerTest {

    private static final Symbol ROADS = new Symbol("A/HRC/RES/58/2");

    private static Sample.Sought roads() {
        return cite("58/2", ROADS.text(), "", Mark.Role.BACKGROUND, "");
    }

    private static Resolution citing() {
        Resolution made = new Sample("hrc/58/1", Language.EN, "2025-04-04")
                .op(
                        "Requests the keepers to carry out resolution 58/2:",
                        List.of(item("op1-a", "(a)", "Along the roads of resolution 58/2;", List.of(), roads())),
                        "",
                        roads())
                .build();
        Wording after = Sample.wording("in the way that resolution 58/2 lays down.", roads());
        return made.withClauses(clause -> clause.with(clause.wording(), clause.items(), Optional.of(after)));
    }

    @Test
    void aHeldDocumentIsLinkedAboveAListInItsItemsAndBehindIt() {
        Resolution roads = new Sample("hrc/58/2", Language.EN, "2025-04-04").build();
        Catalog catalog = new Catalog(List.of(Catalog.entryOf(roads)));
        Clause linked = new Linker(catalog).link(citing()).clauses().get(0);
        List<Wording> words = new ArrayList<>(List.of(linked.wording()));
        linked.items().forEach(one -> words.add(one.wording()));
        words.add(linked.after().orElseThrow());
        assertThat(words)
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.marks(Mark.Citation.class))
                        .extracting(Mark.Citation::target)
                        .containsExactly(
                                new Target.Held(ROADS, WorkId.ofPath("hrc/58/2").orElseThrow())));
    }

    @Test
    void theCatalogKnowsEveryPlaceOfAClauseThatCites() {
        assertThat(Catalog.entryOf(citing()).cites())
                .containsExactly(
                        new Cites("op1", ROADS, "", Mark.Role.BACKGROUND),
                        new Cites("op1", ROADS, "", Mark.Role.BACKGROUND),
                        new Cites("op1", ROADS, "", Mark.Role.BACKGROUND));
    }

    @Test
    void whatMayBeSeveralDocumentsIsOpenWithAllOfThem() {
        List<Symbol> several = List.of(ROADS, new Symbol("A/RES/58/2"));
        Resolution unclear = new Sample("hrc/58/1", Language.EN, "2025-04-04")
                .pp(
                        "Recalling resolution 58/2,",
                        (text, from) -> new Mark.Citation(
                                text.indexOf("58/2"),
                                text.indexOf("58/2") + 4,
                                "58/2",
                                Optional.empty(),
                                new Target.Ambiguous(several),
                                Mark.Role.BACKGROUND,
                                Optional.empty(),
                                Optional.empty()))
                .build();
        assertThat(Catalog.entryOf(unclear).open()).containsExactly(new Open("pp1", "58/2", several));
        assertThat(Catalog.entryOf(unclear).cites()).isEmpty();
    }
}
