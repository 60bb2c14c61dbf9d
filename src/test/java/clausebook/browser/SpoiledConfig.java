package clausebook.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * Configurations with payloads in every value that is free text. A value may hold 200 characters, so the thirty are dealt
 * out over as many configurations as it takes; every payload stands in every field of one of them.
 */
final class SpoiledConfig {

    private static final int ROOM = 180;
    private static final List<String> FIELDS = List.of("title-zh", "title-en", "publisher-zh", "publisher-en");

    private SpoiledConfig() {}

    static List<String> all() {
        List<String> configurations = new ArrayList<>();
        int next = 0;
        while (next < Payloads.ALL.size()) {
            int from = next;
            int length = 0;
            while (next < Payloads.ALL.size()
                    && (next == from || length + marked(next, "publisher-zh").length() <= ROOM)) {
                length += marked(next, "publisher-zh").length();
                next++;
            }
            configurations.add(yaml(from, next));
        }
        return configurations;
    }

    private static String marked(int payload, String field) {
        return Payloads.with(payload, field + payload);
    }

    private static String yaml(int from, int to) {
        List<String> values =
                FIELDS.stream().map(field -> value(field, from, to)).toList();
        return """
                title:
                  zh: %s
                  en: %s
                languages: [zh, en]
                publisher:
                  zh: %s
                  en: %s
                contact: corrections@example.org
                """.formatted(values.toArray());
    }

    private static String value(String field, int from, int to) {
        StringBuilder payloads = new StringBuilder("x ");
        for (int i = from; i < to; i++) {
            payloads.append(marked(i, field));
        }
        return "'" + payloads.toString().replace("'", "''") + "'";
    }
}
