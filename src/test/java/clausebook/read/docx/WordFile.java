package clausebook.read.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a DOCX from the inside of its parts. */
final class WordFile {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** @param body the inside of {@code w:body} */
    WordFile(String body) {
        part("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    WordFile part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    WordFile wrapped(String name, String root, String inside) {
        return part(name, "<" + root + " " + NAMESPACES + ">" + inside + "</" + root + ">");
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A paragraph of plain runs. */
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String italic(String text) {
        return "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A paragraph of a list. */
    static String listed(int list, int level, String runs) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + runs + "</w:p>";
    }

    /** A resolution in the template's manner: masthead in the first page's head, computed numbers, a note. */
    static WordFile resolution() {
        String body = p("Ninety-ninth session") + p("Agenda item 43")
                + p("Resolution adopted by the General Assembly on 1 November 2044")
                + p("99/7.<w:tab/>Care of wells").replace("<w:tab/>", "</w:t><w:tab/><w:t>")
                + "<w:p>" + italic("The General Assembly") + r(",") + "</w:p>"
                + "<w:p>" + italic("Recalling") + r(" its resolution 98/12 of 3 May 2044,")
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                + listed(1, 0, italic("Invites") + r(" all States:"))
                + listed(1, 1, r("To look after wells;"))
                + listed(1, 1, r("To tell their neighbours of every spring;"))
                + listed(1, 0, italic("Decides") + r(" to come back to the matter."))
                + p("30th plenary meeting") + p("1 November 2044")
                + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h1\"/><w:headerReference w:type=\"default\""
                + " r:id=\"h2\"/><w:footerReference w:type=\"default\" r:id=\"f1\"/><w:titlePg/></w:sectPr>";
        return new WordFile(body)
                .wrapped(
                        "word/numbering.xml",
                        "w:numbering",
                        "<w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt"
                                + " w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start"
                                + " w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%2)\"/></w:lvl>"
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>")
                .wrapped(
                        "word/footnotes.xml",
                        "w:footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                                + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + r(" See A/98/31, annex.")
                                + "</w:p></w:footnote>")
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id=\"h1\" Target=\"header1.xml\"/><Relationship Id=\"h2\""
                                + " Target=\"header2.xml\"/><Relationship Id=\"f1\" Target=\"footer1.xml\"/></Relationships>")
                .wrapped("word/header1.xml", "w:hdr", p("United Nations") + p("A/RES/99/7") + p("General Assembly"))
                .wrapped("word/header2.xml", "w:hdr", p("A/RES/99/7"))
                .wrapped("word/footer1.xml", "w:ftr", p("44-18418"));
    }
}
