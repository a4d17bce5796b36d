package fi.havainto.platform.disclosure;

import java.util.Map;

/**
 * Another truth that agrees with everything shown.
 *
 * @param target the small count that it is about
 * @param count what that count would be
 * @param changes how every count would differ; those not named stay
 */
record Witness(Place target, long count, Map<Place, Long> changes) {

    Witness {
        changes = Map.copyOf(changes);
    }
}
