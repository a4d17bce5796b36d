-- Where mail reaches somebody; without an address they read their notices here only.
alter table account_person add column email varchar(254) check (email ~ '^[^@[:space:]<>,;]+@[^@[:space:]<>,;]+$');

-- What becomes of a notice. Its reading here and its leaving by mail are kept apart: read_at and state.
alter table notification_outbox
    alter column next_try_at type timestamptz using coalesce(next_try_at, created_at),
    alter column report_id set not null,
    add column read_at timestamptz,
    add column state varchar(20) not null default 'WAITING'
        check (state in ('WAITING', 'SENT', 'READ', 'NO_ADDRESS', 'FAILED')),
    add constraint notification_outbox_event check (event in ('ARRIVED', 'LATE', 'WRONG_CHANNEL', 'WRONG_CHANNEL_DESK',
        'TAKE', 'ASK', 'FORWARD', 'ESCALATE', 'PUT_ON_AGENDA', 'TAKE_OFF', 'DECIDE', 'START', 'FINISH')),
    add constraint notification_outbox_reason check (reason in ('ADDRESS_REFUSED', 'ADDRESS_BROKEN', 'MAIL_REFUSED',
        'SERVER_SILENT', 'SIGN_IN_REFUSED', 'OWN_FAULT', 'ACCOUNT_CLOSED')),
    add constraint notification_outbox_try check ((state = 'WAITING') = (next_try_at is not null)),
    add constraint notification_outbox_sent check ((state = 'SENT') = (sent_at is not null));
comment on column notification_outbox.proposal_id is 'null: the notice is about the report as a whole';
comment on column notification_outbox.reason is 'a kind, never the words of a mail server, which repeat addresses';

drop index notification_outbox_waiting;
-- what the job looks for; nothing else of the table is read while nothing is due
create index notification_outbox_due on notification_outbox (next_try_at, id) where state = 'WAITING';
create index notification_outbox_person on notification_outbox (person_id, created_at desc, id desc);
-- the figure in the frame of every page
create index notification_outbox_unread on notification_outbox (person_id, report_id, event, created_at) where read_at is null;

-- One row: how the mail server fares. While it does not answer all mails wait for it together, and none counts a try.
create table notification_mail_outage (
    id          smallint    primary key check (id = 1),
    failures    integer     not null,
    since       timestamptz,
    reason      varchar(20) check (reason in ('SERVER_SILENT', 'SIGN_IN_REFUSED')),
    next_try_at timestamptz,
    check ((failures = 0) = (since is null)),
    check ((failures = 0) = (reason is null)),
    check ((failures = 0) = (next_try_at is null))
);
insert into notification_mail_outage values (1, 0, null, null, null);
grant select, update on notification_mail_outage to ${app};
