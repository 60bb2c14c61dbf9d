package clausebook.read.akn;

import java.util.Set;

/** What an element of Akoma Ntoso 3 is to a reader of its words. Names that are not listed are taken as containers. */
final class AknElements {

    /** Elements that hold running text: each is a paragraph of its own. */
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "longTitle", "block", "li", "listIntroduction", "listWrapUp");

    private static final Set<String> HEADINGS = Set.of("heading", "subheading", "crossHeading", "h1", "h2", "h3", "h4");

    /** Elements within running text. */
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "affectedDocument",
            "argument",
            "b",
            "br",
            "change",
            "concept",
            "courtType",
            "date",
            "decoration",
            "def",
            "del",
            "docAuthority",
            "docCommittee",
            "docDate",
            "docIntroducer",
            "docJurisdiction",
            "docNumber",
            "docProponent",
            "docPurpose",
            "docStage",
            "docStatus",
            "docTitle",
            "docType",
            "docketNumber",
            "em",
            "embeddedText",
            "entity",
            "eol",
            "eop",
            "event",
            "fillIn",
            "font",
            "i",
            "img",
            "inline",
            "ins",
            "judge",
            "lawyer",
            "legislature",
            "location",
            "marker",
            "mmod",
            "mod",
            "mref",
            "neutralCitation",
            "noteRef",
            "object",
            "omissis",
            "opinion",
            "organization",
            "outcome",
            "party",
            "person",
            "placeholder",
            "process",
            "quantity",
            "quotedText",
            "recordedTime",
            "ref",
            "relatedDocument",
            "remark",
            "rmod",
            "role",
            "rref",
            "scene",
            "session",
            "shortTitle",
            "signature",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "term",
            "time",
            "tocItem",
            "u",
            "vote",
            "witness");

    /** Elements that end the running text they stand in; others there, known or not, are part of it. */
    private static final Set<String> BLOCKS = Set.of(
            "alinea",
            "article",
            "attachment",
            "attachments",
            "blockList",
            "body",
            "chapter",
            "clause",
            "conclusions",
            "container",
            "content",
            "division",
            "embeddedStructure",
            "foreign",
            "formula",
            "indent",
            "intro",
            "item",
            "list",
            "mainBody",
            "num",
            "ol",
            "paragraph",
            "part",
            "point",
            "preamble",
            "quotedStructure",
            "recital",
            "recitals",
            "section",
            "sublist",
            "subparagraph",
            "table",
            "td",
            "th",
            "title",
            "toc",
            "tr",
            "ul",
            "wrapUp");

    private static final Set<String> NOTES = Set.of("authorialNote", "editorialNote", "footnote");

    private AknElements() {}

    static boolean isParagraph(String name) {
        return PARAGRAPHS.contains(name);
    }

    static boolean isHeading(String name) {
        return HEADINGS.contains(name);
    }

    static boolean isInline(String name) {
        return INLINE.contains(name);
    }

    /** Whether an element within running text is part of it. */
    static boolean mayBeInline(String name) {
        return !BLOCKS.contains(name)
                && !isParagraph(name)
                && !isHeading(name)
                && !isNote(name)
                && !name.equals("noteRef");
    }

    /** Elements whose words go on what stands before them, whatever number they begin with: quotations, flush lines. */
    static boolean goesOn(String name) {
        return name.equals("quotedStructure") || name.equals("embeddedStructure") || name.equals("wrapUp");
    }

    static boolean isNote(String name) {
        return NOTES.contains(name);
    }

    /** Whether an element sets its words in italics or bold. */
    static boolean isEmphasis(String name, String classes) {
        return switch (name) {
            case "i", "em" -> true;
            case "span", "inline", "font" -> classes.contains("italic") || classes.contains("bold");
            default -> isBold(name, classes);
        };
    }

    static boolean isBold(String name, String classes) {
        return name.equals("b")
                || name.equals("strong")
                || ((name.equals("span") || name.equals("inline") || name.equals("font")) && classes.contains("bold"));
    }
}
