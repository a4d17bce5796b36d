package fi.havainto.platform;

import fi.havainto.platform.access.Actor;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * Stands outside the transaction of a door: by the time it sees a refusal, all that the door wrote is rolled back.
 * A refusal of the database (a deferred rule, an optimistic lock) becomes the same kind of exception as one of ours.
 */
@RefusalsTold
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RefusalInterceptor {

    private static final String INTEGRITY_VIOLATION = "23";

    /** A NUL among the letters, which PostgreSQL does not store. */
    private static final String CHARACTER_NOT_IN_REPERTOIRE = "22021";

    @Inject
    private Refusals refusals;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** A door that another door went through leaves telling to that one: one refusal, one row. */
    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        try {
            return call.proceed();
        } catch (Exception failure) {
            HavaintoException refusal = asRefusal(failure);
            if (refusal == null) {
                throw failure;
            }
            Stream.of(call.getParameters())
                    .filter(Actor.class::isInstance)
                    .map(Actor.class::cast)
                    .findFirst()
                    .ifPresent(actor -> refusals.tell(actor, door(call), refusal.key()));
            throw refusal;
        }
    }

    private static String door(InvocationContext call) {
        return call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
    }

    private static HavaintoException asRefusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HavaintoException known) {
                return known;
            }
            if (cause instanceof OptimisticLockException) {
                return new Conflict();
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                if (sql.getSQLState().startsWith(INTEGRITY_VIOLATION)) {
                    return new HavaintoException("error.rule", failure);
                }
                if (sql.getSQLState().equals(CHARACTER_NOT_IN_REPERTOIRE)) {
                    return new HavaintoException("error.characters", failure);
                }
            }
        }
        return null;
    }
}
