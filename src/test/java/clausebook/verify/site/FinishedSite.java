package clausebook.verify.site;

import clausebook.export.StoredZip;
import clausebook.text.Sha256;
import clausebook.text.Store;
import clausebook.verify.html.Fixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small finished site of one text, whole in itself, whose files a test can change before they are written. */
final class FinishedSite {

    static final String ZH = "hrc/58/30/zh/";

    /** Where it says it stands. */
    static final String BASE = "https://example.org/clauses/";

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    FinishedSite() {
        put(".nojekyll", "");
        page(
                "index.html",
                "<a href=\"hrc/58/30/zh/index.html\">x</a><a href=\"hrc/58/30/op1.html\">x</a><a href=\"hrc/58/30/pp1.html\">x</a>");
        String text = """
                <p data-source="zh">人权理事会，</p>
                <div id="pp1"><p data-source="zh">回顾《宪章》，<sup><a href="#note1">1</a></sup></p></div>
                <div id="op1"><p data-source="zh"><b>1.</b> 请：</p><p id="op1-a" data-source="zh"><b>(a)</b> 合作；</p><p id="op1-b" data-source="zh"><b>(b)</b> 报告。</p></div>
                <p data-source="zh">2025年4月4日</p>
                <ul><li id="note1"><p data-source="zh"><sup>1</sup> 联合国。</p></li></ul>
                """;
        page(ZH + "index.html", text + """
                <a href="pp1.html">x</a><a href="op1.html">x</a><a href="source.html">x</a>
                <a href="../../../../downloads/hrc-58-30.zh.html">x</a>""");
        page("downloads/hrc-58-30.zh.html", text + "<a href=\"#op1\">x</a>");
        page(ZH + "pp1.html", """
                <p data-source="zh">回顾《宪章》，<sup><a href="#note1">1</a></sup></p>
                <ul><li id="note1"><p data-source="zh"><sup>1</sup> 联合国。</p></li></ul>""");
        page(ZH + "op1.html", """
                <p data-source="zh"><b>1.</b> 请：</p><p id="op1-a" data-source="zh"><b>(a)</b> 合作；</p><p id="op1-b" data-source="zh"><b>(b)</b> 报告。</p>""");
        page(ZH + "source.html", "<data id=\"placed-characters\" value=\"44\">44</data>");
        page("hrc/58/30/pp1.html", "<p data-source=\"zh\">回顾《宪章》，<sup>1</sup></p>");
        page(
                "hrc/58/30/op1.html",
                "<p data-source=\"zh\">1. 请：</p><p data-source=\"zh\">(a) 合作；</p><p data-source=\"zh\">(b) 报告。</p>");
        put(ZH + "resolution.json", """
                {"schema":"1","clauses":[
                {"id":"pp1","kind":"preambular","number":"1","text":"回顾《宪章》，","notes":[{"mark":"1","text":"联合国。","at":7}],"items":[],"after":null},
                {"id":"op1","kind":"operative","number":"1","text":"请：","notes":[],"items":[
                {"id":"op1-a","mark":"(a)","text":"合作；","notes":[],"items":[]},{"id":"op1-b","mark":"(b)","text":"报告。","notes":[],"items":[]}],"after":null}]}
                """);
    }

    FinishedSite page(String address, String body) {
        return put(address, Fixture.page("p{margin:0}", "<h1>x</h1>\n" + body + "\n"));
    }

    FinishedSite put(String address, String content) {
        return put(address, content.getBytes(StandardCharsets.UTF_8));
    }

    FinishedSite put(String address, byte[] content) {
        files.put(address, content);
        return this;
    }

    FinishedSite remove(String address) {
        files.remove(address);
        return this;
    }

    FinishedSite change(String address, String from, String to) {
        return put(address, Fixture.replaced(text(address), from, to));
    }

    String text(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    byte[] bytes(String address) {
        byte[] bytes = files.get(address);
        if (bytes == null) {
            throw new IllegalArgumentException("the fixture has no file " + address);
        }
        return bytes;
    }

    /** The files whose addresses begin so. */
    SortedMap<String, byte[]> below(String folder) {
        return new TreeMap<>(files.subMap(folder, folder + Character.MAX_VALUE));
    }

    /** Adds the ZIP of the work, and what its reader needs to check it. */
    FinishedSite withDownloads() {
        return put("downloads/hrc-58-30.zip", zip(ofWork())).withListOfDownloads();
    }

    /** Lists what can be taken away, as it now is. */
    FinishedSite withListOfDownloads() {
        remove("downloads/SHA256SUMS");
        return put("downloads/SHA256SUMS", sums(below("downloads/")).replace("  downloads/", "  "));
    }

    /** What the ZIP of the work holds. */
    SortedMap<String, byte[]> ofWork() {
        SortedMap<String, byte[]> all = below("hrc/58/30/");
        String single = "downloads/hrc-58-30.zh.html";
        all.put(single, bytes(single));
        return all;
    }

    /** Adds a sitemap of these pages. */
    FinishedSite withSitemap(String... pages) {
        put("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + BASE + "sitemap.xml\n");
        return put("sitemap.xml", sitemap("urlset", "url", pages));
    }

    static String sitemap(String list, String one, String... addresses) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + list
                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String address : addresses) {
            xml.append("<%1$s><loc>%2$s</loc></%1$s>%n".formatted(one, BASE + address));
        }
        return xml.append("</" + list + ">\n").toString();
    }

    /** All pages that search engines should find. */
    String[] pages() {
        return files.keySet().stream()
                .filter(file -> file.endsWith(".html") && !file.startsWith("downloads/"))
                .toArray(String[]::new);
    }

    /** These files and the list of them, as our ZIPs hold them. */
    static byte[] zip(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.putIfAbsent("SHA256SUMS", sums(files).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try {
            StoredZip.write(zip, all.keySet(), all::get);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return zip.toByteArray();
    }

    static String sums(SortedMap<String, byte[]> files) {
        StringBuilder sums = new StringBuilder();
        files.forEach((address, bytes) ->
                sums.append(Sha256.hex(bytes)).append("  ").append(address).append('\n'));
        return sums.toString();
    }

    FinishedSite write(Path site) throws IOException {
        for (String address : files.keySet()) {
            Path path = site.resolve(address);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes(address));
        }
        Files.writeString(site.resolve("SHA256SUMS"), sums(files));
        return this;
    }

    /** Writes the site and checks it. */
    SiteCheck.Report check(Path site) throws IOException {
        write(site);
        return checked(site);
    }

    static SiteCheck.Report checked(Path site) throws IOException {
        return checked(SiteCheck.of(site, Store.MEMORY));
    }

    static SiteCheck.Report checked(SiteCheck check) throws IOException {
        for (SiteCheck.Portion work : check.works()) {
            check.take(check.check(work));
        }
        for (SiteCheck.Portion others : check.others()) {
            check.take(check.check(others));
        }
        return check.finish();
    }
}
