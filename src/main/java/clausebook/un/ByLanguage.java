package clausebook.un;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each language, made when it is first asked for: a site of one language does not wait for the word lists
 * of six.
 */
public final class ByLanguage<T> {

    private final Function<Language, T> make;
    private final AtomicReferenceArray<@Nullable T> made = new AtomicReferenceArray<>(Language.values().length);

    public ByLanguage(Function<Language, T> make) {
        this.make = make;
    }

    public T of(Language language) {
        T known = made.get(language.ordinal());
        return known != null ? known : made(language);
    }

    private synchronized T made(Language language) {
        T known = made.get(language.ordinal());
        if (known == null) {
            known = make.apply(language);
            made.set(language.ordinal(), known);
        }
        return known;
    }
}
