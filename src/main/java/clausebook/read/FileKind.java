package clausebook.read;

import clausebook.text.WhiteSpace;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is, as its bytes tell; its name is not looked at.
 *
 * @param format the extension of a format that is read here, if it is one
 * @param what in words: {@code a PDF}
 */
public record FileKind(Optional<String> format, String what) {

    private static final int HEAD = 4_096;
    private static final Pattern HTML = Pattern.compile(
            "(?s)(?:<!doctype\\s+html|<(?:html|head|body|title|meta|div|p|table|article|main|h[1-6])[\\s>/]).*");
    private static final Pattern AKOMA_NTOSO =
            Pattern.compile("(?s).{0,3000}?<(?:[a-z0-9_-]{1,20}:)?akomantoso[\\s>].*");
    private static final Pattern XML = Pattern.compile("(?s)<\\?xml\\s.*|<[a-z_][a-z0-9_.:-]*(?:\\s[^<>]*)?>.*");

    static FileKind text() {
        return read("txt", "plain text");
    }

    private static FileKind read(String format, String what) {
        return new FileKind(Optional.of(format), what);
    }

    private static FileKind other(String what) {
        return new FileKind(Optional.empty(), what);
    }

    public static FileKind of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(head.length(), 1_024)).contains("%PDF-")) {
            return read("pdf", "a PDF");
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return archive(bytes);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return other("a document of an older Word, or one locked by a password");
        }
        if (head.startsWith("{\\rtf")) {
            return other("rich text (RTF)");
        }
        if (head.startsWith("\u00FFWPC")) {
            return other("a WordPerfect document");
        }
        if (head.startsWith("%!PS")) {
            return other("PostScript");
        }
        if (head.startsWith("\u001F\u008B")
                || head.startsWith("BZh")
                || head.startsWith("7z\u00BC\u00AF")
                || head.startsWith("Rar!")) {
            return other("a packed archive");
        }
        boolean picture = head.startsWith("\u0089PNG")
                || head.startsWith("\u00FF\u00D8\u00FF")
                || head.startsWith("GIF8")
                || head.startsWith("II*\u0000")
                || head.startsWith("MM\u0000*");
        return picture ? other("a picture") : markup(bytes, head);
    }

    private static FileKind archive(byte[] bytes) {
        String names = new String(bytes, StandardCharsets.ISO_8859_1);
        if (names.contains("word/document")) {
            return read("docx", "a Word document (DOCX)");
        }
        if (names.contains("xl/workbook")) {
            return other("a spreadsheet");
        }
        if (names.contains("ppt/presentation")) {
            return other("a presentation");
        }
        return names.contains("vnd.oasis.opendocument") ? other("an OpenDocument text") : other("a ZIP archive");
    }

    /** XML and HTML in UTF-8 or, by its zero bytes, in UTF-16. */
    private static FileKind markup(byte[] bytes, String head) {
        boolean wide = head.startsWith("\u00FF\u00FE")
                || head.startsWith("\u00FE\u00FF")
                || (bytes.length > 3 && (bytes[1] == 0 || bytes[0] == 0) && (bytes[3] == 0 || bytes[2] == 0));
        String plain = wide ? head.replace("\u0000", "") : head;
        String start = stripped(
                        plain.startsWith("\u00EF\u00BB\u00BF")
                                ? plain.substring(3)
                                : plain.startsWith("\u00FF\u00FE") || plain.startsWith("\u00FE\u00FF")
                                        ? plain.substring(2)
                                        : plain)
                .toLowerCase(Locale.ROOT);
        if (!start.startsWith("<")) {
            return text();
        }
        String in = wide ? " in UTF-16" : "";
        if (AKOMA_NTOSO.matcher(start).matches()) {
            return read("xml", "Akoma Ntoso" + in);
        }
        if (HTML.matcher(withoutProlog(start)).matches()) {
            return read("html", "a page of HTML" + in);
        }
        return XML.matcher(start).matches() ? read("xml", "XML" + in) : text();
    }

    /** Without the XML declaration and the comments before the first element. */
    private static String withoutProlog(String text) {
        String rest = text;
        while (rest.startsWith("<?xml") || rest.startsWith("<!--")) {
            String end = rest.startsWith("<?xml") ? "?>" : "-->";
            int at = rest.indexOf(end);
            if (at < 0) {
                return rest;
            }
            rest = stripped(rest.substring(at + end.length()));
        }
        return rest;
    }

    private static String stripped(String text) {
        int from = 0;
        while (from < text.length() && WhiteSpace.is(text.charAt(from))) {
            from++;
        }
        return text.substring(from);
    }
}
