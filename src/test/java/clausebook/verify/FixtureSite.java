package clausebook.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A small finished site with one resolution of two clauses, for tests to spoil. */
final class FixtureSite {

    static final String LANG = "hrc/58/30/zh/";

    private final Map<String, String> files = new TreeMap<>();

    FixtureSite() {
        files.put(".nojekyll", "");
        files.put("index.html", page("<a href=\"hrc/58/30/index.html\">58/30</a> <a href=\"" + LANG + "source.html\">s</a>"));
        files.put("hrc/58/30/index.html", page("<a href=\"zh/index.html\">中文</a> <a href=\"pp1.html\">1</a> <a href=\"op1.html\">1</a>"));
        files.put("hrc/58/30/pp1.html", page(clause("pp1", "", "回顾《宪章》，") + " <a href=\"zh/pp1.html\">中文</a>"));
        files.put("hrc/58/30/op1.html", page(clause("op1", "1.", "决定继续处理此事；") + "<p id=\"op1-a\" data-source=\"zh\">(a) 甲1；</p><a href=\"zh/op1.html\">中文</a>"));
        files.put(LANG + "pp1.html", page(clause("pp1", "", "回顾《宪章》，") + "<a href=\"index.html#pp1\">全文</a>"));
        files.put(LANG + "op1.html", page(clause("op1", "1.", "决定继续处理此事；") + "<p id=\"op1-a\" data-source=\"zh\">(a) 甲1；</p>"
                + "<p id=\"fn1\" data-source=\"zh\">1 注文。</p>"));
        files.put(LANG + "index.html", page("<p data-source=\"zh\">人权理事会</p><p data-source=\"zh\">人权理事会，</p>"
                + clause("pp1", "", "回顾《宪章》，") + "<h2 data-source=\"zh\">一</h2>" + clause("op1", "1.", "决定继续处理此事；")
                + "<p id=\"op1-a\" data-source=\"zh\">(a) 甲1；</p><p data-source=\"zh\">2025年4月4日</p><p id=\"fn1\" data-source=\"zh\">1 注文。</p>"
                + "<a href=\"pp1.html\">1</a><a href=\"op1.html\">1</a>"));
        files.put(LANG + "source.html", page("<p><data id=\"placed-characters\" value=\"49\">49</data></p>"));
        files.put(LANG + "resolution.json",
                """
                {"schema":"1","front":["人权理事会"],"chapeau":"人权理事会，","closing":["2025年4月4日"],
                 "blocks":[{"clause":"pp1"},{"heading":"一","level":1},{"clause":"op1"}],
                 "clauses":[{"id":"pp1","text":"回顾《宪章》，","notes":[],"items":[],"after":null},
                  {"id":"op1","text":"决定继续处理此事；","notes":[],"items":[
                    {"id":"op1-a","mark":"(a)","text":"甲；","notes":[{"mark":"1","text":"注文。","at":1}],"items":[]}],"after":null}]}
                """);
    }

    private static String page(String body) {
        return Html.page(body).replace("<p class=\"ours\" id=\"fn1\">注1的案文不在来源中。</p>\n", "");
    }

    private static String clause(String id, String number, String words) {
        return "<p id=\"" + id + "\" data-source=\"zh\">" + (number.isEmpty() ? "" : "<b class=\"num\">" + number + "</b>") + words + "</p>";
    }

    FixtureSite replace(String file, String part, String by) {
        String before = files.get(file);
        if (before == null || !before.contains(part)) {
            throw new IllegalArgumentException(file + " does not hold " + part);
        }
        files.put(file, before.replace(part, by));
        return this;
    }

    FixtureSite put(String file, String content) {
        files.put(file, content);
        return this;
    }

    FixtureSite remove(String file) {
        files.remove(file);
        return this;
    }

    Path write(Path folder) {
        try {
            StringBuilder sums = new StringBuilder();
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, bytes);
                sums.append(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                        .append("  ").append(file.getKey()).append('\n');
            }
            Files.writeString(folder.resolve("SHA256SUMS"), sums);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
