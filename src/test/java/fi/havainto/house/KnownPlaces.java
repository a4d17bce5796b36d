package fi.havainto.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Every class lives in a drawer of a room that the plan knows, or in one of the closed packages of the platform. */
final class KnownPlaces extends ArchCondition<JavaClass> {

    private static final int A_DRAWER = 2;

    KnownPlaces() {
        super("live in a drawer of a known room");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean isRoomsWord = type.getSimpleName().equals("package-info");
        if (!isRoomsWord && !isKnown(Place.ours(type))) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " lives in no drawer of the plan"));
        }
    }

    private static boolean isKnown(Place place) {
        if (place.room().equals(Arrows.PLATFORM)) {
            return place.drawer().isEmpty() || place.depth() == A_DRAWER && Arrows.OF_PLATFORM.contains(place.drawer());
        }
        return Arrows.isRoom(place.room()) && place.depth() == A_DRAWER && Arrows.DRAWERS.contains(place.drawer());
    }
}
