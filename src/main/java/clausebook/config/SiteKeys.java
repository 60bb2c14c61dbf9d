package clausebook.config;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys of the configuration and the rules for their values. Every fault is told, not only the first. */
final class SiteKeys {

    private static final List<String> KNOWN =
            List.of("title", "languages", "base", "publisher", "contact", "series", "downloads");
    private static final int MAX_TEXT = 200;
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,3}) (KB|MB|GB)");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]++@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++");
    private static final Pattern PAGE =
            Pattern.compile("https://[A-Za-z0-9.-]++(?::[0-9]++)?+(?:/[A-Za-z0-9._~/%?=&#-]*+)?+");

    private final String file;
    private final Map<String, Entry> values = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    SiteKeys(String file, Entry.Mapping mapping) {
        this.file = file;
        for (Entry.Pair pair : mapping.pairs()) {
            String key = pair.key().value();
            if (!KNOWN.contains(key)) {
                unknown(pair.key());
            } else if (values.putIfAbsent(key, pair.value()) != null) {
                error(
                        "config-doubled-key",
                        pair.key().place(),
                        "\"%s\" stands here twice".formatted(key),
                        "keep one of them");
            }
        }
    }

    Outcome<Optional<Config>> config() {
        List<Language> languages = value("languages", this::languages).orElse(List.of());
        Map<Language, String> titles =
                value("title", entry -> perLanguage("title", entry, languages)).orElse(Map.of());
        Optional<String> base = value("base", this::base);
        Map<Language, String> publishers = value("publisher", entry -> perLanguage("publisher", entry, languages))
                .orElse(Map.of());
        Optional<String> contact = value("contact", this::contact);
        List<List<WorkId>> series = value("series", this::series).orElse(List.of());
        long largestZip = value("downloads", this::downloads).orElse(Config.LARGEST_ZIP);
        for (String needed : List.of("title", "languages")) {
            if (!values.containsKey(needed)) {
                error(
                        "config-key-missing",
                        Place.of(file),
                        "the configuration has no \"%s\"".formatted(needed),
                        needed.equals("title") ? "add a line  title: My site" : "add a line  languages: [zh, en]");
            }
        }
        for (Language language : titles.isEmpty() ? List.<Language>of() : languages) {
            if (!titles.containsKey(language)) {
                error(
                        "config-key-missing",
                        Objects.requireNonNull(values.get("title")).place(),
                        "the site is in %s, but has no title in it".formatted(language.code()),
                        "add  %s: …  under title".formatted(language.code()));
            }
        }
        boolean usable = problems.stream().noneMatch(Problem::isError);
        return new Outcome<>(
                usable
                        ? Optional.of(new Config(languages, titles, base, publishers, contact, series, largestZip))
                        : Optional.empty(),
                problems);
    }

    private <T> Optional<T> value(String key, Function<Entry, Optional<T>> read) {
        return Optional.ofNullable(values.get(key)).flatMap(read);
    }

    private Optional<List<Language>> languages(Entry entry) {
        if (!(entry instanceof Entry.Listing listing) || listing.items().isEmpty()) {
            return type(entry, "languages", "a list of two-letter codes", "languages: [zh, en]");
        }
        Set<Language> languages = new LinkedHashSet<>();
        for (Entry item : listing.items()) {
            if (!(item instanceof Entry.Text code)) {
                return type(item, "languages", "a list of two-letter codes", "languages: [zh, en]");
            }
            Optional<Language> language = language(code);
            if (language.isPresent() && !languages.add(language.get())) {
                error(
                        "config-language",
                        code.place(),
                        "\"%s\" stands here twice".formatted(code.value()),
                        "keep one of them");
            }
        }
        return Optional.of(List.copyOf(languages));
    }

    private Optional<Language> language(Entry.Text code) {
        Optional<Language> language = Language.ofCode(code.value());
        if (language.isEmpty()) {
            String known = Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "));
            error(
                    "config-language",
                    code.place(),
                    "\"%s\" is no official language of the United Nations".formatted(code.value()),
                    "write one of " + known);
        }
        return language;
    }

    /** One text for all languages, or one for each. */
    private Optional<Map<Language, String>> perLanguage(String key, Entry entry, List<Language> languages) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        switch (entry) {
            case Entry.Text text -> {
                String checked = text(key, text);
                languages.forEach(language -> texts.put(language, checked));
            }
            case Entry.Mapping mapping -> {
                for (Entry.Pair pair : mapping.pairs()) {
                    Optional<Language> language = language(pair.key());
                    if (!(pair.value() instanceof Entry.Text text)) {
                        type(pair.value(), key + " in one language", "one line of text", key + ": My words");
                    } else if (language.isPresent() && texts.put(language.get(), text(key, text)) != null) {
                        String twice =
                                "\"%s\" stands here twice".formatted(pair.key().value());
                        error("config-doubled-key", pair.key().place(), twice, "keep one of them");
                    }
                }
            }
            case Entry.Listing list ->
                type(list, key, "one line of text, or one for each language", key + ": My words");
        }
        return Optional.of(texts);
    }

    private String text(String key, Entry.Text text) {
        String value = text.value();
        boolean plain = value.codePoints().noneMatch(SiteKeys::isControl);
        if (value.isBlank() || !plain || value.codePointCount(0, value.length()) > MAX_TEXT) {
            error(
                    "config-text",
                    text.place(),
                    "%s must be one line of 1 to %d characters, without control or direction signs"
                            .formatted(key, MAX_TEXT),
                    "write it on one line, between double quotes");
        }
        return value;
    }

    /** Control characters, line separators, and signs that change the direction of what follows. */
    private static boolean isControl(int c) {
        return c < 0x20
                || (c >= 0x7F && c <= 0x9F)
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF;
    }

    private Optional<String> base(Entry entry) {
        if (!(entry instanceof Entry.Text text) || text.value().isEmpty()) {
            return type(entry, "base", "one address", "base: https://example.org/resolutions/");
        }
        Outcome<Optional<String>> checked = BaseAddress.check(text.value(), text.place());
        problems.addAll(checked.problems());
        return checked.value();
    }

    private Optional<String> contact(Entry entry) {
        if (!(entry instanceof Entry.Text text) || text.value().isEmpty()) {
            return type(entry, "contact", "one address", "contact: corrections@example.org");
        }
        if (!MAIL.matcher(text.value()).matches() && !PAGE.matcher(text.value()).matches()) {
            error(
                    "config-contact",
                    text.place(),
                    "contact must be an e-mail address or begin with https://",
                    "write it like corrections@example.org or https://example.org/corrections");
        }
        return Optional.of(text.value());
    }

    /** Lists of works that follow one another: {@code series: [[sc/2531, sc/2584, sc/2690]]}. */
    private Optional<List<List<WorkId>>> series(Entry entry) {
        String example = "series: [[sc/2531, sc/2584], [hrc/55/25, hrc/58/30]]";
        if (!(entry instanceof Entry.Listing all)) {
            return type(entry, "series", "a list of lists of works", example);
        }
        List<List<WorkId>> series = new ArrayList<>();
        for (Entry one : all.items()) {
            if (!(one instanceof Entry.Listing works)) {
                return type(one, "series", "a list of lists of works", example);
            }
            List<WorkId> following = new ArrayList<>();
            for (Entry item : works.items()) {
                Optional<WorkId> work =
                        item instanceof Entry.Text text ? WorkId.ofPath(text.value()) : Optional.empty();
                if (work.isEmpty()) {
                    return type(item, "series", "works by their folders", example);
                }
                following.add(work.get());
            }
            series.add(following);
        }
        return Optional.of(series);
    }

    /** How large the ZIP of the whole site may be: {@code downloads: 100 MB}. */
    private Optional<Long> downloads(Entry entry) {
        String example = "downloads: 100 MB";
        if (!(entry instanceof Entry.Text text)) {
            return type(entry, "downloads", "one size", example);
        }
        Matcher size = SIZE.matcher(text.value());
        long bytes = size.matches() ? Long.parseLong(size.group(1)) * unit(size.group(2)) : Long.MAX_VALUE;
        if (bytes > Config.MOST_IN_ZIP) {
            error(
                    "config-downloads",
                    text.place(),
                    "downloads must be the most that the ZIP of the whole site may have, in KB, MB or GB, and at most 4 GB",
                    "write it like  " + example);
            return Optional.empty();
        }
        return Optional.of(bytes);
    }

    private static long unit(String name) {
        return switch (name) {
            case "KB" -> 1_000L;
            case "MB" -> 1_000_000L;
            default -> 1_000_000_000L;
        };
    }

    private void unknown(Entry.Text key) {
        String nearest = KNOWN.stream()
                .filter(known -> Spelling.distance(known, key.value()) <= 2)
                .findFirst()
                .map("did you mean \"%s\"? "::formatted)
                .orElse("");
        error(
                "config-unknown-key",
                key.place(),
                "\"%s\" is not a key of the configuration".formatted(key.value()),
                nearest + "the keys are: " + String.join(", ", KNOWN));
    }

    private <T> Optional<T> type(Entry entry, String key, String wanted, String example) {
        error(
                "config-type",
                entry.place(),
                "%s must be %s; this is %s".formatted(key, wanted, entry.kind()),
                "write it like  " + example);
        return Optional.empty();
    }

    private void error(String code, Place place, String message, String hint) {
        problems.add(Problem.error(code, place, message, hint));
    }
}
