-- Annexes to welfare reports: a draft is written, frozen with a number, published, and perhaps withdrawn. What was frozen is
-- never changed: its snapshot and the files made from it are inserted once and read for ever.

create sequence annex_annex_seq start with 50 increment by 50;
create table annex_annex (
    id                bigint      primary key,
    county_code       char(2)     not null references organisation_county deferrable initially deferred,
    municipality_code char(3)     references organisation_municipality deferrable initially deferred,
    span              varchar(9)  not null check (span ~ '^20[0-9]{2}(-[12]|-20[0-9]{2})?$'),
    edition           integer     not null check (edition >= 1),
    state             varchar(10) not null check (state in ('DRAFT', 'FROZEN', 'PUBLISHED', 'WITHDRAWN')),
    number            varchar(20) check (number ~ '^[0-9]{2}-20[0-9]{2}-[1-9][0-9]*$'),
    checksum          char(64)    check (checksum ~ '^[0-9a-f]{64}$'),
    diary_number      varchar(60),
    begun_by          bigint      not null references account_person deferrable initially deferred,
    changed_at        timestamptz not null,
    frozen_by         bigint      references account_person deferrable initially deferred,
    frozen_at         timestamptz,
    published_by      bigint      references account_person deferrable initially deferred,
    published_at      timestamptz,
    withdrawn_by      bigint      references account_person deferrable initially deferred,
    withdrawn_at      timestamptz,
    reason            varchar(1000),
    version           integer     not null,
    check ((state = 'DRAFT') = (number is null)),
    check ((state = 'DRAFT') = (frozen_at is null)),
    check ((state = 'DRAFT') = (checksum is null)),
    check ((frozen_at is null) = (frozen_by is null)),
    check (state not in ('DRAFT', 'FROZEN') or published_at is null),
    check (state <> 'PUBLISHED' or published_at is not null),
    check ((published_at is null) = (published_by is null)),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check ((withdrawn_at is null) = (reason is null))
);
create unique index annex_annex_number on annex_annex (number);
create unique index annex_annex_one_draft on annex_annex (county_code, coalesce(municipality_code, ''), span)
    where state = 'DRAFT';
create unique index annex_annex_edition on annex_annex (county_code, coalesce(municipality_code, ''), span, edition);
comment on column annex_annex.number is 'county, year of freezing, running number; given once';
comment on column annex_annex.checksum is 'SHA-256 of the snapshot, the same as in annex_snapshot';

create table annex_text (
    annex_id   bigint        not null references annex_annex deferrable initially deferred,
    block      varchar(20)   not null check (block in ('SUMMARY', 'ASKED', 'DONE', 'LIMITS', 'CARD_SEEN', 'CARD_FOLLOWS',
                                 'CARD_PRACTICE', 'CHANGES', 'CONCLUSIONS', 'LEGAL', 'EDITION')),
    theme      varchar(40)   not null,
    language   char(2)       not null check (language in ('fi', 'sv')),
    words      varchar(6000) not null,
    changed_by bigint        not null references account_person deferrable initially deferred,
    changed_at timestamptz   not null,
    version    integer       not null,
    primary key (annex_id, block, theme, language),
    check ((block like 'CARD%') = (theme <> ''))
);
comment on table annex_text is 'What a coordinator wrote at one place in one language; each place is stored by itself.';

create table annex_card (
    annex_id bigint      not null references annex_annex deferrable initially deferred,
    ordinal  integer     not null check (ordinal between 0 and 4),
    theme    varchar(40) not null references organisation_theme deferrable initially deferred,
    primary key (annex_id, theme),
    constraint annex_card_place unique (annex_id, ordinal) deferrable initially deferred
);

create table annex_snapshot (
    annex_id bigint      primary key references annex_annex deferrable initially deferred,
    json     text        not null,
    checksum char(64)    not null,
    renderer integer     not null check (renderer >= 1),
    constraint annex_snapshot_checksum check (checksum = encode(pg_catalog.sha256(convert_to(json, 'UTF8')), 'hex'))
);

create table annex_file (
    annex_id bigint      not null references annex_annex deferrable initially deferred,
    kind     varchar(10) not null check (kind in ('PDF', 'CSV')),
    language char(2)     not null check (language in ('fi', 'sv')),
    bytes    bytea       not null,
    checksum char(64)    not null,
    renderer integer     not null check (renderer >= 1),
    primary key (annex_id, kind, language),
    constraint annex_file_checksum check (checksum = encode(pg_catalog.sha256(bytes), 'hex'))
);
alter table annex_file alter column bytes set storage external;

-- from draft to frozen to published to withdrawn, or from frozen to withdrawn; beside that nothing of what is frozen changes
create function annex_annex_stays() returns trigger language plpgsql as $$
declare
    before public.annex_annex;
begin
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then perform public.refuse('annex_annex_stays', new.id); end if;
        return new;
    end if;
    if tg_op = 'DELETE' then
        if old.state <> 'DRAFT' then perform public.refuse('annex_annex_stays', old.id); end if;
        return old;
    end if;
    if (new.id, new.county_code, new.span, new.edition, new.begun_by, coalesce(new.municipality_code, ''))
            <> (old.id, old.county_code, old.span, old.edition, old.begun_by, coalesce(old.municipality_code, ''))
        or (old.state, new.state) not in (('DRAFT', 'DRAFT'), ('DRAFT', 'FROZEN'), ('FROZEN', 'PUBLISHED'),
            ('FROZEN', 'WITHDRAWN'), ('PUBLISHED', 'WITHDRAWN')) then
        perform public.refuse('annex_annex_stays', old.id);
    end if;
    -- a later edition that is read already is not followed by an earlier one
    if old.state = 'FROZEN' and new.state = 'PUBLISHED' and exists (select from public.annex_annex a
            where a.county_code = new.county_code and a.municipality_code is not distinct from new.municipality_code
                and a.span = new.span and a.edition > new.edition and a.state = 'PUBLISHED') then
        perform public.refuse('annex_annex_stays', old.id);
    end if;
    if old.state <> 'DRAFT' then
        before := new;
        before.state := old.state;
        before.version := old.version;
        if new.state = 'PUBLISHED' then
            before.published_by := old.published_by;
            before.published_at := old.published_at;
        else
            before.withdrawn_by := old.withdrawn_by;
            before.withdrawn_at := old.withdrawn_at;
            before.reason := old.reason;
        end if;
        if before is distinct from old then perform public.refuse('annex_annex_stays', old.id); end if;
    end if;
    return new;
end $$;
create trigger annex_annex_stays before insert or update or delete on annex_annex
    for each row execute function annex_annex_stays();

-- texts and cards belong to drafts
create function annex_words_stay() returns trigger language plpgsql as $$
declare
    annex bigint;
    held  varchar;
begin
    annex := case tg_op when 'INSERT' then new.annex_id else old.annex_id end;
    -- waits for whoever is just freezing it
    select a.state into held from public.annex_annex a where a.id = annex for share;
    if held is distinct from 'DRAFT' or (tg_op = 'UPDATE' and new.annex_id <> old.annex_id) then
        perform public.refuse('annex_words_stay', annex);
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger annex_text_stays before insert or update or delete on annex_text
    for each row execute function annex_words_stay();
create trigger annex_card_stays before insert or update or delete on annex_card
    for each row execute function annex_words_stay();

-- snapshot and files are written once, with the freezing, and all of them
create function annex_issue_stays() returns trigger language plpgsql as $$
begin
    perform public.refuse('annex_issue_stays', old.annex_id);
    return null;
end $$;
create trigger annex_snapshot_stays before update or delete on annex_snapshot
    for each row execute function annex_issue_stays();
create trigger annex_file_stays before update or delete on annex_file
    for each row execute function annex_issue_stays();

create function annex_issue_is_whole(annex bigint) returns void language plpgsql as $$
declare
    held  public.annex_annex;
    files integer;
    kept  char(64);
begin
    select * into held from public.annex_annex a where a.id = annex;
    select count(*) into files from public.annex_file f where f.annex_id = annex;
    select s.checksum into kept from public.annex_snapshot s where s.annex_id = annex;
    if found and held.state = 'DRAFT' or held.state = 'DRAFT' and files > 0
        or held.state <> 'DRAFT' and (files <> 4 or kept is distinct from held.checksum) then
        perform public.refuse('annex_issue_is_whole', annex);
    end if;
end $$;
create function annex_annex_is_whole() returns trigger language plpgsql as $$
begin perform public.annex_issue_is_whole(new.id); return null; end $$;
create function annex_part_is_whole() returns trigger language plpgsql as $$
begin perform public.annex_issue_is_whole(new.annex_id); return null; end $$;
create constraint trigger annex_annex_is_whole after insert or update on annex_annex
    deferrable initially deferred for each row execute function annex_annex_is_whole();
create constraint trigger annex_snapshot_is_whole after insert on annex_snapshot
    deferrable initially deferred for each row execute function annex_part_is_whole();
create constraint trigger annex_file_is_whole after insert on annex_file
    deferrable initially deferred for each row execute function annex_part_is_whole();

grant usage on sequence annex_annex_seq to ${app};
grant select, insert, update, delete on annex_annex, annex_text, annex_card to ${app};
grant select, insert on annex_snapshot, annex_file to ${app};
