package clausebook.export;

import static clausebook.derive.Sample.act;
import static clausebook.derive.Sample.cite;
import static clausebook.derive.Sample.item;
import static clausebook.derive.Sample.note;

import clausebook.derive.Sample;
import clausebook.model.Mark;
import clausebook.model.Resolution;
import clausebook.un.ActionGroup;
import clausebook.un.Language;
import java.util.List;

/** A small resolution that holds what 58/30 lacks: items of two degrees, a flush line, rare characters, a held note. */
final class SampleTexts {

    private SampleTexts() {}

    static Resolution small() {
        return new Sample("hrc/60/5", Language.ZH, "2025-10-06")
                .pp(
                        "回顾𠮷田案，第22/18号决议的报告，",
                        act("回顾", ActionGroup.RECALL),
                        cite("第22/18号", "A/HRC/RES/22/18", "", Mark.Role.BACKGROUND, ""),
                        note("1", "回顾𠮷田案，第22/18号决议的报告，", true))
                .heading("一. 'Quoted' & <b>")
                .op(
                        "请各国𠮷：",
                        List.of(
                                item(
                                        "op1-a",
                                        "(a)",
                                        "按照 [op9] 条 $1 的 \\n 规定；",
                                        List.of(item("op1-a-i", "㈠", "𝒜 and b；", List.of()))),
                                item("op1-b", "(b)", "回顾'*'；", List.of(), act("回顾", ActionGroup.RECALL))),
                        "1. 并请秘书长协助。",
                        act("请", ActionGroup.REQUEST))
                .footnote("1", "A/HRC/60/1。")
                .build("标题", List.of("人权理事会", "[op1] 假"), "人权理事会，", List.of("2025年10月6日", "[未经表决获得通过。]"));
    }
}
