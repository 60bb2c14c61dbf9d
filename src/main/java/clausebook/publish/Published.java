package clausebook.publish;

/**
 * What a publication did.
 *
 * @param changed false when the site was already exactly this: then nothing on the disk was touched
 * @param written files that are new or whose bytes or mode changed
 * @param unchanged files that are as they were
 * @param removed files of the earlier site that this one no longer has
 * @param bytes size of the whole site in bytes, without {@code SHA256SUMS} and without what a person put there
 * @param manifestHash SHA-256 of {@code SHA256SUMS}: one value for the whole site
 */
public record Published(boolean changed, int written, int unchanged, int removed, long bytes, String manifestHash) {

    /** Nothing was made at all, since nothing has changed. */
    public static final Published NOTHING = new Published(false, 0, 0, 0, 0, "");
}
