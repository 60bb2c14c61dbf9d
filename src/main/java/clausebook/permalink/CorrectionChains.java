package clausebook.permalink;

import clausebook.permalink.Issued.Subject;
import clausebook.problem.Problem;
import clausebook.un.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The corrections of each text as a chain: the first replaced the text that was issued first, each later one the text
 * that the one before it had brought in. So the earlier texts must be, one by one, the texts of the ledger; one
 * correction may stand beyond them, and lets the present text in. Corrections therefore stay valid for ever, and stay in
 * the file for ever.
 */
final class CorrectionChains {

    private final Ledger ledger;
    private final Map<String, AddressHistory> histories;
    private final Map<String, Issued> issued;
    private final Map<Key, List<Correction>> chains = new LinkedHashMap<>();
    private final Set<Key> changing = new LinkedHashSet<>();
    private final Set<Key> broken = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Key(Language language, String clause) {}

    CorrectionChains(
            Ledger ledger,
            Map<String, AddressHistory> histories,
            Map<String, Issued> issued,
            List<Correction> corrections) {
        this.ledger = ledger;
        this.histories = histories;
        this.issued = issued;
        for (Correction one : corrections) {
            chains.computeIfAbsent(new Key(one.language(), one.clause()), key -> new ArrayList<>())
                    .add(one);
        }
        chains.forEach(this::follow);
        findMissing();
    }

    /** The name of the file of corrections, which stands beside the ledger. */
    String file() {
        return ledger.file().substring(0, ledger.file().lastIndexOf('/') + 1) + Corrections.NAME;
    }

    /** Whether a correction that the ledger has not seen yet lets the subject's text change. */
    boolean allowsChange(Subject subject) {
        return changing.contains(new Key(subject.language(), subject.clause()));
    }

    List<Problem> problems() {
        return problems;
    }

    private void follow(Key key, List<Correction> corrections) {
        String page = pageOf(key);
        AddressHistory history = page.isEmpty() ? null : histories.get(page);
        if (history == null || history.texts().isEmpty()) {
            for (Correction one : corrections) {
                fault(
                        "correction-unknown-clause",
                        one,
                        "the ledger holds no text of clause %s in %s"
                                .formatted(key.clause(), key.language().code()),
                        "name a clause that was published, such as op5 or pp7, or index for the words outside clauses");
            }
            return;
        }
        List<String> texts = history.texts();
        for (int i = 0; i < corrections.size(); i++) {
            Correction one = corrections.get(i);
            if (i >= texts.size()) {
                fault(
                        "correction-earlier-text",
                        one,
                        "the text that this correction replaces was never published: the one before it is not in the ledger yet",
                        "build with the one before it first, or join the two");
                broken.add(key);
                return;
            }
            if (!one.earlierHash().equals(texts.get(i))) {
                fault(
                        "correction-earlier-text",
                        one,
                        "the earlier text given here is not the text that was issued under %s (the ledger's hash begins %s, this one's %s)"
                                .formatted(
                                        page,
                                        texts.get(i).substring(0, 12),
                                        one.earlierHash().substring(0, 12)),
                        "copy the earlier text in full from the published page, without its number and note marks; corrections stand oldest first");
                broken.add(key);
                return;
            }
        }
        Issued now = issued.get(page);
        boolean beyond = corrections.size() == texts.size();
        if (!beyond) {
            return;
        }
        if (now == null || now.hash().equals(history.text())) {
            fault(
                    "correction-without-change",
                    corrections.get(corrections.size() - 1),
                    "the text under %s is still the earlier one, so nothing was corrected".formatted(page),
                    "take this entry out, or change the source");
            return;
        }
        changing.add(key);
    }

    /** A text that the ledger saw change must keep the record of it, or its page would no longer say so. */
    private void findMissing() {
        Set<String> seen = new LinkedHashSet<>();
        for (Issued one : issued.values()) {
            if (one.subject().isEmpty()
                    || !one.address().equals(one.subject().get().page())
                    || !seen.add(one.address())) {
                continue;
            }
            Subject subject = one.subject().get();
            AddressHistory history = histories.get(one.address());
            Key key = new Key(subject.language(), subject.clause());
            int recorded = chains.getOrDefault(key, List.of()).size();
            if (history != null && !broken.contains(key) && history.texts().size() - 1 > recorded) {
                problems.add(Problem.error(
                        "correction-missing",
                        subject.place(),
                        "the text under %s was changed %d times since it was issued, and %s records %d of the changes"
                                .formatted(one.address(), history.texts().size() - 1, file(), recorded),
                        "take the corrections back from version control: they stay for ever, and the page shows them"));
            }
        }
    }

    private String pageOf(Key key) {
        for (Map.Entry<String, AddressHistory> entry : histories.entrySet()) {
            String[] parts = entry.getKey().split("/");
            if (parts.length >= 2
                    && parts[parts.length - 2].equals(key.language().code())
                    && parts[parts.length - 1].equals(key.clause() + ".html")) {
                return entry.getKey();
            }
        }
        return "";
    }

    private void fault(String code, Correction at, String message, String hint) {
        problems.add(Problem.error(code, at.place(), message, hint));
    }
}
