package clausebook.export;

import clausebook.model.ClauseId;
import clausebook.model.Resolution;
import clausebook.un.Language;
import clausebook.un.Organ;
import clausebook.un.Symbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How resolutions and their parts are called in Akoma Ntoso, in the form that the United Nations gave it (AKN4UN). A
 * paragraph's {@code eId} is made from the number that is printed: {@code op23} is {@code para_23}, {@code op3-a-i} is
 * {@code para_3__list_1__point_a__list_1__point_i}, {@code pp7} is {@code container_7}, {@code annex1-op2} is
 * {@code annex_1__para_2}, {@code sec2-op1} is {@code sec_2__para_1}. Its {@code wId} is its id in our addresses.
 */
final class AknNames {

    /** The day of a text that gives none, as the United Nations' own files write it. */
    static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    private static final String DELIBERATIONS = "/akn/un/statement/deliberation/";

    private static final Map<Language, String> LANGUAGES = Map.of(
            Language.AR, "ara",
            Language.ZH, "zho",
            Language.EN, "eng",
            Language.FR, "fra",
            Language.RU, "rus",
            Language.ES, "spa");

    /** The beginnings of the symbols of resolutions; the longer ones first where one begins another. */
    private static final List<Map.Entry<String, Organ>> RESOLUTIONS = List.of(
            Map.entry("A/HRC/RES/", Organ.HRC),
            Map.entry("A/RES/", Organ.GA),
            Map.entry("S/RES/", Organ.SC),
            Map.entry("E/CN.4/RES/", Organ.CHR),
            Map.entry("E/RES/", Organ.ECOSOC));

    private AknNames() {}

    static String language(Language language) {
        return Optional.ofNullable(LANGUAGES.get(language)).orElseThrow();
    }

    /** {@code un-hrc}. No name is published for the Human Rights Council; this one follows those of the others. */
    static String actor(Organ organ) {
        return "un-" + organ.key();
    }

    /** The number as part of an identifier: {@code 58-30}, {@code 79-245_B}, {@code 217_A-III}, {@code 2690-2023}. */
    static String number(String printed) {
        return printed.replace(" (", "-").replace(")", "").replace(' ', '_').replace('/', '-');
    }

    static String work(Resolution resolution) {
        return work(resolution.work().organ(), resolution.adopted().orElse(NO_DAY), printed(resolution.symbol()));
    }

    private static String work(Organ organ, LocalDate day, String printed) {
        return DELIBERATIONS + actor(organ) + "/" + day + "/" + number(printed);
    }

    /** The work that a citation is of; empty for what is no resolution, and where the text gives no day for it. */
    static Optional<String> cited(Symbol symbol, Optional<LocalDate> day) {
        return RESOLUTIONS.stream()
                .filter(form -> day.isPresent() && symbol.text().startsWith(form.getKey()))
                .findFirst()
                .map(form -> work(
                        form.getValue(),
                        day.get(),
                        symbol.text().substring(form.getKey().length())));
    }

    /** The number as printed, from the symbol, which knows the Security Council's year. */
    static String printed(Symbol symbol) {
        int res = symbol.text().indexOf("/RES/");
        return res < 0 ? symbol.text() : symbol.text().substring(res + "/RES/".length());
    }

    static String expression(Resolution resolution) {
        return work(resolution) + "/" + language(resolution.language()) + "@";
    }

    /** The identifier of a clause or item within its file. */
    static String eId(String id) {
        Optional<ClauseId> known = ClauseId.of(id);
        if (known.isEmpty()) {
            return id.replace('-', '_');
        }
        ClauseId parts = known.get();
        StringBuilder name = new StringBuilder();
        parts.annex().ifPresent(number -> name.append("annex_").append(number).append("__"));
        parts.section().ifPresent(number -> name.append("sec_").append(number).append("__"));
        name.append(
                switch (parts.kind()) {
                    case "pp" -> "container_";
                    case "op" -> "para_";
                    default -> "p_";
                });
        name.append(parts.number().replace(" ", ""));
        String items = parts.items();
        for (int open = 0; open < items.length(); ) {
            int close = items.indexOf(')', open);
            name.append("__list_1__point_").append(items, open + 1, close);
            open = close + 1;
        }
        return name.toString();
    }
}
