package clausebook.series;

import clausebook.annotate.Annotator;
import clausebook.derive.Derivation;
import clausebook.derive.Findings;
import clausebook.link.Catalog;
import clausebook.model.Resolution;
import clausebook.parse.Parser;
import clausebook.read.SourceFile;
import clausebook.read.Sources;
import clausebook.un.Language;
import clausebook.un.WorkId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every text of a content folder, read as the product reads it. */
record HeldTexts(List<TextFacts> facts, Map<WorkId, Map<Language, Resolution>> works) {

    static HeldTexts read(Path content) throws IOException {
        List<TextFacts> facts = new ArrayList<>();
        Map<WorkId, Map<Language, Resolution>> works = new TreeMap<>();
        for (SourceFile file : Sources.find(content, "content").value()) {
            var read = Sources.read(file);
            var parsed = read.value().flatMap(source -> Parser.parse(source).value());
            if (parsed.isEmpty()) {
                continue;
            }
            Resolution resolution = Annotator.annotate(parsed.get()).value();
            Findings findings = Derivation.derive(resolution).value();
            facts.add(TextFacts.of(
                    resolution,
                    Catalog.entryOf(resolution).cites(),
                    findings.timeline().sayings()));
            works.computeIfAbsent(resolution.work(), work -> new EnumMap<>(Language.class))
                    .put(resolution.language(), resolution);
        }
        return new HeldTexts(facts, works);
    }

    Map<Language, Resolution> in(WorkId work) {
        return works.getOrDefault(work, Map.of());
    }
}
