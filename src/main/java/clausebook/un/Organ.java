package clausebook.un;

import java.util.Optional;

/** The bodies whose resolutions are published here; the key is the first part of a work's address. */
public enum Organ {
    HRC("hrc", "un-hrc"),
    GA("ga", "un-ga"),
    SC("sc", "un-sc"),
    ECOSOC("ecosoc", "un-ecosoc"),
    CHR("chr", "un-ecosoc-chr");

    private final String key;
    private final String akomaNtosoActor;

    Organ(String key, String akomaNtosoActor) {
        this.key = key;
        this.akomaNtosoActor = akomaNtosoActor;
    }

    public String key() {
        return key;
    }

    /** The actor in an Akoma Ntoso identifier (AKN4UN part 1; none is published for the Human Rights Council). */
    public String akomaNtosoActor() {
        return akomaNtosoActor;
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
