package fi.havainto.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.havainto.account.boundary.SignIn;
import fi.havainto.platform.Boundary;
import fi.havainto.platform.access.Actor;
import java.util.List;

/**
 * Every use case says on whose behalf it works: the first parameter of a door's public method is the actor. Sign-in
 * alone takes none, since it makes one.
 */
final class Doors extends ArchCondition<JavaClass> {

    Doors() {
        super("take an Actor first in every public method of a door");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.isAnnotatedWith(Boundary.class) || type.isEquivalentTo(SignIn.class)) {
            return;
        }
        for (JavaMethod method : type.getMethods()) {
            boolean isOpen = method.getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
            if (isOpen && !takesActor(method)) {
                events.add(SimpleConditionEvent.violated(type, method.getFullName() + " takes no Actor first"));
            }
        }
    }

    private static boolean takesActor(JavaMethod method) {
        List<JavaClass> parameters = method.getRawParameterTypes();
        return !parameters.isEmpty() && parameters.get(0).isEquivalentTo(Actor.class);
    }
}
