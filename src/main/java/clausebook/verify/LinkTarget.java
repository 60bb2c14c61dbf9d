package clausebook.verify;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a link leads.
 *
 * @param kind what became of the reading
 * @param file the address of the file in the site, without fragment; for a fault the rule that the link breaks
 * @param fragment decoded, without its #; empty for none
 */
record LinkTarget(Kind kind, String file, String fragment) {

    enum Kind {
        /** A file of the site. */
        INSIDE,
        /** Another site, by a scheme that is let through. */
        OUTSIDE,
        /** No file at all: a value that loads nothing ({@code data:,}). */
        NOTHING,
        FAULT
    }

    /**
     * Reads a link as a browser does, but takes only what means the same at a domain's root, under a path, in a ZIP and
     * on the disk.
     *
     * @param page the address of the page that holds it
     * @param base the site's absolute address, ending in {@code /}; empty where it has none
     */
    static LinkTarget of(String page, PageLink link, String base) {
        String value = link.value();
        if (value.isEmpty()) {
            return fault("an empty link leads to the page itself by accident; name the file");
        }
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (unit <= ' ' || unit == 0x7F) {
                return fault("white space and control characters have no place in a link");
            }
            if (unit == '\\') {
                return fault("browsers take \\ for /; a link is written with /");
            }
        }
        boolean ours = !base.isEmpty() && (value.startsWith(base) || (value + "/").equals(base));
        if (ours && link.kind() != PageLink.Kind.RESOURCE) {
            return inside("", value.substring(Math.min(base.length(), value.length())), true);
        }
        String scheme = scheme(value);
        if (!scheme.isEmpty()) {
            return external(scheme, value, link);
        }
        if (value.startsWith("/")) {
            return fault("a link that begins with / breaks under a path and on the disk; write it relative to the page");
        }
        if (link.kind() == PageLink.Kind.RESOURCE && !value.startsWith("#")) {
            return fault("a page is one file: nothing may be loaded with it");
        }
        return inside(page, value, false);
    }

    private static LinkTarget external(String scheme, String value, PageLink link) {
        if (link.kind() == PageLink.Kind.ICON || link.kind() == PageLink.Kind.RESOURCE) {
            boolean data = link.kind() == PageLink.Kind.ICON ? value.equals("data:,") : isImage(link, value);
            return data
                    ? new LinkTarget(Kind.NOTHING, "", "")
                    : fault("nothing may be loaded from elsewhere: no request leaves the site");
        }
        boolean https = scheme.equals("https") && value.length() > 8 && value.startsWith("//", 6);
        boolean mail = scheme.equals("mailto") && link.kind() == PageLink.Kind.NAVIGATION;
        if (!https && !mail) {
            return fault("the scheme %s: is not let through; links lead to this site, to https: or to mailto:"
                    .formatted(scheme.length() <= 20 ? scheme : scheme.substring(0, 20) + "…"));
        }
        return link.kind() == PageLink.Kind.REFRESH
                ? fault("a page must not send its reader to another site unasked")
                : new LinkTarget(Kind.OUTSIDE, value, "");
    }

    private static boolean isImage(PageLink link, String value) {
        return link.element().equals("img") && value.toLowerCase(Locale.ROOT).startsWith("data:image/");
    }

    private static LinkTarget inside(String page, String value, boolean absolute) {
        int hash = value.indexOf('#');
        String path = hash < 0 ? value : value.substring(0, hash);
        String fragment = hash < 0 ? "" : decoded(value.substring(hash + 1));
        if (fragment == null) {
            return fault("the fragment is not well written in %-signs");
        }
        if (path.indexOf('?') >= 0) {
            return fault("a link within the site has no query: it means nothing to a host of files");
        }
        if (path.isEmpty()) {
            return absolute ? new LinkTarget(Kind.INSIDE, "index.html", fragment) : new LinkTarget(Kind.INSIDE, page, fragment);
        }
        List<String> parts = new ArrayList<>();
        String[] steps = page.split("/", -1);
        for (int i = 0; i + 1 < steps.length; i++) {
            parts.add(steps[i]);
        }
        String[] names = path.split("/", -1);
        for (int i = 0; i < names.length; i++) {
            String name = decoded(names[i]);
            if (name == null || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0) {
                return fault("the path is not well written in %-signs");
            }
            boolean last = i + 1 == names.length;
            if (last && (name.isEmpty() || name.equals(".") || name.equals(".."))) {
                return fault("the link names a folder; on the disk only a link that names the file opens it");
            }
            if (name.isEmpty()) {
                return fault("an empty step in a path (//) means something else on every host");
            }
            if (name.equals("..")) {
                if (parts.isEmpty()) {
                    return fault("the link leads above the site's root");
                }
                parts.remove(parts.size() - 1);
            } else if (!name.equals(".")) {
                parts.add(name);
            }
        }
        return new LinkTarget(Kind.INSIDE, String.join("/", parts), fragment);
    }

    /** The scheme in lower case; empty for a relative link. */
    private static String scheme(String value) {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (unit == ':') {
                return i == 0 ? "?" : value.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (unit == '/' || unit == '?' || unit == '#') {
                break;
            }
        }
        return "";
    }

    /** Percent signs resolved as UTF-8, or null where they are not well formed. */
    private static @Nullable String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer plain = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                plain.put(bytes[i]);
                continue;
            }
            int high = i + 2 < bytes.length ? hex(bytes[i + 1]) : -1;
            int low = i + 2 < bytes.length ? hex(bytes[i + 2]) : -1;
            if (high < 0 || low < 0) {
                return null;
            }
            plain.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(plain.flip()).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int hex(byte unit) {
        char lower = Names.lower((char) unit);
        return lower >= '0' && lower <= '9' ? lower - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    private static LinkTarget fault(String rule) {
        return new LinkTarget(Kind.FAULT, rule, "");
    }
}
