package clausebook.derive;

import clausebook.derive.MandateWords.Kind;
import clausebook.un.Folding;
import clausebook.un.Language;
import clausebook.un.PrintedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a stretch of words says was or is done to a mandate.
 *
 * @param name of the mandate as the words give it, which may be its short form
 */
record Telling(Kind kind, String name, Optional<Term> term) {

    /**
     * How long a mandate is established or extended.
     *
     * @param words as they stand
     * @param months where the words give a length
     * @param until where the words give a day
     */
    record Term(String words, Optional<Integer> months, Optional<LocalDate> until) {}

    /** No act of a real text is longer; what stands beyond is the enumeration of something else. */
    static final int LONGEST_ACT = 4000;

    /** How far a second verb may begin behind a first with which it shares its object. */
    private static final int TWO_VERBS = 30;

    /** Behind Latin and Cyrillic letters come those that have no capitals. */
    private static final int FIRST_WITHOUT_CAPITALS = 0x0530;

    /** How far before its verb a negation may begin. */
    private static final int LONGEST_NEGATION = 40;

    /**
     * A telling, and where its words stand.
     *
     * @param verb where its verb begins
     * @param holder where the words for the holder begin
     * @param named whether the words give a name, in capitals or quotation marks, not only a kind of body
     */
    private record Found(Telling telling, int start, int end, int verb, int holder, boolean named) {

        /** Whether words tell of something else: two verbs side by side (to extend and modify) may have one object. */
        boolean leaves(Matcher matcher) {
            boolean apart = matcher.start() >= end || start >= matcher.end();
            return apart
                    || (holder == matcher.start("holder")
                            && verb < matcher.start("verb")
                            && matcher.start("verb") - verb < TWO_VERBS);
        }
    }

    /** What an act does itself: not what it says of another's decision, or of one that may come. */
    static List<Telling> by(Act act, Language language) {
        MandateWords wording = MandateWords.of(language);
        int phrase = act.words().startsWith(act.action().phrase())
                ? act.action().phrase().length()
                : 0;
        return found(act.words(), phrase, language).stream()
                .filter(found -> {
                    String before = Folding.fold(act.words().substring(Math.min(phrase, found.start()), found.start()));
                    String own = wording.requests()
                            .granted()
                            .map(granted -> granted.matcher(before).replaceAll(""))
                            .orElse(before);
                    return wording.notOwn().stream().noneMatch(own::contains);
                })
                .flatMap(found -> found.telling().naming(act.before(), wording).stream())
                .toList();
    }

    /** The same of whom its pronoun means ({@code full support for the Force, and decides to extend its mandate}). */
    private Optional<Telling> naming(String before, MandateWords wording) {
        if (!isOfAPronoun(wording)) {
            return Optional.of(this);
        }
        return wording.pronouns()
                .map(pronouns -> pronouns.antecedent().matcher(Folding.fold(before)))
                .filter(Matcher::find)
                .map(found -> name(before.substring(found.start("holder"), found.end("holder")), wording))
                .map(named -> new Telling(kind, named, term));
    }

    private boolean isOfAPronoun(MandateWords wording) {
        return wording.pronouns()
                .filter(pronouns -> pronouns.words().matcher(Folding.fold(name)).matches())
                .isPresent();
    }

    /**
     * What an act decides by asking the Secretary-General to carry it out: the Security Council sets up its panels so, and
     * what it later extends is its own. Only what the act asks first, and only where it gives the body a name or a term.
     */
    static List<Telling> requested(Act act, Language language) {
        String phrase = act.action().phrase();
        Optional<Matcher> made = MandateWords.of(language)
                .requests()
                .made()
                .filter(pattern -> act.words().startsWith(phrase))
                .map(pattern -> pattern.matcher(Folding.fold(act.words()))
                        .region(phrase.length(), act.words().length()))
                .filter(Matcher::lookingAt);
        return made.isEmpty()
                ? List.of()
                : found(act.words(), phrase.length(), language).stream()
                        .filter(found -> found.start() == made.get().end())
                        .filter(found -> found.telling().kind() == Kind.ESTABLISHED
                                || found.telling().kind() == Kind.EXTENDED)
                        .filter(found -> found.named() || found.telling().term().isPresent())
                        .map(Found::telling)
                        .filter(telling -> !telling.isOfAPronoun(MandateWords.of(language)))
                        .toList();
    }

    /** Everything that these words say of mandates, in their order. */
    static List<Telling> in(String words, Language language) {
        return found(words, 0, language).stream()
                .map(Found::telling)
                .filter(telling -> !telling.isOfAPronoun(MandateWords.of(language)))
                .toList();
    }

    /** @param phrase where the act's phrase ends in its words */
    private static List<Found> found(String act, int phrase, Language language) {
        MandateWords wording = MandateWords.of(language);
        String words = act.substring(0, Math.min(act.length(), LONGEST_ACT));
        String folded = Folding.fold(words);
        int begin = behindPurpose(folded, phrase, wording);
        int end = folded.length();
        for (String purpose : wording.purpose()) {
            int at = folded.indexOf(purpose, begin);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        List<Found> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Pattern form : wording.forms().getOrDefault(kind, List.of())) {
                Matcher matcher = form.matcher(folded).region(begin, end).useTransparentBounds(true);
                while (matcher.find()) {
                    read(kind, matcher, new Read(words, folded, language, wording), found);
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** Where an act begins that first says what it is for: Decides, in order to assist the Committee, to extend. */
    private static int behindPurpose(String folded, int phrase, MandateWords wording) {
        if (folded.startsWith(",", phrase)
                && wording.purpose().stream().anyMatch(purpose -> folded.startsWith(purpose, phrase + 1))) {
            return folded.indexOf(',', phrase + 1) + 1;
        }
        return 0;
    }

    /** The words that are read, also in their folded form, and what is known of the language. */
    private record Read(String words, String folded, Language language, MandateWords wording) {}

    private static void read(Kind kind, Matcher matcher, Read read, List<Found> found) {
        if (!found.stream().allMatch(other -> other.leaves(matcher)) || isDenied(matcher, read)) {
            return;
        }
        Optional<Placed> ahead = termAt(matcher, "verb", read);
        Optional<Placed> behind = termAt(matcher, "holder", read)
                .or(() -> termAt(matcher, "noun", read))
                .or(() -> termAt(matcher, "behind", read));
        List<String> holders = holders(matcher, read.words(), read.wording());
        List<Telling> told = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            // A term behind several is that of the last, unless none stands before them all.
            boolean last = i == holders.size() - 1;
            Optional<Placed> term = last ? behind.or(() -> ahead) : ahead.or(() -> behind);
            add(kind, holders.get(i), term, read, told);
        }
        int next = Math.max(matcher.end(), behind.map(Placed::end).orElse(0));
        next = readOthers(kind, next, ahead, read, told);
        int end = next;
        boolean named = isNamed(matcher.start("holder"), matcher.end("holder"), read);
        told.forEach(telling -> found.add(
                new Found(telling, matcher.start(), end, matcher.start("verb"), matcher.start("holder"), named)));
    }

    /** Whether a holder's words are a name: set in quotation marks, or written with a capital. */
    private static boolean isNamed(int start, int end, Read read) {
        String before = read.folded().substring(Math.max(0, start - 2), start);
        boolean quoted = before.chars().anyMatch(sign -> "\"'«“„".indexOf(sign) >= 0);
        return quoted
                || read.words()
                        .substring(start, end)
                        .chars()
                        .anyMatch(sign -> sign < FIRST_WITHOUT_CAPITALS && Folding.fold((char) sign) != sign);
    }

    private static void add(Kind kind, String holder, Optional<Placed> term, Read read, List<Telling> told) {
        String name = name(holder, read.wording());
        boolean none = read.wording()
                .noName()
                .filter(pattern -> pattern.matcher(Folding.fold(name)).find())
                .isPresent();
        if (!name.isEmpty() && !none) {
            told.add(new Telling(kind, name, term.map(Placed::term)));
        }
    }

    /**
     * Further mandates that the words join to one, each with a term of its own or that which stands before them all.
     *
     * @return where the last of them ends
     */
    private static int readOthers(Kind kind, int from, Optional<Placed> ahead, Read read, List<Telling> told) {
        Optional<Pattern> joined = read.wording().joined();
        int at = from;
        while (joined.isPresent()) {
            Matcher other = joined.get().matcher(read.folded()).useTransparentBounds(true);
            other.region(at, read.folded().length());
            if (!other.lookingAt() || other.end() == at) {
                break;
            }
            Optional<Placed> behind = termAt(other, "holder", read);
            add(
                    kind,
                    read.words().substring(other.start("holder"), other.end("holder")),
                    behind.or(() -> ahead),
                    read,
                    told);
            at = Math.max(other.end(), behind.map(Placed::end).orElse(0));
        }
        return at;
    }

    /** Whether it is said not to be done (not to extend the mandate). */
    private static boolean isDenied(Matcher matcher, Read read) {
        return isDenied(matcher.start("verb"), read) || isDenied(matcher.start(), read);
    }

    private static boolean isDenied(int index, Read read) {
        return read.wording()
                .negation()
                .filter(not -> not.matcher(read.folded())
                        .region(Math.max(0, index - LONGEST_NEGATION), index)
                        .useTransparentBounds(true)
                        .find())
                .isPresent();
    }

    /** The holder, and others that the words join to it (将专家小组的任务以及监测组的任务延长一年). */
    private static List<String> holders(Matcher matcher, String words, MandateWords wording) {
        List<String> holders =
                new ArrayList<>(parted(words.substring(matcher.start("holder"), matcher.end("holder")), wording));
        if (hasGroup(matcher, "gap")) {
            String gap = words.substring(matcher.start("gap"), matcher.end("gap"));
            for (String conjunction : wording.conjunctions()) {
                if (!Folding.fold(gap).startsWith(conjunction)) {
                    continue;
                }
                String other = gap.substring(conjunction.length());
                wording.nouns().stream()
                        .filter(noun -> Folding.fold(other).endsWith(noun))
                        .findFirst()
                        .ifPresent(noun -> holders.add(other.substring(0, other.length() - noun.length())));
                break;
            }
        }
        return holders;
    }

    /** Holders that share one noun (the mandates of the Mission and of the Special Rapporteur), each by itself. */
    private static List<String> parted(String holder, MandateWords wording) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        if (wording.another().isPresent()) {
            Matcher joint = wording.another().get().matcher(Folding.fold(holder));
            while (joint.find()) {
                if (joint.start() > from) {
                    parts.add(holder.substring(from, joint.start()));
                    from = joint.end();
                }
            }
        }
        parts.add(holder.substring(from));
        return parts;
    }

    /** The holder's name without what counts, points or tells where the mandate was laid down. */
    static String name(String holder, MandateWords wording) {
        int from = 0;
        String folded = Folding.fold(holder);
        for (String clause : wording.nameAfter()) {
            int at = folded.lastIndexOf(clause);
            from = at >= 0 ? Math.max(from, at + clause.length()) : from;
        }
        if (wording.nameBegins().isPresent()) {
            Matcher begins = wording.nameBegins().get().matcher(folded).region(from, folded.length());
            while (begins.lookingAt() && begins.end() > begins.start()) {
                from = begins.end();
                begins.region(from, folded.length());
            }
        }
        String name = holder.substring(from).strip();
        for (String end : wording.nameEnds()) {
            name = name.endsWith(end)
                    ? name.substring(0, name.length() - end.length()).strip()
                    : name;
        }
        return name;
    }

    /** A term, and where its words end. */
    private record Placed(Term term, int end) {}

    private static Optional<Placed> termAt(Matcher matcher, String group, Read read) {
        if (!hasGroup(matcher, group)) {
            return Optional.empty();
        }
        int index = matcher.end(group);
        return termAt(index, read).or(() -> behindAside(index, read).flatMap(end -> termAt(end, read)));
    }

    /** Where an aside ends that stands before a term: under agenda item 10, for a period of one year. */
    private static Optional<Integer> behindAside(int index, Read read) {
        return read.wording()
                .terms()
                .aside()
                .map(aside ->
                        aside.matcher(read.folded()).region(index, read.folded().length()))
                .filter(aside -> aside.useTransparentBounds(true).lookingAt())
                .map(Matcher::end);
    }

    /** The term that begins exactly at an index, behind the words that may lead to it. */
    private static Optional<Placed> termAt(int index, Read read) {
        String words = read.words();
        String folded = read.folded();
        MandateWords wording = read.wording();
        Optional<Matcher> length = wording.terms().length().map(pattern -> pattern.matcher(folded));
        if (length.isPresent() && length.get().region(index, folded.length()).lookingAt()) {
            Matcher found = length.get();
            int start = found.start("term");
            // Where the words also print the day (one year until 31 March 2028) there is nothing to be reckoned.
            return Optional.of(untilAt(found.end("term"), read)
                    .map(until -> new Placed(
                            new Term(words.substring(start, until.end()), Optional.empty(), until.date()), until.end()))
                    .orElseGet(() -> new Placed(
                            new Term(
                                    words.substring(start, found.end("term")),
                                    months(found, wording),
                                    Optional.empty()),
                            found.end("term"))));
        }
        return untilAt(index, read)
                .map(until -> new Placed(
                        new Term(words.substring(until.start(), until.end()), Optional.empty(), until.date()),
                        until.end()));
    }

    /** What an act extends until a day, whatever it is: measures, authorizations, exemptions. */
    static List<Term> renewals(Act act, Language language) {
        MandateWords wording = MandateWords.of(language);
        String words = act.words().substring(0, Math.min(act.words().length(), LONGEST_ACT));
        Read read = new Read(words, Folding.fold(words), language, wording);
        List<Term> found = new ArrayList<>();
        Matcher renewal = wording.renewal().matcher(read.folded());
        while (renewal.find()) {
            if (!isDenied(renewal.start(), read)) {
                untilAt(renewal.end(), read)
                        .map(until ->
                                new Term(words.substring(until.start(), until.end()), Optional.empty(), until.date()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The day to which a term runs, with what leads to it. */
    private record Until(int start, int end, Optional<LocalDate> date) {}

    private static Optional<Until> untilAt(int index, Read read) {
        Optional<Matcher> until = read.wording().terms().until().map(pattern -> pattern.matcher(read.folded()));
        if (until.isEmpty()
                || !until.get().region(index, read.folded().length()).lookingAt()) {
            return Optional.empty();
        }
        int start = until.get().start("until");
        int day = until.get().end();
        return PrintedDate.find(read.words(), day, read.language())
                .filter(printed -> printed.start() == day && printed.isFull())
                .map(printed -> new Until(start, printed.end(), printed.date()));
    }

    private static Optional<Integer> months(Matcher found, MandateWords wording) {
        for (int unit = 0; wording.terms().monthsOf().containsKey("unit" + unit); unit++) {
            if (found.group("unit" + unit) == null) {
                continue;
            }
            int months = Objects.requireNonNull(wording.terms().monthsOf().get("unit" + unit));
            String number = hasGroup(found, "n" + unit) ? found.group("n" + unit) : "1";
            Integer known = wording.terms().monthsOf().get(number);
            return Optional.of(months * (known == null ? Integer.parseInt(number) : known));
        }
        return Optional.empty();
    }

    private static boolean hasGroup(Matcher matcher, String group) {
        return matcher.pattern().namedGroups().containsKey(group) && matcher.start(group) >= 0;
    }
}
