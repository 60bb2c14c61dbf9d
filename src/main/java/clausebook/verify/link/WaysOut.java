package clausebook.verify.link;

import clausebook.text.Packing;
import clausebook.text.Unpacking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The links from a part to one target outside it. Every page of a site has some, so a place takes a few bytes until
 * somebody asks for it: the page's number, the index of the link's first byte, and which way of writing the link.
 */
final class WaysOut {

    /** Of one target no more places than these are told for a part: who mends one mends all. */
    private static final int MOST_PLACES = 20;

    private static final int NUMBERS = 3;

    private final String file;
    private final String fragment;
    private final List<String> values = new ArrayList<>(1);
    private int[] places = new int[NUMBERS];
    private int count;

    /** @param fragment the id meant, or empty */
    WaysOut(String file, String fragment) {
        this.file = file;
        this.fragment = fragment;
    }

    String file() {
        return file;
    }

    String fragment() {
        return fragment;
    }

    boolean isFull() {
        return count == MOST_PLACES;
    }

    /**
     * @param page its number in the part
     * @param byteAt the index of the link's first byte in the page
     * @param value the link as written
     */
    void add(int page, int byteAt, String value) {
        if (!values.contains(value)) {
            values.add(value);
        }
        if ((count + 1) * NUMBERS > places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        int at = count++ * NUMBERS;
        places[at] = page;
        places[at + 1] = byteAt;
        places[at + 2] = values.indexOf(value);
    }

    static byte[] pack(List<WaysOut> links) {
        Packing out = new Packing(64 * links.size());
        pack(out, links);
        return out.bytes();
    }

    static void pack(Packing out, List<WaysOut> links) {
        out.list(links, (to, link) -> {
            to.words(link.file);
            to.words(link.fragment);
            to.list(link.values, Packing::words);
            to.number(link.count);
            for (int at = 0; at < link.count * NUMBERS; at++) {
                to.number(link.places[at]);
            }
        });
    }

    static List<WaysOut> unpack(byte[] links) {
        return unpack(new Unpacking(links));
    }

    static List<WaysOut> unpack(Unpacking links) {
        return links.list(from -> {
            WaysOut link = new WaysOut(from.words(), from.words());
            link.values.addAll(from.list(Unpacking::words));
            link.count = from.number();
            link.places = new int[link.count * NUMBERS];
            for (int at = 0; at < link.places.length; at++) {
                link.places[at] = from.number();
            }
            return link;
        });
    }

    /**
     * A link, where it stands.
     *
     * @param page its number in the part
     * @param byteAt the index of the link's first byte in the page
     */
    record Way(int page, int byteAt, String value) {}

    List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        for (int at = 0; at < count * NUMBERS; at += NUMBERS) {
            ways.add(new Way(places[at], places[at + 1], values.get(places[at + 2])));
        }
        return ways;
    }
}
