package clausebook.render;

import clausebook.prose.SafeHtml;
import clausebook.words.MissingWord;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.AndExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.EqualsExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.GreaterThanExpression;
import io.pebbletemplates.pebble.node.expression.LiteralBooleanExpression;
import io.pebbletemplates.pebble.node.expression.LiteralIntegerExpression;
import io.pebbletemplates.pebble.node.expression.LiteralLongExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.NegativeTestExpression;
import io.pebbletemplates.pebble.node.expression.NotEqualsExpression;
import io.pebbletemplates.pebble.node.expression.OrExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.node.expression.UnaryNotExpression;
import java.util.List;
import java.util.stream.Stream;

/** What the expressions of a template come to. */
final class StencilValues {

    private static final String TURN = "loop";

    private final PageLanguage language;

    StencilValues(PageLanguage language) {
        this.language = language;
    }

    boolean isFunction(FunctionOrMacroInvocationExpression call) {
        return language.functions().containsKey(call.getFunctionName());
    }

    Stencil.Value of(Expression<?> expression, StencilScope scope) {
        return switch (expression) {
            case LiteralStringExpression text -> new Stencil.Constant(text.getValue());
            case LiteralBooleanExpression truth -> new Stencil.Constant(truth.getValue());
            case LiteralIntegerExpression number -> new Stencil.Constant(number.getValue());
            case LiteralLongExpression number -> new Stencil.Constant(number.getValue());
            case ContextVariableExpression name -> scope.value(name.getName());
            case GetAttributeExpression attribute -> attribute(attribute, scope);
            case FunctionOrMacroInvocationExpression call -> function(call, scope);
            case FilterExpression filter -> filter(filter, scope);
            case EqualsExpression same -> new Stencil.Same(left(same, scope), right(same, scope), false);
            case NotEqualsExpression other -> new Stencil.Same(left(other, scope), right(other, scope), true);
            case GreaterThanExpression more -> new Stencil.MoreThan(left(more, scope), right(more, scope));
            case AndExpression both -> new Stencil.Both(left(both, scope), right(both, scope));
            case OrExpression either -> new Stencil.Either(left(either, scope), right(either, scope));
            case UnaryNotExpression not -> new Stencil.Not(of(not.getChildExpression(), scope));
            case NegativeTestExpression test -> empty(test, scope, true);
            case PositiveTestExpression test -> empty(test, scope, false);
            default -> throw Stencil.Unfit.UNFIT;
        };
    }

    private Stencil.Value left(BinaryExpression<?> expression, StencilScope scope) {
        return of(expression.getLeftExpression(), scope);
    }

    private Stencil.Value right(BinaryExpression<?> expression, StencilScope scope) {
        return of(expression.getRightExpression(), scope);
    }

    private Stencil.Value attribute(GetAttributeExpression attribute, StencilScope scope) {
        boolean plain = attribute.getArgumentsNode() == null
                || positional(attribute.getArgumentsNode()).isEmpty();
        if (!plain || !(attribute.getAttributeNameExpression() instanceof LiteralStringExpression name)) {
            throw Stencil.Unfit.UNFIT;
        }
        if (attribute.getNode() instanceof ContextVariableExpression variable
                && variable.getName().equals(TURN)) {
            return new Stencil.TurnIs(
                    scope.turn(),
                    switch (name.getValue()) {
                        case "first" -> true;
                        case "last" -> false;
                        default -> throw Stencil.Unfit.UNFIT;
                    });
        }
        return new Component(of(attribute.getNode(), scope), name.getValue());
    }

    private Stencil.Value empty(PositiveTestExpression test, StencilScope scope, boolean negated) {
        if (test.getRightExpression() instanceof TestInvocationExpression call
                && call.getTestName().equals("empty")) {
            return new Stencil.Empty(left(test, scope), negated);
        }
        throw Stencil.Unfit.UNFIT;
    }

    private Stencil.Value filter(FilterExpression filter, StencilScope scope) {
        if (!(filter.getRightExpression() instanceof FilterInvocationExpression call)
                || !positional(call.getArgs()).isEmpty()) {
            throw Stencil.Unfit.UNFIT;
        }
        Stencil.Value value = left(filter, scope);
        return switch (call.getFilterName()) {
            case "length" -> new Stencil.Length(value);
            case "html" ->
                places -> {
                    if (value.of(places) instanceof SafeHtml safe) {
                        return new SafeString(safe.html());
                    }
                    throw Stencil.Unfit.UNFIT;
                };
            default -> throw Stencil.Unfit.UNFIT;
        };
    }

    private Stencil.Value function(FunctionOrMacroInvocationExpression call, StencilScope scope) {
        PageLanguage.Positional function = language.functions().get(call.getFunctionName());
        if (function == null) {
            throw Stencil.Unfit.UNFIT;
        }
        Stencil.Value[] given = positional(call.getArguments()).stream()
                .map(one -> of(one, scope))
                .toArray(Stencil.Value[]::new);
        if (call.getFunctionName().equals(PageLanguage.WORDS)
                && Stream.of(given).allMatch(Stencil.Constant.class::isInstance)) {
            return constant(function, given);
        }
        return places -> function.of(values(given, places));
    }

    /** The interface's words are the same in every page; a missing one is told only by a page that asks for it. */
    private static Stencil.Value constant(PageLanguage.Positional words, Stencil.Value[] given) {
        try {
            return new Stencil.Constant(words.of(values(given, new Object[0])));
        } catch (MissingWord | ClassCastException | IllegalArgumentException | IndexOutOfBoundsException wrong) {
            return places -> {
                throw Stencil.Unfit.UNFIT;
            };
        }
    }

    private static Object[] values(Stencil.Value[] given, Object[] places) {
        Object[] values = new Object[given.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = given[i].of(places);
        }
        return values;
    }

    /** Pebble keeps no list at all where there is nothing to list. */
    static List<? extends Expression<?>> positional(ArgumentsNode arguments) {
        if (arguments.getNamedArgs() != null && !arguments.getNamedArgs().isEmpty()) {
            throw Stencil.Unfit.UNFIT;
        }
        return arguments.getPositionalArgs() == null
                ? List.of()
                : arguments.getPositionalArgs().stream()
                        .map(argument -> (Expression<?>) argument.getValueExpression())
                        .toList();
    }
}
