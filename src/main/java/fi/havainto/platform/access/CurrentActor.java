package fi.havainto.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Who makes this request. The account room puts the actor in with grants read anew from the database; every other
 * room's pages take it from here, so nobody needs an arrow to another room's web.
 */
@Named("me")
@RequestScoped
public class CurrentActor {

    private Actor actor;

    public void set(Actor actor) {
        this.actor = actor;
    }

    public Optional<Actor> find() {
        return Optional.ofNullable(actor);
    }

    /** The actor of a page behind sign-in; the filter lets nobody else through. */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public boolean isSignedIn() {
        return actor != null;
    }

    /** For pages: {@code #{me.may('HANDLE_REPORTS')}}. */
    public boolean may(String permission) {
        return actor != null && actor.may(Permission.valueOf(permission));
    }

    /** For pages of what belongs to a whole county. */
    public boolean mayForCounty(String permission) {
        return actor != null && actor.mayForCounty(Permission.valueOf(permission));
    }
}
