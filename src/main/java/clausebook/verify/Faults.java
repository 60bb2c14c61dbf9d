package clausebook.verify;

import clausebook.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one page; of a page that breaks everywhere only so many are told. */
final class Faults {

    private static final int MOST = 100;

    private final PageText page;
    private final List<Problem> found = new ArrayList<>();
    private int count;

    Faults(PageText page) {
        this.page = page;
    }

    void add(String code, int at, String message, String hint) {
        count++;
        if (count <= MOST) {
            found.add(Problem.error(code, page.place(at), message, hint));
        }
    }

    List<Problem> sorted() {
        List<Problem> all = new ArrayList<>(found);
        if (count > MOST) {
            all.add(Problem.error(
                    "page-faults",
                    page.place(0),
                    "%d problems in one page; only the first %d are told".formatted(count, MOST),
                    "mend those first"));
        }
        all.sort(Problem.BY_PLACE);
        return all;
    }
}
