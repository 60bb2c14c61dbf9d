package clausebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts put together by chance, always the same: words of the languages with and without endings and particles, and what no
 * writer writes but a question may hold: halves of pairs, marks without letters, names that a script gives to things of its own.
 */
public final class ChanceTexts {

    private static final List<String> PIECES = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "eiosxzàâæçéèêîñóôœùÿßþĳİŁﬁ",
            "абвгдежзийклмнопрстуфхцчшщъыьэюяёАЕІЇҐ",
            "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىةٱکی",
            "اوبفكلتنهمي",
            "0123456789٠١٢٣۴۵６Ⅻ①",
            "马里人权独专家々〇𠮷⽴豈",
            "αςΣאבका한ひカ",
            "\u0301\u064b\u0651\u0640\u00ad\u200d\u200f\ufe0f",
            "/-–'’.,:;#@ \t\n\u2028",
            "\ud83d\udc4d\ud842\udfb7");
    private static final List<String> WORDS = List.of(
            "__proto__",
            "constructor",
            "hasOwnProperty",
            "toString",
            "undefined",
            "null",
            "A/HRC/RES/58/30",
            "58/30//2",
            "مالي/2");
    private static final List<String> BEFORE = List.of("و", "ف", "ب", "ال", "وال", "بال", "لل", "ولل", "وفال");

    private ChanceTexts() {}

    /** @param rows the endings of a language ({@link Endings#rows}), which some words get */
    public static List<String> of(String rows, int many) {
        Random chance = new Random(58_30);
        List<String> endings = new ArrayList<>(List.of(""));
        for (String part : rows.split("[| ]")) {
            if (!part.isEmpty() && Character.isLetter(part.charAt(0))) {
                endings.add(part);
            }
        }
        List<String> texts = new ArrayList<>(WORDS);
        texts.add("x".repeat(130) + "-" + "ا".repeat(61) + "ن");
        while (texts.size() < many) {
            StringBuilder text = new StringBuilder();
            for (int words = chance.nextInt(3); words >= 0; words--) {
                word(chance, endings, text);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static void word(Random chance, List<String> endings, StringBuilder text) {
        String letters = one(chance, PIECES);
        if (letters.charAt(0) == 'ا') {
            text.append(one(chance, BEFORE));
        }
        for (int length = chance.nextInt(7); length > 0; length--) {
            String from = chance.nextInt(12) == 0 ? one(chance, PIECES) : letters;
            text.append(from.charAt(chance.nextInt(from.length())));
        }
        text.append(one(chance, endings));
        String breaks = PIECES.get(9);
        text.append(chance.nextInt(4) == 0 ? "" : breaks.charAt(chance.nextInt(breaks.length())));
    }

    static String one(Random chance, List<String> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
