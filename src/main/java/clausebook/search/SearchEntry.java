package clausebook.search;

import java.util.List;

/**
 * What the search knows of one place of a text.
 *
 * @param href the place's address, relative to the folder of its expression
 * @param label what it is called
 * @param text its words as they stand
 * @param acts the phrases of action and the addressees among them
 * @param names by which the place is asked for directly: {@code @58/30}, {@code #op23}
 */
public record SearchEntry(String href, String label, String text, List<String> acts, List<String> names) {

    public SearchEntry {
        acts = List.copyOf(acts);
        names = List.copyOf(names);
    }
}
