package clausebook.read.akn;

import clausebook.model.SourceAccount;
import clausebook.model.SourceAccount.Normalisation;
import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.read.NotesFile;
import clausebook.read.ReadSource;
import clausebook.read.Reader;
import clausebook.read.SourceFile;
import clausebook.read.StyledParagraph;
import clausebook.text.CharacterCheck;
import clausebook.text.Decoder;
import clausebook.text.Encoding;
import clausebook.text.Settling;
import clausebook.text.Sha256;
import clausebook.text.SourceText;
import clausebook.text.WhiteSpace;
import clausebook.un.FixedWording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Akoma Ntoso as the United Nations publishes it. Printed numbers, words, note marks and emphasis are the file's;
 * its identifiers are not looked at, since they change from language to language.
 */
public final class AkomaNtosoReader implements Reader {

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    @Override
    public Outcome<Optional<ReadSource>> read(SourceFile file, byte[] bytes, Optional<byte[]> notes) {
        Outcome<Optional<Encoding>> encoding = encoding(file, bytes);
        if (encoding.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), encoding.problems());
        }
        var decoded = Decoder.decode(file.name(), bytes, encoding.value().get());
        if (decoded.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), decoded.problems());
        }
        SourceText stored = decoded.value().get().source();
        if (WhiteSpace.isBlank(stored.text())) {
            return refused(
                    "empty-source", Place.of(file.name()), "the file holds no text", "put the official file there");
        }
        AknWalk walk;
        try {
            walk = AknWalk.over(stored.text());
        } catch (AknWalk.Refused refused) {
            return refused(
                    refused.code,
                    stored.placeAt(refused.at),
                    String.valueOf(refused.getMessage()),
                    refused.code.equals("not-akoma-ntoso")
                            ? "only Akoma Ntoso is read from .xml: the first element is then akomaNtoso"
                            : "take the official file again");
        }
        Optional<String> other = walk.identity.otherKind();
        if (other.isPresent()
                && !(other.get().equals("draft") && file.settings().draft())) {
            return notAResolution(file, other.get());
        }
        return whole(file, bytes, stored, walk, notes);
    }

    /** The file as it is stored; empty where it cannot be decoded. */
    public static Optional<SourceText> stored(SourceFile file, byte[] bytes) {
        return encoding(file, bytes)
                .value()
                .flatMap(
                        encoding -> Decoder.decode(file.name(), bytes, encoding).value())
                .map(Decoder.Decoded::source);
    }

    private static Outcome<Optional<ReadSource>> whole(
            SourceFile file, byte[] bytes, SourceText stored, AknWalk walk, Optional<byte[]> notes) {
        FixedWording wording = FixedWording.of(file.language());
        List<AknRepairs.Repair> repairs = new ArrayList<>();
        List<AknLine> lines = AknRepairs.of(walk.text.lines, wording, repairs);
        walk.text.notes.forEach(AknRepairs::note);
        lines.addAll(walk.text.notes);
        Settling settling = new Settling();
        AknText text = new AknText(stored, lines, settling);
        if (WhiteSpace.isBlank(text.source().text())) {
            return refused(
                    "empty-source",
                    Place.of(file.name()),
                    "the file holds elements, but no text of a resolution",
                    "put the official file there");
        }
        List<Problem> problems = new ArrayList<>(
                CharacterCheck.check(text.source(), file.settings().allowBidi(), AknText::isDirectionSign));
        if (problems.stream().anyMatch(Problem::isError)) {
            return new Outcome<>(Optional.empty(), problems);
        }
        for (AknRepairs.Repair repair : repairs) {
            problems.add(
                    Problem.note(repair.code(), stored.placeAt(repair.line().placeOf(0)), repair.message()));
        }
        List<StyledParagraph> paragraphs = text.paragraphs();
        Outcome<List<StyledParagraph>> given =
                notes.map(content -> NotesFile.read(file, content)).orElse(Outcome.of(List.of()));
        problems.addAll(given.problems());
        SourceAccount account = account(file, bytes, text, settling);
        return new Outcome<>(
                Optional.of(new ReadSource(file, paragraphs, given.value(), true, account, walk.voting.vote())),
                problems);
    }

    private static SourceAccount account(SourceFile file, byte[] bytes, AknText text, Settling settling) {
        String words = WhiteSpace.removedFrom(text.source().text());
        return new SourceAccount(
                file.file(),
                Sha256.hex(bytes),
                bytes.length,
                file.format(),
                words.codePointCount(0, words.length()),
                words,
                text.removed,
                settling.applied().stream()
                        .map(applied -> new Normalisation(applied.rule(), applied.count(), applied.first()))
                        .toList());
    }

    /** The encoding that {@code source.yaml} names, else that of the byte order mark or the XML declaration. */
    private static Outcome<Optional<Encoding>> encoding(SourceFile file, byte[] bytes) {
        Encoding named = file.settings().encoding();
        if (named != Encoding.UTF_8) {
            return Outcome.of(Optional.of(named));
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return Outcome.of(Optional.of(Encoding.UTF_16LE));
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return Outcome.of(Optional.of(Encoding.UTF_16BE));
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find() || declared.group(1).equalsIgnoreCase("us-ascii")) {
            return Outcome.of(Optional.of(Encoding.UTF_8));
        }
        Optional<Encoding> known = Encoding.ofKey(declared.group(1));
        return known.isPresent()
                ? Outcome.of(known)
                : new Outcome<>(
                        Optional.empty(),
                        List.of(Problem.error(
                                "bad-encoding",
                                Place.of(file.name()),
                                "the file declares the encoding \"%s\", which is not read here"
                                        .formatted(declared.group(1)),
                                "save it as UTF-8 and correct its first line")));
    }

    private static Outcome<Optional<ReadSource>> notAResolution(SourceFile file, String kind) {
        String what = switch (kind) {
            case "draft" -> "a draft";
            case "decision" -> "a decision";
            case "statement" -> "a President's statement";
            default -> "a report";
        };
        String hint = kind.equals("draft")
                ? "put the adopted text here, or write `%s.%s: {draft: true}` in source.yaml to publish it marked as a draft"
                        .formatted(file.language().code(), file.format())
                : "only resolutions are published here: put the adopted text of a resolution in its place";
        return refused(
                "not-a-resolution",
                Place.of(file.name()),
                "the file says that it is %s, not a resolution".formatted(what),
                hint);
    }

    private static Outcome<Optional<ReadSource>> refused(String code, Place place, String message, String hint) {
        return new Outcome<>(Optional.empty(), List.of(Problem.error(code, place, message, hint)));
    }
}
