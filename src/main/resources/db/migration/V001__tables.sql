-- The tables of the house, one prefix a room. All foreign keys and "one open row" rules are deferrable and deferred:
-- EclipseLink writes classes in its own order, and a rule over several rows is true at commit, not between two statements.

-- organisation -----------------------------------------------------------------------------------------------------

create table organisation_county (
    code      char(2)      primary key,
    name_fi   varchar(100) not null,
    name_sv   varchar(100) not null,
    name_en   varchar(100) not null,
    bilingual boolean      not null
);

create table organisation_municipality (
    code        char(3)      primary key check (code ~ '^[0-9]{3}$'),
    county_code char(2)      not null references organisation_county deferrable initially deferred,
    name_fi     varchar(100) not null,
    name_sv     varchar(100) not null
);

create table organisation_theme (
    code    varchar(40)  primary key,
    ordinal integer      not null,
    name_fi varchar(100) not null,
    name_sv varchar(100) not null,
    name_en varchar(100) not null,
    active  boolean      not null default true
);

create table organisation_client_group (
    code    varchar(40)  primary key,
    ordinal integer      not null,
    name_fi varchar(100) not null,
    name_sv varchar(100) not null,
    name_en varchar(100) not null
);

create table organisation_level (
    code    varchar(20)  primary key,
    ordinal integer      not null,
    name_fi varchar(100) not null,
    name_sv varchar(100) not null,
    name_en varchar(100) not null
);

create table organisation_body_kind (
    code                 varchar(40)  primary key,
    ordinal              integer      not null,
    name_fi              varchar(100) not null,
    name_sv              varchar(100) not null,
    name_en              varchar(100) not null,
    decides_county       boolean      not null,
    decides_municipality boolean      not null
);

create sequence organisation_unit_seq start with 50 increment by 50;
create table organisation_unit (
    id           bigint       primary key,
    parent_id    bigint       references organisation_unit deferrable initially deferred,
    path         varchar(200) not null unique,
    kind         varchar(20)  not null check (kind in ('COUNTY', 'SERVICE_AREA', 'UNIT', 'TEAM')),
    county_code  char(2)      not null references organisation_county deferrable initially deferred,
    name_fi      varchar(120) not null,
    name_sv      varchar(120) not null,
    staff        integer      not null check (staff >= 0),
    valid_from   date         not null,
    valid_to     date,
    successor_id bigint       references organisation_unit deferrable initially deferred,
    check (valid_to is null or valid_to >= valid_from)
);
comment on column organisation_unit.path is 'ids from the root, /1/4/9/: whether a grant reaches a unit needs no query';

create sequence organisation_body_seq start with 50 increment by 50;
create table organisation_body (
    id      bigint       primary key,
    unit_id bigint       not null references organisation_unit deferrable initially deferred,
    kind    varchar(40)  not null references organisation_body_kind deferrable initially deferred,
    name_fi varchar(160) not null,
    name_sv varchar(160) not null
);

-- account ----------------------------------------------------------------------------------------------------------

create sequence account_person_seq start with 50 increment by 50;
create table account_person (
    id            bigint       primary key,
    username      varchar(60)  not null unique check (username = lower(username)),
    display_name  varchar(120) not null,
    title_fi      varchar(120) not null,
    title_sv      varchar(120) not null,
    language      char(2)      not null check (language in ('fi', 'sv', 'en')),
    unit_id       bigint       not null references organisation_unit deferrable initially deferred,
    password_hash varchar(400),
    failures      integer      not null default 0,
    locked_until  timestamptz,
    active        boolean      not null default true,
    version       integer      not null
);
comment on column account_person.password_hash is 'null: this person cannot sign in with a password of ours';

create sequence account_membership_seq start with 50 increment by 50;
create table account_membership (
    id         bigint      primary key,
    person_id  bigint      not null references account_person deferrable initially deferred,
    role       varchar(20) not null check (role in ('SUBMITTER', 'SUPERVISOR', 'MANAGER', 'COORDINATOR', 'SECRETARY',
                                                    'MEMBER', 'PRIVACY_OFFICER', 'ADMIN')),
    unit_id    bigint      references organisation_unit deferrable initially deferred,
    body_id    bigint      references organisation_body deferrable initially deferred,
    valid_from date        not null,
    valid_to   date,
    check ((unit_id is null) <> (body_id is null)),
    check ((body_id is not null) = (role in ('SECRETARY', 'MEMBER')))
);
create index account_membership_person on account_membership (person_id);
create index account_membership_unit on account_membership (unit_id, role);

-- passages: the one place where the words of moves live -------------------------------------------------------------

create sequence platform_passage_seq start with 50 increment by 50;
create table platform_passage (
    id         bigint      primary key,
    text       text,
    salt       bytea       not null,
    commitment bytea       not null,
    language   char(2)     not null,
    written_at timestamptz not null,
    masked_at  timestamptz
);
comment on table platform_passage is
    'Text with a salted commitment: masking empties text and leaves the commitment, so the trail still verifies. '
    'A passage without text and without masked_at is the commitment of a sent version whose words are plain columns.';

-- report -----------------------------------------------------------------------------------------------------------

create sequence report_number_seq;
create sequence report_report_seq start with 50 increment by 50;
create table report_report (
    id                bigint       primary key,
    form_key          varchar(36)  not null unique,
    number            char(11)     unique check (number ~ '^[0-9]{4}-[0-9]{6}$'),
    stage             varchar(20)  not null check (stage in ('DRAFT', 'OPEN', 'CLOSED', 'WITHDRAWN')),
    unit_id           bigint       not null references organisation_unit deferrable initially deferred,
    county_code       char(2)      not null references organisation_county deferrable initially deferred,
    municipality_code char(3)      references organisation_municipality deferrable initially deferred,
    sub_area          varchar(120),
    kind              varchar(20)  check (kind in ('PROBLEM', 'WEAK_SIGNAL', 'GOOD_PRACTICE')),
    title             varchar(160),
    phenomenon        varchar(8000),
    whom              varchar(500),
    extent            varchar(20)  check (extent in ('FEW', 'TENS', 'HUNDREDS', 'NO_ESTIMATE')),
    frequency         varchar(20)  check (frequency in ('ONCE', 'REPEATEDLY', 'WEEKLY', 'DAILY')),
    trend             varchar(20)  check (trend in ('INCREASING', 'UNCHANGED', 'DECREASING', 'UNKNOWN')),
    source            varchar(30)  check (source in ('CLIENT_WORK', 'TEAM_MEETING', 'WORK_SUPERVISION', 'OUTREACH',
                                                     'CLIENT_PANEL', 'SURVEY', 'PARTNER', 'OTHER')),
    consequences      varchar(4000),
    causes            varchar(4000),
    already_done      varchar(4000),
    clients_view      varchar(4000),
    language          char(2)      not null check (language in ('fi', 'sv', 'en')),
    visibility        varchar(20)  not null check (visibility in ('OWN_NAME', 'TEAM', 'CONFIDENTIAL')),
    about_leadership  boolean      not null default false,
    publicity         varchar(20)  not null default 'INTERNAL' check (publicity in ('PUBLIC', 'INTERNAL', 'SECRET')),
    publicity_ground  varchar(400),
    diary_number      varchar(60),
    checked_at        timestamptz,
    checked_by        bigint       references account_person deferrable initially deferred,
    saved_at          timestamptz  not null,
    submitted_at      timestamptz,
    version           integer      not null,
    check (stage = 'DRAFT' or (kind is not null and title is not null and phenomenon is not null
                               and frequency is not null and extent is not null and trend is not null))
);
create index report_report_unit on report_report (unit_id, submitted_at desc);
create index report_report_submitted on report_report (submitted_at desc) where submitted_at is not null;

create table report_theme (
    report_id  bigint      not null references report_report deferrable initially deferred,
    ordinal    integer     not null check (ordinal between 0 and 2),
    theme_code varchar(40) not null references organisation_theme deferrable initially deferred,
    primary key (report_id, ordinal) deferrable initially deferred,
    unique (report_id, theme_code) deferrable initially deferred
);
create index report_theme_code on report_theme (theme_code, report_id);
comment on column report_theme.ordinal is '0 is the primary theme, by which a report is counted';

create table report_client_group (
    report_id  bigint      not null references report_report deferrable initially deferred,
    ordinal    integer     not null check (ordinal >= 0),
    group_code varchar(40) not null references organisation_client_group deferrable initially deferred,
    primary key (report_id, ordinal) deferrable initially deferred,
    unique (report_id, group_code) deferrable initially deferred
);

create table report_author (
    report_id bigint not null references report_report deferrable initially deferred,
    person_id bigint not null references account_person deferrable initially deferred,
    primary key (report_id, person_id)
);
create index report_author_person on report_author (person_id, report_id);

create sequence report_proposal_seq start with 50 increment by 50;
create table report_proposal (
    id              bigint      primary key,
    report_id       bigint      not null references report_report deferrable initially deferred,
    ordinal         integer     not null check (ordinal >= 1),
    text            varchar(2000),
    standard        varchar(20) not null check (standard in ('NONE', 'CANNOT_PROPOSE', 'SHARE')),
    level           varchar(20) references organisation_level deferrable initially deferred,
    addressee       varchar(200),
    stage           varchar(20) not null check (stage in ('DRAFT', 'SUBMITTED', 'IN_HANDLING', 'ON_AGENDA', 'DECIDED',
                                                          'IN_PROGRESS', 'ENDED', 'WITHDRAWN')),
    outcome         varchar(20) check (outcome in ('ACCEPTED', 'REFERRED_BACK', 'REJECTED', 'NOTED', 'TRANSFERRED')),
    contested       boolean     not null default false,
    end_feedback_id bigint,
    version         integer     not null,
    unique (report_id, ordinal) deferrable initially deferred,
    check (stage = 'DRAFT' or level is not null),
    check (stage = 'DRAFT' or standard <> 'NONE' or text is not null)
);

create sequence report_step_seq start with 50 increment by 50;
create table report_step (
    id             bigint      primary key,
    proposal_id    bigint      not null references report_proposal deferrable initially deferred,
    holder_unit_id bigint      references organisation_unit deferrable initially deferred,
    holder_role    varchar(20) check (holder_role in ('SUPERVISOR', 'MANAGER', 'COORDINATOR')),
    holder_body_id bigint      references organisation_body deferrable initially deferred,
    taken_by       bigint      references account_person deferrable initially deferred,
    since          timestamptz not null,
    due            timestamptz not null,
    rung           integer     not null check (rung >= 1),
    ended_at       timestamptz,
    version        integer     not null,
    check ((holder_unit_id is null) = (holder_role is null)),
    check ((holder_unit_id is null) <> (holder_body_id is null)),
    constraint report_step_one_open exclude using btree (proposal_id with =) where (ended_at is null)
        deferrable initially deferred
);
create index report_step_desk on report_step (holder_unit_id, holder_role, due) where ended_at is null;
create index report_step_proposal on report_step (proposal_id);

create sequence report_change_seq start with 50 increment by 50;
create table report_change (
    id          bigint      primary key,
    report_id   bigint      not null references report_report deferrable initially deferred,
    proposal_id bigint      not null references report_proposal deferrable initially deferred,
    move        varchar(20) not null,
    from_stage  varchar(20) not null,
    to_stage    varchar(20) not null,
    outcome     varchar(20),
    person_id   bigint      references account_person deferrable initially deferred,
    role        varchar(20) not null,
    unit_id     bigint      references organisation_unit deferrable initially deferred,
    passage_id  bigint      references platform_passage deferrable initially deferred,
    at          timestamptz not null
);
create index report_change_report on report_change (report_id, at);
comment on table report_change is 'One row a move: who or the system, from, to, when. Insert only, no free text in it.';

create sequence report_question_seq start with 50 increment by 50;
create table report_question (
    id                bigint      primary key,
    step_id           bigint      not null references report_step deferrable initially deferred,
    asked_by          bigint      not null references account_person deferrable initially deferred,
    passage_id        bigint      not null references platform_passage deferrable initially deferred,
    asked_at          timestamptz not null,
    due               timestamptz not null,
    answered_at       timestamptz,
    answer_passage_id bigint      references platform_passage deferrable initially deferred,
    constraint report_question_one_open exclude using btree (step_id with =) where (answered_at is null)
        deferrable initially deferred
);

-- feedback ---------------------------------------------------------------------------------------------------------

create sequence feedback_feedback_seq start with 50 increment by 50;
create table feedback_feedback (
    id          bigint      primary key,
    report_id   bigint      not null references report_report deferrable initially deferred,
    proposal_id bigint      not null references report_proposal deferrable initially deferred,
    change_id   bigint      not null references report_change deferrable initially deferred,
    passage_id  bigint      not null references platform_passage deferrable initially deferred,
    language    char(2)     not null,
    by_person   bigint      references account_person deferrable initially deferred,
    at          timestamptz not null,
    unique (id, proposal_id)
);
create index feedback_feedback_report on feedback_feedback (report_id, at);
alter table report_proposal add constraint report_proposal_end_feedback
    foreign key (end_feedback_id, id) references feedback_feedback (id, proposal_id) deferrable initially deferred;

create table feedback_recipient (
    feedback_id       bigint not null references feedback_feedback deferrable initially deferred,
    person_id         bigint not null references account_person deferrable initially deferred,
    read_at           timestamptz,
    answer            varchar(20) check (answer in ('ENOUGH', 'NOT_ENOUGH')),
    answer_passage_id bigint references platform_passage deferrable initially deferred,
    answered_at       timestamptz,
    primary key (feedback_id, person_id),
    check ((answer is null) = (answered_at is null))
);
create index feedback_recipient_person on feedback_recipient (person_id, feedback_id);

create sequence feedback_action_seq start with 50 increment by 50;
create table feedback_action (
    id                bigint      primary key,
    proposal_id       bigint      not null references report_proposal deferrable initially deferred,
    responsible       varchar(200) not null,
    due               date        not null,
    started_at        timestamptz not null,
    finished_at       timestamptz,
    result_passage_id bigint      references platform_passage deferrable initially deferred,
    version           integer     not null,
    constraint feedback_action_one_open exclude using btree (proposal_id with =) where (finished_at is null)
        deferrable initially deferred
);

-- notification -----------------------------------------------------------------------------------------------------

create sequence notification_outbox_seq start with 50 increment by 50;
create table notification_outbox (
    id          bigint      primary key,
    person_id   bigint      not null references account_person deferrable initially deferred,
    event       varchar(40) not null,
    report_id   bigint      references report_report deferrable initially deferred,
    proposal_id bigint      references report_proposal deferrable initially deferred,
    created_at  timestamptz not null,
    sent_at     timestamptz,
    failures    integer     not null default 0,
    reason      varchar(400),
    next_try_at timestamptz
);
create index notification_outbox_waiting on notification_outbox (created_at) where sent_at is null;

-- audit ------------------------------------------------------------------------------------------------------------

create sequence audit_event_seq start with 50 increment by 50;
create table audit_event (
    id        bigint      primary key,
    at        timestamptz not null,
    person_id bigint,
    job       varchar(40),
    action    varchar(60) not null,
    ids       varchar(400) not null,
    check ((person_id is null) or (job is null))
);
create index audit_event_at on audit_event (at);
comment on table audit_event is
    'Ids only, no text, no name; insert only. No foreign key: a trail outlives what it speaks of.';
