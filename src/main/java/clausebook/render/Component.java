package clausebook.render;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A component of a record, by its name: {@code link.href}. */
final class Component implements Stencil.Value {

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);
    private static final Map<Key, Accessor> ACCESSORS = new ConcurrentHashMap<>();

    private record Key(Class<?> type, String name) {}

    /**
     * Reads one component of one class. What is read often is read by a function of its own: a handle that is no constant
     * took a twentieth of a library's build.
     */
    private static final class Accessor {

        /** To make a function takes as long as some thousand readings. */
        private static final int OFTEN = 3_000;

        private final Class<?> type;
        private final MethodHandle accessor;
        private final MethodHandle ofAny;
        /** Counted by many threads without a lock: it decides only how, not what, is read. */
        private int reads;

        private @Nullable Function<Object, Object> direct;

        Accessor(Class<?> type, MethodHandle accessor) {
            this.type = type;
            this.accessor = accessor;
            this.ofAny = accessor.asType(ANY);
        }

        Object read(Object record) throws Throwable {
            Function<Object, Object> way = direct;
            if (way != null) {
                return way.apply(record);
            }
            if (++reads == OFTEN) {
                direct = function();
            }
            return (Object) ofAny.invokeExact(record);
        }

        @SuppressWarnings("unchecked")
        private Function<Object, Object> function() throws Throwable {
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            MethodHandles.lookup(),
                            "apply",
                            MethodType.methodType(Function.class),
                            ANY,
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invoke();
        }
    }

    private final Stencil.Value record;
    private final String name;

    /** Nearly always records of one class come here. */
    private @Nullable Accessor last;

    Component(Stencil.Value record, String name) {
        this.record = record;
        this.name = name;
    }

    @Override
    public Object of(Object[] places) {
        Object from = record.of(places);
        Accessor accessor = last;
        if (accessor == null || accessor.type != from.getClass()) {
            accessor = ACCESSORS.computeIfAbsent(new Key(from.getClass(), name), Component::accessor);
            last = accessor;
        }
        try {
            return Stencil.orUnfit(accessor.read(from));
        } catch (RuntimeException | Error fault) {
            throw fault;
        } catch (Throwable fault) {
            throw Stencil.Unfit.UNFIT;
        }
    }

    private static Accessor accessor(Key key) {
        if (!key.type().isRecord()) {
            throw Stencil.Unfit.UNFIT;
        }
        try {
            return new Accessor(
                    key.type(),
                    MethodHandles.publicLookup().unreflect(key.type().getMethod(key.name())));
        } catch (ReflectiveOperationException none) {
            throw Stencil.Unfit.UNFIT;
        }
    }
}
