package clausebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecoderTest {

    /** Overlong forms, surrogates, truncated sequences, bytes that never occur; at the start, inside, at the end. */
    static Stream<String> malformed() {
        return Stream.of(
                        "C080",
                        "C1BF",
                        "E08080",
                        "E09FBF",
                        "F0808080",
                        "F08FBFBF",
                        "EDA080",
                        "EDBFBF",
                        "F4908080",
                        "F5808080",
                        "FE",
                        "FF",
                        "80",
                        "BF",
                        "C2",
                        "E4BA",
                        "F09F98",
                        "E4BA2E",
                        "F8888080")
                .flatMap(hex -> Stream.of(hex + "41", "4141" + hex + "0A41", "E4BABA0A41" + hex));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void malformedBytesAreRefusedWithTheirPlace(String hex) {
        var outcome = Decoder.decode("content/x.txt", HexFormat.of().parseHex(hex), Encoding.UTF_8);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("bad-encoding");
            assertThat(problem.message()).contains("offset");
            assertThat(problem.place().line()).isPositive();
        });
    }

    @Test
    void thePlaceIsThatOfTheFirstBadByte() {
        var outcome = Decoder.decode("f.txt", HexFormat.of().parseHex("E4BABA0A41FF"), Encoding.UTF_8);
        assertThat(outcome.problems().get(0).place()).hasToString("f.txt:2:2");
        assertThat(outcome.problems().get(0).message()).contains("0xFF at offset 5");
    }

    @ParameterizedTest
    @CsvSource({"GB18030,gb18030", "GBK,gb18030", "UTF-16LE,utf-16le", "UTF-16BE,utf-16be"})
    void otherEncodingsAreNamedAndReadWhenAsked(String charset, String key) throws IOException {
        String text = Files.readString(Path.of("content/hrc/58/30/zh.txt"));
        byte[] bytes = text.getBytes(Charset.forName(charset));
        var refused = Decoder.decode("content/zh.txt", bytes, Encoding.UTF_8);
        assertThat(refused.value()).isEmpty();
        assertThat(refused.problems().get(0).hint()).contains("encoding: " + key);
        var read = Decoder.decode("content/zh.txt", bytes, Encoding.ofKey(key).orElseThrow());
        assertThat(read.value().orElseThrow().source().text()).isEqualTo(text);
    }

    @Test
    void big5IsNamed() {
        byte[] bytes = "人權理事會，關於聯合國的決議和年度報告。".repeat(20).getBytes(Charset.forName("Big5"));
        assertThat(Decoder.decode("zh.txt", bytes, Encoding.UTF_8)
                        .problems()
                        .get(0)
                        .hint())
                .contains("encoding: big5");
    }

    @Test
    void aByteOrderMarkIsTakenOffAndCounted() {
        var decoded = Decoder.decode("f", "\uFEFF人".getBytes(StandardCharsets.UTF_8), Encoding.UTF_8)
                .value()
                .orElseThrow();
        assertThat(decoded.byteOrderMark()).isTrue();
        assertThat(decoded.source().text()).isEqualTo("人");
    }

    @Test
    void unseenCharactersAreToldWithTheirPlaces() {
        SourceText source = new SourceText(
                "f",
                "a\u0000b\nc\u202Ed\u200Be\n\uFFFD\u00AD\u2F08\uFE0F\uDB40\uDC41 می\u200Cخواهم\uFFFE\uFDD0\uD83F\uDFFF");
        var problems = CharacterCheck.check(source, CharacterCheck.Direction.NONE);
        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly(
                        "control-character f:1:2",
                        "bidi-override f:2:2",
                        "zero-width-character f:2:4",
                        "replacement-character f:3:1",
                        "soft-hyphen f:3:2",
                        "compatibility-character f:3:3",
                        "variation-selector f:3:4",
                        "tag-character f:3:5",
                        "noncharacter f:3:15",
                        "noncharacter f:3:16",
                        "noncharacter f:3:17");
        assertThat(problems.stream().filter(clausebook.problem.Problem::isError))
                .extracting(problem -> problem.code() + " " + problem.place())
                .containsExactly("control-character f:1:2", "bidi-override f:2:2");
        assertThat(CharacterCheck.check(source, CharacterCheck.Direction.ALL).stream()
                        .filter(clausebook.problem.Problem::isError))
                .extracting(problem -> problem.place().toString())
                .as("no setting lets U+0000 in")
                .containsExactly("f:1:2");
    }
}
