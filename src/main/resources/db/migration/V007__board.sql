-- board: a mirror of what a body's own case-management system holds. Numbers are kept as they were typed.

create sequence board_meeting_seq start with 50 increment by 50;
create table board_meeting (
    id          bigint      primary key,
    body_id     bigint      not null references organisation_body deferrable initially deferred,
    day         date        not null,
    place       varchar(160),
    released_at timestamptz,
    released_by bigint      references account_person deferrable initially deferred,
    version     integer     not null,
    check ((released_at is null) = (released_by is null))
);
create index board_meeting_body on board_meeting (body_id, day);
comment on column board_meeting.released_at is 'the minutes were checked: every ruling of this meeting was made then, all at once';

create sequence board_item_seq start with 50 increment by 50;
create table board_item (
    id            bigint       primary key,
    meeting_id    bigint       not null references board_meeting deferrable initially deferred,
    ordinal       integer      not null check (ordinal >= 1),
    title         varchar(200) not null,
    presented     varchar(4000),
    section       varchar(40),
    diary_number  varchar(60),
    publicity     varchar(20)  not null check (publicity in ('PUBLIC', 'INTERNAL', 'SECRET')),
    phenomenon_id bigint,
    version       integer      not null,
    unique (meeting_id, ordinal) deferrable initially deferred
);
comment on column board_item.phenomenon_id is 'kept for what several reports are about; no table yet';

create sequence board_item_proposal_seq start with 50 increment by 50;
create table board_item_proposal (
    id          bigint      primary key,
    item_id     bigint      not null references board_item deferrable initially deferred,
    proposal_id bigint      not null references report_proposal deferrable initially deferred,
    ruling      varchar(20) check (ruling in ('ACCEPTED', 'REFERRED_BACK', 'REJECTED', 'NOTED', 'TRANSFERRED')),
    reason      varchar(4000),
    responsible varchar(200),
    due         date,
    closed_at   timestamptz,
    ruled       boolean     not null default false,
    version     integer     not null,
    check (not ruled or (closed_at is not null and ruling is not null)),
    constraint board_item_proposal_one_open exclude using btree (proposal_id with =) where (closed_at is null)
        deferrable initially deferred
);
create index board_item_proposal_item on board_item_proposal (item_id);
create index board_item_proposal_proposal on board_item_proposal (proposal_id);
comment on table board_item_proposal is
    'A proposal that an item names. Until the minutes are checked the ruling is a draft that moves nothing; '
    'closed and ruled: decided by the body, closed and not ruled: taken off.';

grant select, insert, update on board_meeting, board_item, board_item_proposal to ${app};
grant delete on board_item to ${app};
grant usage on sequence board_meeting_seq, board_item_seq, board_item_proposal_seq to ${app};

-- a proposal is on an agenda exactly while an open row of an item names it
create function board_named_rule(proposal bigint) returns void language plpgsql as $$
declare on_agenda boolean; named integer;
begin
    select stage = 'ON_AGENDA' into on_agenda from report_proposal where id = proposal;
    if not found then return; end if;
    select count(*) into named from board_item_proposal where proposal_id = proposal and closed_at is null;
    if on_agenda <> (named = 1) then perform refuse('board_agenda_names_proposal', proposal); end if;
end $$;

create or replace function report_proposal_changed() returns trigger language plpgsql as $$
begin
    perform report_proposal_step_rule(new.id);
    perform report_proposal_end_rule(new.id);
    perform report_question_rule(new.id);
    perform report_open_rule(new.report_id);
    perform board_named_rule(new.id);
    return null;
end $$;

create function board_item_proposal_changed() returns trigger language plpgsql as $$
begin
    perform board_named_rule(new.proposal_id);
    return null;
end $$;
create constraint trigger board_item_proposal_rules after insert or update on board_item_proposal
    deferrable initially deferred for each row execute function board_item_proposal_changed();
