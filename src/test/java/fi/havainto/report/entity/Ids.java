package fi.havainto.report.entity;

import java.lang.reflect.Field;

/** Sets what only the persistence provider sets: ids, versions, a stage that was read from a row. */
public final class Ids {

    private Ids() {}

    public static <T> T give(T entity, long id) {
        set(entity, "id", id);
        return entity;
    }

    static void set(Object entity, String name, Object value) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(entity, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(entity.getClass().getSimpleName() + " has no " + name, e);
        }
    }
}
