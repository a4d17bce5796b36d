-- What administrators keep in the browser, and who stands in for whom.

-- two who change the same thing: the second is told
alter table organisation_unit add column version integer not null default 0;
alter table organisation_body add column version integer not null default 0;
alter table organisation_theme add column version integer not null default 0;
alter table account_membership add column version integer not null default 0;

-- a county's own words where the product has general ones; a row without words of a language falls back to the product's
create sequence organisation_text_seq start with 50 increment by 50;
create table organisation_text (
    id          bigint      primary key,
    county_code char(2)     not null references organisation_county deferrable initially deferred,
    text_key    varchar(40) not null,
    words_fi    varchar(8000),
    words_sv    varchar(8000),
    words_en    varchar(8000),
    updated_at  timestamptz not null,
    version     integer     not null,
    unique (county_code, text_key)
);

-- a password that an administrator made: good for signing in until then, and for nothing but choosing one's own
alter table account_person add column temporary_until timestamptz;
-- sessions that began before are over
alter table account_person add column password_since timestamptz;
-- the last day at work, and who takes over what is left; the account is switched off when the day is over
alter table account_person add column last_day date;
alter table account_person add column successor_id bigint references account_person deferrable initially deferred;
alter table account_person add check (last_day is not null or successor_id is null);
create index account_person_leaving on account_person (last_day) where last_day is not null and active;
create index account_person_unit on account_person (unit_id);
create index account_membership_body on account_membership (body_id) where body_id is not null;

create sequence account_absence_seq start with 50 increment by 50;
create table account_absence (
    id        bigint  primary key,
    person_id bigint  not null references account_person deferrable initially deferred,
    deputy_id bigint  references account_person deferrable initially deferred,
    first_day date    not null,
    last_day  date    not null,
    version   integer not null,
    check (last_day >= first_day),
    check (deputy_id <> person_id)
);
create index account_absence_person on account_absence (person_id, last_day);
create index account_absence_deputy on account_absence (deputy_id, last_day) where deputy_id is not null;
comment on table account_absence is
    'Without a deputy: ladders skip the absent one. With one: the deputy has the roles that answer for desks on those days.';

-- Who has which role when: everybody's own, and those of the absent for their deputies, cut to the days of the absence
-- and to the last day at work. A deputy passes nothing on: the second part reads memberships, not duties.
create view account_duty as
    select m.id::text as id, m.person_id, m.role, m.unit_id, m.body_id, m.valid_from,
           least(m.valid_to, p.last_day) as valid_to
    from account_membership m
    join account_person p on p.id = m.person_id
    union all
    select m.id || '/' || a.id, a.deputy_id, m.role, m.unit_id, m.body_id, greatest(m.valid_from, a.first_day),
           least(m.valid_to, a.last_day, p.last_day, d.last_day)
    from account_membership m
    join account_absence a on a.person_id = m.person_id
    join account_person p on p.id = m.person_id and p.active
    join account_person d on d.id = a.deputy_id
    where m.role in ('SUPERVISOR', 'MANAGER', 'COORDINATOR', 'SECRETARY');

grant select, insert, update on organisation_text to ${app};
grant usage on sequence organisation_text_seq to ${app};
grant select, insert, update, delete on account_absence to ${app};
grant usage on sequence account_absence_seq to ${app};
grant select on account_duty to ${app};
