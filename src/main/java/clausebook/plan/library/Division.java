package clausebook.plan.library;

import clausebook.un.WorkId;
import clausebook.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of works in parts, none heavier than a page may be: by body, by session, by thousands, hundreds and tens of
 * numbers, and at last a work each. A part is the same whatever else a library holds, so its address never comes to mean
 * other works: a list that grows is only parted further. A step that would part nothing is left out.
 *
 * @param slug what the part is called in an address: {@code hrc-58}, {@code ga-79-100-199}, {@code sc-2023-2690}; empty for the whole
 * @param step by which it was parted
 * @param works those in it, in the order of the list
 * @param weight what they weigh together
 * @param count of what is listed of them
 * @param parts of it; none where it is one page
 */
public record Division(String slug, Step step, List<WorkId> works, long weight, int count, List<Division> parts) {

    /** What tells one part from the next. */
    enum Step {
        WHOLE,
        BODY,
        SESSION,
        THOUSAND,
        HUNDRED,
        TEN,
        WORK
    }

    private static final Pattern DIGITS = Pattern.compile("^[0-9]+");

    /**
     * What is listed of one work.
     *
     * @param weight as {@link PageWeight} counts
     * @param count of the things listed
     */
    public record Share(WorkId work, int weight, int count) {}

    public Division {
        works = List.copyOf(works);
        parts = List.copyOf(parts);
    }

    /**
     * @param shares in the order of the list: as {@link WorkId} sorts them, or backwards
     * @param most what a page may hold
     */
    public static Division of(List<Share> shares, long most) {
        return part("", Step.WHOLE, shares, most);
    }

    boolean isPage() {
        return parts.isEmpty();
    }

    private static Division part(String slug, Step step, List<Share> shares, long most) {
        long weight = shares.stream().mapToLong(Share::weight).sum();
        return new Division(
                slug,
                step,
                shares.stream().map(Share::work).toList(),
                weight,
                shares.stream().mapToInt(Share::count).sum(),
                weight <= most ? List.of() : parts(shares, step, most));
    }

    private static List<Division> parts(List<Share> shares, Step parted, long most) {
        for (Step step : Step.values()) {
            if (step.compareTo(parted) > 0) {
                // By what they are called, not by where they stand: a resolution of the Council that a text cites with
                // a wrong year stands among those of another.
                Map<String, List<Share>> together = new LinkedHashMap<>();
                for (Share share : shares) {
                    together.computeIfAbsent(slug(share.work(), step), slug -> new ArrayList<>())
                            .add(share);
                }
                if (together.size() > 1) {
                    List<Division> parts = new ArrayList<>();
                    together.forEach((slug, some) -> parts.add(part(slug, step, some, most)));
                    return parts;
                }
            }
        }
        return List.of();
    }

    private static String slug(WorkId work, Step step) {
        String organ = work.organ().key();
        // A Council resolution's year, where its text tells none, must not look like the part above it; nor its number
        // like a year.
        String session = organ + "-" + (work.session().isEmpty() ? "undated" : work.session());
        return switch (step) {
            case WHOLE -> "";
            case BODY -> organ;
            case SESSION -> session;
            case THOUSAND, HUNDRED, TEN -> session + "-" + first(work, step) + "-" + last(work, step);
            case WORK -> session + "-" + work.number();
        };
    }

    private static int size(Step step) {
        return switch (step) {
            case THOUSAND -> 1000;
            case HUNDRED -> 100;
            case TEN -> 10;
            default -> 1;
        };
    }

    private static int number(WorkId work) {
        Matcher digits = DIGITS.matcher(work.number());
        return digits.find() ? Integer.parseInt(digits.group()) : 0;
    }

    private static int first(WorkId work, Step step) {
        return Math.max(1, number(work) / size(step) * size(step));
    }

    private static int last(WorkId work, Step step) {
        return number(work) / size(step) * size(step) + size(step) - 1;
    }

    /** What the part is called in the interface's words. */
    String name(Words words) {
        WorkId work = works.get(0);
        String organ = words.of("organ." + work.organ().key());
        String session = HeldWorks.sessionName(words, work.organ(), work.session());
        return switch (step) {
            case WHOLE -> "";
            case BODY -> organ;
            case SESSION -> session.isEmpty() ? organ : words.of("lists.session", organ, session);
            case THOUSAND, HUNDRED, TEN -> {
                String numbers =
                        words.of("parts.numbers", String.valueOf(first(work, step)), String.valueOf(last(work, step)));
                String whole = session.isEmpty() ? organ : words.of("lists.session", organ, session);
                yield words.of("lists.session", whole, numbers);
            }
            case WORK -> work.printed();
        };
    }
}
