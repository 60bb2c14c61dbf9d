package clausebook.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;

/** Which version this is, and under which settings of the machine it runs (none of which may change a site). */
public final class Version {

    private Version() {}

    /** The product's version, as pages print it. */
    public static String number() {
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("version.txt cannot be read from the program itself", e);
        }
    }

    /** Locale, time zone and the rest, in one line; a test prints it back to know that it really varied them. */
    public static String surroundings() {
        return "Java " + Runtime.version() + ", locale " + Locale.getDefault() + ", time zone "
                + TimeZone.getDefault().getID() + ", file encoding " + System.getProperty("file.encoding");
    }
}
