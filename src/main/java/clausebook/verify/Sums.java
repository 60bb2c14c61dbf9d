package clausebook.verify;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The files of a site held against its {@code SHA256SUMS}, the list by which anybody can check a copy.
 *
 * @param listed every file that it lists; all files of the folder where there is no list
 */
record Sums(Set<String> listed, List<Problem> problems) {

    static final String NAME = "SHA256SUMS";

    private static final String HINT = "build the site again; nothing in it is changed by hand";

    boolean lists(String address) {
        return listed.contains(address);
    }

    /**
     * @param files every file of the site but those of the folder's owner, by address
     * @param shown what problems print before an address
     */
    static Sums check(Path site, SortedSet<String> files, String shown) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Path list = site.resolve(NAME);
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(Problem.error(
                    "sums-missing", Place.of(shown + NAME), "this folder holds no finished site: it has no " + NAME,
                    "build the site first, or name its folder with --out"));
            return new Sums(files, problems);
        }
        Map<String, String> sums = read(shown + NAME, Files.readAllBytes(list), problems);
        for (Map.Entry<String, String> entry : sums.entrySet()) {
            if (!files.contains(entry.getKey())) {
                problems.add(Problem.error(
                        "sums-differ", Place.of(shown + entry.getKey()), "%s lists this file, and it is not there".formatted(NAME), HINT));
            } else if (!sha256(Files.readAllBytes(site.resolve(entry.getKey()))).equals(entry.getValue())) {
                problems.add(Problem.error(
                        "sums-differ", Place.of(shown + entry.getKey()), "this file is not the one that %s lists".formatted(NAME), HINT));
            }
        }
        for (String file : files) {
            if (!file.equals(NAME) && !sums.containsKey(file)) {
                problems.add(Problem.warning(
                        "sums-unlisted",
                        Place.of(shown + file),
                        "%s does not list this file: it is no part of the site that was built".formatted(NAME),
                        "leave it where it is yours; builds keep it"));
            }
        }
        return new Sums(sums.keySet(), problems);
    }

    private static Map<String, String> read(String shown, byte[] bytes, List<Problem> problems) {
        Map<String, String> sums = new TreeMap<>();
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            problems.add(Problem.error("sums-line", Place.of(shown), "the list is not UTF-8", HINT));
            return sums;
        }
        String[] lines = text.split("\n", -1);
        String before = "";
        for (int i = 0; i < lines.length - 1 || i < lines.length && !lines[i].isEmpty(); i++) {
            String line = lines[i];
            String address = line.length() > 66 ? line.substring(66) : "";
            boolean good = !address.isEmpty()
                    && line.startsWith("  ", 64)
                    && line.chars().limit(64).allMatch(unit -> (unit >= '0' && unit <= '9') || (unit >= 'a' && unit <= 'f'))
                    && !address.startsWith("/")
                    && !List.of(address.split("/", -1)).contains("..")
                    && address.compareTo(before) > 0;
            if (!good) {
                problems.add(Problem.error(
                        "sums-line",
                        new Place(shown, i + 1, 1, line),
                        "a line is a SHA-256, two spaces and an address, in order of address",
                        HINT));
                continue;
            }
            before = address;
            sums.put(address, line.substring(0, 64));
        }
        return sums;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
