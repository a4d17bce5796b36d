package fi.havainto.house;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fi.havainto.platform.Boundary;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is written is told: a public method of a door that stores, removes or locks a row, itself or through whatever
 * of ours it calls, fires an event on that way, and so leaves a row in the trail. (A change of an entity that was read
 * without a lock does not show here.)
 */
final class Telling extends ArchCondition<JavaClass> {

    /** The doors that write and tell nothing, each with its reason. */
    private static final Map<String, String> SILENT = Map.ofEntries(
            Map.entry("Reports.save", "a draft is nobody's but its writer's; it is stored at every pause of typing"),
            Map.entry(
                    "AnnexDrafts.write",
                    "a draft of an annex is stored at every pause of typing; what it came to is told with the freezing"),
            Map.entry("Reports.catchUp", "it locks a draft to compare it, and stores nothing"),
            Map.entry(
                    "AgendaClock.meetingMoved",
                    "the room of boards, which alone calls it, tells that the meeting was moved"),
            Map.entry("Sealing.work", "a seal is its own record, and an event of it would have to be sealed again"),
            Map.entry("SavedViews.keep", "a reader's own name for a list is nobody else's matter"),
            Map.entry("SavedViews.forget", "the same"),
            Map.entry("Readings.enter", "who has what on the screen is forgotten after minutes, not kept in a trail"),
            Map.entry("Notices.read", "that somebody has read what they were told is nobody else's matter"),
            Map.entry("Notices.readAll", "the same"),
            Map.entry("Notices.readAnnex", "the same"),
            Map.entry("Notices.readOlder", "called by the demo only"),
            Map.entry("People.add", "called by the demo and by the first start only; there is no page for it"),
            Map.entry("People.join", "called by the demo and by the first start only; there is no page for it"),
            Map.entry("Units.add", "called by the demo and by the first start only; there is no page for it"),
            Map.entry("Units.addBody", "called by the demo and by the first start only; there is no page for it"),
            Map.entry("Counties.add", "called by the demo only"),
            Map.entry("FirstAdmin.make", "the first start, before there is anybody"));

    private static final Set<String> STORING = Set.of("persist", "merge", "remove");

    Telling() {
        super("tell the trail of what they write");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.isAnnotatedWith(Boundary.class) || Place.ours(type).room().equals(Arrows.DEMO)) {
            return;
        }
        for (JavaMethod method : type.getMethods()) {
            boolean isOpen = method.getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
            String name = type.getSimpleName() + "." + method.getName();
            if (isOpen && !SILENT.containsKey(name)) {
                Set<JavaAccess<?>> reached = reached(method);
                if (reached.stream().anyMatch(Telling::writes)
                        && reached.stream().noneMatch(Telling::tells)) {
                    events.add(SimpleConditionEvent.violated(type, method.getFullName() + " writes and tells nothing"));
                }
            }
        }
    }

    /** Everything that is touched from there through code of ours. */
    private static Set<JavaAccess<?>> reached(JavaMethod from) {
        Set<JavaAccess<?>> reached = new HashSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(from));
        Deque<JavaCodeUnit> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            JavaCodeUnit unit = left.pop();
            reached.addAll(unit.getAccessesFromSelf());
            unit.getCodeUnitReferencesFromSelf().forEach(reference -> follow(reference.getTarget(), seen, left));
            unit.getCallsFromSelf().forEach(call -> follow(call.getTarget(), seen, left));
        }
        return reached;
    }

    private static void follow(
            AccessTarget.CodeUnitAccessTarget target, Set<JavaCodeUnit> seen, Deque<JavaCodeUnit> left) {
        Optional<? extends JavaCodeUnit> member = target.resolveMember();
        if (target.getOwner().getPackageName().startsWith("fi.havainto")
                && member.isPresent()
                && seen.add(member.get())) {
            left.add(member.get());
        }
    }

    private static boolean writes(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return owner.isEquivalentTo(EntityManager.class) && STORING.contains(access.getName())
                || owner.isAssignableTo(Query.class) && access.getName().equals("executeUpdate")
                || owner.isEquivalentTo(LockModeType.class) && access.getName().startsWith("PESSIMISTIC");
    }

    private static boolean tells(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Event.class)
                && access.getName().equals("fire");
    }
}
