package clausebook.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A site in the six languages of the United Nations: resolution 58/30 in Chinese, and a short resolution of our own, in
 * the United Nations' fixed wording, in all six, with sub-paragraphs of two degrees, citations and a note.
 */
public final class SixSite {

    /** The folder of the work in six languages, in content and site. */
    public static final String WORK = "hrc/59/91";

    private SixSite() {}

    /** The content, which a test may change before it builds. */
    public static Path content(Path folder) {
        Path content = Trees.content(folder.resolve("content"));
        Trees.tree(CommandRun.PROJECT.resolve("src/test/resources/sites/six"), content);
        try {
            Files.writeString(content.resolve("site.yaml"), """
                    title:
                      zh: 决议条款
                      ar: فقرات القرارات
                      en: Clausebook
                      fr: Paragraphes
                      ru: Пункты резолюций
                      es: Párrafos
                    languages: [zh, ar, en, fr, ru, es]
                    base: https://example.org/clauses/
                    """, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }

    public static BuiltSite of(Path folder) {
        return BuiltSite.of(folder, content(folder));
    }
}
