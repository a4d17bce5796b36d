-- A notice is about a report or about an annex. Whose observations an annex counts, and who reads it for a body or as a
-- manager, is told that it is published; by its number, which is given once.

alter table notification_outbox
    alter column report_id drop not null,
    add column annex_number varchar(40) references annex_annex (number) deferrable initially deferred,
    drop constraint notification_outbox_event,
    add constraint notification_outbox_event check (event in ('ARRIVED', 'LATE', 'WRONG_CHANNEL', 'WRONG_CHANNEL_DESK',
        'WAITS_FOR_DEPUTY', 'PROGRESS', 'EFFECT', 'TAKE', 'ASK', 'FORWARD', 'ESCALATE', 'PUT_ON_AGENDA', 'TAKE_OFF', 'DECIDE',
        'START', 'FINISH', 'ANNEX_COUNTED', 'ANNEX_PUBLISHED')),
    add constraint notification_outbox_about check ((event like 'ANNEX%') = (annex_number is not null)
        and (annex_number is null) = (report_id is not null));
comment on column notification_outbox.report_id is 'null: the notice is about an annex';
