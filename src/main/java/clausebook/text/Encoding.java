package clausebook.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The encodings in which a source may be given; all but UTF-8 only when the file itself or {@code source.yaml} says so. */
public enum Encoding {
    UTF_8("utf-8", StandardCharsets.UTF_8),
    GB18030("gb18030", Charset.forName("GB18030")),
    BIG5("big5", Charset.forName("Big5")),
    UTF_16LE("utf-16le", StandardCharsets.UTF_16LE),
    UTF_16BE("utf-16be", StandardCharsets.UTF_16BE),
    WINDOWS_1251("windows-1251", Charset.forName("windows-1251")),
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252")),
    WINDOWS_1256("windows-1256", Charset.forName("windows-1256"));

    private final String key;
    private final Charset charset;

    Encoding(String key, Charset charset) {
        this.key = key;
        this.charset = charset;
    }

    /** Its name in {@code source.yaml}. */
    public String key() {
        return key;
    }

    Charset charset() {
        return charset;
    }

    /** The encoding of a name; GBK and GB2312 are parts of GB18030. */
    public static Optional<Encoding> ofKey(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        String known = switch (key) {
            case "gbk", "gb2312", "cp936" -> "gb18030";
            case "utf8" -> "utf-8";
            case "utf16le" -> "utf-16le";
            case "utf16be" -> "utf-16be";
            default -> key;
        };
        for (Encoding encoding : values()) {
            if (encoding.key.equals(known)) {
                return Optional.of(encoding);
            }
        }
        return Optional.empty();
    }

    /** UTF-16 where a file begins with its byte order mark. */
    public static Optional<Encoding> ofMark(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : bytes[0] & 0xFF;
        int second = bytes.length < 2 ? 0 : bytes[1] & 0xFF;
        if (first == 0xFF && second == 0xFE) {
            return Optional.of(UTF_16LE);
        }
        return first == 0xFE && second == 0xFF ? Optional.of(UTF_16BE) : Optional.empty();
    }

    /** All names, for messages. */
    public static String keys() {
        StringBuilder all = new StringBuilder();
        for (Encoding encoding : values()) {
            all.append(all.isEmpty() ? "" : ", ").append(encoding.key);
        }
        return all.toString();
    }
}
