package clausebook.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.model.Mark;
import clausebook.un.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every name on the list is one that a text can use: read alone, it means its own instrument and no other. */
class InstrumentNamesTest {

    @Test
    void everyNameMeansItsInstrumentInItsLanguage() throws IOException {
        List<String> wrong = new ArrayList<>();
        int names = 0;
        for (Object entry : instruments()) {
            Map<?, ?> instrument = (Map<?, ?>) entry;
            for (Language language : Language.values()) {
                for (Object written : (List<?>) instrument.get(language.code())) {
                    names++;
                    String name = ((String) written).replace("*", "");
                    String text = language == Language.ZH ? "《" + name + "》" : name;
                    List<String> keys = new InstrumentReader(language)
                            .read(text, List.of()).stream()
                                    .map(Mark.Instrument::key)
                                    .toList();
                    if (!keys.equals(List.of(instrument.get("key")))) {
                        wrong.add(language.code() + " " + name + " is read as " + keys);
                    }
                }
            }
        }
        assertThat(names).isGreaterThan(800);
        assertThat(wrong).isEmpty();
    }

    private static List<?> instruments() throws IOException {
        try (InputStream file = InstrumentReader.class.getResourceAsStream("/clausebook/un/instruments.yaml")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Map<?, ?> data = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
            return (List<?>) data.get("instruments");
        }
    }
}
