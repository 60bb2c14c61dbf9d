package clausebook.prose;

import clausebook.permalink.Addresses;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.text.SourceText;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks the links of a hand-written page and turns those to other Markdown files into the addresses of their pages. */
final class ProseLinks {

    private final SourceText source;
    private final String address;
    private final Predicate<String> exists;
    private final List<Problem> problems = new ArrayList<>();
    private int headings;

    ProseLinks(SourceText source, String address, Predicate<String> exists) {
        this.source = source;
        this.address = address;
        this.exists = exists;
    }

    List<Problem> settle(Document document) {
        headings = 0;
        document.getDescendants().forEach(node -> headings += node instanceof Heading ? 1 : 0);
        for (Node node : document.getDescendants()) {
            switch (node) {
                case Link link -> settled(link, link.getUrl()).ifPresent(link::setUrl);
                case Reference reference ->
                    settled(reference, reference.getUrl()).ifPresent(reference::setUrl);
                case AutoLink link -> settled(link, link.getText());
                case MailLink mail -> scheme(mail);
                case Image image -> image(image);
                case ImageRef image -> image(image);
                default -> {}
            }
        }
        return problems;
    }

    /** The link as the page needs it; empty where it may stay as it is or was reported. */
    private Optional<BasedSequence> settled(Node node, BasedSequence url) {
        String href = url.unescape();
        if (LinkRule.isWeb(href)) {
            return Optional.empty();
        }
        if (!LinkRule.isRelative(href)) {
            scheme(node);
            return Optional.empty();
        }
        if (href.startsWith("#")) {
            if (!isHeading(href)) {
                broken(node, href);
            }
            return Optional.empty();
        }
        Optional<String> target = LinkRule.resolve(address, href);
        if (target.isEmpty() || !exists.test(withoutFragment(target.get()))) {
            broken(node, href);
            return Optional.empty();
        }
        return Optional.of(BasedSequence.of(Addresses.relative(address, target.get())));
    }

    /** The headings' ids are counted, so they are known before the page exists. */
    private boolean isHeading(String href) {
        for (int heading = 1; heading <= headings; heading++) {
            if (href.equals("#h-" + heading)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutFragment(String target) {
        int hash = target.indexOf('#');
        return hash < 0 ? target : target.substring(0, hash);
    }

    private void broken(Node node, String href) {
        problems.add(Problem.error(
                "prose-link-broken",
                place(node),
                "the link \"%s\" leads to no page of the site".formatted(href),
                "write it relative to this page, for example how-to-cite.html; headings are #h-1, #h-2 …"));
    }

    private void scheme(Node node) {
        problems.add(Problem.error(
                "prose-link-scheme",
                place(node),
                "a link may lead to a page of the site (relative), to a heading (#), or to an https address",
                "write e-mail addresses as text; write https addresses in full"));
    }

    private void image(Node node) {
        problems.add(Problem.error(
                "prose-image",
                place(node),
                "hand-written pages hold no pictures: a page is one file and asks for no other",
                "say it in words"));
    }

    private Place place(Node node) {
        return source.placeAt(node.getStartOffset());
    }
}
