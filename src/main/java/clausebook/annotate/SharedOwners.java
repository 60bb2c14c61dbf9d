package clausebook.annotate;

import clausebook.annotate.FoundNumber.Owner;
import java.util.List;

/** Gives the numbers of a list the owner that one of them has. */
final class SharedOwners {

    private final List<FoundNumber> found;
    private final List<Owner> hints;
    private final List<Boolean> ownedFromBehind;

    private SharedOwners(List<FoundNumber> found, List<Owner> hints, List<Boolean> ownedFromBehind) {
        this.found = found;
        this.hints = hints;
        this.ownedFromBehind = ownedFromBehind;
    }

    /**
     * @param found in order; those without an owner are replaced
     * @param hints for each, the organ that the sentence had named when it came
     * @param ownedFromBehind for each, whether its owner stands behind it
     */
    static void share(List<FoundNumber> found, List<Owner> hints, List<Boolean> ownedFromBehind) {
        new SharedOwners(found, hints, ownedFromBehind).share();
    }

    /**
     * Numbers of a list have one owner: what stands before it, or behind one of its numbers. Those that no list and no
     * organ tell keep to what the sentence has named, unless that cannot be.
     */
    private void share() {
        boolean[] headed = new boolean[found.size()];
        for (int i = 0; i < found.size(); i++) {
            FoundNumber number = found.get(i);
            headed[i] = number.owner().isKnown() ? !ownedFromBehind.get(i) : i > 0 && number.joined() && headed[i - 1];
        }
        for (int i = found.size() - 2; i >= 0; i--) {
            FoundNumber next = found.get(i + 1);
            // Behind a noun of its own the owner is of that number alone: … 47/6, y la resolución 76/161 de la
            // Asamblea.
            boolean ownNoun = next.outerStart() < next.start();
            boolean behind = ownedFromBehind.get(i + 1) && next.joined() && !ownNoun;
            if (behind && !found.get(i).owner().isKnown() && !headed[i]) {
                take(i, found.get(i + 1).owner());
                ownedFromBehind.set(i, true);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).owner().isKnown() || found.get(i).number().isEmpty()) {
                continue;
            }
            boolean joined =
                    i > 0 && found.get(i).joined() && found.get(i - 1).owner().isKnown();
            if (joined) {
                take(i, found.get(i - 1).owner());
            } else if (hints.get(i).isKnown()) {
                take(i, new Owner(hints.get(i).organs(), false, hints.get(i).foreign(), -1));
            }
        }
    }

    private void take(int i, Owner owner) {
        found.set(i, found.get(i).of(owner.at(found.get(i).owner().from())));
    }
}
