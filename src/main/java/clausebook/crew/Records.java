package clausebook.crew;

import clausebook.text.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes records to a file of our own and reads them back: records of strings, bytes, numbers, enumerations, dates, lists,
 * sets, optional values and records of these. Only the types that the reader asks for are made, so a file can name no other.
 */
public final class Records {

    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private Records() {}

    /** Writes a value of a type named above; others are a fault of the program. */
    public static void write(DataOutputStream out, Type type, Object value) throws IOException {
        switch (value) {
            case String text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case byte[] bytes -> {
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case Integer number -> out.writeInt(number);
            case Long number -> out.writeLong(number);
            case Boolean truth -> out.writeBoolean(truth);
            case Enum<?> one -> out.writeInt(one.ordinal());
            case LocalDate date -> out.writeLong(date.toEpochDay());
            case Optional<?> perhaps -> {
                out.writeBoolean(perhaps.isPresent());
                if (perhaps.isPresent()) {
                    write(out, argument(type), perhaps.get());
                }
            }
            case List<?> list -> {
                out.writeInt(list.size());
                for (Object each : list) {
                    write(out, argument(type), each);
                }
            }
            case Set<?> set -> {
                List<?> sorted = set.stream().sorted().toList();
                out.writeInt(sorted.size());
                for (Object each : sorted) {
                    write(out, argument(type), each);
                }
            }
            case Record made -> {
                for (RecordComponent component : components(made.getClass())) {
                    write(out, component.getGenericType(), part(component, made));
                }
            }
            default -> throw new IllegalArgumentException("no way to write " + value.getClass());
        }
    }

    /** SHA-256 in hex of what is written of a record. */
    public static <T> String fingerprint(Class<T> type, T made) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(new DataOutputStream(bytes), type, made);
        return Sha256.hex(bytes.toByteArray());
    }

    /** Reads what was written as that type; other bytes throw an {@link IOException} or a fault of the type. */
    public static <T> T read(DataInputStream in, Class<T> type) throws IOException {
        return type.cast(read(in, (Type) type));
    }

    /** Reads a list with its length before it. */
    public static <T> List<T> readList(DataInputStream in, Class<T> type) throws IOException {
        int size = in.readInt();
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(read(in, type));
        }
        return list;
    }

    /** Writes a list with its length before it. */
    public static <T> void writeList(DataOutputStream out, Class<T> type, List<T> list) throws IOException {
        out.writeInt(list.size());
        for (T each : list) {
            write(out, type, each);
        }
    }

    private static Object read(DataInputStream in, Type type) throws IOException {
        Class<?> raw = type instanceof ParameterizedType given ? (Class<?>) given.getRawType() : (Class<?>) type;
        if (raw == String.class) {
            byte[] bytes = in.readNBytes(in.readInt());
            return new String(bytes, StandardCharsets.UTF_8);
        } else if (raw == byte[].class) {
            return in.readNBytes(in.readInt());
        } else if (raw == int.class || raw == Integer.class) {
            return in.readInt();
        } else if (raw == long.class || raw == Long.class) {
            return in.readLong();
        } else if (raw == boolean.class || raw == Boolean.class) {
            return in.readBoolean();
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[in.readInt()];
        } else if (raw == LocalDate.class) {
            return LocalDate.ofEpochDay(in.readLong());
        } else if (raw == Optional.class) {
            return in.readBoolean() ? Optional.of(read(in, argument(type))) : Optional.empty();
        } else if (raw == List.class) {
            int size = in.readInt();
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(read(in, argument(type)));
            }
            return list;
        } else if (raw == Set.class) {
            int size = in.readInt();
            Set<Object> set = new TreeSet<>();
            for (int i = 0; i < size; i++) {
                set.add(read(in, argument(type)));
            }
            return set;
        } else if (raw.isRecord()) {
            return record(in, raw);
        }
        throw new IllegalArgumentException("no way to read " + raw);
    }

    private static Object record(DataInputStream in, Class<?> type) throws IOException {
        RecordComponent[] components = components(type);
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = read(in, components[i].getGenericType());
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IOException("this is no " + type.getSimpleName(), e);
        }
    }

    private static RecordComponent[] components(Class<?> type) {
        return COMPONENTS.computeIfAbsent(type, Class::getRecordComponents);
    }

    private static Object part(RecordComponent component, Record made) {
        try {
            component.getAccessor().setAccessible(true);
            return Objects.requireNonNull(component.getAccessor().invoke(made));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
