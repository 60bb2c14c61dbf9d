package clausebook.annotate;

import clausebook.annotate.FoundNumber.Owner;
import clausebook.annotate.FoundNumber.Owner.Telling;
import clausebook.un.Organ;
import java.util.ArrayList;
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
            headed[i] = number.owner().isKnown() ? !ownedFromBehind.get(i) : goesOn(i) && headed[i - 1];
        }
        for (int i = found.size() - 2; i >= 0; i--) {
            // What stands behind a list is of that list alone: sus resoluciones 6/28 y 7/7 y las resoluciones 57/219 y
            // 58/187 de la Asamblea General.
            boolean behind = ownedFromBehind.get(i + 1) && goesOn(i + 1);
            if (behind && !found.get(i).owner().isKnown() && !headed[i]) {
                take(i, found.get(i + 1).owner());
                ownedFromBehind.set(i, true);
            }
        }
        leaveUndecided(headed);
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).owner().isKnown() || found.get(i).number().isEmpty()) {
                continue;
            }
            boolean joined =
                    i > 0 && found.get(i).joined() && found.get(i - 1).owner().isKnown();
            if (joined) {
                take(i, found.get(i - 1).owner());
            } else if (hints.get(i).isKnown()) {
                take(
                        i,
                        new Owner(
                                hints.get(i).organs(),
                                Telling.LIKELIEST,
                                hints.get(i).foreign(),
                                -1));
            }
        }
    }

    /**
     * Between the organ that heads a list and another that ends it the words tell no one of the two: ses résolutions
     * 46/2, 49/3 et 52/4 de l'Assemblée générale. Nor do they of a noun that has neither between such numbers.
     */
    private void leaveUndecided(boolean[] headed) {
        Owner[] ending = new Owner[found.size()];
        for (int i = found.size() - 1; i >= 0; i--) {
            Owner owner = found.get(i).owner();
            boolean last = i + 1 == found.size() || !found.get(i + 1).joined();
            // An organ behind the next list cannot be that of numbers whose own list names one.
            boolean parted = last || (headed[i] && found.get(i + 1).opensList());
            Owner behind = parted ? Owner.UNKNOWN : ending[i + 1];
            ending[i] = !owner.isKnown() ? behind : ownedFromBehind.get(i) ? owner : Owner.UNKNOWN;
        }
        Owner heading = Owner.UNKNOWN;
        for (int i = 0; i < found.size(); i++) {
            Owner owner = found.get(i).owner();
            heading = owner.isKnown() ? owner : found.get(i).joined() ? heading : Owner.UNKNOWN;
            boolean several = !owner.isKnown()
                    && !heading.organs().isEmpty()
                    && !ending[i].organs().isEmpty();
            if (several && !heading.organs().equals(ending[i].organs())) {
                List<Organ> organs = new ArrayList<>(heading.organs());
                organs.addAll(ending[i].organs());
                take(i, new Owner(organs.stream().distinct().toList(), Telling.UNDECIDED, false, -1));
            }
        }
    }

    /** Whether a number goes on with the list of the number before it, under the same noun. */
    private boolean goesOn(int i) {
        return i > 0 && found.get(i).joined() && !found.get(i).opensList();
    }

    private void take(int i, Owner owner) {
        found.set(i, found.get(i).of(owner.at(found.get(i).owner().from())));
    }
}
