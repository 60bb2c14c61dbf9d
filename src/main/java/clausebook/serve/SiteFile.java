package clausebook.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a request's path names, found the way static hosts find it: {@code /} at the end means {@code index.html}, and an
 * address without its {@code .html} works too. Nothing outside the site is ever found, nor anything hidden in it.
 */
sealed interface SiteFile {

    /** A file to show. */
    record Found(Path file, String type) implements SiteFile {}

    /** A folder that was asked for without its last {@code /}: relative links in it would lead astray. */
    record Folder() implements SiteFile {}

    record Missing() implements SiteFile {}

    Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/plain; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("tsv", "text/tab-separated-values; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("bib", "text/plain; charset=utf-8"),
            Map.entry("ris", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("zip", "application/zip"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    /**
     * @param site the site's folder
     * @param rawPath the request's path as it came, percent signs and all
     */
    static SiteFile find(Path site, String rawPath) throws IOException {
        Optional<Path> named = decode(rawPath).flatMap(path -> inside(site, path));
        if (named.isEmpty()) {
            return new Missing();
        }
        Path path = named.get();
        boolean asFolder = rawPath.endsWith("/");
        if (Files.isDirectory(path)) {
            Path index = path.resolve("index.html");
            return !isShown(site, index) ? new Missing() : asFolder ? found(index) : new Folder();
        }
        if (asFolder) {
            return new Missing();
        }
        if (isShown(site, path)) {
            return found(path);
        }
        Path longForm = path.resolveSibling(path.getFileName() + ".html");
        return isShown(site, longForm) ? found(longForm) : new Missing();
    }

    private static Found found(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = name.equals("SHA256SUMS") ? "text/plain; charset=utf-8" : TYPES.get(ending);
        return new Found(file, type == null ? "application/octet-stream" : type);
    }

    /** The real file, all links followed, must lie in the real folder. */
    private static boolean isShown(Path site, Path file) throws IOException {
        return Files.isRegularFile(file) && file.toRealPath().startsWith(site.toRealPath());
    }

    private static Optional<Path> inside(Path site, String path) {
        try {
            Path inside = site;
            String[] names = path.split("/", -1);
            for (int n = 1; n < names.length; n++) {
                String name = names[n];
                if (name.isEmpty() && n == names.length - 1) {
                    break;
                }
                if (!isPlain(name)) {
                    return Optional.empty();
                }
                inside = inside.resolve(name);
            }
            return Optional.of(inside);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String name) {
        boolean hidden = name.startsWith(".") && !name.equals(".nojekyll") && !name.equals(".well-known");
        return !name.isEmpty()
                && !hidden
                && name.chars().noneMatch(c -> c < 0x20 || c == 0x7f || c == '\\' || c == ':' || c == '/');
    }

    /** Undoes the percent signs, once and strictly; empty for what is no UTF-8 or does not begin with a slash. */
    static Optional<String> decode(String rawPath) {
        if (!rawPath.startsWith("/")) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(rawPath.length());
        for (int i = 0; i < rawPath.length(); i++) {
            char c = rawPath.charAt(i);
            if (c > 0x7f) {
                return Optional.empty();
            } else if (c != '%') {
                bytes.put((byte) c);
            } else {
                int high = i + 2 <= rawPath.length() - 1 ? hexDigit(rawPath.charAt(i + 1)) : -1;
                int low = high >= 0 ? hexDigit(rawPath.charAt(i + 2)) : -1;
                int value = high * 16 + low;
                if (low < 0 || value == '/') {
                    return Optional.empty();
                }
                bytes.put((byte) value);
                i += 2;
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int hexDigit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
