-- Routes: which desks a proposal goes to, in their order, by unit (with all below it), theme and level. A rule is never
-- deleted, it ends.
create sequence handling_route_seq start with 50 increment by 50;
create table handling_route (
    id         bigint      primary key,
    unit_id    bigint      not null references organisation_unit deferrable initially deferred,
    theme_code varchar(40) references organisation_theme deferrable initially deferred,
    level      varchar(20) references organisation_level deferrable initially deferred,
    priority   integer     not null default 0 check (priority between 0 and 999),
    valid_from date        not null,
    valid_to   date,
    version    integer     not null,
    check (valid_to is null or valid_to >= valid_from)
);
create index handling_route_unit on handling_route (unit_id);
comment on table handling_route is
    'theme or level null: any. The rule of the nearest unit wins; of one unit the one that says most, then the least priority.';

create sequence handling_route_desk_seq start with 50 increment by 50;
create table handling_route_desk (
    id       bigint      primary key,
    route_id bigint      not null references handling_route deferrable initially deferred,
    ordinal  integer     not null check (ordinal >= 1),
    unit_id  bigint      not null references organisation_unit deferrable initially deferred,
    role     varchar(20) not null check (role in ('SUPERVISOR', 'MANAGER', 'COORDINATOR')),
    unique (route_id, ordinal) deferrable initially deferred
);
create index handling_route_desk_route on handling_route_desk (route_id);

grant select, insert, update on handling_route to ${app};
grant select, insert, update, delete on handling_route_desk to ${app};
grant usage on sequence handling_route_seq, handling_route_desk_seq to ${app};
