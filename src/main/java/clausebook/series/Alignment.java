package clausebook.series;

import clausebook.model.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes down what became of each clause, in one language, once it is known which is which. */
final class Alignment {

    private final TwoTexts texts;
    private final Pairing pairing;
    private final Resolution later;

    private Alignment(TwoTexts texts, Pairing pairing, Resolution later) {
        this.texts = texts;
        this.later = later;
        this.pairing = pairing;
    }

    /** The rows in the order of the later text; what was dropped stands behind what it followed in the earlier one. */
    static List<Aligned> rows(TwoTexts texts, Pairing pairing, Resolution later) {
        return new Alignment(texts, pairing, later).written();
    }

    private List<Aligned> written() {
        List<Aligned> rows = new ArrayList<>();
        int earlier = 0;
        for (int j = 0; j < texts.is().size(); j++) {
            if (pairing.splitWith(j) >= 0) {
                continue;
            }
            if (pairing.before(j) >= 0 && !pairing.isMoved(j)) {
                earlier = dropped(earlier, pairing.before(j), rows);
            }
            rows.add(row(j));
        }
        dropped(earlier, texts.was().size(), rows);
        return List.copyOf(rows);
    }

    /** Adds what was dropped before an earlier clause; gives the index to go on from. */
    private int dropped(int from, int to, List<Aligned> rows) {
        for (int i = from; i < to; i++) {
            if (pairing.after(i) < 0 && pairing.mergedWith(i) < 0) {
                rows.add(new Aligned.Dropped(texts.was().get(i)));
            }
        }
        return Math.max(from, to);
    }

    private Aligned row(int is) {
        int earlier = pairing.before(is);
        if (earlier < 0) {
            return new Aligned.New(texts.is().get(is));
        }
        int[] split = IntStream.range(0, texts.is().size())
                .filter(j -> j == is || pairing.splitWith(j) == is)
                .toArray();
        int[] merged = IntStream.range(0, texts.was().size())
                .filter(i -> i == earlier || pairing.mergedWith(i) == earlier)
                .toArray();
        if (split.length > 1) {
            return new Aligned.Split(
                    texts.was().get(earlier),
                    IntStream.of(split).mapToObj(texts.is()::get).toList(),
                    WordDiff.pieces(texts.wasText().get(earlier), joined(texts.isText(), split)));
        }
        if (merged.length > 1) {
            return new Aligned.Merged(
                    IntStream.of(merged).mapToObj(texts.was()::get).toList(),
                    texts.is().get(is),
                    WordDiff.pieces(
                            joined(texts.wasText(), merged), texts.isText().get(is)));
        }
        return pair(earlier, is);
    }

    private Aligned pair(int was, int is) {
        List<Piece> pieces = texts.same(was, is)
                ? List.of()
                : WordDiff.pieces(texts.wasText().get(was), texts.isText().get(is));
        // Vowel signs in Arabic and the width of a comma in Chinese make no other words.
        if (pieces.stream().allMatch(piece -> piece.kind() == Piece.Kind.SAME)) {
            return pairing.isMoved(is)
                    ? new Aligned.Moved(texts.was().get(was), texts.is().get(is))
                    : new Aligned.Kept(texts.was().get(was), texts.is().get(is));
        }
        return new Aligned.Changed(
                texts.was().get(was),
                texts.is().get(is),
                pairing.isMoved(is),
                pieces,
                ActionChange.between(texts.was().get(was), texts.is().get(is), pieces, later));
    }

    private static String joined(List<String> texts, int[] indexes) {
        return String.join("\n", IntStream.of(indexes).mapToObj(texts::get).toList());
    }
}
