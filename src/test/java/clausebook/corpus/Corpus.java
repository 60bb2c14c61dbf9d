package clausebook.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder of resolutions as the United Nations publishes them: {@code {slug}/{lang}.xml}, itself or below {@code akn/}. */
public final class Corpus {

    private static final Pattern SLUG =
            Pattern.compile("(a-hrc|a|s|e-cn-4|e)-res-((?:es-|s-)?[0-9]{1,4})-([0-9]{1,4})-?([a-z]?)(?:-[ivxlc]+)?");
    private static final Set<String> LANGUAGES = Set.of("ar", "zh", "en", "fr", "ru", "es");

    /** @param work as addresses have it; empty where the slug names none */
    record Text(String slug, Optional<String> work, String language, Path file) {}

    private Corpus() {}

    /** The folder of {@code -Dcorpus}, empty where none is given. */
    public static Optional<Path> folder() {
        String given = System.getProperty("corpus", "");
        if (given.isBlank()) {
            return Optional.empty();
        }
        Path folder = Path.of(given);
        Path below = folder.resolve("akn");
        return Optional.of(Files.isDirectory(below) ? below : folder).filter(Files::isDirectory);
    }

    static List<Text> texts(Path folder) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (Path slug : sorted(folder)) {
            if (Files.isDirectory(slug)) {
                for (Path file : sorted(slug)) {
                    String name = file.getFileName().toString();
                    String language = name.substring(0, Math.min(2, name.length()));
                    if (name.endsWith(".xml") && LANGUAGES.contains(language)) {
                        String named = slug.getFileName().toString();
                        texts.add(new Text(named, work(named), language, file));
                    }
                }
            }
        }
        return texts;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** The work of a printed symbol: a file may lie in another's folder. */
    static Optional<String> workOfSymbol(String symbol) {
        String slug = symbol.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[()/.]+", "-")
                .replaceAll("(?<=[0-9])([a-z]?)-+$", "-$1")
                .replaceAll("-+", "-")
                .replaceAll("-$", "");
        return work(slug);
    }

    static Optional<String> work(String slug) {
        Matcher parts = SLUG.matcher(slug);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String session = parts.group(2);
        String number = parts.group(3) + parts.group(4);
        return Optional.of(
                switch (parts.group(1)) {
                    case "a-hrc" -> "hrc/" + session + "/" + number;
                    case "a" -> "ga/" + session + "/" + number;
                    case "s" -> "sc/" + session;
                    case "e-cn-4" -> "chr/" + session + "/" + number;
                    default -> "ecosoc/" + session + "/" + number;
                });
    }
}
