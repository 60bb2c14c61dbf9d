package clausebook.verify.html;

import clausebook.verify.html.PageFacts.Head;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page's first elements say: its language, and in its head, in this order, the encoding, the policy, then all else. */
final class HeadReading {

    private int elements;
    private boolean isOpen;
    /** How many elements stand behind the head's beginning. */
    private int inHead;

    private boolean charsetFirst;
    private boolean policyFirst;
    private boolean unlisted;
    private @Nullable String policy;
    private String language = "";

    /** Takes the next element of the page. */
    void take(StartTag start) {
        elements++;
        if (elements > 2 && !isOpen) {
            return;
        }
        String tag = start.name();
        if (tag.equals("html") && elements == 1) {
            language = start.valueOrEmpty("lang");
        } else if (tag.equals("head") && elements == 2) {
            isOpen = true;
        } else {
            inHead++;
            if (isOpen && tag.equals("meta")) {
                takeMeta(start);
            }
        }
    }

    /** The head ends. */
    void end() {
        isOpen = false;
    }

    Head done() {
        return new Head(language, Optional.ofNullable(policy), charsetFirst, policyFirst, unlisted);
    }

    private void takeMeta(StartTag meta) {
        if (inHead == 1 && Ascii.lower(meta.valueOrEmpty("charset")).equals("utf-8")) {
            charsetFirst = true;
        }
        if (Ascii.lower(meta.valueOrEmpty("name")).equals("robots")
                && Ascii.lower(meta.valueOrEmpty("content")).contains("noindex")) {
            unlisted = true;
        }
        if (Ascii.lower(meta.valueOrEmpty("http-equiv")).equals("content-security-policy") && policy == null) {
            policy = meta.valueOrEmpty("content");
            policyFirst = inHead == (charsetFirst ? 2 : 1);
        }
    }
}
