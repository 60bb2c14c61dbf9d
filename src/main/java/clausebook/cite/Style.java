package clausebook.cite;

import clausebook.un.Language;
import java.util.List;

/** A citation style; each is written in CSL ({@code oscola.csl} …), which says what rule it follows. */
public enum Style {
    GBT7714("gbt7714", List.of(Language.ZH)),
    OSCOLA("oscola", List.of(Language.EN)),
    BLUEBOOK("bluebook", List.of(Language.EN)),
    CHICAGO("chicago", List.of(Language.values())),
    /** The entry in a list of references, which is about the resolution as a whole. */
    APA("apa", List.of(Language.values())),
    /** What stands in the text and points to that entry. */
    APA_TEXT("apa-text", List.of(Language.values()));

    private final String key;
    private final List<Language> languages;

    Style(String key, List<Language> languages) {
        this.key = key;
        this.languages = languages;
    }

    public String key() {
        return key;
    }

    /** The languages in which it can be written. OSCOLA and Bluebook are rules for writing in English. */
    public List<Language> languages() {
        return languages;
    }

    /** Whether a reader of this language is offered it: GB/T 7714 is a rule for writing in Chinese. */
    public boolean isFor(Language reader) {
        return this != GBT7714 || reader == Language.ZH;
    }

    /** The language in which a reader of another one is given it. */
    public Language writtenFor(Language reader) {
        return languages.contains(reader) ? reader : Language.EN;
    }
}
