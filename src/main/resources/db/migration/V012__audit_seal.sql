-- The seal of the trail: every row of the trail, every change and every passage gets one place in one chain of hashes.
-- Ids say nothing of the order of commits (nodes draw them fifty at a time), so what waits for its place is a row of its own.

-- the report that an event speaks of, for the page of the trail
alter table audit_event add column report_id bigint
    generated always as (cast(substring(ids from '(?:^| )report=([0-9]{1,18})(?: |$)') as bigint)) stored;
drop index audit_event_at;
create index audit_event_at on audit_event (at, id);
create index audit_event_person on audit_event (person_id, at, id);
create index audit_event_action on audit_event (action, at, id);
create index audit_event_report on audit_event (report_id, at, id) where report_id is not null;

create table audit_seal (
    ordinal   bigint      primary key check (ordinal >= 1),
    kind      varchar(10) not null check (kind in ('EVENT', 'CHANGE', 'PASSAGE')),
    row_id    bigint      not null,
    sealed_at timestamptz not null,
    hash      bytea       not null check (length(hash) = 32),
    unique (kind, row_id)
);
comment on table audit_seal is
    'The chain: each hash covers the one before and a row of audit_event, report_change or platform_passage. Insert only.';

create table audit_waiting (
    kind   varchar(10) not null,
    row_id bigint      not null,
    primary key (kind, row_id)
);
comment on table audit_waiting is 'What has no place in the chain yet. Only triggers write here.';

create sequence audit_verification_seq start with 50 increment by 50;
create table audit_verification (
    id           bigint      primary key,
    at           timestamptz not null,
    person_id    bigint,
    job          varchar(40),
    sealed       bigint      not null,
    waiting      bigint      not null,
    head_ordinal bigint      not null,
    head_hash    bytea       not null,
    faults       bigint      not null,
    fault        varchar(20) check (fault in ('CHANGED', 'MISSING', 'SEAL_CHANGED', 'SEAL_MISSING', 'WORDS_CHANGED',
                                              'WORDS_MISSING', 'UNSEALED', 'HEAD_CHANGED')),
    kind         varchar(10),
    row_id       bigint,
    ordinal      bigint,
    check ((person_id is null) <> (job is null)),
    check ((fault is null) = (faults = 0))
);
comment on table audit_verification is
    'What each look through the whole chain found: how much, its head, and the first fault. Insert only.';

-- These two work with the owner's rights, so that the application can neither forget a row nor take one off the list.
create function audit_wait() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    insert into public.audit_waiting (kind, row_id) values (tg_argv[0], new.id);
    return null;
end $$;

create function audit_sealed() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare ended bigint; placed bigint;
begin
    delete from public.audit_waiting w using sealed s where w.kind = s.kind and w.row_id = s.row_id;
    get diagnostics ended = row_count;
    select count(*) into placed from sealed;
    if ended <> placed then
        raise exception 'only what waits is sealed' using errcode = '23514', constraint = 'audit_seal_waited';
    end if;
    return null;
end $$;
revoke execute on function audit_wait(), audit_sealed() from public;

create trigger audit_event_waits after insert on audit_event
    for each row execute function audit_wait('EVENT');
create trigger report_change_waits after insert on report_change
    for each row execute function audit_wait('CHANGE');
create trigger platform_passage_waits after insert on platform_passage
    for each row execute function audit_wait('PASSAGE');
create trigger audit_seal_ends_waiting after insert on audit_seal
    referencing new table as sealed for each statement execute function audit_sealed();

insert into audit_waiting (kind, row_id)
    select 'EVENT', id from audit_event
    union all select 'CHANGE', id from report_change
    union all select 'PASSAGE', id from platform_passage;

-- a passage of a sent version has no text; any other without text was masked, or somebody emptied it
create index report_change_passage on report_change (passage_id);

grant select, insert on audit_seal, audit_verification to ${app};
grant select on audit_waiting to ${app};
grant usage on sequence audit_verification_seq to ${app};
-- words are written once; whoever masks them does it in a function of the owner
revoke update on platform_passage from ${app};
