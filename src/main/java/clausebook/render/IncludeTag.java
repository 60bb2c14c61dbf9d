package clausebook.render;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pebble's own {@code include}, which also tells what it gives to the part that it includes. */
final class IncludeTag implements TokenParser {

    /** A part that is included. */
    static final class Included extends IncludeNode {

        private final @Nullable MapExpression given;

        Included(int line, Expression<?> name, @Nullable MapExpression given) {
            super(line, name, given);
            this.given = given;
        }

        Optional<MapExpression> given() {
            return Optional.ofNullable(given);
        }
    }

    @Override
    public String getTag() {
        return "include";
    }

    @Override
    public RenderableNode parse(Token token, Parser parser) {
        TokenStream stream = parser.getStream();
        stream.next();
        Expression<?> name = parser.getExpressionParser().parseExpression();
        MapExpression given = null;
        if (stream.current().test(Token.Type.NAME, "with")) {
            stream.next();
            Expression<?> values = parser.getExpressionParser().parseExpression();
            if (!(values instanceof MapExpression map)) {
                throw new ParserException(
                        null, "what is given to a part is a map", token.getLineNumber(), stream.getFilename());
            }
            given = map;
        }
        stream.expect(Token.Type.EXECUTE_END);
        return new Included(token.getLineNumber(), name, given);
    }
}
