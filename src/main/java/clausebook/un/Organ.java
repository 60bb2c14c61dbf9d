package clausebook.un;

import java.util.Optional;

/** The bodies whose resolutions are published here; the key is the first part of a work's address. */
public enum Organ {
    HRC("hrc"),
    GA("ga"),
    SC("sc"),
    ECOSOC("ecosoc"),
    CHR("chr");

    private final String key;

    Organ(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<Organ> ofKey(String key) {
        for (Organ organ : values()) {
            if (organ.key.equals(key)) {
                return Optional.of(organ);
            }
        }
        return Optional.empty();
    }
}
