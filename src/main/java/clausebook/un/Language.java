package clausebook.un;

import java.util.Optional;

/** The six official languages of the United Nations, in the order in which a work's expressions are listed. */
public enum Language {
    AR("ar", "ar", true, "العربية"),
    ZH("zh", "zh-Hans", false, "中文"),
    EN("en", "en", false, "English"),
    FR("fr", "fr", false, "Français"),
    RU("ru", "ru", false, "Русский"),
    ES("es", "es", false, "Español");

    private static final Language[] ALL = values();

    private final String code;
    private final String htmlTag;
    private final boolean rightToLeft;
    private final String ownName;

    Language(String code, String htmlTag, boolean rightToLeft, String ownName) {
        this.code = code;
        this.htmlTag = htmlTag;
        this.rightToLeft = rightToLeft;
        this.ownName = ownName;
    }

    /** The two letters used in addresses, file names and configuration. */
    public String code() {
        return code;
    }

    /** The value of {@code lang} in HTML (BCP 47); Chinese names its script. */
    public String htmlTag() {
        return htmlTag;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    public static Optional<Language> ofCode(String code) {
        for (Language language : ALL) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
