package clausebook.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * What a template comes to for one kind of view in one language: the bytes that stand in every page, and between them
 * what each page puts in. It prints what the template would, without asking again what no page can change: words of the
 * interface, included parts, macros, blocks.
 *
 * <p>It covers what pages are made of every day. Where a page needs more, or anything is amiss, it is {@link Unfit}, and the
 * template itself is evaluated and tells what is wrong.
 */
final class Stencil {

    /** A part of the page. */
    interface Piece {
        void print(PageBytes page, Object[] places);
    }

    /** What a piece puts in; never null. */
    interface Value {
        Object of(Object[] places);
    }

    /** The template must be evaluated. */
    static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        static final Unfit UNFIT = new Unfit();

        private Unfit() {
            super("this page is not for a stencil", null, false, false);
        }
    }

    /** The place of the view record. */
    static final int VIEW = 0;

    private final Piece[] pieces;
    private final int places;

    /** @param places how many values are kept while a page is printed, the view among them */
    Stencil(Piece[] pieces, int places) {
        this.pieces = pieces;
        this.places = places;
    }

    /** @throws Unfit when the template must be evaluated instead, and what is printed already thrown away */
    void print(PageBytes page, Record view) {
        Object[] values = new Object[places];
        values[VIEW] = view;
        print(pieces, page, values);
    }

    private static void print(Piece[] pieces, PageBytes page, Object[] places) {
        for (Piece piece : pieces) {
            piece.print(page, places);
        }
    }

    /** The same in every page. */
    record Fixed(byte[] bytes) implements Piece {
        @Override
        public void print(PageBytes page, Object[] places) {
            page.write(bytes);
        }
    }

    /** A value of the page's own, its signs of HTML escaped unless it is known to be safe. */
    record Shown(Value value) implements Piece {
        @Override
        public void print(PageBytes page, Object[] places) {
            switch (value.of(places)) {
                case String text -> page.writeEscaped(text);
                case SafeString safe -> page.write(safe.toString());
                case Integer number -> page.write(Integer.toString(number));
                default -> throw Unfit.UNFIT;
            }
        }
    }

    /** One of several, or none: {@code if}. */
    record Choice(Value[] conditions, Piece[][] bodies, Piece[] otherwise) implements Piece {
        @Override
        public void print(PageBytes page, Object[] places) {
            for (int i = 0; i < conditions.length; i++) {
                if (isTrue(conditions[i], places)) {
                    Stencil.print(bodies[i], page, places);
                    return;
                }
            }
            Stencil.print(otherwise, page, places);
        }
    }

    static boolean isTrue(Value condition, Object[] places) {
        if (condition.of(places) instanceof Boolean holds) {
            return holds;
        }
        throw Unfit.UNFIT;
    }

    /**
     * One after another: {@code for}.
     *
     * @param place where the one stands that is printed
     * @param turn where the {@link Turn} stands
     */
    record Each(int place, int turn, Value all, Piece[] body, Piece[] none) implements Piece {
        @Override
        public void print(PageBytes page, Object[] places) {
            if (!(all.of(places) instanceof List<?> list) || !(list instanceof RandomAccess)) {
                throw Unfit.UNFIT;
            }
            int count = list.size();
            if (count == 0) {
                Stencil.print(none, page, places);
            }
            for (int i = 0; i < count; i++) {
                places[place] = orUnfit(list.get(i));
                if (turn >= 0) {
                    places[turn] = new Turn(i == 0, i == count - 1);
                }
                Stencil.print(body, page, places);
            }
        }
    }

    /** Which turn of a {@code for} it is. */
    record Turn(boolean first, boolean last) {}

    /** @param first whether it is asked if the turn is the first; else if it is the last */
    record TurnIs(int place, boolean first) implements Value {
        @Override
        public Object of(Object[] places) {
            Turn turn = (Turn) places[place];
            return first ? turn.first() : turn.last();
        }
    }

    /** A name is given to a value: {@code include … with}, or the argument of a macro. */
    record Named(int place, Value value) implements Piece {
        @Override
        public void print(PageBytes page, Object[] places) {
            places[place] = value.of(places);
        }
    }

    /** What is given a name, or in turn. */
    record Place(int place) implements Value {
        @Override
        public Object of(Object[] places) {
            return places[place];
        }
    }

    record Constant(Object value) implements Value {
        @Override
        public Object of(Object[] places) {
            return value;
        }
    }

    /** Of text, that nothing but white space stands in it; of a list, that it has nothing. */
    record Empty(Value value, boolean negated) implements Value {
        @Override
        public Object of(Object[] places) {
            return switch (value.of(places)) {
                case String text -> isBlank(text) != negated;
                case List<?> list -> list.isEmpty() != negated;
                default -> throw Unfit.UNFIT;
            };
        }

        private static boolean isBlank(String text) {
            return text.isEmpty() || text.charAt(0) <= ' ' && text.trim().isEmpty();
        }
    }

    record Same(Value one, Value other, boolean negated) implements Value {
        @Override
        public Object of(Object[] places) {
            Object left = one.of(places);
            Object right = other.of(places);
            boolean comparable = left instanceof String && right instanceof String
                    || left instanceof Boolean && right instanceof Boolean;
            if (!comparable) {
                throw Unfit.UNFIT;
            }
            return left.equals(right) != negated;
        }
    }

    record MoreThan(Value one, Value other) implements Value {
        @Override
        public Object of(Object[] places) {
            if (one.of(places) instanceof Integer left && other.of(places) instanceof Number right) {
                return left > right.longValue();
            }
            throw Unfit.UNFIT;
        }
    }

    record Both(Value one, Value other) implements Value {
        @Override
        public Object of(Object[] places) {
            return isTrue(one, places) && isTrue(other, places);
        }
    }

    record Either(Value one, Value other) implements Value {
        @Override
        public Object of(Object[] places) {
            return isTrue(one, places) || isTrue(other, places);
        }
    }

    record Not(Value value) implements Value {
        @Override
        public Object of(Object[] places) {
            return !isTrue(value, places);
        }
    }

    record Length(Value value) implements Value {
        @Override
        public Object of(Object[] places) {
            if (value.of(places) instanceof List<?> list) {
                return list.size();
            }
            throw Unfit.UNFIT;
        }
    }

    static Object orUnfit(@Nullable Object value) {
        if (value == null) {
            throw Unfit.UNFIT;
        }
        return value;
    }
}
