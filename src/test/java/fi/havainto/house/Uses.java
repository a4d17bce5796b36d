package fi.havainto.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;

/** A condition on the types of others that classes in certain places must do without. */
final class Uses extends ArchCondition<JavaClass> {

    private final Predicate<Place> where;
    private final List<String> forbidden;

    private Uses(Predicate<Place> where, List<String> forbidden) {
        super("do without " + String.join(", ", forbidden));
        this.where = where;
        this.forbidden = forbidden;
    }

    /** @param forbidden beginnings of full class names */
    static Uses none(Predicate<Place> where, String... forbidden) {
        return new Uses(where, List.of(forbidden));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!where.test(Place.ours(type))) {
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String target = dependency.getTargetClass().getBaseComponentType().getName();
            if (forbidden.stream().anyMatch(target::startsWith)) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }
}
