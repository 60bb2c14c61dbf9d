package clausebook.architecture.planted.problem;

import clausebook.architecture.planted.text.StandsAbove;

/** Planted against the order of packages, so that the test which holds the order can be seen to fail. */
class LooksUp {
    StandsAbove use() {
        return new StandsAbove();
    }
}
