package fi.havainto.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/** A condition on everything of ours that a class of ours depends on. */
final class Imports extends ArchCondition<JavaClass> {

    private final BiPredicate<JavaClass, JavaClass> allowed;

    private Imports(String description, BiPredicate<JavaClass, JavaClass> allowed) {
        super(description);
        this.allowed = allowed;
    }

    static Imports onlyAlong(String description, BiPredicate<Place, Place> allowed) {
        return new Imports(description, (from, to) -> allowed.test(Place.ours(from), Place.ours(to)));
    }

    static Imports only(String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return new Imports(description, allowed);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (Place.of(target).isPresent() && !allowed.test(type, target)) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }
}
