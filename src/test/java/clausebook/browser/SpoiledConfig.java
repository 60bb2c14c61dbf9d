package clausebook.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The site's configuration with payloads in every value that is free text. */
final class SpoiledConfig {

    private static final Pattern FREE_TEXT = Pattern.compile("(?m)^(\\s+(?:zh|en|name|contact|title|publisher|description):\\s+)(.+)$");

    private SpoiledConfig() {}

    static String of(String yaml) {
        StringBuilder spoiled = new StringBuilder();
        Matcher values = FREE_TEXT.matcher(yaml);
        int field = 0;
        while (values.find()) {
            String payloads = Payloads.all("config" + field++).replace("'", "''");
            values.appendReplacement(spoiled, Matcher.quoteReplacement(values.group(1) + "'x " + payloads + "'"));
        }
        values.appendTail(spoiled);
        if (field == 0) {
            throw new IllegalStateException("no free text found in the configuration; the test must be mended");
        }
        return spoiled.toString();
    }
}
