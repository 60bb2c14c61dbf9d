package clausebook.series;

import clausebook.derive.Mandate;
import clausebook.text.Sha256;
import clausebook.un.Folding;
import clausebook.un.Language;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the name of a mandate in one language is compared with others. */
record MandateName(Language language, String folded) {

    /** A short name behind the full one: “… Stabilization Mission in Mali (MINUSMA)”. */
    private static final Pattern SHORT = Pattern.compile("\\(([^()]{2,40})\\)$");

    /** The name and, where it carries one in brackets, its short name: each names the same mandate. */
    static Set<MandateName> formsOf(Language language, String name) {
        Set<MandateName> forms = new LinkedHashSet<>();
        String squeezed = Folding.squeeze(Mandate.compared(language, name));
        Matcher shorter = SHORT.matcher(squeezed);
        if (shorter.find() && shorter.start() > 0) {
            forms.add(new MandateName(language, squeezed.substring(0, shorter.start())));
            forms.add(new MandateName(language, shorter.group(1)));
        } else {
            forms.add(new MandateName(language, squeezed));
        }
        return forms;
    }

    /** A key that depends on the name alone: {@code x-} and ten hex digits, as for named instruments. */
    String key() {
        return Sha256.slug(language.code() + " " + folded);
    }
}
