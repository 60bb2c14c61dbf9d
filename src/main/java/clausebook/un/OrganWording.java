package clausebook.un;

import clausebook.text.WhiteSpace;
import clausebook.un.FixedWording.Frame;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The names of the organs in one language, and the forms of them that open a resolution. */
public final class OrganWording {

    /** No masthead has more lines. */
    private static final int MASTHEAD_LINES = 120;

    private final FixedWording wording;
    private final Map<Organ, List<String>> names = new EnumMap<>(Organ.class);
    private final Map<Organ, List<String>> chapeaux = new EnumMap<>(Organ.class);
    private final Map<Organ, String> printed = new EnumMap<>(Organ.class);
    private final Map<String, Organ> byName = new HashMap<>();
    private final Map<String, Organ> byChapeau = new HashMap<>();
    private final FirstSigns firstOfNames;

    OrganWording(FixedWording wording, WordingFile file) {
        this.wording = wording;
        for (Organ organ : Organ.values()) {
            List<String> own = file.squeezed("organs/" + organ.key() + "/names");
            List<String> opening = file.squeezed("organs/" + organ.key() + "/chapeau");
            names.put(organ, own);
            chapeaux.put(organ, opening);
            printed.put(organ, file.words("organs/" + organ.key() + "/chapeau").get(0));
            own.forEach(name -> byName.putIfAbsent(name, organ));
            opening.forEach(name -> byChapeau.putIfAbsent(name, organ));
        }
        this.firstOfNames = new FirstSigns(byName.keySet());
    }

    /** Every name of every organ, squeezed. */
    List<String> all() {
        return names.values().stream().flatMap(List::stream).toList();
    }

    /** The organ that a line names and nothing else, in any of its forms. */
    public Optional<Organ> named(String line) {
        if (line.length() > FixedWording.LONGEST || !firstOfNames.open(line)) {
            return Optional.empty();
        }
        String squeezed = FixedWording.trimmed(Folding.squeeze(line));
        return Optional.ofNullable(byName.get(squeezed));
    }

    /** The organ whose opening this line is: exactly its name in the form that opens the sentence, and a comma. */
    public Optional<Organ> chapeau(String line) {
        if (line.length() > FixedWording.LONGEST || !endsWithComma(line)) {
            return Optional.empty();
        }
        String squeezed = FixedWording.withoutStars(Folding.squeeze(line));
        if (!squeezed.endsWith(",")) {
            return Optional.empty();
        }
        String name = squeezed.substring(0, squeezed.length() - 1);
        return Optional.ofNullable(byChapeau.get(name));
    }

    /** The same of the line squeezed and without stars, told from its end alone. */
    private static boolean endsWithComma(String line) {
        int last = line.length() - 1;
        while (last >= 0
                && (WhiteSpace.is(line.charAt(last))
                        || Folding.showsNothing(line.charAt(last))
                        || Folding.fold(line.charAt(last)) == '*')) {
            last--;
        }
        return last >= 0 && Folding.fold(line.charAt(last)) == ',';
    }

    /**
     * The organ whose opening this line is but for its comma ({@code The Security Council} before 1975); in most languages
     * the organ's name in a masthead looks the same.
     */
    public Optional<Organ> bareChapeau(String line) {
        if (line.length() > FixedWording.LONGEST) {
            return Optional.empty();
        }
        String squeezed = FixedWording.withoutStars(Folding.squeeze(line));
        return Optional.ofNullable(byChapeau.get(squeezed));
    }

    /**
     * As {@link #chapeau}, or the name alone: with a sole operative paragraph behind it, the opening has no comma. Only a
     * form that no masthead has counts without one.
     */
    public Optional<Organ> opening(String line) {
        Optional<Organ> exact = chapeau(line);
        if (exact.isPresent() || line.length() > FixedWording.LONGEST) {
            return exact;
        }
        String squeezed = FixedWording.withoutStars(Folding.squeeze(line));
        return chapeaux.entrySet().stream()
                .filter(entry -> entry.getValue().contains(squeezed)
                        && !names.getOrDefault(entry.getKey(), List.of()).get(0).equals(squeezed))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Which of these lines or paragraphs opens a resolution that has no opening line with a comma: the last that is the
     * organ's name in the form that opens, behind the line with the number; -1 where there is none.
     */
    public int bareOpening(List<String> lines) {
        int found = -1;
        boolean numbered = false;
        for (int i = 0; i < Math.min(lines.size(), MASTHEAD_LINES); i++) {
            String line = lines.get(i);
            if (line.length() > FixedWording.LONGEST) {
                continue;
            }
            if (chapeau(line).isPresent()) {
                return -1;
            }
            if (numbered && i + 1 < lines.size() && bareChapeau(line).isPresent()) {
                found = i;
            }
            numbered |= wording.match(Frame.NUMBER_LINE, line).isPresent()
                    || ResolutionNumber.at(line)
                            .filter(number -> !number.open())
                            .isPresent();
        }
        return found;
    }

    /** The name the organ opens its resolutions with, as it is printed, without the comma. */
    public String chapeauName(Organ organ) {
        return Objects.requireNonNull(printed.get(organ));
    }

    /**
     * Whether the line is an organ's name and, from the other margin of a masthead, how the paper is distributed:
     * {@code General Assembly Distr.: General}.
     */
    public boolean standsBeforeDistribution(String line) {
        if (line.length() > FixedWording.LONGEST || !firstOfNames.open(line)) {
            return false;
        }
        String squeezed = Folding.squeeze(line);
        return byName.keySet().stream()
                .anyMatch(name -> squeezed.startsWith(name)
                        && wording.matchSqueezed(
                                        Frame.DISTRIBUTION, FixedWording.trimmed(squeezed.substring(name.length())))
                                .isPresent());
    }
}
