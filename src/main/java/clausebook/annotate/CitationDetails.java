package clausebook.annotate;

import clausebook.un.CitationWords;
import clausebook.un.CitationWords.OrganWord;
import clausebook.un.PrintedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the words around one number say of the document: its date, its subject, the paragraph that is meant. */
final class CitationDetails {

    private static final int SUBJECT = 160;
    // A text with spaces takes more signs to say the same; a subject cut short would give a mandate a wrong name.
    private static final int SUBJECT_BEHIND = 400;
    /** @param words as they stand, without the word that closes them */
    record Subject(int start, int end, String words) {}

    private final CitedText text;
    private final CitationWords words;

    CitationDetails(CitedText text) {
        this.text = text;
        this.words = text.words();
    }

    /**
     * @param from where the number before it ends: its words are not this number's
     */
    Optional<LocalDate> date(FoundNumber number, int from) {
        if (!words.detailsBefore()) {
            return dateBehind(number).flatMap(PrintedDate::date);
        }
        return dateBefore(number, from).flatMap(PrintedDate::date);
    }

    /** The date behind a number, the organ's name between or not: {@code резолюция 60/251 Генеральной Ассамблеи от …}. */
    private Optional<PrintedDate> dateBehind(FoundNumber number) {
        int at = text.spaceAfter(number.outerEnd());
        boolean organ = false;
        for (int step = 0; step < 3; step++) {
            int comma = text.afterComma(at);
            int link = Math.max(
                    words.after("date-links", text.folded(), at), words.after("date-links", text.folded(), comma));
            link = organ ? Math.max(link, words.after("adopted-on", text.folded(), at)) : link;
            Optional<PrintedDate> date = link > at ? text.dateAt(text.spaceAfter(link)) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
            int named = organEnd(at, comma);
            organ = named > at;
            int next = organ ? named : titleEnd(at);
            if (next == at) {
                return Optional.empty();
            }
            at = text.spaceAfter(next);
        }
        return Optional.empty();
    }

    /** Which documents the date behind a number is said to be of. */
    SharedDates.Reach reach(FoundNumber number) {
        Optional<PrintedDate> date = words.detailsBefore() ? Optional.empty() : dateBehind(number);
        int end = date.map(PrintedDate::start).map(text::spaceBefore).orElse(0);
        if (words.before("dates-of-both", text.folded(), end) < end) {
            return SharedDates.Reach.BOTH;
        }
        if (words.before("dates-of-all", text.folded(), end) < end) {
            return SharedDates.Reach.ALL;
        }
        boolean list = words.before("dates-of-list", text.folded(), end) < end;
        return list ? SharedDates.Reach.LIST : SharedDates.Reach.ONE;
    }

    private int afterOrgan(int end) {
        int at = text.spaceAfter(end);
        return organEnd(at, text.afterComma(at));
    }

    /** The end of an organ's name that stands at an index or behind the words that link it, or the index itself. */
    private int organEnd(int at, int comma) {
        int organ = text.spaceAfter(Math.max(
                words.after("organ-links", text.folded(), at), words.after("organ-links", text.folded(), comma)));
        boolean may = organ < text.folded().length() && (organ > at || words.organFollows());
        Optional<OrganWord> named = may ? words.organAt(text.folded(), organ) : words.possessorAt(text.folded(), at);
        return named.map(OrganWord::end).orElse(at);
    }

    /** The end of a title in quotation marks that stands at an index, {@code entitled} before it or not. */
    private int titleEnd(int at) {
        int start = text.spaceAfter(words.after("subjects", text.folded(), text.afterComma(at)));
        return start + 1 < text.folded().length() && text.enclosures().holds(start + 1)
                ? Math.max(at, text.enclosures().endFrom(start + 1))
                : at;
    }

    /** All dates of a list of dates behind a number; none where there is no such list. */
    List<LocalDate> datesBehind(FoundNumber number) {
        Optional<PrintedDate> next = words.detailsBefore() ? Optional.empty() : dateBehind(number);
        List<LocalDate> found = new ArrayList<>();
        while (next.isPresent() && next.get().isFull()) {
            found.add(next.get().date().orElseThrow());
            int at = text.spaceAfter(next.get().end());
            int joiner = text.spaceAfter(words.after("joiners", text.folded(), at));
            joiner = joiner > at ? text.spaceAfter(words.after("joiners", text.folded(), joiner)) : joiner;
            int link = text.spaceAfter(words.after("date-links", text.folded(), joiner));
            next = joiner > at ? text.dateAt(link) : Optional.empty();
        }
        return found.size() > 1 ? found : List.of();
    }

    private Optional<PrintedDate> dateBefore(FoundNumber number, int from) {
        int last = text.firstFrom(number.outerStart()) - 1;
        for (int i = last; i >= 0 && text.dates().get(i).start() >= from; i--) {
            PrintedDate date = text.dates().get(i);
            if (number.outerStart() - date.end() > SUBJECT || text.hasSign(date.end(), number.outerStart())) {
                return Optional.empty();
            }
            if (date.isFull() && mayStandBetween(date.end(), number.outerStart())) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    /** Between a date and its number stand nothing, the subject, the organ, or a few fixed words. */
    private boolean mayStandBetween(int from, int to) {
        int at = text.spaceAfter(from);
        at = text.spaceAfter(words.after("between", text.folded(), at));
        return at >= to
                || words.after("subjects", text.folded(), at) > at
                || words.organAt(text.folded(), at).isPresent();
    }

    /** @param next where the next number begins */
    Optional<Subject> subject(FoundNumber number, int from, int next) {
        return words.detailsBefore()
                ? subjectBefore(number, from).or(() -> relativeBehind(number, next))
                : subjectBehind(number, next);
    }

    /** Where the subject stands before a number, a clause may follow it all the same: {@code 第…号决议，其中安理会决定…}. */
    private Optional<Subject> relativeBehind(FoundNumber number, int next) {
        int noun = text.spaceAfter(number.outerEnd());
        int at = text.afterComma(text.spaceAfter(words.afterNoun(text.folded(), noun)));
        return words.after("subjects-behind", text.folded(), at) == at ? Optional.empty() : upToSign(at, next);
    }

    private Optional<Subject> subjectBefore(FoundNumber number, int from) {
        int first = Math.max(from, number.outerStart() - SUBJECT);
        int start = -1;
        for (int i = number.outerStart() - 1; i >= first; i--) {
            if (CitedText.isSign(text.folded().charAt(i)) && !text.enclosures().holds(i)) {
                break;
            }
            if (!text.enclosures().holds(i) && words.after("subjects", text.folded(), i) > i) {
                start = i;
            }
        }
        if (start < 0) {
            return Optional.empty();
        }
        int end = subjectEnd(start, number.outerStart());
        return end - start < 3
                ? Optional.empty()
                : Optional.of(new Subject(start, end, text.text().substring(start, end)));
    }

    /** Takes off the number's date and the closing word. */
    private int subjectEnd(int start, int numberStart) {
        int end = text.spaceBefore(numberStart);
        int last = text.firstFrom(numberStart) - 1;
        if (last >= 0
                && text.dates().get(last).start() > start
                && text.spaceAfter(text.dates().get(last).end()) >= end) {
            end = text.spaceBefore(text.dates().get(last).start());
        }
        return words.before("attributes", text.folded(), end);
    }

    private Optional<Subject> subjectBehind(FoundNumber number, int next) {
        int at = text.afterComma(text.spaceAfter(nameEnd(number)));
        if (words.after("subjects", text.folded(), at) == at) {
            return Optional.empty();
        }
        return upToSign(at, next);
    }

    private Optional<Subject> upToSign(int at, int next) {
        int end = at;
        while (end < Math.min(next, at + SUBJECT_BEHIND)) {
            int behind = behindSignWithin(end);
            if (behind == end && CitedText.isSign(text.folded().charAt(end))) {
                break;
            }
            end = Math.max(end + 1, behind);
        }
        end = Math.min(end, next);
        if (end == next) {
            end = words.before("joiners", text.folded(), text.spaceBefore(end));
            end = words.before("range-links", text.folded(), text.spaceBefore(end));
        }
        end = text.spaceBefore(end);
        return end <= at
                ? Optional.empty()
                : Optional.of(new Subject(at, end, text.text().substring(at, end)));
    }

    /** The index behind an aside between two commas ({@code by which, inter alia, it …}), or behind a comma in a name. */
    private int behindSignWithin(int at) {
        if (text.folded().charAt(at) != ',') {
            return at;
        }
        int words = text.spaceAfter(at + 1);
        int aside = this.words.after("asides", text.folded(), words);
        if (aside > words) {
            int closed = text.afterComma(text.spaceAfter(aside));
            return closed > text.spaceAfter(aside) ? closed : at;
        }
        int within = this.words.after("commas-within", text.folded(), words);
        return within > words ? within : at;
    }

    /** The paragraph of the cited document that is meant, as a clause's id; a range or list of paragraphs names none. */
    Optional<String> clause(FoundNumber number) {
        Optional<String> before = number.lead().clause();
        return before.isPresent() || number.number().isEmpty() ? before : ParagraphBehind.of(text, nameEnd(number));
    }

    /** Where the words end that name a document: its number with its noun, or its organ and its date, behind it. */
    private int nameEnd(FoundNumber number) {
        return words.detailsBefore()
                ? words.afterNoun(text.folded(), text.spaceAfter(number.outerEnd()))
                : dateBehind(number).map(PrintedDate::end).orElseGet(() -> afterOrgan(number.outerEnd()));
    }
}
