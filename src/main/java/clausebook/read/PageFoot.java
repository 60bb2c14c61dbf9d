package clausebook.read;

import java.util.regex.Pattern;

/**
 * The words, each without white space in it, that a printed page has at its head or foot whatever its language: the number
 * of the job, what stands beside that, and the number of the page.
 */
public final class PageFoot {

    private static final Pattern JOB = Pattern.compile("(?:GE\\.)?[0-9]{2}-[0-9]{5}\\*{0,3}(?:\\([A-Z]\\)\\*{0,3})?");
    private static final Pattern BARCODE = Pattern.compile("[*∗][0-9]{7}[*∗]");
    private static final Pattern COMPANION = Pattern.compile("\\([A-Z]\\)\\*{0,3}|[0-9]{6}");
    private static final Pattern PAGE = Pattern.compile("[0-9]{1,3}(?:/[0-9]{1,3})?");
    private static final Pattern GOES_ON = Pattern.compile("/(?:\\.{3}|…)");

    private PageFoot() {}

    /** The number under which a paper was made, its language in brackets behind it or not: {@code GE.25-05678 (E)}. */
    public static boolean isJobNumber(String word) {
        return JOB.matcher(word).matches();
    }

    /** The figures below the bars that machines read: {@code *2505678*}. */
    public static boolean isBarcode(String word) {
        return BARCODE.matcher(word).matches();
    }

    /** The language and the day beside a job number: {@code (E)}, {@code 260825}. */
    public static boolean isCompanion(String word) {
        return COMPANION.matcher(word).matches() || isBarcode(word);
    }

    /** A number that may be a page's: {@code 2}, {@code 2/5}. */
    public static boolean isPageNumber(String word) {
        return PAGE.matcher(word).matches();
    }

    /** The sign that another page follows, as papers of the last century print it. */
    public static boolean goesOn(String word) {
        return GOES_ON.matcher(word).matches();
    }
}
