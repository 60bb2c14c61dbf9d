package clausebook.bench;

import clausebook.search.SearchEntry;
import clausebook.search.SearchIndex;
import clausebook.search.Spill;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the search index of a finished site as large as a library's: its texts stand in it again and again, each time as
 * another resolution with a number of its own. Only the pages of the search and their index are made; what results lead to
 * is not there.
 */
final class LargeIndex {

    private static final Pattern HELD = Pattern.compile("data-held=\"([^\"]*)\"");
    private static final Pattern OF_LANGUAGE = Pattern.compile("([a-z]{2})(:[^: ]+:[a-z]+:)[0-9]+");
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int PLACES = 4096;

    /** The texts of one language as their index tells them. */
    private record Texts(
            List<String> folders,
            List<String> names,
            List<List<SearchEntry>> entries,
            Map<Integer, Set<String>> all,
            Map<Integer, Set<String>> acts) {}

    private LargeIndex() {}

    /** @return how many clauses and titles there are now, by language */
    static Map<String, Integer> write(Path site, Path into, int clauses) throws IOException {
        Map<String, Texts> held = new TreeMap<>();
        int entries = 0;
        for (Path folder : list(site.resolve("data/search"))) {
            Texts texts = read(folder);
            held.put(folder.getFileName().toString(), texts);
            entries += texts.entries().stream().mapToInt(List::size).sum();
        }
        int copies = Math.max(1, Math.ceilDiv(clauses, entries));
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> files = new TreeMap<>();
        for (Map.Entry<String, Texts> language : held.entrySet()) {
            counts.put(
                    language.getKey(),
                    copies
                            * language.getValue().entries().stream()
                                    .mapToInt(List::size)
                                    .sum());
            files.put(language.getKey(), write(language.getKey(), language.getValue(), copies, into));
        }
        for (String language : held.keySet()) {
            Path page = into.resolve(language + "/search.html");
            Files.createDirectories(page.getParent());
            Matcher attribute = HELD.matcher(Files.readString(site.resolve(language + "/search.html")));
            Files.writeString(
                    page,
                    attribute.replaceFirst(found -> OF_LANGUAGE
                            .matcher(found.group())
                            .replaceAll(each -> each.group(1) + each.group(2) + files.get(each.group(1)))));
        }
        return counts;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static Texts read(Path folder) throws IOException {
        Map<Integer, TreeMap<Integer, String>> words = new TreeMap<>();
        Map<Integer, Set<String>> all = new HashMap<>();
        Map<Integer, Set<String>> acts = new HashMap<>();
        for (Path file : list(folder)) {
            String content = content(Files.readString(file));
            Matcher name = Pattern.compile("w([0-9]+)-([0-9]+)\\.js")
                    .matcher(file.getFileName().toString());
            if (name.matches()) {
                words.computeIfAbsent(Integer.valueOf(name.group(1)), text -> new TreeMap<>())
                        .put(Integer.valueOf(name.group(2)), content);
                continue;
            }
            for (String line : content.split("\n")) {
                String[] parts = line.split("\t", -1);
                if (parts.length == 3) {
                    numbers(parts[1])
                            .forEach(at -> all.computeIfAbsent(at, key -> new HashSet<>())
                                    .add(parts[0]));
                    numbers(parts[2])
                            .forEach(at -> acts.computeIfAbsent(at, key -> new HashSet<>())
                                    .add(parts[0]));
                }
            }
        }
        Texts texts = new Texts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), all, acts);
        for (TreeMap<Integer, String> parts : words.values()) {
            List<SearchEntry> entries = new ArrayList<>();
            String[] head = parts.get(0).split("\n")[0].split("\t");
            for (String part : parts.values()) {
                String[] lines = part.split("\n");
                for (int i = 1; i < lines.length; i++) {
                    String[] entry = lines[i].split("\t", -1);
                    entries.add(new SearchEntry(entry[0], entry[1], entry[2], List.of(), List.of()));
                }
            }
            texts.folders().add(head[0]);
            texts.names().add(head[1]);
            texts.entries().add(entries);
        }
        return texts;
    }

    /** What stands in the script's string. */
    private static String content(String script) {
        String quoted = script.substring(script.indexOf(",\"") + 2, script.lastIndexOf('"'));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < quoted.length(); i++) {
            char unit = quoted.charAt(i);
            if (unit != '\\') {
                text.append(unit);
                continue;
            }
            char escaped = quoted.charAt(++i);
            text.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
        }
        return text.toString();
    }

    private static List<Integer> numbers(String coded) {
        List<Integer> found = new ArrayList<>();
        int number = 0;
        int value = 0;
        int shift = 0;
        for (int i = 0; i < coded.length(); i++) {
            int sign = SIGNS.indexOf(coded.charAt(i));
            value |= (sign & 31) << shift;
            shift += 5;
            if ((sign & 32) == 0) {
                number += value;
                found.add(number);
                value = shift = 0;
            }
        }
        return found;
    }

    private static int write(String language, Texts texts, int copies, Path into) throws IOException {
        Map<Integer, StringBuilder> heaps = new HashMap<>();
        Spill spill = new Spill() {
            @Override
            public void put(int heap, String note) {
                heaps.computeIfAbsent(heap, key -> new StringBuilder()).append(note);
            }

            @Override
            public String take(int heap) {
                return heaps.getOrDefault(heap, new StringBuilder()).toString();
            }
        };
        SearchIndex index = new SearchIndex(language, spill, (address, content) -> {
            Path file = into.resolve(address);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        });
        for (int copy = 0; copy < copies; copy++) {
            for (int text = 0; text < texts.folders().size(); text++) {
                // The last copy keeps its numbers: the newest resolutions are those that were given.
                int other = copy == copies - 1 ? 0 : 1000 * (copy + 1);
                String folder = texts.folders().get(text);
                int last = Integer.parseInt(folder.substring(folder.lastIndexOf('/') + 1));
                List<Set<String>> all = new ArrayList<>();
                List<Set<String>> acts = new ArrayList<>();
                for (int place = 0; place < texts.entries().get(text).size(); place++) {
                    int at = text * PLACES + place;
                    all.add(renumbered(texts.all().getOrDefault(at, Set.of()), place, last, other));
                    acts.add(texts.acts().getOrDefault(at, Set.of()));
                }
                index.add(new SearchIndex.Text(
                        folder.substring(0, folder.lastIndexOf('/') + 1) + (last + other),
                        texts.names().get(text).replace(Integer.toString(last), Integer.toString(last + other)),
                        texts.entries().get(text),
                        all,
                        acts));
            }
        }
        return index.finish();
    }

    /** A title's terms with the number of the other resolution. */
    private static Set<String> renumbered(Set<String> terms, int place, int number, int other) {
        if (other == 0 || place > 0) {
            return terms;
        }
        Set<String> changed = new HashSet<>();
        Pattern own = Pattern.compile("(?<![0-9])" + number + "(?![0-9])(?!.*/)");
        terms.forEach(term -> changed.add(own.matcher(term).replaceFirst(Integer.toString(number + other))));
        return Collections.unmodifiableSet(changed);
    }
}
