package fi.havainto.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.havainto.platform.DomainEvent;
import java.util.function.BiPredicate;

/** A condition on everything of ours that a class of ours imports. */
final class Imports extends ArchCondition<JavaClass> {

    private final BiPredicate<JavaClass, JavaClass> allowed;

    private Imports(String description, BiPredicate<JavaClass, JavaClass> allowed) {
        super(description);
        this.allowed = allowed;
    }

    static Imports alongTheArrows() {
        return new Imports(
                "import only along the arrows between rooms",
                (from, to) ->
                        Arrows.allow(Place.ours(from).room(), Place.ours(to).room()));
    }

    static Imports ofTheDrawers() {
        return new Imports(
                "import only what their drawer may", (from, to) -> Drawers.allow(Place.ours(from), Place.ours(to)));
    }

    /** The outbox hears what happened and reads rows; it knocks at no door of another room. */
    static Imports ofNotification() {
        return new Imports("take only events and entities from other rooms", (from, to) -> {
            Place there = Place.ours(to);
            boolean other = !there.room().equals(Place.ours(from).room())
                    && !there.room().equals(Arrows.PLATFORM);
            return !Place.ours(from).room().equals("notification")
                    || !other
                    || there.drawer().equals("entity")
                    || isEvent(to);
        });
    }

    /** An event, or a record inside one. */
    private static boolean isEvent(JavaClass type) {
        return type.isAssignableTo(DomainEvent.class)
                || type.getEnclosingClass().map(Imports::isEvent).orElse(false);
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
