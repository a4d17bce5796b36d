package fi.havainto.feedback.boundary;

import fi.havainto.feedback.entity.NoteKind;
import fi.havainto.platform.DomainEvent;
import fi.havainto.platform.access.Actor;
import java.time.Instant;

/** Somebody noted how an action goes, or what it changed. */
public record ActionNoted(Actor actor, Instant at, long reportId, long proposalId, long noteId, NoteKind kind)
        implements DomainEvent {

    @Override
    public String action() {
        return kind == NoteKind.EFFECT ? "EFFECT_NOTED" : "PROGRESS_NOTED";
    }

    @Override
    public String ids() {
        return "report=" + reportId + " proposal=" + proposalId + " note=" + noteId;
    }
}
