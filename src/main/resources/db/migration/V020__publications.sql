-- Publications: the figures of a county and a period, protected, audited, signed and then frozen. The reader's role may read
-- the published ones and the names of what they count, and no other rows.

create sequence statistics_publication_seq;
create table statistics_publication (
    id           bigint       primary key,
    county_code  char(2)      not null references organisation_county deferrable initially deferred,
    period_kind  varchar(10)  not null check (period_kind in ('HALF_YEAR', 'YEAR')),
    period_start date         not null,
    period_end   date         not null,
    cut_off      timestamptz  not null,
    plan_version integer      not null check (plan_version >= 1),
    plan         varchar(200) not null,
    k            integer      not null check (k >= 5),
    algorithm    integer      not null check (algorithm >= 1),
    key_id       char(12)     not null check (key_id ~ '^[0-9a-f]{12}$'),
    checksum     char(64)     not null check (checksum ~ '^[0-9a-f]{64}$'),
    prepared_by  bigint       not null references account_person deferrable initially deferred,
    signed_by    bigint       references account_person deferrable initially deferred,
    published_at timestamptz,
    version      integer      not null,
    check ((signed_by is null) = (published_at is null)),
    check (period_end > period_start)
);
create unique index statistics_publication_once on statistics_publication (county_code, period_start, period_end)
    where published_at is not null;
create unique index statistics_publication_one_draft on statistics_publication (county_code, period_start, period_end)
    where published_at is null;
comment on column statistics_publication.plan is 'dimensions, then cubes, in their order: theme area|theme-half';
comment on column statistics_publication.key_id is 'names the secret that decided between companions; the secret is not in the database';
comment on column statistics_publication.checksum is 'SHA-256 of the canonical rows: county and period, then every cell in its order';

create table statistics_published_cell (
    publication_id bigint      not null references statistics_publication deferrable initially deferred,
    cube           varchar(40) not null,
    row_code       varchar(40) not null,
    column_code    varchar(40) not null,
    shown          boolean     not null,
    value          bigint      check (value >= 0),
    primary key (publication_id, cube, row_code, column_code),
    check (shown = (value is not null))
);
comment on table statistics_published_cell is
    'cube and codes empty: the total of everything; column empty: a total of the dimension that cube names. Why a cell is hidden is not kept.';

-- what was counted, so that a later publication of the same year counts the same; never published
create table statistics_counted (
    publication_id bigint      not null references statistics_publication deferrable initially deferred,
    report_id      bigint      not null references report_report deferrable initially deferred,
    theme          varchar(40) not null,
    area           varchar(40) not null,
    client_group   varchar(40) not null,
    service        varchar(40) not null,
    state          varchar(20) not null,
    half           char(2)     not null check (half in ('h1', 'h2')),
    primary key (publication_id, report_id)
);
create index statistics_counted_report on statistics_counted (report_id);
create table statistics_counted_person (
    publication_id bigint not null,
    report_id      bigint not null,
    person_id      bigint not null references account_person deferrable initially deferred,
    primary key (publication_id, report_id, person_id),
    foreign key (publication_id, report_id) references statistics_counted deferrable initially deferred
);

-- what is signed stays as it is, and nothing comes into being signed
create function statistics_signed_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.published_at is not null then perform refuse('statistics_signed_stays', new.id); end if;
    elsif old.published_at is not null then
        perform refuse('statistics_signed_stays', old.id);
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger statistics_publication_stays before insert or update or delete on statistics_publication
    for each row execute function statistics_signed_stays();

create function statistics_content_stays() returns trigger language plpgsql as $$
declare
    publication bigint;
    published   timestamptz;
begin
    publication := case tg_op when 'INSERT' then new.publication_id else old.publication_id end;
    -- waits for whoever is just signing; a draft's own row is written last, and is not there yet
    select p.published_at into published from public.statistics_publication p where p.id = publication for share;
    if tg_op = 'UPDATE' or published is not null then
        perform refuse('statistics_content_stays', publication);
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger statistics_published_cell_stays before insert or update or delete on statistics_published_cell
    for each row execute function statistics_content_stays();
create trigger statistics_counted_stays before insert or update or delete on statistics_counted
    for each row execute function statistics_content_stays();
create trigger statistics_counted_person_stays before insert or update or delete on statistics_counted_person
    for each row execute function statistics_content_stays();

grant usage on sequence statistics_publication_seq to ${app};
grant select, insert, update, delete on statistics_publication to ${app};
grant select, insert, delete on statistics_published_cell, statistics_counted, statistics_counted_person to ${app};

-- the reader: signed publications without those who made them, their cells, and names
grant select (id, county_code, period_kind, period_start, period_end, cut_off, plan, k, checksum, published_at)
    on statistics_publication to ${reader};
grant select on statistics_published_cell to ${reader};
grant select on organisation_county, organisation_municipality, organisation_theme, organisation_client_group to ${reader};
grant select (id, name_fi, name_sv) on organisation_unit to ${reader};

alter table statistics_publication enable row level security;
create policy statistics_publication_app on statistics_publication to ${app} using (true) with check (true);
create policy statistics_publication_reader on statistics_publication for select to ${reader}
    using (published_at is not null);
alter table statistics_published_cell enable row level security;
create policy statistics_published_cell_app on statistics_published_cell to ${app} using (true) with check (true);
create policy statistics_published_cell_reader on statistics_published_cell for select to ${reader}
    using (exists (select 1 from statistics_publication p where p.id = publication_id));
