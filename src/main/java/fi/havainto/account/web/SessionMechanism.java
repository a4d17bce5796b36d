package fi.havainto.account.web;

import fi.havainto.account.boundary.SignIn;
import fi.havainto.platform.access.Actor;
import fi.havainto.platform.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells server and application on every request who makes it. The session holds an id; what the person may do is
 * read anew each time, so a right that was taken away is gone with the next click.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentActor me;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (PublicPaths.isFile(PublicPaths.of(request))) {
            return context.doNothing();
        }
        Optional<Actor> actor =
                SignedInPerson.of(request).flatMap(person -> signIn.actor(person, SignedInPerson.since(request)));
        if (actor.isEmpty()) {
            return context.doNothing();
        }
        me.set(actor.get());
        return context.notifyContainerAboutLogin(String.valueOf(actor.get().personId()), roles(actor.get()));
    }

    private static Set<String> roles(Actor actor) {
        return actor.grants().stream().map(grant -> grant.role().name()).collect(Collectors.toSet());
    }
}
