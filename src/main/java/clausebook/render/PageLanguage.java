package clausebook.render;

import clausebook.plan.page.Frame;
import clausebook.prose.SafeHtml;
import clausebook.words.Words;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What templates can say beyond Pebble's own words: {@code t('key', value…)} and {@code count('key', number, value…)}
 * for the interface's words; {@code policy(frame)}, {@code style(frame)}, {@code script('name')} for what a page holds
 * inside itself; {@code prose | html} for hand-written pages.
 */
final class PageLanguage extends AbstractExtension {

    /** The function that gives the interface's words. */
    static final String WORDS = "t";

    private final Map<String, Positional> functions;

    PageLanguage(Words words, Assets assets) {
        this.functions = functions(words, assets);
    }

    /** What templates can call, by name. */
    Map<String, Positional> functions() {
        return functions;
    }

    private static Map<String, Positional> functions(Words words, Assets assets) {
        return Map.of(
                WORDS,
                arguments -> words.of((String) arguments[0], behind(arguments, 1)),
                "count",
                arguments ->
                        words.count((String) arguments[0], ((Number) arguments[1]).intValue(), behind(arguments, 2)),
                "policy",
                arguments -> {
                    Frame frame = (Frame) arguments[0];
                    return assets.policy(frame.styles(), frame.scripts());
                },
                "style",
                arguments -> assets.style(((Frame) arguments[0]).styles()),
                "script",
                arguments -> assets.script((String) arguments[0]));
    }

    @Override
    public Map<String, Function> getFunctions() {
        Map<String, Function> known = new LinkedHashMap<>();
        functions.forEach((name, function) -> known.put(name, positional(function)));
        return known;
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        return List.of(new IncludeTag());
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("html", new Html());
    }

    private static Object[] behind(Object[] arguments, int from) {
        return Arrays.copyOfRange(arguments, from, arguments.length);
    }

    /** A function whose arguments have an order and no names. */
    interface Positional {
        Object of(Object[] arguments);
    }

    private static Function positional(Positional function) {
        return new Function() {
            @Override
            public @Nullable List<String> getArgumentNames() {
                return null;
            }

            @Override
            public Object execute(
                    Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
                Object[] inOrder = new Object[arguments.size()];
                for (int i = 0; i < inOrder.length; i++) {
                    inOrder[i] = Objects.requireNonNull(arguments.get(Integer.toString(i)), "a template gave null");
                }
                try {
                    return function.of(inOrder);
                } catch (ClassCastException | IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new PebbleException(e, e.getMessage(), line, self.getName());
                }
            }
        };
    }

    /** The one way for HTML to pass unescaped, and only for the type that cleaning makes. */
    private static final class Html implements Filter {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            if (input instanceof SafeHtml safe) {
                return new SafeString(safe.html());
            }
            String message = "the filter html takes cleaned HTML only, not "
                    + input.getClass().getSimpleName();
            throw new PebbleException(null, message, line, self.getName());
        }
    }
}
