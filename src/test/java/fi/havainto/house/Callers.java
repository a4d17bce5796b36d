package fi.havainto.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;

/** A condition on who calls (or refers to) certain methods of a class; other code may not. */
final class Callers extends ArchCondition<JavaClass> {

    private final Class<?> owner;
    private final Set<String> methods;
    private final Predicate<JavaClass> mayCall;

    private Callers(Class<?> owner, Set<String> methods, Predicate<JavaClass> mayCall, String who) {
        super("leave " + owner.getSimpleName() + "." + String.join("/", methods) + " to " + who);
        this.owner = owner;
        this.methods = methods;
        this.mayCall = mayCall;
    }

    static Callers of(Class<?> owner, Set<String> methods, String who, Predicate<JavaClass> mayCall) {
        return new Callers(owner, methods, mayCall, who);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (mayCall.test(type)) {
            return;
        }
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            boolean isOne = access.getTargetOwner().isEquivalentTo(owner) && methods.contains(access.getName());
            if (isOne) {
                events.add(SimpleConditionEvent.violated(type, access.getDescription()));
            }
        }
    }
}
