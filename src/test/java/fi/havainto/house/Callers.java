package fi.havainto.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** A condition on who calls, or refers to, certain methods; everybody else may not. */
final class Callers extends ArchCondition<JavaClass> {

    private final Predicate<JavaAccess<?>> call;
    private final Predicate<JavaClass> mayCall;

    private Callers(String description, Predicate<JavaAccess<?>> call, Predicate<JavaClass> mayCall) {
        super(description);
        this.call = call;
        this.mayCall = mayCall;
    }

    /** Leaves a method of a class of ours to those callers. */
    static Callers of(Class<?> owner, String method, Predicate<JavaClass> mayCall) {
        return new Callers(
                "leave " + owner.getSimpleName() + "." + method + " to its one caller",
                access -> access.getTargetOwner().isEquivalentTo(owner)
                        && access.getName().equals(method),
                mayCall);
    }

    /** Leaves the machine's clock to ours: {@code now()} of whatever class of java.time. */
    static Callers ofNow(Predicate<JavaClass> mayCall) {
        return new Callers(
                "ask our clock for the time",
                access -> access.getTargetOwner().getPackageName().equals("java.time")
                        && access.getName().equals("now"),
                mayCall);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (mayCall.test(type)) {
            return;
        }
        type.getAccessesFromSelf().stream()
                .filter(call)
                .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
    }
}
