package clausebook.read.pdf;

import java.text.Normalizer;

/**
 * The signs that Unicode has for radicals of Chinese writing. A font draws a radical and the ideograph of the same look
 * with one shape, and some programs note the radical's sign for both. In running text no radical is ever meant.
 */
final class Radicals {

    /** Pairs: a radical of the supplement, and the ideograph that looks the same. */
    private static final String SUPPLEMENT = "⼾户⺁厂⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺰纟⺲罒⺶羊"
            + "⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨"
            + "⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    private Radicals() {}

    static boolean is(char unit) {
        return (unit >= 0x2F00 && unit <= 0x2FD5) || (unit >= 0x2E80 && unit <= 0x2EF3 && inSupplement(unit) >= 0);
    }

    private static int inSupplement(char unit) {
        for (int i = 0; i < SUPPLEMENT.length(); i += 2) {
            if (SUPPLEMENT.charAt(i) == unit) {
                return i;
            }
        }
        return -1;
    }

    static String ideographs(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            int found = inSupplement(unit);
            if (found >= 0) {
                plain.append(SUPPLEMENT.charAt(found + 1));
            } else if (is(unit)) {
                plain.append(Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC));
            } else {
                plain.append(unit);
            }
        }
        return plain.toString();
    }
}
