package clausebook.read;

import clausebook.un.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the names of files in a content folder say: sources, what other programs leave there, and names meant otherwise. */
public final class SourceNames {

    private static final List<String> FORMATS = List.of("txt", "xml", "docx", "pdf", "html");

    /** Forms under other names: a text in Markdown is read as plain text without its signs ({@link MarkdownSigns}). */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("htm", "html", "xhtml", "html", "md", "txt", "markdown", "txt", "text", "txt");

    /** Forms of texts that are not read; a program that opens them can save them as one that is. */
    private static final List<String> OTHER_FORMATS =
            List.of("doc", "docm", "odt", "rtf", "wpd", "wps", "pages", "epub");

    private SourceNames() {}

    /** Whether a name ends as a source's does. */
    static boolean isSource(String name) {
        return FORMATS.contains(extension(name));
    }

    /** Whether a source of this language stands among names, in any form. */
    static boolean isHeld(String code, Map<String, ?> names) {
        return FORMATS.stream().anyMatch(format -> names.containsKey(code + "." + format));
    }

    /**
     * Whether a file or folder was left by a program for itself, and nobody means it to be published: hidden files, the
     * locks and backups of word processors and editors, what a system keeps of a folder, and the pictures and styles that
     * a browser saves beside a page.
     */
    public static boolean isLeftover(String name, boolean folder) {
        if (name.startsWith(".")) {
            return true;
        }
        if (folder) {
            return name.endsWith("_files") || name.endsWith(".files");
        }
        String small = name.toLowerCase(Locale.ROOT);
        return name.startsWith("~$")
                || name.endsWith("~")
                || (name.length() > 2 && name.startsWith("#") && name.endsWith("#"))
                || small.equals("thumbs.db")
                || small.equals("desktop.ini");
    }

    /** The name that is meant where letters, blanks or the form's name alone are wrong: {@code en.txt} for {@code EN.TXT}. */
    static Optional<String> meant(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        String extension = extension(small);
        if (extension.isEmpty()) {
            return Optional.empty();
        }
        String format = OTHER_NAMES.getOrDefault(extension, extension).strip();
        String stem =
                small.substring(0, small.length() - extension.length() - 1).strip();
        return FORMATS.contains(format) && Language.ofCode(stem).isPresent()
                ? Optional.of(stem + "." + format)
                : Optional.empty();
    }

    /** What to do with a file that is not read. */
    static String wayOut(String name) {
        String extension = extension(name.toLowerCase(Locale.ROOT));
        if (OTHER_FORMATS.contains(extension)) {
            return "save it as DOCX, PDF, HTML or plain text, and name it by its language, such as en.docx";
        }
        return "sources are named by their language and their form, {lang}.%s or .%s; take other files out of content/"
                .formatted(String.join(", .", FORMATS.subList(0, FORMATS.size() - 1)), FORMATS.get(FORMATS.size() - 1));
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1) : "";
    }
}
