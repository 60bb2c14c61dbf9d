package clausebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import clausebook.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The tree says what a plain sorted map of addresses would say. */
class FileTreeTest {

    private static final List<String> NAMES =
            List.of("a", "a-b", "a.html", "ab", "b", "zh", "zh.html", "0", "op1.html");

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String address(Random random) {
        StringBuilder address = new StringBuilder(NAMES.get(random.nextInt(NAMES.size())));
        for (int depth = random.nextInt(4); depth > 0; depth--) {
            address.append('/').append(NAMES.get(random.nextInt(NAMES.size())));
        }
        return address.toString();
    }

    private static boolean isFolder(SortedMap<String, String> files, String address) {
        return files.keySet().stream().anyMatch(file -> file.startsWith(address + "/"));
    }

    private static boolean liesInFile(SortedMap<String, String> files, String address) {
        return files.keySet().stream().anyMatch(file -> address.startsWith(file + "/"));
    }

    @Test
    void isTheSameAsASortedMap() throws IOException {
        Random random = new Random(59_31);
        for (int round = 0; round < 300; round++) {
            FileTree tree = new FileTree();
            SortedMap<String, String> map = new TreeMap<>();
            int asBefore = 0;
            for (int i = 0; i < 40; i++) {
                String address = address(random);
                assertThat(tree.isFile(address)).isEqualTo(map.containsKey(address));
                assertThat(tree.isFolder(address)).as(address).isEqualTo(isFolder(map, address));
                assertThat(tree.fileAbove(address).isPresent()).isEqualTo(liesInFile(map, address));
                if (map.containsKey(address) || isFolder(map, address) || liesInFile(map, address)) {
                    continue;
                }
                String hash = hash(address + round);
                boolean before = random.nextBoolean();
                asBefore += before ? 1 : 0;
                tree.put(address, new Held(hash, i, before));
                map.put(address, hash);
                Held held = tree.file(address).orElseThrow();
                assertThat(held.sha256()).isEqualTo(hash);
                assertThat(held.size()).isEqualTo(i);
                assertThat(held.asBefore()).isEqualTo(before);
            }
            assertThat(tree.size()).isEqualTo(map.size());
            assertThat(tree.asBefore()).isEqualTo(asBefore);
            assertThat(listed(tree, "")).isEqualTo(List.copyOf(map.keySet()));
            for (int i = 0; i < 20; i++) {
                String start = address(random) + (random.nextBoolean() ? "/" : "");
                assertThat(listed(tree, start))
                        .as(start)
                        .isEqualTo(map.keySet().stream()
                                .filter(file -> file.startsWith(start))
                                .toList());
            }
            TreeSet<String> folders = new TreeSet<>();
            for (String file : map.keySet()) {
                for (int end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
                    folders.add(file.substring(0, end));
                }
            }
            List<String> told = new ArrayList<>();
            tree.eachFolder(told::add);
            assertThat(told).containsExactlyInAnyOrderElementsOf(folders);
            for (String folder : folders) {
                int slash = folder.lastIndexOf('/');
                assertThat(slash < 0 || told.indexOf(folder.substring(0, slash)) < told.indexOf(folder))
                        .isTrue();
            }
        }
    }

    private static List<String> listed(FileTree tree, String start) throws IOException {
        List<String> found = new ArrayList<>();
        tree.each(start, (address, file) -> found.add(address));
        return found;
    }

    @Test
    void tellsOtherFilesAndOtherBytes() {
        FileTree one = tree("hrc/58/30/index.html", "one");
        assertThat(one.isSameAs(tree("hrc/58/30/index.html", "one"))).isTrue();
        assertThat(one.isSameAs(tree("hrc/58/30/index.html", "two"))).isFalse();
        assertThat(one.isSameAs(tree("hrc/58/30/indey.html", "one"))).isFalse();
        assertThat(one.isSameAs(tree("hrc/58/31/index.html", "one"))).isFalse();
        one.put("index.html", new Held(hash("home"), 1, false));
        assertThat(one.isSameAs(tree("hrc/58/30/index.html", "one"))).isFalse();
    }

    private static FileTree tree(String address, String text) {
        FileTree tree = new FileTree();
        tree.put(address, new Held(hash(text), 1, false));
        return tree;
    }

    @Test
    void aFileThatIsPutAgainTakesThePlaceOfTheFirst() {
        FileTree tree = new FileTree();
        tree.put("a/b", new Held(hash("one"), 1, true));
        tree.put("a/b", new Held(hash("two"), 3, false));
        assertThat(tree.size()).isEqualTo(1);
        assertThat(tree.asBefore()).isZero();
        assertThat(tree.file("a/b").orElseThrow().sha256()).isEqualTo(hash("two"));
        assertThat(tree.file("a/b").orElseThrow().hasSize()).isTrue();
    }

    @Test
    void tellsWhatIsNewAndWhatAnotherTreeLacks() throws IOException {
        Random random = new Random(59_32);
        for (int round = 0; round < 300; round++) {
            SortedMap<String, Boolean> one = new TreeMap<>();
            SortedMap<String, Boolean> other = new TreeMap<>();
            FileTree first = random(random, one);
            FileTree second = random(random, other);

            List<String> found = new ArrayList<>();
            first.eachNew((address, file) -> found.add(address));
            List<String> wanted = new ArrayList<>(one.keySet());
            wanted.removeIf(one::get);
            assertThat(found).containsExactlyElementsOf(wanted);

            List<String> without = new ArrayList<>();
            first.eachWithout(second, (address, file) -> without.add(address));
            List<String> lacking = new ArrayList<>(one.keySet());
            lacking.removeAll(other.keySet());
            assertThat(without).containsExactlyElementsOf(lacking);
        }
    }

    /** Some files; {@code taken} gets their addresses, and whether each stands in the present site. */
    private static FileTree random(Random random, SortedMap<String, Boolean> taken) {
        FileTree tree = new FileTree();
        for (int i = 0; i < 30; i++) {
            String address = address(random);
            if (!tree.isFile(address)
                    && !tree.isFolder(address)
                    && tree.fileAbove(address).isEmpty()) {
                boolean before = random.nextBoolean();
                tree.put(address, new Held(hash(address), 1, before));
                taken.put(address, before);
            }
        }
        return tree;
    }
}
