package fi.havainto.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What all requests share does not change: static fields are final, and hold nothing that is made for changing. */
final class Statics extends ArchCondition<JavaClass> {

    Statics() {
        super("keep no mutable state in static fields");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getName().startsWith("_persistence"))
                .filter(Statics::canChange)
                .forEach(field -> events.add(
                        SimpleConditionEvent.violated(type, field.getFullName() + " is static and can change")));
    }

    private static boolean canChange(JavaField field) {
        JavaClass held = field.getRawType();
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || held.getPackageName().startsWith("java.util.concurrent")
                || held.isEquivalentTo(ThreadLocal.class)
                || held.isEquivalentTo(StringBuilder.class);
    }
}
