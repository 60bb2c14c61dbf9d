package clausebook.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was worked out for the last few values of a kind. A site's pages share a handful of styles, scripts and policies:
 * to work each out anew for every page cost a fifth of a build.
 */
final class Remembered<K, V> {

    private static final int MOST = 64;

    private final Function<K, V> work;
    private final Map<K, V> last = new LinkedHashMap<>(MOST * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    };

    Remembered(Function<K, V> work) {
        this.work = work;
    }

    V of(K value) {
        synchronized (last) {
            return last.computeIfAbsent(value, work);
        }
    }
}
