package clausebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A change of one clause in a library, with the line that records it: a published text is never changed without one. */
final class Edits {

    private static final Pattern CLAUSE = Pattern.compile("(?ms)^5\\. 强烈谴责(针对平民.*?)(?=^ *6\\. )");

    private Edits() {}

    /** Changes a word of the fifth operative paragraph of the work of this number, if it has not been changed yet. */
    static void changeOneClause(Path content, int number) throws IOException {
        List<Path> works;
        try (Stream<Path> all = Files.walk(content)) {
            works = all.filter(file -> file.endsWith("zh.txt") && !Files.exists(corrections(file)))
                    .filter(Edits::holds)
                    .sorted()
                    .toList();
        }
        if (works.isEmpty()) {
            return; // a library of one work has one such change
        }
        Path work = works.get(number * 7919 % works.size());
        String text = Files.readString(work);
        Matcher clause = CLAUSE.matcher(text);
        clause.find();
        String earlier = ("强烈谴责" + clause.group(1)).replaceAll("\\s+", "");
        Files.writeString(work, text.replace("5. 强烈谴责针对平民", "5. 强烈谴责针对居民"));
        Files.writeString(corrections(work), """
                - language: zh
                  clause: op5
                  earlier: "%s"
                  what: "“平民”改为“居民”"
                  why: "测量"
                  source: "Corr.1"
                """.formatted(earlier));
    }

    private static Path corrections(Path text) {
        return text.resolveSibling("corrections.yaml");
    }

    private static boolean holds(Path text) {
        try {
            return CLAUSE.matcher(Files.readString(text)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
