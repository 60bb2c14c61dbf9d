package clausebook.verify.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An address as a page gives it, taken apart: it goes outward by a scheme, or to a file of the site, or is ill formed. */
public sealed interface LinkAddress {

    /** @param scheme in lower case */
    record Outward(String scheme) implements LinkAddress {}

    /**
     * @param file the address under the site's root
     * @param fragment the id meant; empty where the whole file is
     */
    record Within(String file, Optional<String> fragment) implements LinkAddress {}

    record IllFormed(String why) implements LinkAddress {}

    /** @param from the address of the page that holds it */
    static LinkAddress of(String from, String value) {
        if (hasControls(value)) {
            return new IllFormed("white space and control characters are dropped by browsers");
        }
        if (value.indexOf('\\') >= 0) {
            return new IllFormed("browsers read a backslash as a stroke");
        }
        int colon = value.indexOf(':');
        if (colon > 0 && isScheme(value, colon)) {
            return new Outward(Ascii.lower(value.substring(0, colon)));
        }
        if (value.startsWith("/")) {
            return new IllFormed("an absolute path holds at one place of one host only");
        }
        int hash = value.indexOf('#');
        String path = hash < 0 ? value : value.substring(0, hash);
        if (path.indexOf('?') >= 0) {
            return new IllFormed("a link of ours has no query");
        }
        if (value.isEmpty()) {
            return new IllFormed("an empty address names no file");
        }
        Optional<String> fragment = Optional.empty();
        if (hash >= 0) {
            fragment = decoded(value.substring(hash + 1));
            if (fragment.isEmpty()) {
                return new IllFormed("the percent signs of its fragment spell no UTF-8");
            }
            if (fragment.get().isEmpty()) {
                return new IllFormed("an empty fragment names no place");
            }
        }
        return path.isEmpty() ? new Within(from, fragment) : resolved(from, path, fragment);
    }

    private static boolean hasControls(String value) {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (unit <= ' ' || unit == 0x7F) {
                return true;
            }
        }
        return false;
    }

    private static boolean isScheme(String value, int colon) {
        for (int i = 0; i < colon; i++) {
            char unit = value.charAt(i);
            boolean fits =
                    Ascii.isLetter(unit) || i > 0 && (Ascii.isDigit(unit) || unit == '+' || unit == '-' || unit == '.');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static LinkAddress resolved(String from, String path, Optional<String> fragment) {
        List<String> folders = new ArrayList<>(List.of(from.split("/", -1)));
        folders.removeLast();
        String[] segments = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            Optional<String> segment = decoded(segments[i]);
            if (segment.isEmpty()) {
                return new IllFormed("its percent signs spell no UTF-8");
            }
            String name = segment.get();
            boolean last = i == segments.length - 1;
            if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
                return new IllFormed("a name holds no stroke, not even as a percent sign");
            }
            if (last && (name.isEmpty() || name.equals(".") || name.equals(".."))) {
                return new IllFormed("a link names its file, not a folder");
            }
            if (name.isEmpty()) {
                return new IllFormed("a name in the path is empty");
            }
            if (name.equals("..")) {
                if (folders.isEmpty()) {
                    return new IllFormed("it leads out of the site");
                }
                folders.removeLast();
            } else if (!name.equals(".")) {
                folders.add(name);
            }
        }
        return new Within(String.join("/", folders), fragment);
    }

    /** Percent signs read as UTF-8; empty where they spell none. */
    private static Optional<String> decoded(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] != '%') {
                bytes.put(raw[i]);
                continue;
            }
            int high = i + 1 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
