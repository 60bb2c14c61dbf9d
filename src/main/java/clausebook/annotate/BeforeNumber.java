package clausebook.annotate;

import clausebook.annotate.FoundNumber.Owner;

/**
 * What stands before a number, as far as it ties the number to a noun or a list.
 *
 * @param opened whether a noun stands before it with no more than a few other words between
 * @param direct whether nothing stands between the noun and it
 * @param joined whether it goes on with a list
 * @param afterJoiner whether a joining word or a comma stands right before it
 * @param noun the token of its noun, or -1
 * @param previous the place of the number before it in its list, or -1
 * @param parted whether words stand between that begin something else
 * @param between whose it is by what stands between
 */
record BeforeNumber(
        boolean opened,
        boolean direct,
        boolean joined,
        boolean afterJoiner,
        int noun,
        int previous,
        boolean parted,
        Owner between) {}
