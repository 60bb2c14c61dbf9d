package clausebook.series;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is known to be one and the same, though it is spoken of in several ways. */
final class Identities<T> {

    private final Map<T, T> parents = new LinkedHashMap<>();

    /** The one that stands for all that are the same as this. */
    T root(T one) {
        T root = one;
        for (T up = parents.getOrDefault(root, root); !up.equals(root); up = parents.getOrDefault(root, root)) {
            root = up;
        }
        return root;
    }

    void unite(T one, T other) {
        T first = root(one);
        T second = root(other);
        parents.putIfAbsent(first, first);
        if (!first.equals(second)) {
            parents.put(second, first);
        }
    }
}
