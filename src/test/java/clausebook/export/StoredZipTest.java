package clausebook.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class StoredZipTest {

    private static final Map<String, String> FILES = Map.of(
            "index.html", "home",
            "hrc/58/30/zh/op23.html", "决定延长",
            "hrc/58/30/zh/op3.html", "",
            "hrc-x/a.txt", "beside the folder in the order of bytes",
            ".nojekyll", "");

    private static byte[] zip(List<String> names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StoredZip.write(out, names, name -> FILES.get(name).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    @Test
    void everythingComesBackInTheOrderOfBytes() throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip(List.copyOf(FILES.keySet()))))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(found.keySet())
                .containsExactly(
                        ".nojekyll",
                        "hrc-x/",
                        "hrc-x/a.txt",
                        "hrc/",
                        "hrc/58/",
                        "hrc/58/30/",
                        "hrc/58/30/zh/",
                        "hrc/58/30/zh/op23.html",
                        "hrc/58/30/zh/op3.html",
                        "index.html");
        FILES.forEach((name, text) -> assertThat(found).containsEntry(name, text));
    }

    @Test
    void neitherTimeNorZoneNorLocaleNorTheOrderOfNamesMatters() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        List<byte[]> made = new ArrayList<>();
        List<String> names = new ArrayList<>(new TreeMap<>(FILES).keySet());
        try {
            for (String other : List.of("UTC", "Pacific/Kiritimati", "America/St_Johns")) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                Locale.setDefault(Locale.forLanguageTag(other.equals("UTC") ? "tr-TR" : "ar-EG"));
                java.util.Collections.reverse(names);
                made.add(zip(names));
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(made.get(1)).isEqualTo(made.get(0));
        assertThat(made.get(2)).isEqualTo(made.get(0));
    }

    @Test
    void theSizeIsKnownBeforeItIsWritten() throws IOException {
        StoredZip.Extent extent = new StoredZip.Extent();
        FILES.forEach((name, text) -> extent.add(name, text.getBytes(StandardCharsets.UTF_8).length));
        assertThat(extent.size()).isEqualTo(zip(List.copyOf(FILES.keySet())).length);
        assertThat(extent.fits()).isTrue();
    }

    @Test
    void moreThanSuchAZipCanHoldIsRefused() {
        StoredZip.Extent many = new StoredZip.Extent();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < StoredZip.MOST_ENTRIES; i++) {
            many.add("f" + i, 0);
            names.add("f" + i);
        }
        assertThat(many.fits()).isTrue();
        many.add("one-more", 0);
        names.add("one-more");
        assertThat(many.fits()).isFalse();
        assertThatThrownBy(() -> StoredZip.write(OutputStream.nullOutputStream(), names, name -> new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
        StoredZip.Extent large = new StoredZip.Extent();
        large.add("large", StoredZip.MOST_BYTES - 1000);
        assertThat(large.fits()).isTrue();
        large.add("more", 1000);
        assertThat(large.fits()).isFalse();
    }
}
