package clausebook.cite;

import clausebook.un.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An entry in CSL-JSON, which Zotero, Pandoc and every CSL processor read. A paragraph is a note: to CSL, a locator belongs to a citation, not to what is cited. */
public final class CslJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CslJson() {}

    public static String write(Entry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", entry.key());
        fields.put("type", "legislation");
        fields.put("title", entry.title());
        fields.put("author", List.of(Map.of("literal", entry.author())));
        fields.put("authority", entry.authority());
        fields.put("number", entry.symbol());
        entry.adopted().ifPresent(day -> {
            List<Integer> parts = new ArrayList<>(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
            fields.put("issued", Map.of("date-parts", List.of(parts)));
        });
        fields.put(
                "language",
                entry.language() == Language.ZH ? "zh-CN" : entry.language().code());
        entry.locator().ifPresent(locator -> fields.put("note", locator));
        fields.put("URL", entry.url());
        return MAPPER.writeValueAsString(List.of(fields)) + "\n";
    }
}
