package clausebook.plan.clause;

import clausebook.model.Resolution;
import clausebook.permalink.Addresses;
import java.util.Optional;

/**
 * How what is planned leads on to an address of the site: by a relative link from the page it stands on, or, in a file
 * that has to stand alone, by an anchor of that file, by an absolute address where the site's is known, or not at all.
 */
public sealed interface Linking {

    /** The link to an address; empty where there is none to give. */
    String to(String address);

    /** The page that holds the anchors of references, as a link names it; empty where that is the page itself. */
    String references();

    static Linking from(String page, Resolution resolution) {
        return new Relative(page, Addresses.part(resolution.work(), resolution.language(), "references.html"));
    }

    /** Within the one file that holds the whole of an expression. */
    static Linking within(Resolution resolution, Optional<String> base) {
        return new WithinOneFile(resolution, base.orElse(""));
    }

    record Relative(String page, String referencesPage) implements Linking {
        @Override
        public String to(String address) {
            return Addresses.relative(page, address);
        }

        @Override
        public String references() {
            return to(referencesPage);
        }
    }

    /** @param base the site's absolute address, empty while it is not known */
    record WithinOneFile(Resolution resolution, String base) implements Linking {
        @Override
        public String to(String address) {
            String folder = Addresses.part(resolution.work(), resolution.language(), "");
            if (!address.startsWith(folder)) {
                return absolute(address);
            }
            String rest = address.substring(folder.length());
            int hash = rest.indexOf('#');
            String fragment = hash < 0 ? "" : rest.substring(hash);
            String name = (hash < 0 ? rest : rest.substring(0, hash)).replace(".html", "");
            return switch (name) {
                case "index" -> fragment.isEmpty() ? "#text" : fragment;
                case "references", "timeline" -> fragment.isEmpty() ? "#" + name : fragment;
                default ->
                    resolution.clause(name).isEmpty() ? absolute(address) : fragment.isEmpty() ? "#" + name : fragment;
            };
        }

        private String absolute(String address) {
            return base.isEmpty() ? "" : base + address;
        }

        @Override
        public String references() {
            return "";
        }
    }
}
