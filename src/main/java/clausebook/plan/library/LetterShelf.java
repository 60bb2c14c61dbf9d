package clausebook.plan.library;

import clausebook.plan.page.Frame;
import clausebook.plan.page.LinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Things whose names begin alike, in a list of too many to look through: what a page by first letters shows.
 *
 * @param key as it stands in the page's address
 * @param label as readers see it
 * @param things in the order of the list
 * @param narrower the same parted by the next letter; none where all fit on a page
 */
public record LetterShelf<T>(String key, String label, List<T> things, List<LetterShelf<T>> narrower) {

    /** The folder of the pages by first letters; nothing beside it is called so in an address. */
    public static final String FOLDER = "letters";

    public LetterShelf {
        things = List.copyOf(things);
        narrower = List.copyOf(narrower);
    }

    /** By the first letters of a name. */
    public static <T> List<LetterShelf<T>> of(List<T> things, Function<T, String> name, ToIntFunction<T> weight) {
        return of(things, name, weight, 0);
    }

    private static <T> List<LetterShelf<T>> of(
            List<T> things, Function<T, String> name, ToIntFunction<T> weight, int step) {
        Map<String, List<T>> byKey = new TreeMap<>();
        for (T thing : things) {
            byKey.computeIfAbsent(Initials.key(name.apply(thing), step), key -> new ArrayList<>())
                    .add(thing);
        }
        List<LetterShelf<T>> shelves = new ArrayList<>();
        byKey.forEach((key, own) -> {
            boolean whole = fitting(own, weight).size() == own.size() || step + 1 == Initials.STEPS;
            String label = Initials.label(own.stream().map(name).toList(), step);
            shelves.add(new LetterShelf<>(key, label, own, whole ? List.of() : of(own, name, weight, step + 1)));
        });
        return shelves;
    }

    /** As many of the first things as a page may hold. */
    public static <T> List<T> fitting(List<T> things, ToIntFunction<T> weight) {
        int all = 0;
        for (int i = 0; i < things.size(); i++) {
            all += weight.applyAsInt(things.get(i));
            if (all > PageWeight.MOST) {
                return things.subList(0, i);
            }
        }
        return things;
    }

    /** What stands on its page: all its things, or as many of the first as a page may hold. */
    public List<T> shown(ToIntFunction<T> weight) {
        return narrower.isEmpty() ? things : fitting(things, weight);
    }

    /** The address of this shelf in a folder. */
    public String address(String folder) {
        return folder + FOLDER + "/" + key + ".html";
    }

    /** Links to shelves, with the number of what stands on each. */
    public static <T> List<LinkView> links(Frame frame, String folder, List<LetterShelf<T>> shelves) {
        return shelves.stream()
                .map(shelf -> new LinkView(
                        shelf.label(),
                        frame.to(shelf.address(folder)),
                        String.valueOf(shelf.things().size())))
                .toList();
    }
}
