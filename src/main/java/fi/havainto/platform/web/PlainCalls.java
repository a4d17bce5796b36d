package fi.havainto.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calls that a page makes by an expression, such as {@code row.number()}. The standard resolver looks through all
 * methods of the class at every call, and a list has hundreds of calls; here a method that cannot be mistaken for another, by its
 * name and how many arguments it takes, is looked for once. All others are left to the standard.
 */
public class PlainCalls extends ELResolver {

    private final ClassValue<Map<String, Optional<Method>>> known = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Object invoke(ELContext page, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null || name == null) {
            return null;
        }
        int many = arguments == null ? 0 : arguments.length;
        return known.get(base.getClass())
                .computeIfAbsent(name.toString(), called -> only(base, called))
                .filter(method -> method.getParameterCount() == many)
                .map(method -> call(page, base, method, arguments))
                .orElse(null);
    }

    private static Optional<Method> only(Object base, String name) {
        Class<?> type = base.getClass();
        if (!Modifier.isPublic(type.getModifiers())) {
            return Optional.empty();
        }
        List<Method> called = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name)
                        && !method.isBridge()
                        && !Modifier.isStatic(method.getModifiers()))
                .toList();
        return called.size() == 1
                        && !called.get(0).isVarArgs()
                        && Modifier.isPublic(called.get(0).getDeclaringClass().getModifiers())
                        && called.get(0).canAccess(base)
                ? Optional.of(called.get(0))
                : Optional.empty();
    }

    private static Object call(ELContext page, Object base, Method method, Object[] arguments) {
        Class<?>[] wanted = method.getParameterTypes();
        Object[] given = new Object[wanted.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = page.convertToType(arguments[i], wanted[i]);
        }
        try {
            Object answer = method.invoke(base, given);
            page.setPropertyResolved(base, method.getName());
            return answer;
        } catch (IllegalAccessException closed) {
            throw new ELException(closed);
        } catch (InvocationTargetException failed) {
            throw new ELException(failed.getCause());
        }
    }

    @Override
    public Object getValue(ELContext page, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext page, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext page, Object base, Object property, Object value) {
        // values are the standard resolvers'
    }

    @Override
    public boolean isReadOnly(ELContext page, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext page, Object base) {
        return null;
    }
}
