package clausebook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Mark;
import clausebook.un.ActionWords.Part;
import clausebook.un.Language;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActionTest {
    @Test
    void show() throws Exception {
        StringBuilder all = new StringBuilder();
        ClauseTexts.of5830().forEach((id, text) -> {
            Part part = id.startsWith("pp") ? Part.PREAMBULAR : Part.OPERATIVE;
            for (Mark.Action action : ActionReader.read(text, Language.ZH, part)) {
                all.append(id).append('\t').append(action.phrase()).append('\t').append(action.group().key()).append('\t')
                   .append(String.join(" ", action.modifiers())).append('\t')
                   .append(action.addressees().stream().map(a -> a.key() + "=" + a.name()).collect(Collectors.joining("; "))).append('\n');
            }
        });
        System.out.println(all);
        assertThat(all.toString().lines().count()).isEqualTo(78);
    }
}
