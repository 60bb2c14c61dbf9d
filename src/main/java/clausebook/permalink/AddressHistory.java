package clausebook.permalink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the ledger tells of one address, from its first line to its last. */
final class AddressHistory {

    private final List<LedgerLine> lines = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int lastNumber;
    private @Nullable LedgerLine said;
    private @Nullable LedgerLine cover;

    AddressHistory() {}

    void add(LedgerLine line, int number) {
        lines.add(line);
        lastNumber = number;
        boolean text = line.state() == LedgerLine.State.LIVE && !line.hash().equals(TextHash.NONE);
        // An address that was withdrawn and lives again with the same words did not change its text.
        if (text && (texts.isEmpty() || !texts.get(texts.size() - 1).equals(line.hash()))) {
            texts.add(line.hash());
        }
    }

    /** Takes note that a cover above the address is gone, and the address with it. */
    void takenAlong(AddressHistory above) {
        cover = above.last();
        said = Covers.saidBy(cover, last());
        lastNumber = above.lastNumber();
    }

    /** What stands: the last line of its own, or what a later line for the cover above says of it. */
    LedgerLine last() {
        return said == null ? lines.get(lines.size() - 1) : said;
    }

    /** The line of the cover that took the address along. */
    Optional<LedgerLine> cover() {
        return Optional.ofNullable(cover);
    }

    /** The number of the line that says so in the ledger, from 1. */
    int lastNumber() {
        return lastNumber;
    }

    /** The hashes of the texts the address stood for, one after the other. */
    List<String> texts() {
        return texts;
    }

    /** The hash of the text it stands for, or none. */
    String text() {
        return texts.isEmpty() ? TextHash.NONE : texts.get(texts.size() - 1);
    }
}
