package clausebook.render;

import io.pebbletemplates.pebble.node.MacroNode;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names that mean something at one place of a template, each with the place of its value. */
final class StencilScope {

    private final Map<String, Integer> names;
    private final Map<String, MacroNode> macros;
    private final Map<String, Stencil.Value> view;
    private int turn = -1;
    private boolean asksForTurn;

    private StencilScope(
            Map<String, Integer> names, Map<String, MacroNode> macros, Map<String, Stencil.Value> view, int turn) {
        this.names = new LinkedHashMap<>(names);
        this.macros = new LinkedHashMap<>(macros);
        this.view = view;
        this.turn = turn;
    }

    /** The components of a view record. */
    static StencilScope ofView(Class<?> view) {
        Map<String, Stencil.Value> components = new LinkedHashMap<>();
        for (RecordComponent component : view.getRecordComponents()) {
            components.put(component.getName(), new Component(new Stencil.Place(Stencil.VIEW), component.getName()));
        }
        return new StencilScope(Map.of(), Map.of(), components, -1);
    }

    /** What a {@code for} or a template that extends another adds is not known outside. */
    StencilScope inside() {
        return new StencilScope(names, macros, view, turn);
    }

    /** An included part knows all names, and its own macros only. */
    StencilScope included() {
        return new StencilScope(names, Map.of(), view, -1);
    }

    /** A macro knows the other macros only. */
    StencilScope ofMacro() {
        return new StencilScope(Map.of(), macros, Map.of(), -1);
    }

    void name(String name, int place) {
        names.put(name, place);
    }

    /** The place of the turn of the innermost {@code for}. */
    void turn(int place) {
        turn = place;
        asksForTurn = false;
    }

    int turn() {
        if (turn < 0) {
            throw Stencil.Unfit.UNFIT;
        }
        asksForTurn = true;
        return turn;
    }

    boolean asksForTurn() {
        return asksForTurn;
    }

    void define(MacroNode macro) {
        if (macros.putIfAbsent(macro.getName(), macro) != null) {
            throw Stencil.Unfit.UNFIT;
        }
    }

    MacroNode macro(String name) {
        MacroNode macro = macros.get(name);
        if (macro == null) {
            throw Stencil.Unfit.UNFIT;
        }
        return macro;
    }

    Stencil.Value value(String name) {
        Integer place = names.get(name);
        if (place != null) {
            return new Stencil.Place(place);
        }
        Stencil.Value component = view.get(name);
        if (component == null) {
            throw Stencil.Unfit.UNFIT;
        }
        return component;
    }
}
