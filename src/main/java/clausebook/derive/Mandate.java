package clausebook.derive;

import clausebook.un.Language;
import java.util.List;
import java.util.Optional;

/**
 * A mandate (an expert, a mission, a panel) and its life as one text tells it.
 *
 * @param name as the text calls it ({@code 马里人权状况独立专家})
 * @param termMonths the term that the text states when it extends the mandate, in months; empty where it states none
 * @param termWords the words that state it ({@code 一年})
 * @param events in time order; of those without a date each by the year that its symbol gives; of the rest the founding ones
 *     first, the others (forward ones) last, in source order
 */
public record Mandate(
        String name, Optional<Integer> termMonths, Optional<String> termWords, List<MandateEvent> events) {

    public Mandate {
        events = List.copyOf(events);
    }

    /** A name without what the sentence gives it (ends of cases, the article): equal where two name the same. */
    public static String compared(Language language, String name) {
        return MandateWords.of(language).compared(name);
    }

    /** A name without what points or counts before it ({@code the Mission}). */
    public static String withoutPointers(Language language, String name) {
        return Telling.name(name, MandateWords.of(language));
    }

    /** The words of a language for who holds a mandate: alone they name a kind of body ({@code mission, working group}). */
    public static List<String> heads(Language language) {
        return MandateWords.of(language).heads();
    }
}
