package clausebook.text;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to characters, strictly: a byte sequence that does not belong to the encoding is refused with its place, never
 * replaced. A byte order mark at the start is taken off.
 */
public final class Decoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** Enough of a file to tell its encoding from. */
    private static final int SAMPLE = 64 * 1024;

    private Decoder() {}

    /** A decoded file, and whether it began with a byte order mark. */
    public record Decoded(SourceText source, boolean byteOrderMark) {}

    /**
     * @param file the file's name as problems print it
     * @param encoding as {@code source.yaml} gives it, else UTF-8
     * @return empty, with the error {@code bad-encoding}, when a byte does not fit
     */
    public static Outcome<Optional<Decoded>> decode(String file, byte[] bytes, Encoding encoding) {
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        var result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        String text = out.flip().toString();
        if (result.isError()) {
            return new Outcome<>(Optional.empty(), List.of(badByte(file, bytes, in.position(), text, encoding)));
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        Optional<Problem> doubt = encoding == Encoding.UTF_8 ? utf16WithoutError(file, bytes) : Optional.empty();
        if (doubt.isPresent()) {
            return new Outcome<>(Optional.empty(), List.of(doubt.get()));
        }
        return Outcome.of(Optional.of(new Decoded(new SourceText(file, marked ? text.substring(1) : text), marked)));
    }

    private static Problem badByte(String file, byte[] bytes, int offset, String before, Encoding encoding) {
        boolean marked = !before.isEmpty() && before.charAt(0) == BYTE_ORDER_MARK;
        String readable = marked ? before.substring(1) : before;
        Place where = new SourceText(file, readable).placeAt(readable.length());
        String message = "byte 0x%02X at offset %d is not %s: a source is never read with characters replaced"
                .formatted(bytes[offset] & 0xFF, offset, encoding.key().toUpperCase(java.util.Locale.ROOT));
        return Problem.error("bad-encoding", where, message, wayOut(file, bytes, encoding));
    }

    /** UTF-16 of ASCII text is well-formed UTF-8 full of NUL. */
    private static Optional<Problem> utf16WithoutError(String file, byte[] bytes) {
        Optional<Encoding> utf16 = utf16(bytes);
        if (utf16.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Problem.error(
                "bad-encoding",
                Place.of(file),
                "every other byte is 0x00: this is not UTF-8 text",
                wayOut(file, bytes, Encoding.UTF_8)));
    }

    private static String wayOut(String file, byte[] bytes, Encoding tried) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        if (tried == Encoding.UTF_8 && isUtf8ButForFew(bytes)) {
            return "the rest of the file is UTF-8: a byte was damaged; take the official file again";
        }
        Optional<Encoding> guess = guess(bytes).filter(other -> other != tried);
        String save = "save the file as UTF-8";
        return guess.map(encoding -> "it looks like %s; %s, or write `%s: {encoding: %s}` in source.yaml beside it"
                        .formatted(encoding.key(), save, name, encoding.key()))
                .orElse(save + ", or name its encoding in source.yaml beside it (" + Encoding.keys() + ")");
    }

    /** Whether a few damaged bytes are all that is wrong: other encodings break every few characters. */
    private static boolean isUtf8ButForFew(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), java.nio.charset.StandardCharsets.UTF_8);
        long lost = text.chars().filter(unit -> unit == '\uFFFD').count();
        long beyondAscii = text.chars().filter(unit -> unit > 0x7F).count();
        return beyondAscii > 0 && lost * 20 < beyondAscii;
    }

    /** What the bytes probably are, told by the signs that are frequent in any text of the language. */
    static Optional<Encoding> guess(byte[] bytes) {
        Optional<Encoding> utf16 = utf16(bytes);
        if (utf16.isPresent()) {
            return utf16;
        }
        Encoding best = Encoding.UTF_8;
        int bestScore = 0;
        for (Encoding encoding :
                List.of(Encoding.GB18030, Encoding.BIG5, Encoding.WINDOWS_1251, Encoding.WINDOWS_1256)) {
            int score = score(bytes, encoding);
            if (score > bestScore) {
                best = encoding;
                bestScore = score;
            }
        }
        return bestScore > 0 ? Optional.of(best) : Optional.empty();
    }

    private static Optional<Encoding> utf16(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        Optional<Encoding> marked = Encoding.ofMark(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        // Chinese in UTF-16 holds few 0x00; its line ends and digits do, always on the same side.
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2 == 1 ? 1 : 0;
            }
        }
        int many = Math.max(2, length / 100);
        // Ideographs such as U+4E00 hold a 0x00 on the other side.
        if (odd >= many && odd > 8 * even) {
            return Optional.of(Encoding.UTF_16LE);
        }
        return even >= many && even > 8 * odd ? Optional.of(Encoding.UTF_16BE) : Optional.empty();
    }

    private static int score(byte[] bytes, Encoding encoding) {
        String frequent = switch (encoding) {
            case GB18030 -> "的和，、；国决议人权理事会联合关于年月日";
            case BIG5 -> "的和，、；國決議人權理事會聯合關於年月日";
            case WINDOWS_1251 -> "оеаинтсрвл";
            default -> "اليمنتور";
        };
        List<Character> signs = new ArrayList<>();
        frequent.chars().forEach(unit -> signs.add((char) unit));
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, SAMPLE)))
                    .toString();
            int good = 0;
            int bad = 0;
            for (int i = 0; i < text.length(); i++) {
                good += signs.contains(text.charAt(i)) ? 1 : 0;
                bad += text.charAt(i) == '\uFFFD' ? 1 : 0;
            }
            return good - 4 * bad - text.length() / 50;
        } catch (CharacterCodingException neverReplaced) {
            return 0;
        }
    }
}
