package clausebook.permalink;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.WhiteSpace;
import clausebook.un.Language;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The deliberate changes of published texts, as {@code corrections.yaml} of a work lists them, oldest first. */
public final class Corrections {

    /** The file's name in a work's folder. */
    public static final String NAME = "corrections.yaml";

    private static final List<String> KEYS = List.of("language", "clause", "earlier", "what", "why", "source");

    private final String file;
    private final String[] lines;
    private final List<Problem> problems = new ArrayList<>();

    private Corrections(String file, String yaml) {
        this.file = file;
        this.lines = yaml.split("\n", -1);
    }

    /**
     * Reads a work's corrections; where there is no file there are none.
     *
     * @param shown the file's name, as problems print it
     */
    public static Outcome<List<Correction>> read(Path path, String shown) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Outcome.of(List.of());
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return refused(Place.of(shown), "corrections must stand in a plain file, no link and no folder");
        }
        try {
            String yaml = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return parse(shown, yaml);
        } catch (CharacterCodingException e) {
            return refused(Place.of(shown), "the file is not UTF-8");
        }
    }

    /** Reads the text of a {@code corrections.yaml}. */
    public static Outcome<List<Correction>> parse(String file, String yaml) {
        Corrections reading = new Corrections(file, yaml);
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setUseMarks(true).build();
        Optional<Node> root;
        try {
            root = new Compose(settings).composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(reading::place).orElse(Place.of(file));
            return refused(place, "this is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            return refused(Place.of(file), "this is not YAML that can be read");
        }
        List<Correction> found = root.map(reading::list).orElse(List.of());
        return new Outcome<>(found, reading.problems);
    }

    /** The corrections of one clause, oldest first, for its page. */
    public static List<Correction> of(List<Correction> all, Language language, String clause) {
        return all.stream()
                .filter(one -> one.language() == language && one.clause().equals(clause))
                .toList();
    }

    private List<Correction> list(Node root) {
        if (!(root instanceof SequenceNode sequence)) {
            fault(root, "corrections are a list: every entry begins with \"- \"");
            return List.of();
        }
        List<Correction> found = new ArrayList<>();
        for (Node entry : sequence.getValue()) {
            if (entry instanceof MappingNode mapping) {
                correction(mapping).ifPresent(found::add);
            } else {
                fault(entry, "an entry of this list has the keys " + String.join(", ", KEYS));
            }
        }
        return List.copyOf(found);
    }

    private Optional<Correction> correction(MappingNode mapping) {
        int before = problems.size();
        Map<String, ScalarNode> fields = new LinkedHashMap<>();
        for (NodeTuple pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key) || !KEYS.contains(key.getValue())) {
                String name = pair.getKeyNode() instanceof ScalarNode key ? " \"" + key.getValue() + "\"" : "";
                fault(
                        pair.getKeyNode(),
                        "unknown key" + name + "; a correction has the keys " + String.join(", ", KEYS));
            } else if (!(pair.getValueNode() instanceof ScalarNode value) || WhiteSpace.isBlank(value.getValue())) {
                fault(pair.getValueNode(), "the value of \"" + key.getValue() + "\" must be a text that is not empty");
            } else if (fields.put(key.getValue(), value) != null) {
                fault(key, "the key \"" + key.getValue() + "\" stands here twice");
            }
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        for (String key : KEYS) {
            if (!fields.containsKey(key)) {
                fault(
                        mapping,
                        "the key \"" + key + "\" is missing; a correction has the keys " + String.join(", ", KEYS));
            }
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        ScalarNode code = Objects.requireNonNull(fields.get("language"));
        Optional<Language> language = Language.ofCode(code.getValue());
        if (language.isEmpty()) {
            fault(code, "\"" + code.getValue() + "\" is no language of the United Nations: ar, zh, en, fr, ru, es");
            return Optional.empty();
        }
        return Optional.of(new Correction(
                language.get(),
                value(fields, "clause").strip(),
                value(fields, "earlier"),
                value(fields, "what").strip(),
                value(fields, "why").strip(),
                value(fields, "source").strip(),
                place(mapping)));
    }

    /** The value of a key that is known to be there. */
    private static String value(Map<String, ScalarNode> fields, String key) {
        return Objects.requireNonNull(fields.get(key), key).getValue();
    }

    private void fault(Node node, String what) {
        problems.add(problem(place(node), what));
    }

    private Place place(Node node) {
        return node.getStartMark().map(this::place).orElse(Place.of(file));
    }

    private Place place(Mark mark) {
        String excerpt = mark.getLine() < lines.length ? lines[mark.getLine()].stripTrailing() : "";
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1, excerpt);
    }

    private static Outcome<List<Correction>> refused(Place place, String what) {
        return new Outcome<>(List.of(), List.of(problem(place, what)));
    }

    private static Problem problem(Place place, String what) {
        return Problem.error(
                "correction-entry",
                place,
                what,
                "- language: zh, then on lines of their own, indented by two spaces: clause, earlier, what, why, source");
    }
}
