package clausebook.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The clause texts of the first input, cut by its own habits (not by the parser, which has tests of its own). */
final class ClauseTexts {

    private ClauseTexts() {}

    static Map<String, String> of5830() throws IOException {
        String all = Files.readString(Path.of("content/hrc/58/30/zh.txt"));
        String body = all.substring(all.indexOf("人权理事会，"));
        Map<String, String> clauses = new LinkedHashMap<>();
        StringBuilder open = new StringBuilder();
        int preambular = -1;
        for (String line : body.split("\n")) {
            if (line.isBlank()) {
                continue;
            }
            open.append(line.strip());
            boolean ends = line.endsWith(" ");
            if (!ends) {
                continue;
            }
            String paragraph = open.toString().replaceAll("(?<=[^\\x21-\\x7e]) +| +(?=[^\\x21-\\x7e])", "");
            open.setLength(0);
            Matcher operative = Pattern.compile("^([0-9]{1,2})\\. ?(\\D.*)$").matcher(paragraph);
            if (operative.matches()) {
                clauses.put("op" + operative.group(1), operative.group(2));
            } else if (!clauses.containsKey("op1")) {
                preambular++;
                if (preambular > 0) {
                    clauses.put("pp" + preambular, paragraph.replaceAll("，[12]$", "，"));
                }
            }
        }
        return clauses;
    }
}
