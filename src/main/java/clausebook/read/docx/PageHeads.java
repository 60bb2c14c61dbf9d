package clausebook.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The heads and feet of the pages. The United Nations' template prints the masthead as the head of the first page; the
 * other heads and feet repeat on every page and are no text of the resolution.
 */
final class PageHeads implements WordXml.Visitor {

    private final Map<String, String> targets = new HashMap<>();
    private final List<String> running = new ArrayList<>();
    private Optional<String> first = Optional.empty();
    private Optional<String> firstHere = Optional.empty();
    private int sections = 0;

    @Override
    public void start(String name, WordXml.Attributes attributes) {
        String id = attributes.get("id", "");
        switch (name) {
            case "Relationship" ->
                targets.put(
                        attributes.get("Id", ""),
                        "word/" + attributes.get("Target", "").replaceFirst("^/?(?:word/)?", ""));
            case "headerReference", "footerReference" -> {
                String part = targets.getOrDefault(id, "");
                boolean ofFirstPage =
                        name.startsWith("header") && attributes.get("type", "").equals("first");
                if (ofFirstPage && sections == 0) {
                    firstHere = Optional.of(part);
                } else if (!part.isEmpty() && !running.contains(part)) {
                    running.add(part);
                }
            }
            case "titlePg" -> {
                if (sections == 0 && Runs.isOn(attributes)) {
                    first = firstHere;
                }
            }
            default -> {}
        }
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {
        sections += name.equals("sectPr") ? 1 : 0;
    }

    /** The head of the first page, where it is another than that of the rest. */
    Optional<String> first() {
        return first;
    }

    List<String> running() {
        return running.stream()
                .filter(part -> first.isEmpty() || !first.get().equals(part))
                .toList();
    }
}
