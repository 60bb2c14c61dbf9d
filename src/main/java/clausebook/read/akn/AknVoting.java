package clausebook.read.akn;

import clausebook.model.Vote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The vote that a file tells in its {@code meta} (AKN4UN: {@code analysis/parliamentary/voting}). Resolutions of the
 * General Assembly and the Security Council do not print it. Of several votes that differ none is taken.
 */
final class AknVoting {

    private static final String IN_FAVOUR = "inFavour";
    private static final String AGAINST = "against";
    private static final String ABSTAINING = "abstaining";
    /** All votes that there are in the Security Council: groups in which nobody voted are left out of its files. */
    private static final int SECURITY_COUNCIL = 15;

    private static final int MOST_VOTERS = 300;
    private static final int LONGEST_NAME = 200;

    /** A group of voters, as far as it has been read. */
    private record Group(int count, List<String> names) {}

    private final List<Vote> votes = new ArrayList<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private Optional<String> outcome = Optional.empty();
    private Optional<Group> group = Optional.empty();
    private Optional<StringBuilder> name = Optional.empty();

    /** An element of {@code meta} begins. */
    void start(String element, Optional<String> value, Optional<String> refersTo, Optional<String> said) {
        switch (element) {
            case "voting" -> {
                outcome = Optional.of(said.orElse(""));
                groups.clear();
            }
            case "count" -> {
                if (outcome.isPresent()) {
                    group = Optional.of(new Group(number(value.orElse("")), new ArrayList<>()));
                    groups.putIfAbsent(local(refersTo.orElse("")), group.get());
                }
            }
            case "organization" -> name = group.map(voters -> new StringBuilder());
            default -> {}
        }
    }

    void words(String words) {
        name.filter(open -> open.length() + words.length() <= LONGEST_NAME).ifPresent(open -> open.append(words));
    }

    void end(String element) {
        switch (element) {
            case "voting" -> {
                outcome.flatMap(said -> vote(local(said))).ifPresent(votes::add);
                outcome = Optional.empty();
            }
            case "count" -> group = Optional.empty();
            case "organization" -> {
                name.map(read -> String.join(" ", read.toString().strip().split("\\s+")))
                        .filter(read -> !read.isEmpty())
                        .ifPresent(read -> group.filter(voters -> voters.names().size() < MOST_VOTERS)
                                .ifPresent(voters -> voters.names().add(read)));
                name = Optional.empty();
            }
            default -> {}
        }
    }

    /** The vote; empty where the file tells none, or several that differ. */
    Optional<Vote> vote() {
        return votes.stream().distinct().count() == 1 ? Optional.of(votes.get(0)) : Optional.empty();
    }

    private Optional<Vote> vote(String said) {
        if (groups.isEmpty()) {
            return said.equals("adoptedWithoutVote")
                    ? Optional.of(
                            new Vote(Vote.Kind.WITHOUT_VOTE, "", Optional.empty(), List.of(), List.of(), List.of()))
                    : Optional.empty();
        }
        int votes = groups.values().stream().mapToInt(Group::count).sum();
        boolean unclear = groups.values().stream()
                        .anyMatch(each -> each.count() < 0
                                || (!each.names().isEmpty() && each.names().size() != each.count()))
                || groups.keySet().stream()
                        .anyMatch(
                                key -> !List.of(IN_FAVOUR, AGAINST, ABSTAINING).contains(key));
        boolean whole = groups.size() == 3 || votes == SECURITY_COUNCIL;
        if (unclear || !whole || !groups.containsKey(IN_FAVOUR)) {
            return Optional.empty();
        }
        return Optional.of(new Vote(
                Vote.Kind.RECORDED,
                "",
                Optional.of(new Vote.Tally(count(IN_FAVOUR), count(AGAINST), count(ABSTAINING))),
                names(IN_FAVOUR),
                names(AGAINST),
                names(ABSTAINING)));
    }

    private int count(String key) {
        return groups.containsKey(key) ? groups.get(key).count() : 0;
    }

    private List<String> names(String key) {
        return groups.containsKey(key) ? List.copyOf(groups.get(key).names()) : List.of();
    }

    private static int number(String printed) {
        return printed.matches("[0-9]{1,4}") ? Integer.parseInt(printed) : -1;
    }

    private static String local(String reference) {
        return reference.startsWith("#") ? reference.substring(1) : reference;
    }
}
