package clausebook.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Likeness found for all pairs of two texts at one go is, to the last bit, that of each pair by itself. */
class LikenessAcrossTest {

    private static final String[] PARTS = {
        "决定",
        "将独立专家的任务延长一年",
        "𠮷",
        "the mandate of ",
        "Independent Expert",
        "敦促马里政府",
        "，",
        ". ",
        "déplore",
        "права человека",
        "2025"
    };

    @Test
    void acrossIsBetween() {
        Random random = new Random(58_30);
        for (int round = 0; round < 200; round++) {
            List<String> texts = new ArrayList<>();
            int count = 1 + random.nextInt(8);
            for (int i = 0; i < count; i++) {
                StringBuilder text = new StringBuilder();
                for (int part = random.nextInt(9); part > 0; part--) {
                    text.append(PARTS[random.nextInt(PARTS.length)]);
                }
                texts.add(text.toString());
            }
            Likeness likeness = new Likeness(texts);
            int from = random.nextInt(count + 1);
            double[][] across = likeness.across(from, count);
            assertThat(across).hasDimensions(from, from == 0 ? 0 : count - from);
            for (int first = 0; first < from; first++) {
                for (int second = from; second < count; second++) {
                    assertThat(across[first][second - from]).isEqualTo(likeness.between(first, second));
                }
            }
        }
    }

    /** More different pairs than the first table of them holds. */
    @Test
    void manyPairs() {
        Random random = new Random(4);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            StringBuilder text = new StringBuilder();
            for (int sign = 0; sign < 400; sign++) {
                text.append((char) (0x4E00 + random.nextInt(3000)));
            }
            texts.add(text.toString());
        }
        texts.add(texts.get(3));
        Likeness likeness = new Likeness(texts);
        assertThat(likeness.between(3, 20)).isEqualTo(1);
        assertThat(likeness.between(2, 20)).isLessThan(0.1);
        assertThat(likeness.across(20, 21)[3][0]).isEqualTo(1);
    }
}
