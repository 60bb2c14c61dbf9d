package clausebook.annotate;

import clausebook.model.Mark;
import clausebook.un.Language;
import clausebook.un.Organ;
import org.junit.jupiter.api.Test;

class CitationTest {
    @Test
    void show() throws Exception {
        ClauseTexts.of5830().forEach((id, text) -> {
            var o = Cite.in(text, Language.ZH, Organ.HRC);
            for (Mark.Citation c : o.value()) {
                System.out.println(id + "\t" + text.substring(c.start(), c.end()) + "\t" + c.printedNumber() + "\t" + c.date().map(Object::toString).orElse("") + "\t" + c.target() + "\t" + c.role() + "\t" + c.subject().orElse("-") + "\t" + c.clause().orElse(""));
            }
            o.problems().forEach(System.out::println);
        });
    }
}
class InstrumentTest {
    @Test
    void show() throws Exception {
        InstrumentReader r = new InstrumentReader(Language.ZH);
        ClauseTexts.of5830().forEach((id, text) -> {
            var acts = ActionReader.read(text, Language.ZH, clausebook.un.ActionWords.Part.OPERATIVE);
            for (Mark.Instrument c : r.read(text, acts)) System.out.println(id + "\t" + c.key() + "\t" + c.name() + "\t" + c.symbol().map(Object::toString).orElse(""));
        });
    }
}
