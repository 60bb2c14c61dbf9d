package clausebook.cite;

import clausebook.un.Language;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A CSL processor that runs one of our styles. */
final class Processor {

    private final Style style;
    private final String csl;
    private final String locale;

    Processor(Style style, Language language) {
        this.style = style;
        this.csl = read(style == Style.APA_TEXT ? Style.APA.key() : style.key());
        this.locale = switch (language) {
            case AR -> "ar";
            case ZH -> "zh-CN";
            case EN -> style == Style.OSCOLA ? "en-GB" : "en-US";
            case FR -> "fr-FR";
            case RU -> "ru-RU";
            case ES -> "es-ES";
        };
    }

    private static String read(String style) {
        try (InputStream file = Style.class.getResourceAsStream(style + ".csl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String cite(Citable citable) {
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id("it")
                .type(CSLType.LEGISLATION)
                .author(new CSLNameBuilder().literal(citable.author()).build())
                .titleShort(citable.shortName())
                .number(citable.symbol())
                .URL(citable.url());
        citable.title().ifPresent(item::title);
        citable.locator().ifPresent(item::section);
        citable.adopted().ifPresent(day -> item.issued(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        return run(item.build());
    }

    private String run(CSLItemData item) {
        try {
            CSL processor = new CSL(new ListItemDataProvider(item), csl, locale);
            processor.setOutputFormat("text");
            processor.setConvertLinks(false);
            processor.registerCitationItems("it");
            if (style == Style.APA) {
                return processor.makeBibliography().makeString().strip();
            }
            return processor.makeCitation("it").get(0).getText().strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
