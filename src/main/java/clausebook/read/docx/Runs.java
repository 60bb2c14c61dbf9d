package clausebook.read.docx;

/**
 * What the properties of a run of text say of its look. Word keeps the italics and the bold type of scripts that run from
 * right to left apart, and shows them in runs of that direction.
 */
final class Runs {

    private boolean italic;
    private boolean bold;
    private boolean italicRightToLeft;
    private boolean boldRightToLeft;
    private boolean rightToLeft;
    boolean raised;
    boolean hidden;

    boolean italic() {
        return italic || (rightToLeft && italicRightToLeft);
    }

    boolean bold() {
        return bold || (rightToLeft && boldRightToLeft);
    }

    /** A property that is named without a value is on. */
    static boolean isOn(WordXml.Attributes attributes) {
        String value = attributes.get("val", "true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    void set(String name, WordXml.Attributes attributes, Styles styles) {
        switch (name) {
            case "i" -> italic = isOn(attributes);
            case "b" -> bold = isOn(attributes);
            case "iCs" -> italicRightToLeft = isOn(attributes);
            case "bCs" -> boldRightToLeft = isOn(attributes);
            case "rtl", "cs" -> rightToLeft = isOn(attributes);
            case "vanish", "webHidden", "specVanish" -> hidden = isOn(attributes);
            case "vertAlign" -> raised = attributes.get("val", "").equals("superscript");
            case "rStyle" -> {
                String style = attributes.get("val", "");
                italic |= styles.isItalic(style);
                bold |= styles.isBold(style);
                hidden |= styles.isHidden(style);
                raised |= styles.isRaised(style);
            }
            default -> {}
        }
    }
}
