package clausebook.render;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Pieces one after another; what is fixed and stands side by side becomes one. */
final class StencilPieces {

    private final List<Stencil.Piece> pieces = new ArrayList<>();
    private final ByteArrayOutputStream fixed = new ByteArrayOutputStream();

    void add(String text) {
        fixed.writeBytes(PageBytes.encoded(text));
    }

    void add(Stencil.Piece piece) {
        endFixed();
        pieces.add(piece);
    }

    private void endFixed() {
        if (fixed.size() > 0) {
            pieces.add(new Stencil.Fixed(fixed.toByteArray()));
            fixed.reset();
        }
    }

    Stencil.Piece[] done() {
        endFixed();
        return pieces.toArray(Stencil.Piece[]::new);
    }
}
