package clausebook.render;

import clausebook.plan.page.Frame;
import clausebook.plan.page.Page;
import clausebook.problem.Place;
import clausebook.problem.Problem;
import clausebook.un.Language;
import clausebook.words.Lexicon;
import clausebook.words.MissingWord;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes a page's bytes from its view record and its template. A record's components are the template's variables; one of
 * them is {@code frame}.
 *
 * <p>Templates cannot do what would differ between machines or let source text through unescaped: the filters and tags
 * for that are taken out of the engine.
 */
public final class Renderer {

    /** What would print by the machine's locale or clock, or unescaped. */
    private static final List<String> FILTERS_TAKEN_OUT =
            List.of("raw", "date", "numberformat", "format", "lower", "upper", "title", "capitalize", "sort", "rsort");

    private final TemplateFolder folder;
    private final Lexicon lexicon;
    private final Assets assets;
    private final Map<Language, Tongue> tongues = new ConcurrentHashMap<>();
    private final Map<Class<?>, Method> frames = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<RecordComponent>> components = new ConcurrentHashMap<>();
    private final ThreadLocal<PageBytes> sheets;

    /** A template and the view that it shows. */
    private record Kind(String template, Class<? extends Record> view) {}

    /** What pages of one language are made with. */
    private record Tongue(PebbleEngine engine, PageLanguage words, Map<Kind, Optional<Stencil>> stencils) {}

    /**
     * @param templates the folder of templates
     * @param shownAs the folder as problems name it
     */
    public Renderer(Path templates, String shownAs, Lexicon lexicon) {
        this.folder = new TemplateFolder(templates, shownAs);
        this.lexicon = lexicon;
        this.assets = new Assets(folder);
        this.sheets = ThreadLocal.withInitial(() -> new PageBytes(assets.bytes()));
    }

    /**
     * The page's bytes: UTF-8, line ends LF.
     *
     * @throws TemplateFault if the template is missing, outside the folder, or does not fit the record
     */
    public byte[] render(Page page) {
        return byStencil(page).orElseGet(() -> byTemplate(page));
    }

    /** Empty where the page needs more than a stencil can, or where anything is amiss: then the template tells what. */
    Optional<byte[]> byStencil(Page page) {
        Tongue tongue = tongue(frame(page.view()));
        Optional<Stencil> stencil = tongue.stencils.computeIfAbsent(
                new Kind(page.template(), page.view().getClass()),
                kind -> StencilMaker.of(tongue.engine, tongue.words, "pages/" + kind.template(), kind.view()));
        if (stencil.isEmpty()) {
            return Optional.empty();
        }
        PageBytes written = sheets.get();
        written.clear();
        try {
            stencil.get().print(written, page.view());
            return Optional.of(written.toByteArray());
        } catch (Stencil.Unfit
                | MissingWord
                | TemplateFault
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ClassCastException unfit) {
            return Optional.empty();
        }
    }

    /** The page as its template gives it, evaluated tag by tag. */
    byte[] byTemplate(Page page) {
        Tongue tongue = tongue(frame(page.view()));
        try {
            PebbleTemplate template = tongue.engine.getTemplate("pages/" + page.template());
            PageBytes written = sheets.get();
            written.clear();
            template.evaluate(written, variables(page.view()), Locale.ROOT);
            return written.toByteArray();
        } catch (PebbleException e) {
            throw faultOf(e);
        } catch (IndexOutOfBoundsException e) {
            // The template engine's own reader runs over the end of a template that stops within a tag.
            throw new TemplateFault(Problem.error(
                    "template-fault",
                    Place.of(folder.shownAs() + "/pages/" + page.template() + ".peb"),
                    "this template, or one that it includes, ends within a tag",
                    "close the tag that was opened last"));
        } catch (MissingWord e) {
            throw new TemplateFault(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException(page.address() + " cannot be rendered", e);
        }
    }

    private Frame frame(Record view) {
        Method accessor = frames.computeIfAbsent(view.getClass(), type -> {
            try {
                return type.getMethod("frame");
            } catch (NoSuchMethodException none) {
                throw new IllegalArgumentException(type + " has no component \"frame\"", none);
            }
        });
        try {
            return (Frame) accessor.invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a view record and its components must be public: " + accessor, e);
        }
    }

    private Tongue tongue(Frame frame) {
        return tongues.computeIfAbsent(Language.ofCode(frame.language()).orElseThrow(), this::tongue);
    }

    private Tongue tongue(Language language) {
        PageLanguage words = new PageLanguage(lexicon.of(language), assets);
        return new Tongue(engine(words), words, new ConcurrentHashMap<>());
    }

    private PebbleEngine engine(PageLanguage words) {
        return new PebbleEngine.Builder()
                .loader(new ConfinedLoader(folder))
                .strictVariables(true)
                .autoEscaping(true)
                .addEscapingStrategy(Escaping.NAME, new Escaping())
                .defaultEscapingStrategy(Escaping.NAME)
                .defaultLocale(Locale.ROOT)
                .methodAccessValidator((object, method) -> method.getParameterCount() == 0
                        && (object instanceof Record || object.getClass().getEnclosingClass() == ForNode.class))
                .registerExtensionCustomizer(new DisallowExtensionCustomizerBuilder()
                        .disallowedFilterKeys(FILTERS_TAKEN_OUT)
                        .disallowedFunctionKeys(List.of("i18n"))
                        .disallowedTokenParserTags(List.of("autoescape", "cache", "parallel", "flush"))
                        .build())
                .extension(words)
                .build();
    }

    private Map<String, Object> variables(Record view) {
        Map<String, Object> variables = new LinkedHashMap<>();
        List<RecordComponent> named =
                components.computeIfAbsent(view.getClass(), type -> List.of(type.getRecordComponents()));
        for (RecordComponent component : named) {
            try {
                variables.put(component.getName(), component.getAccessor().invoke(view));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a view record and its components must be public: " + component, e);
            }
        }
        return variables;
    }

    private TemplateFault faultOf(PebbleException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateFault fault) {
                return fault;
            }
            if (cause instanceof MissingWord missing) {
                return new TemplateFault(missing.problem());
            }
        }
        String file = folder.shownAs() + "/" + e.getFileName() + ".peb";
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        TemplateFault fault = new TemplateFault(Problem.error(
                "template-fault",
                new Place(file, line, 0, ""),
                "the template cannot be used: " + e.getPebbleMessage(),
                "mend the template, or take back the last change to it"));
        fault.initCause(e);
        return fault;
    }
}
