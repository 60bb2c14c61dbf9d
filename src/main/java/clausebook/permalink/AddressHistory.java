package clausebook.permalink;

import java.util.ArrayList;
import java.util.List;

/** What the ledger tells of one address, from its first line to its last. */
final class AddressHistory {

    private final List<LedgerLine> lines = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int lastNumber;

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

    LedgerLine last() {
        return lines.get(lines.size() - 1);
    }

    /** The number of the last line in the ledger, from 1. */
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
