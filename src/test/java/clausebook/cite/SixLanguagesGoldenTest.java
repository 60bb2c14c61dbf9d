package clausebook.cite;

import clausebook.golden.GoldenFolder;
import clausebook.un.Language;
import clausebook.un.Organ;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Every style over operative paragraph 23 and preambular paragraph 5 of resolution 58/30, and over a resolution of the
 * Security Council, which has no title, in six languages. Each golden file begins with the rule that its style follows.
 */
class SixLanguagesGoldenTest {

    private static final Map<Style, String> RULES = Map.of(
            Style.GBT7714,
                    "GB/T 7714-2015, 4.6, electronic resources: author. title: other title information[Z/OL]. (date of the text)[date of access]. address.\n"
                            + "The date of access is the reader's: its place is kept, no date is printed.",
            Style.OSCOLA,
                    "OSCOLA 4th ed., United Nations documents: UNGA Res 51/210 (17 December 1996) UN Doc A/RES/51/210; the pinpoint last, no full stops.\n"
                            + "In English on every page: the style is a rule for writing in English.",
            Style.BLUEBOOK,
                    "The Bluebook, United Nations materials: G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007); pmbl. for a preamble.\n"
                            + "In English on every page: the style is a rule for writing in English.",
            Style.CHICAGO,
                    "The Chicago Manual of Style, notes, United Nations documents: authoring body, number, title, symbol (date), paragraph, address.\n"
                            + "In the reader's language, with its commas, brackets and months.",
            Style.APA,
                    "APA Publication Manual, 7th ed., list of references: Author. (Year, Month day). Title (Symbol). Address.\n"
                            + "The entry is about the resolution as a whole, whatever paragraph is cited.",
            Style.APA_TEXT, "APA Publication Manual, 7th ed., in the text: (Author, year, paragraph).");

    /** In the words that each language's interface uses: author, number, title, op23, pp5, Security Council, its number. */
    private static final Map<Language, List<String>> WORDS = Map.of(
            Language.AR,
                    List.of(
                            "الأمم المتحدة، مجلس حقوق الإنسان",
                            "القرار 58/30",
                            "تقديم المساعدة التقنية",
                            "الفقرة 23",
                            "الفقرة 5 من الديباجة",
                            "الأمم المتحدة، مجلس الأمن",
                            "القرار 2690 (2023)"),
            Language.ZH,
                    List.of(
                            "联合国人权理事会",
                            "第 58/30 号决议",
                            "向马里提供技术援助",
                            "第 23 段",
                            "序言部分第五段",
                            "联合国安全理事会",
                            "第 2690 (2023) 号决议"),
            Language.EN,
                    List.of(
                            "United Nations Human Rights Council",
                            "Resolution 58/30",
                            "Technical assistance for Mali",
                            "para. 23",
                            "fifth preambular paragraph",
                            "United Nations Security Council",
                            "Resolution 2690 (2023)"),
            Language.FR,
                    List.of(
                            "Organisation des Nations Unies, Conseil des droits de l’homme",
                            "Résolution 58/30",
                            "Assistance technique au Mali",
                            "par. 23",
                            "cinquième alinéa du préambule",
                            "Organisation des Nations Unies, Conseil de sécurité",
                            "Résolution 2690 (2023)"),
            Language.RU,
                    List.of(
                            "Организация Объединенных Наций, Совет по правам человека",
                            "Резолюция 58/30",
                            "Оказание Мали технической помощи",
                            "п. 23",
                            "пятый пункт преамбулы",
                            "Организация Объединенных Наций, Совет Безопасности",
                            "Резолюция 2690 (2023)"),
            Language.ES,
                    List.of(
                            "Naciones Unidas, Consejo de Derechos Humanos",
                            "Resolución 58/30",
                            "Asistencia técnica a Malí",
                            "párr. 23",
                            "quinto párrafo del preámbulo",
                            "Naciones Unidas, Consejo de Seguridad",
                            "Resolución 2690 (2023)"));

    @Test
    void everyStyleOverTwoParagraphsInSixLanguages() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Style style : Style.values()) {
            StringBuilder text = new StringBuilder(RULES.get(style)).append("\n");
            for (Language language : Language.values()) {
                if (style.isFor(language)) {
                    text.append("\n").append(language.code()).append("\n");
                    text.append("  op23  ").append(mali(style, language, 3)).append("\n");
                    text.append("  pp5   ").append(mali(style, language, 4)).append("\n");
                    text.append("  whole ").append(security(style, language)).append("\n");
                }
            }
            files.put(style.key() + ".txt", text.toString());
        }
        new GoldenFolder("cite/styles").check(files);
    }

    private static String mali(Style style, Language language, int locator) {
        List<String> words = WORDS.get(language);
        boolean english = style == Style.OSCOLA || style == Style.BLUEBOOK;
        return CompiledStyles.cite(
                style,
                style.writtenFor(language),
                new Citable(
                        words.get(0),
                        english ? EnglishForms.resolution(style, Organ.HRC, "58/30") : words.get(1),
                        Optional.of(words.get(2)),
                        "A/HRC/RES/58/30",
                        Optional.of(LocalDate.of(2025, 4, 4)),
                        Optional.of(english ? locator(style, locator) : words.get(locator)),
                        "https://example.org/hrc/58/30/" + language.code() + "/"
                                + (style == Style.APA ? "index" : locator == 3 ? "op23" : "pp5") + ".html"));
    }

    private static String locator(Style style, int which) {
        return EnglishForms.locator(style, which == 3 ? "op23" : "pp5", true, Optional.empty(), Optional.empty());
    }

    private static String security(Style style, Language language) {
        List<String> words = WORDS.get(language);
        boolean english = style == Style.OSCOLA || style == Style.BLUEBOOK;
        String symbol = "S/RES/2690 (2023)";
        return CompiledStyles.cite(
                style,
                style.writtenFor(language),
                new Citable(
                        words.get(5),
                        english ? EnglishForms.resolution(style, Organ.SC, "2690 (2023)") : words.get(6),
                        Optional.empty(),
                        english ? EnglishForms.symbol(Organ.SC, symbol) : symbol,
                        Optional.of(LocalDate.of(2023, 6, 30)),
                        Optional.empty(),
                        "https://example.org/sc/2690/" + language.code() + "/index.html"));
    }
}
