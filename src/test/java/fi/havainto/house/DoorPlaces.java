package fi.havainto.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.havainto.platform.Boundary;

/** A door stands in the drawer that is called after it. */
final class DoorPlaces extends ArchCondition<JavaClass> {

    DoorPlaces() {
        super("stand in boundary if they are doors");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean isDoor = type.isAnnotatedWith(Boundary.class);
        if (isDoor && !Place.ours(type).drawer().equals("boundary")) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is a door outside boundary"));
        }
    }
}
