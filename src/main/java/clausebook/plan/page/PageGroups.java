package clausebook.plan.page;

import java.io.IOException;

/**
 * Takes pages that belong to no one work, in groups: those that are made from the same things, such as the pages of one term
 * of an index. What a group was made from last time tells whether it need be planned at all.
 */
public interface PageGroups {

    /** Plans the pages of a group. */
    @FunctionalInterface
    interface Planning {
        void pages(PageTaker taker) throws IOException;
    }

    /**
     * Takes a group. Its planning may hand over further groups, whose names begin with its own and a stroke: a group that
     * is kept stands for all of these.
     *
     * @param name stays the same from build to build
     * @param madeFrom what its pages are made from, in any form that is the same for the same; empty where the caller has
     *     said otherwise which groups have changed
     */
    void group(String name, String madeFrom, Planning planning) throws IOException;

    /** Plans them all. */
    static PageGroups all(PageTaker taker) {
        return (name, madeFrom, planning) -> planning.pages(taker);
    }
}
