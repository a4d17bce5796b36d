-- Worklists: the views that somebody keeps for themselves, and what each holder has on the screen.
create sequence handling_saved_view_seq start with 50 increment by 50;
create table handling_saved_view (
    id        bigint       primary key,
    person_id bigint       not null references account_person deferrable initially deferred,
    name      varchar(60)  not null,
    query     varchar(600) not null,
    saved_at  timestamptz  not null,
    constraint handling_saved_view_once unique (person_id, name) deferrable initially deferred
);
grant select, insert, update, delete on handling_saved_view to ${app};
grant usage on sequence handling_saved_view_seq to ${app};

create table handling_reading (
    person_id bigint      primary key references account_person deferrable initially deferred,
    report_id bigint      not null references report_report deferrable initially deferred,
    since     timestamptz not null
);
create index handling_reading_report on handling_reading (report_id);
comment on table handling_reading is
    'One row a person: the report that a holder opened last. It tells colleagues, it locks nothing.';
grant select, insert, update, delete on handling_reading to ${app};
