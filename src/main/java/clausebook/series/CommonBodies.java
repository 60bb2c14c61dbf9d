package clausebook.series;

import clausebook.derive.Mandate;
import clausebook.un.ByLanguage;
import clausebook.un.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Names that many bodies bear, each under a committee or a resolution of its own: a name like these alone names none. A word
 * for who holds a mandate (mission, office) is one by itself; the others are listed.
 */
final class CommonBodies {

    private static final ByLanguage<Set<MandateName>> NAMES = new ByLanguage<>(CommonBodies::read);

    private CommonBodies() {}

    static boolean has(MandateName name) {
        return NAMES.of(name.language()).contains(name);
    }

    private static Set<MandateName> read(Language language) {
        Set<MandateName> names = new HashSet<>();
        Mandate.heads(language).forEach(head -> names.addAll(MandateName.formsOf(language, head)));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonBodies.class.getResourceAsStream("common-bodies.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split("\t");
                if (parts[0].equals(language.code())) {
                    names.addAll(MandateName.formsOf(language, parts[1]));
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
