package clausebook.config;

import clausebook.problem.Outcome;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The site's absolute address: {@code http} or {@code https}, a host, a path that ends in a slash, nothing else. It is
 * printed in every page, so only plain letters, digits and {@code - . _ ~ / : %} may stand in it.
 */
final class BaseAddress {

    private static final Pattern SIGNS = Pattern.compile("[A-Za-z0-9._~/:%\\[\\]-]++");
    private static final int MAX_LENGTH = 200;
    private static final int LAST_PORT = 65535;

    private BaseAddress() {}

    static Outcome<Optional<String>> check(String address, Place place) {
        Optional<String> fault = fault(address);
        if (fault.isEmpty()) {
            return Outcome.of(Optional.of(address));
        }
        return new Outcome<>(
                Optional.empty(),
                List.of(Problem.error(
                        "config-url",
                        place,
                        "the site's address " + fault.get(),
                        "write it like https://example.org/resolutions/")));
    }

    private static Optional<String> fault(String address) {
        if (address.length() > MAX_LENGTH) {
            return Optional.of("has more than %d characters".formatted(MAX_LENGTH));
        }
        if (!SIGNS.matcher(address).matches()) {
            return Optional.of("may hold only ASCII letters, digits and - . _ ~ / : %; no query, no fragment, no name");
        }
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            return Optional.of("is not an address");
        }
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        if (!web || uri.getHost() == null) {
            return Optional.of("must be absolute and begin with https:// or http:// and a host");
        }
        boolean portMissing = uri.getPort() < 0 && uri.getRawAuthority().endsWith(":");
        if (portMissing || uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
            return Optional.of("has a port that is not between 1 and %d".formatted(LAST_PORT));
        }
        String path = uri.getRawPath();
        if (!path.endsWith("/")) {
            return Optional.of("must end with /, because the addresses of pages are put behind it");
        }
        boolean climbs = path.contains("//") || path.contains("/./") || path.contains("/../");
        return climbs ? Optional.of("has an empty part, \".\" or \"..\" in its path") : Optional.empty();
    }
}
