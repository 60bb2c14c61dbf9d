package clausebook.read;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.Decoder;
import clausebook.text.Encoding;
import clausebook.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads {@code source.yaml}: file by file, what cannot be seen in the file itself.
 *
 * <pre>
 * zh.txt:
 *   encoding: gb18030
 *   allow-bidi: true
 *   draft: true
 * </pre>
 */
final class SourceYaml {

    private final SourceText source;
    private final List<Problem> problems = new ArrayList<>();

    private SourceYaml(SourceText source) {
        this.source = source;
    }

    static Outcome<Map<String, FileSettings>> read(String file, byte[] bytes) {
        var decoded = Decoder.decode(file, bytes, Encoding.UTF_8);
        if (decoded.value().isEmpty()) {
            return new Outcome<>(Map.of(), decoded.problems());
        }
        SourceYaml yaml = new SourceYaml(decoded.value().get().source());
        Map<String, FileSettings> settings = yaml.files();
        return new Outcome<>(settings, yaml.problems);
    }

    private Map<String, FileSettings> files() {
        Map<String, FileSettings> settings = new TreeMap<>();
        Optional<Node> root;
        try {
            LoadSettings limits = LoadSettings.builder()
                    .setMaxAliasesForCollections(10)
                    .setCodePointLimit(100_000)
                    .build();
            root = new Compose(limits).composeString(source.text());
        } catch (MarkedYamlEngineException fault) {
            Place place = fault.getProblemMark().map(this::place).orElse(Place.of(source.file()));
            error("bad-yaml", place, "this is not YAML: " + fault.getProblem(), "see the example in the documentation");
            return settings;
        } catch (YamlEngineException fault) {
            error("bad-yaml", Place.of(source.file()), "this is not YAML", "see the example in the documentation");
            return settings;
        }
        if (root.isEmpty()) {
            return settings;
        }
        for (NodeTuple entry : entries(root.get(), "a list of files")) {
            settings.put(text(entry.getKeyNode()), file(entry.getValueNode()));
        }
        return settings;
    }

    private FileSettings file(Node node) {
        FileSettings settings = FileSettings.NONE;
        for (NodeTuple entry : entries(node, "encoding, allow-bidi or draft")) {
            String key = text(entry.getKeyNode());
            Node value = entry.getValueNode();
            settings = switch (key) {
                case "encoding" -> new FileSettings(encoding(value), settings.allowBidi(), settings.draft());
                case "allow-bidi" -> new FileSettings(settings.encoding(), flag(value), settings.draft());
                case "draft" -> new FileSettings(settings.encoding(), settings.allowBidi(), flag(value));
                default -> {
                    error(
                            "unknown-key",
                            place(entry.getKeyNode()),
                            "\"%s\" is no key of source.yaml".formatted(key),
                            "the keys of a file are encoding, allow-bidi and draft");
                    yield settings;
                }
            };
        }
        return settings;
    }

    private Encoding encoding(Node node) {
        Optional<Encoding> encoding = Encoding.ofKey(text(node));
        if (encoding.isEmpty()) {
            error(
                    "bad-value",
                    place(node),
                    "\"%s\" is no encoding known here".formatted(text(node)),
                    "one of " + Encoding.keys());
        }
        return encoding.orElse(Encoding.UTF_8);
    }

    private boolean flag(Node node) {
        String value = text(node);
        if (!value.equals("true") && !value.equals("false")) {
            error("bad-value", place(node), "\"%s\" is neither true nor false".formatted(value), "write true or false");
        }
        return value.equals("true");
    }

    private List<NodeTuple> entries(Node node, String expected) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        error("bad-value", place(node), "here should stand " + expected, "see the example in the documentation");
        return List.of();
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private Place place(Node node) {
        return node.getStartMark().map(this::place).orElse(Place.of(source.file()));
    }

    private Place place(Mark mark) {
        int line = Math.min(mark.getLine() + 1, source.lineCount());
        return new Place(source.file(), line, mark.getColumn() + 1, source.line(line));
    }

    private void error(String code, Place place, String message, String hint) {
        problems.add(Problem.error(code, place, message, hint));
    }
}
