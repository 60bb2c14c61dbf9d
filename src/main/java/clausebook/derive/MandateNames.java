package clausebook.derive;

import clausebook.text.Ideographs;
import clausebook.un.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The names of the mandates in one text. A mandate is named in full once and in short afterwards (马里人权状况独立专家 …
 * 独立专家): the short form is the end of the full one, or its beginning, as the language has it.
 */
final class MandateNames {

    private final MandateWords words;
    /** Full names in order of first mention, each with its folded short forms. */
    private final Map<String, Set<String>> shortForms = new LinkedHashMap<>();
    /** Every name is held against every wording: each is brought into its compared form once. */
    private final Map<String, String> compared = new HashMap<>();

    /** @param defined names that the text gives in so many words, in the form in which they stand by themselves */
    MandateNames(List<String> named, List<String> defined, MandateWords words) {
        this.words = words;
        for (String name : named) {
            if (longer(name, named).isEmpty() && full(name).isEmpty()) {
                String full = defined.stream()
                        .filter(other -> same(name, other))
                        .findFirst()
                        .orElseGet(() -> asAName(name, named));
                shortForms.put(full, new LinkedHashSet<>());
            }
        }
        for (String name : named) {
            full(name)
                    .filter(full -> !same(full, name))
                    .ifPresent(
                            full -> Objects.requireNonNull(shortForms.get(full)).add(Folding.fold(name)));
        }
        for (String head : words.heads()) {
            List<String> ofHead = shortForms.keySet().stream()
                    .filter(full -> hasHead(full, head))
                    .toList();
            if (ofHead.size() == 1) {
                Objects.requireNonNull(shortForms.get(ofHead.get(0))).add(head);
            }
        }
    }

    /** The spelling with most capitals: "an independent expert" becomes a name once it is the Independent Expert. */
    private String asAName(String name, List<String> named) {
        String chosen = name;
        for (String other : named) {
            if (same(name, other) && capitals(other) > capitals(chosen)) {
                chosen = other;
            }
        }
        return chosen;
    }

    private static long capitals(String name) {
        return name.chars().filter(unit -> unit >= 'A' && unit <= 'Z').count();
    }

    /** A name in the form in which names are compared. */
    String compared(String text) {
        return compared.computeIfAbsent(text, words::compared);
    }

    List<String> full() {
        return List.copyOf(shortForms.keySet());
    }

    /** The full name that a name stands for; empty where it could stand for several. */
    Optional<String> full(String name) {
        List<String> fitting = new ArrayList<>();
        for (String full : shortForms.keySet()) {
            if (same(full, name)) {
                return Optional.of(full);
            }
            if (isShortFor(name, full)) {
                fitting.add(full);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Whether a text speaks of the mandate, by its full name or a short one. */
    boolean mentions(String full, String text) {
        String said = compared(text);
        if (said.contains(compared(full))) {
            return true;
        }
        return shortForms.getOrDefault(full, Set.of()).stream().anyMatch(form -> mentionsShort(compared(form), said));
    }

    /** The text with every name of a mandate, full or short, turned into line ends; places stay what they are. */
    String blankedIn(String text) {
        StringBuilder kept = new StringBuilder(text);
        String folded = Folding.fold(text);
        shortForms.forEach((full, forms) -> {
            blank(Folding.fold(full), folded, kept);
            forms.forEach(form -> blank(form, folded, kept));
        });
        return kept.toString();
    }

    private static void blank(String form, String folded, StringBuilder kept) {
        for (int at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + form.length())) {
            for (int i = at; i < at + form.length(); i++) {
                kept.setCharAt(i, '\n');
            }
        }
    }

    private boolean mentionsShort(String form, String text) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            int end = at + form.length();
            if (isWhole(text, at, end) && !belongsToAnother(text, at, end)) {
                return true;
            }
        }
        return false;
    }

    /** A short form is part of another name beside certain words, or where a longer head begins in it (独立专家小组). */
    private boolean belongsToAnother(String text, int start, int end) {
        for (String beside : words.partOfNameBeside()) {
            if (words.shortIsLast() ? text.startsWith(beside, start - beside.length()) : text.startsWith(beside, end)) {
                return true;
            }
        }
        for (String written : words.heads()) {
            String head = compared(written);
            for (int at = Math.max(0, start - head.length() + 1); at < end; at++) {
                boolean sticksOut = at < start || at + head.length() > end;
                if (sticksOut && at + head.length() > start && text.startsWith(head, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasHead(String full, String written) {
        String folded = compared(full);
        String head = compared(written);
        if (words.shortIsLast()) {
            return folded.endsWith(head);
        }
        int at = folded.indexOf(head);
        int end = at + head.length();
        return at >= 0
                && isWhole(folded, at, end)
                && (at == 0
                        || end == folded.length()
                        || words.partOfNameBeside().stream().anyMatch(beside -> folded.startsWith(beside, end))
                        || words.headBeside().stream().anyMatch(beside -> folded.startsWith(beside, end)));
    }

    private List<String> longer(String name, List<String> named) {
        return named.stream().filter(other -> isShortFor(name, other)).toList();
    }

    private boolean isShortFor(String name, String full) {
        String part = compared(name);
        String whole = compared(full);
        if (part.length() >= whole.length()) {
            return false;
        }
        return endsLike(part, whole)
                || endsLike(part, withoutWhatIsOmitted(whole))
                || isInBrackets(part, whole)
                || isHeadOf(part, full);
    }

    /** The Agency, the Mission: the word for what kind of body a name within which it stands is of. */
    private boolean isHeadOf(String part, String full) {
        return words.heads().stream().anyMatch(head -> compared(head).equals(part) && hasHead(full, head));
    }

    /** Whether a name is the first words of another, or its last ones, as the language has it. */
    private boolean endsLike(String part, String whole) {
        int at = words.shortIsLast() ? whole.length() - part.length() : 0;
        return part.length() < whole.length() && whole.startsWith(part, at) && isWhole(whole, at, at + part.length());
    }

    private String withoutWhatIsOmitted(String name) {
        return words.omitted()
                .map(omitted -> omitted.matcher(name).replaceAll(""))
                .orElse(name);
    }

    /** A name may end in its letters (United Nations Mission … (UNMIZ)). */
    private static boolean isInBrackets(String part, String whole) {
        return whole.endsWith("(" + part + ")");
    }

    private boolean same(String one, String other) {
        return compared(one).equals(compared(other));
    }

    /** Whether no word of a script with spaces is cut at either end. */
    private static boolean isWhole(String text, int start, int end) {
        return !joins(text, start) && !joins(text, end);
    }

    private static boolean joins(String text, int index) {
        return index > 0 && index < text.length() && isLetter(text.charAt(index - 1)) && isLetter(text.charAt(index));
    }

    private static boolean isLetter(char unit) {
        return !Ideographs.is(unit) && (unit >= 0x80 || (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9'));
    }
}
