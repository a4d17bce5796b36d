package fi.havainto.report.entity;

import java.lang.reflect.Field;

/** Sets and reads what only the persistence provider touches: ids, versions, a stage that was read from a row. */
public final class Ids {

    private Ids() {}

    public static <T> T give(T entity, long id) {
        set(entity, "id", id);
        return entity;
    }

    public static void set(Object entity, String name, Object value) {
        try {
            field(entity, name).set(entity, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Object get(Object entity, String name) {
        try {
            return field(entity, name).get(entity);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(Object entity, String name) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(entity.getClass().getSimpleName() + " has no " + name, e);
        }
    }
}
