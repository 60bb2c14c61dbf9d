package clausebook.permalink;

import clausebook.un.Language;
import clausebook.un.Symbol;
import clausebook.un.WorkId;

/**
 * The address scheme, in one place: one file per address, lower-case ASCII, English keywords in every language. Every
 * address is relative to the site's root. These are promises: never change one.
 */
public final class Addresses {

    /** What the addresses of all that readers can take away begin with. */
    public static final String DOWNLOADS = "downloads/";

    private Addresses() {}

    public static String home() {
        return "index.html";
    }

    /** What hosts show for an address that is nowhere. */
    public static String notFound() {
        return "404.html";
    }

    public static String home(Language language) {
        return language.code() + "/index.html";
    }

    /** A site-wide page of one language; {@code name} is {@code actions}, {@code about}, {@code search} … */
    public static String sitePage(Language language, String name) {
        return language.code() + "/" + name + ".html";
    }

    /** What the addresses of a page's parts begin with: {@code zh/actions/} for {@code zh/actions.html}. */
    public static String below(String page) {
        return page.substring(0, page.length() - ".html".length()) + "/";
    }

    /** The newest resolutions of one language, for programs that follow them. */
    public static String feed(Language language) {
        return language.code() + "/feed.xml";
    }

    /** The work, in every language held. */
    public static String work(WorkId work) {
        return work.path() + "/index.html";
    }

    /** The language-neutral permalink of a clause: the clause in every language held. */
    public static String clause(WorkId work, String clause) {
        return work.path() + "/" + clause + ".html";
    }

    /** Cover and whole text. */
    public static String expression(WorkId work, Language language) {
        return work.path() + "/" + language.code() + "/index.html";
    }

    /** The clause page in one language. */
    public static String clause(WorkId work, Language language, String clause) {
        return work.path() + "/" + language.code() + "/" + clause + ".html";
    }

    /** A page or data file of one expression: {@code references.html}, {@code timeline.html}, {@code resolution.json} … */
    public static String part(WorkId work, Language language, String file) {
        return work.path() + "/" + language.code() + "/" + file;
    }

    /** A text beside an earlier one: {@code sc/2584/en/compare/sc-2531.html}. */
    public static String compare(WorkId work, Language language, WorkId earlier) {
        return part(work, language, "compare/" + nameInComparison(earlier) + ".html");
    }

    /** How a work is called in the address of a page that holds another beside it: {@code hrc-58-30}. */
    public static String nameInComparison(WorkId work) {
        return work.path().replace('/', '-');
    }

    /** Every mandate that a work of the site acts upon. */
    public static String mandates() {
        return "mandates/index.html";
    }

    /** A mandate as all texts of the site tell it; in the site's primary language, and in each language of the texts. */
    public static String mandate(String key) {
        return "mandates/" + key + "/index.html";
    }

    public static String mandate(String key, Language language) {
        return "mandates/" + key + "/" + language.code() + ".html";
    }

    /** What can be taken away, with size and fingerprint. */
    public static String downloads() {
        return DOWNLOADS + "index.html";
    }

    /** An expression in one file that needs no other: {@code downloads/hrc-58-30.zh.html}. */
    public static String singleFile(WorkId work, Language language) {
        return DOWNLOADS + nameInComparison(work) + "." + language.code() + ".html";
    }

    /** The pages of one work as a ZIP. */
    public static String zip(WorkId work) {
        return DOWNLOADS + nameInComparison(work) + ".zip";
    }

    /** All pages as a ZIP. */
    public static String zip() {
        return DOWNLOADS + "site.zip";
    }

    /** Who cites a document, held or not: {@code cited/a-hrc-res-22-18.html}. */
    public static String cited(Symbol symbol) {
        return "cited/" + symbol.slug() + ".html";
    }

    public static String references(WorkId work, Language language, String anchor) {
        return part(work, language, "references.html") + "#" + anchor;
    }

    /**
     * The relative link from one page to an address, naming the file: {@code ../../op23.html#op23-a}. A link to the page
     * itself gives only the fragment, or the file's name where there is none.
     */
    public static String relative(String fromPage, String toAddress) {
        int hash = toAddress.indexOf('#');
        String toPage = hash < 0 ? toAddress : toAddress.substring(0, hash);
        String fragment = hash < 0 ? "" : toAddress.substring(hash);
        if (toPage.equals(fromPage)) {
            return fragment.isEmpty() ? toPage.substring(toPage.lastIndexOf('/') + 1) : fragment;
        }
        int common = 0;
        int shorter = Math.min(fromPage.length(), toPage.length());
        for (int i = 0; i < shorter && fromPage.charAt(i) == toPage.charAt(i); i++) {
            if (fromPage.charAt(i) == '/') {
                common = i + 1;
            }
        }
        StringBuilder link = new StringBuilder(toAddress.length() + 12);
        for (int up = fromPage.indexOf('/', common); up >= 0; up = fromPage.indexOf('/', up + 1)) {
            link.append("../");
        }
        return link.append(toAddress, common, toAddress.length()).toString();
    }
}
