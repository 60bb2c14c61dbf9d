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
    private static final Pattern SHORT = Pattern.compile("\\(([^()]{2,40})\\)\\s*$");

    /** The name and, where it carries one in brackets, its short name: each names the same mandate. */
    static Set<MandateName> formsOf(Language language, String name) {
        Set<MandateName> forms = new LinkedHashSet<>();
        String compared = Mandate.compared(language, name);
        Matcher shorter = SHORT.matcher(compared);
        if (shorter.find() && shorter.start() > 0) {
            forms.add(new MandateName(language, Folding.squeeze(compared.substring(0, shorter.start()))));
            String inBrackets = Mandate.withoutPointers(language, shorter.group(1));
            forms.add(new MandateName(language, Folding.squeeze(inBrackets)));
        } else {
            forms.add(new MandateName(language, Folding.squeeze(compared)));
        }
        return forms;
    }

    /** A key that depends on the name alone: {@code x-} and ten hex digits, as for named instruments. */
    String key() {
        return Sha256.slug(language.code() + " " + folded);
    }
}
