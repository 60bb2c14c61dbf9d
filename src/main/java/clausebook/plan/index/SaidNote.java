package clausebook.plan.index;

import clausebook.plan.library.SiteEntry;
import clausebook.plan.library.SiteEntry.Said;
import clausebook.plan.page.Frames;
import clausebook.text.Packing;
import clausebook.text.Unpacking;
import clausebook.un.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the texts of one work give to the indexes of the site, in a form that the next build need not read through: it
 * reads of it the one index that is wanted, or compares two states of it.
 */
public final class SaidNote {

    /** The places that one text gives to one index. */
    interface Places {
        List<Said> read();
    }

    /** Takes what one text gives to one index. */
    interface Taker {
        void take(Language language, String index, Places places) throws IOException;
    }

    private static final Language[] LANGUAGES = Language.values();

    private SaidNote() {}

    public static byte[] pack(List<SiteEntry> entries) {
        Packing out = new Packing();
        for (SiteEntry entry : entries) {
            for (String index : Frames.INDEXES) {
                Packing places = new Packing();
                SaidIndex.gathered(index, entry).forEach(said -> SaidIndex.write(places, said));
                out.one(entry.language());
                out.words(index);
                out.bytes(places.bytes());
            }
        }
        return out.bytes();
    }

    static void read(byte[] packed, Taker taker) throws IOException {
        each(packed, (language, index, places) -> taker.take(language, index, () -> places(places)));
    }

    /**
     * The terms under which two states of a work's texts differ.
     *
     * @param before empty where there was no text, as {@code now} is where there is none any more
     * @param changed by language and index, where they are added
     */
    public static void compare(byte[] before, byte[] now, Map<Language, Map<String, Set<String>>> changed)
            throws IOException {
        Map<Language, Map<String, byte[]>> was = byLanguage(before);
        Map<Language, Map<String, byte[]>> is = byLanguage(now);
        for (Language language : Language.values()) {
            for (String index : Frames.INDEXES) {
                byte[] old = of(was, language, index);
                byte[] places = of(is, language, index);
                if (!Arrays.equals(old, places)) {
                    changed.computeIfAbsent(language, key -> new TreeMap<>())
                            .computeIfAbsent(index, key -> new TreeSet<>())
                            .addAll(differing(byKey(old), byKey(places)));
                }
            }
        }
    }

    private static Map<Language, Map<String, byte[]>> byLanguage(byte[] packed) throws IOException {
        Map<Language, Map<String, byte[]>> found = new EnumMap<>(Language.class);
        each(
                packed,
                (language, index, places) ->
                        found.computeIfAbsent(language, key -> new TreeMap<>()).put(index, places));
        return found;
    }

    private static byte[] of(Map<Language, Map<String, byte[]>> state, Language language, String index) {
        return state.getOrDefault(language, Map.of()).getOrDefault(index, new byte[0]);
    }

    private static Set<String> differing(Map<String, List<Said>> one, Map<String, List<Said>> other) {
        Set<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeIf(key -> one.getOrDefault(key, List.of()).equals(other.getOrDefault(key, List.of())));
        return keys;
    }

    private static Map<String, List<Said>> byKey(byte[] places) {
        Map<String, List<Said>> byKey = new TreeMap<>();
        for (Said said : places(places)) {
            byKey.computeIfAbsent(said.key(), key -> new ArrayList<>()).add(said);
        }
        return byKey;
    }

    private interface Bytes {
        void take(Language language, String index, byte[] places) throws IOException;
    }

    private static void each(byte[] packed, Bytes taker) throws IOException {
        Unpacking in = new Unpacking(packed);
        while (in.hasMore()) {
            taker.take(in.one(LANGUAGES), in.words(), in.bytes());
        }
    }

    private static List<Said> places(byte[] packed) {
        List<Said> places = new ArrayList<>();
        Unpacking in = new Unpacking(packed);
        while (in.hasMore()) {
            places.add(SaidIndex.read(in));
        }
        return places;
    }
}
