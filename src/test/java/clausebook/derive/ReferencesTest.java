package clausebook.derive;

import static clausebook.derive.Sample.act;
import static clausebook.derive.Sample.cite;
import static clausebook.derive.Sample.item;
import static clausebook.derive.Sample.named;
import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Mark.Role;
import clausebook.problem.Outcome;
import clausebook.un.ActionGroup;
import clausebook.un.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private final Outcome<Findings> derived = Derivation.derive(new Sample("hrc/60/4", Language.ZH, "2025-10-06")
            .pp(
                    "遵循《宪章》，回顾2013年3月21日第22/18号决议和某号决议，",
                    act("遵循", ActionGroup.BASIS),
                    named("《宪章》", "un-charter"),
                    act("回顾", ActionGroup.RECALL),
                    cite("第22/18号", "A/HRC/RES/22/18", "2013-03-21", Role.BACKGROUND, ""),
                    cite("某号", "", "", Role.BACKGROUND, ""))
            .op(
                    "重申：",
                    List.of(item(
                            "op1-a",
                            "(a)",
                            "《联合国宪章》和2013年3月22日关于人权的第22/18号决议；",
                            List.of(),
                            named("《联合国宪章》", "un-charter"),
                            cite("第22/18号", "A/HRC/RES/22/18", "2013-03-22", Role.LEGAL_BASIS, "关于人权"))),
                    "",
                    act("重申", ActionGroup.REAFFIRM))
            .build());

    @Test
    void oneEntryADocumentWithEveryPlaceAndItsStrongestRole() {
        assertThat(Tables.references(derived.value().references())).isEqualTo("""
                        #a-hrc-res-22-18 A/HRC/RES/22/18 2013-03-21 legal-basis 关于人权
                          pp1 [第22/18号] 回顾2013年3月21日第22/18号决议和某号决议
                          op1-a [第22/18号] 《联合国宪章》和2013年3月22日关于人权的第22/18号决议
                        #un-charter 《联合国宪章》 [《宪章》]
                          pp1 [《宪章》] 遵循《宪章》
                          op1-a [《联合国宪章》] 《联合国宪章》和2013年3月22日关于人权的第22/18号决议
                        open []
                          pp1 [某号] 回顾2013年3月21日第22/18号决议和某号决议
                        """);
    }

    @Test
    void twoDatesOfOneDocumentAreReportedWithBothPlaces() {
        assertThat(derived.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("citation-dates-differ");
            assertThat(problem.isError()).isFalse();
            assertThat(problem.message()).contains("2013-03-22", "2013-03-21", "hrc/58/30/zh.txt:1:20");
            assertThat(problem.place()).hasToString("hrc/58/30/zh.txt:1:24");
        });
    }

    @Test
    void clausesThatCiteTheSameAreRelated() {
        assertThat(Tables.related(derived.value().related())).isEqualTo("""
                        pp1: op1 same-document 第22/18号; op1 same-instrument 《联合国宪章》
                        op1: pp1 same-document 第22/18号; pp1 same-instrument 《联合国宪章》
                        """);
    }
}
