package clausebook.read;

import clausebook.text.Encoding;

/**
 * What {@code source.yaml} says of one file.
 *
 * @param allowBidi whether characters that turn the reading direction around are allowed in it
 * @param draft whether it is a draft, to be published only as such
 */
public record FileSettings(Encoding encoding, boolean allowBidi, boolean draft) {

    public static final FileSettings NONE = new FileSettings(Encoding.UTF_8, false, false);
}
