package clausebook.render;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A component of a record, by its name: {@code link.href}. */
final class Component implements Stencil.Value {

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);
    private static final Map<Key, Accessor> ACCESSORS = new ConcurrentHashMap<>();

    private record Key(Class<?> type, String name) {}

    private record Accessor(Class<?> type, MethodHandle method) {}

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
            return Stencil.orUnfit((Object) accessor.method.invokeExact(from));
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
                    MethodHandles.publicLookup()
                            .unreflect(key.type().getMethod(key.name()))
                            .asType(ANY));
        } catch (ReflectiveOperationException none) {
            throw Stencil.Unfit.UNFIT;
        }
    }
}
