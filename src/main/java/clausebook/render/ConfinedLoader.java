package clausebook.render;

import clausebook.problem.Place;
import clausebook.problem.Problem;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Pattern;

/**
 * Loads templates from one folder and from nowhere else: names are lower-case words joined by slashes, without an ending,
 * and no part of the path may be a symbolic link (an unconfined loader would include any file of the machine).
 */
final class ConfinedLoader implements Loader<String> {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]++(?:/[a-z0-9-]++)*+");
    private static final long MAX_BYTES = 256 * 1024;

    private final TemplateFolder folder;

    ConfinedLoader(TemplateFolder folder) {
        this.folder = folder;
    }

    @Override
    public Reader getReader(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new TemplateFault(Problem.error(
                    "template-outside",
                    Place.of(folder.shownAs()),
                    "\"%s\" cannot name a template: a name is lower-case words joined by /, inside the folder, without an ending"
                            .formatted(name),
                    "name it like pages/home"));
        }
        return new StringReader(withoutIndentation(folder.text(name + ".peb", MAX_BYTES)));
    }

    /** Indentation in a template is for its writer; lines stay, so that faults name the right one. */
    private static String withoutIndentation(String template) {
        StringBuilder text = new StringBuilder(template.length());
        template.lines().forEach(line -> text.append(line.strip()).append('\n'));
        return text.toString();
    }

    @Override
    public void setCharset(String charset) {
        // Templates are UTF-8, always.
    }

    @Override
    public void setPrefix(String prefix) {
        // Names are complete.
    }

    @Override
    public void setSuffix(String suffix) {
        // Every template ends in .peb.
    }

    /** Names are always counted from the folder, wherever they are used. */
    @Override
    public String resolveRelativePath(String relativePath, String anchorPath) {
        return relativePath;
    }

    @Override
    public String createCacheKey(String templateName) {
        return templateName;
    }

    @Override
    public boolean resourceExists(String name) {
        return NAME.matcher(name).matches() && folder.holds(name + ".peb");
    }
}
