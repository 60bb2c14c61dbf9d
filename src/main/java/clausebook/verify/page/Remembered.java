package clausebook.verify.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out for the last few values of a kind. A site's pages share a handful of styles, scripts and policies:
 * to work each out anew for every page cost a fifth of a build.
 */
final class Remembered<K, V> {

    private static final int MOST = 64;

    private final Function<K, V> work;
    /** Looked at by all threads for every page, so without a lock; when it is full, it begins anew. */
    private final Map<K, V> last = new ConcurrentHashMap<>();

    Remembered(Function<K, V> work) {
        this.work = work;
    }

    V of(K value) {
        V known = last.get(value);
        if (known == null) {
            known = work.apply(value);
            if (last.size() >= MOST) {
                last.clear();
            }
            last.put(value, known);
        }
        return known;
    }
}
