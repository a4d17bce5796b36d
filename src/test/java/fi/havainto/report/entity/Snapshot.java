package fi.havainto.report.entity;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Everything an aggregate holds, field by field, as text: two snapshots are equal when nothing has changed. */
final class Snapshot {

    private final Map<Object, Integer> met = new IdentityHashMap<>();

    private Snapshot() {}

    static String of(Report report) {
        return new Snapshot().text(report);
    }

    private String text(Object value) {
        if (value instanceof Set<?> set) {
            return set.stream().map(this::text).sorted().collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Iterable<?> many) {
            return StreamSupport.stream(many.spliterator(), false)
                            .map(this::text)
                            .toList() + "\n";
        }
        if (value instanceof byte[] bytes) {
            return Arrays.toString(bytes);
        }
        if (value == null || !value.getClass().getName().startsWith("fi.havainto.") || value instanceof Enum) {
            return String.valueOf(value);
        }
        if (met.containsKey(value)) {
            return "#" + met.get(value);
        }
        met.put(value, met.size());
        return Arrays.stream(value.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.getName().startsWith("_persistence"))
                .sorted(Comparator.comparing(Field::getName))
                .map(field -> field.getName() + "=" + text(read(field, value)))
                .collect(Collectors.joining(" ", value.getClass().getSimpleName() + "(", ")"));
    }

    private static Object read(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
