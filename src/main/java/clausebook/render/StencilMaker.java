package clausebook.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a stencil of a template, from the tree that Pebble reads it into: parts, macros and blocks are put in place. */
final class StencilMaker {

    /** A macro that calls itself has no stencil. */
    private static final int DEEPEST = 32;

    private final PebbleEngine engine;
    private final StencilValues values;
    private int places = Stencil.VIEW + 1;
    private int depth;

    private StencilMaker(PebbleEngine engine, PageLanguage language) {
        this.engine = engine;
        this.values = new StencilValues(language);
    }

    /** Empty where the template does more than a stencil can, or cannot be read. */
    static Optional<Stencil> of(PebbleEngine engine, PageLanguage language, String template, Class<?> view) {
        try {
            return Optional.of(new StencilMaker(engine, language).make(template, view));
        } catch (Stencil.Unfit | PebbleException | TemplateFault | IndexOutOfBoundsException unfit) {
            return Optional.empty(); // the template itself tells what is wrong with it
        }
    }

    private Stencil make(String template, Class<?> view) {
        StencilScope scope = StencilScope.ofView(view);
        StencilPieces pieces = new StencilPieces();
        page(template, scope, new LinkedHashMap<>(), pieces);
        return new Stencil(pieces.done(), places);
    }

    private BodyNode body(String template) {
        if (engine.getTemplate(template) instanceof PebbleTemplateImpl read
                && read.getRootNode() instanceof RootNode root) {
            return root.getBody();
        }
        throw Stencil.Unfit.UNFIT;
    }

    /** A block of a template, with what its template imports. */
    private record Block(BodyNode body, StencilScope scope) {}

    /** @param blocks those of the templates that extend this one */
    private void page(String template, StencilScope view, Map<String, Block> blocks, StencilPieces pieces) {
        BodyNode body = body(template);
        StencilScope scope = view.inside();
        @Nullable String layout = null;
        for (RenderableNode node : body.getChildren()) {
            switch (node) {
                case ExtendsNode extending -> layout = literal(extending.getParentExpression());
                case ImportNode importing -> macros(literal(importing.getImportExpression()), scope);
                case MacroNode macro -> scope.define(macro);
                default -> {}
            }
        }
        if (layout == null) {
            print(body, scope, blocks, pieces);
            return;
        }
        for (RenderableNode node : body.getChildren()) {
            if (node instanceof BlockNode block) {
                blocks.putIfAbsent(block.getName(), new Block(block.getBody(), scope));
            }
        }
        page(layout, view, blocks, pieces);
    }

    private void macros(String template, StencilScope scope) {
        for (RenderableNode node : body(template).getChildren()) {
            switch (node) {
                case MacroNode macro -> scope.define(macro);
                case TextNode text -> {}
                default -> throw Stencil.Unfit.UNFIT;
            }
        }
    }

    private Stencil.Piece[] pieces(@Nullable BodyNode body, StencilScope scope, Map<String, Block> blocks) {
        StencilPieces inside = new StencilPieces();
        if (body != null) {
            print(body, scope, blocks, inside);
        }
        return inside.done();
    }

    private void print(BodyNode body, StencilScope scope, Map<String, Block> blocks, StencilPieces pieces) {
        if (depth++ > DEEPEST) {
            throw Stencil.Unfit.UNFIT;
        }
        for (RenderableNode node : body.getChildren()) {
            switch (node) {
                case TextNode text -> pieces.add(String.valueOf(text.getData()));
                case PrintNode shown -> print(shown.getExpression(), scope, pieces);
                case IfNode choice -> pieces.add(choice(choice, scope, blocks));
                case ForNode each -> pieces.add(each(each, scope, blocks));
                case IncludeTag.Included part -> include(part, scope, pieces);
                case BlockNode block -> {
                    Block over = blocks.getOrDefault(block.getName(), new Block(block.getBody(), scope));
                    print(over.body(), over.scope(), blocks, pieces);
                }
                case ImportNode known -> {}
                case MacroNode known -> {}
                default -> throw Stencil.Unfit.UNFIT;
            }
        }
        depth--;
    }

    private Stencil.Piece choice(IfNode choice, StencilScope scope, Map<String, Block> blocks) {
        List<Stencil.Value> conditions = new ArrayList<>();
        List<Stencil.Piece[]> bodies = new ArrayList<>();
        for (Pair<Expression<?>, BodyNode> one : choice.getConditionsWithBodies()) {
            conditions.add(values.of(one.getLeft(), scope));
            bodies.add(pieces(one.getRight(), scope, blocks));
        }
        return new Stencil.Choice(
                conditions.toArray(Stencil.Value[]::new),
                bodies.toArray(Stencil.Piece[][]::new),
                pieces(choice.getElseBody(), scope, blocks));
    }

    private Stencil.Piece each(ForNode each, StencilScope scope, Map<String, Block> blocks) {
        StencilScope inside = scope.inside();
        int place = places++;
        int turn = places++;
        inside.name(each.getIterationVariable(), place);
        inside.turn(turn);
        Stencil.Value all = values.of(each.getIterable(), scope);
        Stencil.Piece[] body = pieces(each.getBody(), inside, blocks);
        return new Stencil.Each(
                place, inside.asksForTurn() ? turn : -1, all, body, pieces(each.getElseBody(), scope, blocks));
    }

    private void include(IncludeTag.Included part, StencilScope scope, StencilPieces pieces) {
        StencilScope inside = scope.included();
        part.given()
                .ifPresent(given -> given.getEntries().forEach((name, value) -> {
                    int place = places++;
                    pieces.add(new Stencil.Named(place, values.of(value, scope)));
                    inside.name(literal(name), place);
                }));
        BodyNode body = body(literal(part.getIncludeExpression()));
        for (RenderableNode node : body.getChildren()) {
            if (node instanceof ImportNode importing) {
                macros(literal(importing.getImportExpression()), inside);
            }
        }
        print(body, inside, Map.of(), pieces);
    }

    private void print(Expression<?> shown, StencilScope scope, StencilPieces pieces) {
        if (shown instanceof LiteralStringExpression text) {
            pieces.add(text.getValue()); // what a template says itself is HTML
        } else if (shown instanceof FilterExpression filter
                && filter.getRightExpression() instanceof FilterInvocationExpression call
                && call.getFilterName().equals("escape")) {
            escaped(filter.getLeftExpression(), scope, pieces);
        } else {
            throw Stencil.Unfit.UNFIT;
        }
    }

    private void escaped(Expression<?> shown, StencilScope scope, StencilPieces pieces) {
        if (shown instanceof FunctionOrMacroInvocationExpression call && !values.isFunction(call)) {
            macro(call, scope, pieces);
            return;
        }
        switch (values.of(shown, scope)) {
            case Stencil.Constant(String text) -> pieces.add(new Escaping().escape(text));
            case Stencil.Constant(SafeString safe) -> pieces.add(safe.toString());
            case Stencil.Value value -> pieces.add(new Stencil.Shown(value));
        }
    }

    /** A macro sees its arguments and nothing else. */
    private void macro(FunctionOrMacroInvocationExpression call, StencilScope scope, StencilPieces pieces) {
        MacroNode macro = scope.macro(call.getFunctionName());
        StencilScope inside = scope.ofMacro();
        List<NamedArgumentNode> names = macro.getArgs().getNamedArgs();
        List<? extends Expression<?>> given = StencilValues.positional(call.getArguments());
        if (names.size() != given.size()) {
            throw Stencil.Unfit.UNFIT;
        }
        for (int i = 0; i < given.size(); i++) {
            int place = places++;
            pieces.add(new Stencil.Named(place, values.of(given.get(i), scope)));
            inside.name(names.get(i).getName(), place);
        }
        print(macro.getBody(), inside, Map.of(), pieces);
    }

    private static String literal(Expression<?> expression) {
        if (expression instanceof LiteralStringExpression literal) {
            return literal.getValue();
        }
        throw Stencil.Unfit.UNFIT;
    }
}
