package clausebook.un;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The words that frame a resolution in one language: the same in every resolution, so they can be recognised. */
public final class FixedWording {

    private static final Map<Language, FixedWording> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new FixedWording(load(language)));
        }
    }

    private final DateForms dates;

    @SuppressWarnings("unchecked")
    private FixedWording(Map<String, Object> data) {
        this.dates = new DateForms((List<String>) data.get("dates"), (List<List<String>>) data.get("months"));
    }

    public static FixedWording of(Language language) {
        return ALL.get(language);
    }

    DateForms dates() {
        return dates;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> load(Language language) {
        String name = "wording-" + language.code() + ".yaml";
        try (InputStream file = FixedWording.class.getResourceAsStream(name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return (Map<String, Object>) new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }
}
