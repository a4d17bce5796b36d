class HintedJoin {

    Object read(jakarta.persistence.EntityManager em) {
        return em.createQuery("select o from Order o")
                .setHint("eclipselink.left-join-fetch", "o.lines.article")
                .getResultList();
    }
}
