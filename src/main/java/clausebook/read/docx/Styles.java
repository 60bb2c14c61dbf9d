package clausebook.read.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The document's styles, as far as they tell what a paragraph is and how it is numbered. */
final class Styles implements WordXml.Visitor {

    /** Headings of Word itself and of the United Nations' template: {@code _ H_1}, {@code _ H _Ch}. */
    private static final Pattern HEADING = Pattern.compile("heading ?[1-9]|_ ?h ?_ ?(?:[0-9/]{1,4}|ch|m)\\w*");

    private static final int LONGEST_CHAIN = 12;

    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private String numId = "";
        private String level = "";
        private boolean italic;
        private boolean bold;
        private boolean hidden;
        private boolean raised;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private Style current = new Style();
    private String standard = "";

    @Override
    public void start(String name, WordXml.Attributes attributes) {
        switch (name) {
            case "style" -> {
                current = new Style();
                String id = attributes.get("styleId", "");
                styles.put(id, current);
                if (attributes.get("default", "0").equals("1")
                        && attributes.get("type", "").equals("paragraph")) {
                    standard = id;
                }
            }
            case "name" -> current.name = attributes.get("val", "").toLowerCase(Locale.ROOT);
            case "basedOn" -> current.basedOn = attributes.get("val", "");
            case "numId" -> current.numId = attributes.get("val", "");
            case "ilvl" -> current.level = attributes.get("val", "");
            case "i" -> current.italic = Runs.isOn(attributes);
            case "b" -> current.bold = Runs.isOn(attributes);
            case "vanish" -> current.hidden = Runs.isOn(attributes);
            case "vertAlign" -> current.raised = attributes.get("val", "").equals("superscript");
            default -> {}
        }
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {
        if (name.equals("style")) {
            current = new Style();
        }
    }

    private Optional<Style> first(String id, java.util.function.Predicate<Style> told) {
        String at = id.isEmpty() ? standard : id;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Style style = styles.get(at);
            if (style == null) {
                return Optional.empty();
            }
            if (told.test(style)) {
                return Optional.of(style);
            }
            at = style.basedOn;
        }
        return Optional.empty();
    }

    boolean isHeading(String id) {
        return first(id, style -> HEADING.matcher(style.name).matches()).isPresent();
    }

    boolean isItalic(String id) {
        return !id.isEmpty() && first(id, style -> style.italic).isPresent();
    }

    boolean isBold(String id) {
        return !id.isEmpty() && first(id, style -> style.bold).isPresent();
    }

    boolean isHidden(String id) {
        return !id.isEmpty() && first(id, style -> style.hidden).isPresent();
    }

    boolean isRaised(String id) {
        return !id.isEmpty() && first(id, style -> style.raised).isPresent();
    }

    /** The list that paragraphs of a style belong to. */
    Optional<String> list(String id) {
        return first(id, style -> !style.numId.isEmpty()).map(style -> style.numId);
    }

    Optional<String> level(String id) {
        return first(id, style -> !style.level.isEmpty()).map(style -> style.level);
    }
}
