package fi.havainto.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.havainto.account.boundary.SignIn;
import fi.havainto.platform.access.Actor;
import java.util.List;

/** Every use case says on whose behalf it works: the first parameter of a door's public method is the actor. */
final class Doors extends ArchCondition<JavaClass> {

    Doors() {
        super("take an Actor as first parameter of each public method");
    }

    /** The one door that makes an actor instead of taking one. */
    static boolean isSignIn(JavaClass door) {
        return door.isEquivalentTo(SignIn.class);
    }

    @Override
    public void check(JavaClass door, ConditionEvents events) {
        for (JavaMethod method : door.getMethods()) {
            boolean isPublic = method.getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
            List<JavaClass> parameters = method.getRawParameterTypes();
            boolean takesActor = !parameters.isEmpty() && parameters.get(0).isEquivalentTo(Actor.class);
            if (isPublic && !takesActor) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no Actor first"));
            }
        }
    }
}
