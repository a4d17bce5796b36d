package fi.havainto.it;

/** A question to the rows themselves, whatever the product thinks of them. */
final class Stranded {

    /** Of the open steps below a path: taken by somebody who is gone, or at a desk that nobody active holds on a day. */
    static final String BELOW = "select count(*) from report_step s left join organisation_unit u"
            + " on u.id = s.holder_unit_id where s.ended_at is null and u.path like ? || '%' and (exists (select 1 from"
            + " account_person p where p.id = s.taken_by and not p.active) or not exists (select 1 from account_membership m"
            + " join organisation_unit h on h.id = m.unit_id join account_person p on p.id = m.person_id and p.active"
            + " where m.role = s.holder_role and u.path like h.path || '%' and (m.valid_to is null or m.valid_to >= ?)))";

    private Stranded() {}
}
