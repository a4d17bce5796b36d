package fi.havainto.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps two, on whatever nodes, from doing the same thing at the same time: a lock of the database that ends with the transaction. */
@ApplicationScoped
public class NodeLock {

    @PersistenceContext
    private EntityManager em;

    /** Whether this transaction may do the job: false while another one, on whatever node, is at it. */
    public boolean take(String job) {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext(?1))")
                .setParameter(1, "havainto job " + job)
                .getSingleResult();
    }

    /** Waits until no other transaction, on whatever node, is at it. */
    public void await(String what) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtext(?1))")
                .setParameter(1, what)
                .getSingleResult();
    }
}
