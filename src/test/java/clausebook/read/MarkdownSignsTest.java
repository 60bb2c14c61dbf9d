package clausebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownSignsTest {

    private static final String WORKED = """
            # United Nations

            ## 79/990\\. Lighthouses of the southern coasts ##

            **The General Assembly,**

            _Recalling_ its resolution [71/990](https://docs.example/71-990) of 2 December 2016,[^1]

            1\\. *Decides* to light the lamps;\\
            - (a) of the __harbours__;<sup>2</sup>

            > 2. ***Requests*** a report on snake_case and 5 * 3 * 2.

            ### 附件

            **回顾**其第71/990号决议，

            و*تكرر* طلبها،

            [^1]: See A/71/31.
            """;

    @Test
    void signsAreSetAsideAndNothingElse() {
        SourceText words =
                MarkdownSigns.of(new SourceText("en.txt", WORKED)).orElseThrow().words();
        assertThat(words.text()).isEqualTo("""
                United Nations

                79/990. Lighthouses of the southern coasts

                The General Assembly,

                Recalling its resolution 71/990 of 2 December 2016,[1]

                1. Decides to light the lamps;
                (a) of the harbours;2

                2. Requests a report on snake_case and 5 * 3 * 2.

                附件

                回顾其第71/990号决议，

                وتكرر طلبها،

                [1] See A/71/31.
                """);
    }

    @Test
    void aWrittenLineBreakPartsWords() {
        String text = "# Distr.: General<br/>3 January 2044<br>\n**The** a<br >b\n";
        SourceText words =
                MarkdownSigns.of(new SourceText("en.txt", text)).orElseThrow().words();
        assertThat(words.text()).isEqualTo("Distr.: General\n3 January 2044\nThe a\nb\n");
    }

    @Test
    void placesAreThoseOfTheFile() {
        SourceText words =
                MarkdownSigns.of(new SourceText("en.txt", WORKED)).orElseThrow().words();
        assertThat(words.placeAt(words.text().indexOf("Decides")).toString()).isEqualTo("en.txt:9:6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* Reissued for technical reasons.\n\n** See annex.\n\n_____________\n\n1 A/79/1.",
                "The lamps* and the oil,*\n\n1. Decides* that lamps* burn;\n\n2. Asks.",
                "*Reissued for technical reasons on 4 May 2024.*\n\n1. Decides to rest.",
                "1 * 2 * 3\n4 * 5 * 6",
                "№ 5 # 7"
            })
    void aFewStarsMakeNoMarkdown(String text) {
        assertThat(MarkdownSigns.of(new SourceText("en.txt", text))).isEmpty();
    }

    /** A line as long as this would take hours if a sign were looked for from each of its places anew. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "*a", "[a", "#", "> ", "_b", "\\", "<b ", " #"})
    @Timeout(60)
    void aLineOfOneSignOverAndOverIsReadInTime(String sign) {
        String line = "# x" + sign.repeat(400_000) + "y\n\n**a** b\n\n**c** d";

        SourceText words =
                MarkdownSigns.of(new SourceText("en.txt", line)).orElseThrow().words();

        assertThat(words.text()).endsWith("y\n\na b\n\nc d");
    }
}
