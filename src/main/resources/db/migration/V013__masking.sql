-- The coordinator's check: other channels of the county, themes made clearer, and words that are taken out for good.

create sequence organisation_channel_seq start with 50 increment by 50;
create table organisation_channel (
    id          bigint        primary key,
    county_code char(2)       not null references organisation_county deferrable initially deferred,
    ordinal     integer       not null check (ordinal between 0 and 999),
    name_fi     varchar(120)  not null,
    name_sv     varchar(120)  not null,
    name_en     varchar(120)  not null,
    words_fi    varchar(1000) not null,
    words_sv    varchar(1000) not null,
    words_en    varchar(1000) not null,
    link        varchar(500)  check (link ~ '^https?://'),
    active      boolean       not null default true,
    version     integer       not null
);
create index organisation_channel_county on organisation_channel (county_code, ordinal);
comment on table organisation_channel is
    'Where a county takes what does not belong here: a notice of a defect, a reminder, a concern. Never deleted, it ends.';
grant select, insert, update on organisation_channel to ${app};
grant usage on sequence organisation_channel_seq to ${app};

-- a report is marked as belonging elsewhere; the row stays when the mark is taken back, and so do its words
create sequence report_wrong_channel_seq start with 50 increment by 50;
create table report_wrong_channel (
    id         bigint      primary key,
    report_id  bigint      not null references report_report deferrable initially deferred,
    channel_id bigint      not null references organisation_channel deferrable initially deferred,
    passage_id bigint      not null references platform_passage deferrable initially deferred,
    marked_by  bigint      not null references account_person deferrable initially deferred,
    at         timestamptz not null,
    ended_at   timestamptz,
    constraint report_wrong_channel_one_open exclude using btree (report_id with =) where (ended_at is null)
        deferrable initially deferred
);
create index report_wrong_channel_report on report_wrong_channel (report_id);
grant select, insert, update on report_wrong_channel to ${app};
grant usage on sequence report_wrong_channel_seq to ${app};

alter table report_report add column themes_changed_at timestamptz;
alter table report_report add column masked_at timestamptz;
-- by which law an item's publicity class is what it is; the class itself is there
alter table board_item add column publicity_ground varchar(400);

-- Masking. Whoever works as the application cannot change a passage; the function below is the only way, and it writes
-- down that it was used. What was taken out stands nowhere, not even as a length that would tell a short name.
revoke update on platform_passage from ${app};

create sequence report_masking_seq start with 50 increment by 50;
create table report_masking (
    id         bigint      primary key,
    report_id  bigint      not null references report_report deferrable initially deferred,
    place      varchar(40) not null,
    subject_id bigint      not null,
    person_id  bigint      not null references account_person deferrable initially deferred,
    reason     varchar(20) not null check (reason in ('CLIENT', 'OTHER_PERSON', 'CONTACT', 'SECRET')),
    hits       integer     not null check (hits > 0),
    at         timestamptz not null
);
create index report_masking_report on report_masking (report_id, at);
comment on table report_masking is
    'One row a text in which words were masked: where, by whom, when, why, how often. Insert only, and never the words.';
grant select on report_masking to ${app};

-- Every text that belongs to a report: its own, its proposals', the words of its moves, and what bodies and feedback keep.
-- A new column or table of free text gets a line here, or MaskingIT finds the sentence that was left behind.
create function report_texts(report bigint)
    returns table (place text, source text, col text, id bigint, language text, size integer, words text)
    language sql stable as
$$
    select c.place, 'report_report', c.col, r.id, r.language::text, c.size, c.words
    from public.report_report r
    cross join lateral (values
        ('TITLE', 'title', 160, r.title), ('PHENOMENON', 'phenomenon', 8000, r.phenomenon), ('WHOM', 'whom', 500, r.whom),
        ('SUB_AREA', 'sub_area', 120, r.sub_area), ('CONSEQUENCES', 'consequences', 4000, r.consequences),
        ('CAUSES', 'causes', 4000, r.causes), ('ALREADY_DONE', 'already_done', 4000, r.already_done),
        ('CLIENTS_VIEW', 'clients_view', 4000, r.clients_view), ('RECORD', 'publicity_ground', 400, r.publicity_ground),
        ('RECORD', 'diary_number', 60, r.diary_number)) as c (place, col, size, words)
    where r.id = report
    union all
    select 'PROPOSAL', 'report_proposal', c.col, p.id, r.language::text, c.size, c.words
    from public.report_proposal p join public.report_report r on r.id = p.report_id
    cross join lateral (values ('text', 2000, p.text), ('addressee', 200, p.addressee)) as c (col, size, words)
    where p.report_id = report
    union all
    select 'WORDS', 'platform_passage', 'text', t.id, t.language::text, null::integer, t.text
    from public.platform_passage t
    where t.id in (
        select h.passage_id from public.report_change h where h.report_id = report
        union select w.passage_id from public.report_wrong_channel w where w.report_id = report
        union select f.passage_id from public.feedback_feedback f where f.report_id = report
        union select n.answer_passage_id from public.feedback_recipient n
            join public.feedback_feedback f on f.id = n.feedback_id where f.report_id = report
        union select a.result_passage_id from public.feedback_action a
            join public.report_proposal p on p.id = a.proposal_id where p.report_id = report
        union select unnest(array[q.passage_id, q.answer_passage_id]) from public.report_question q
            join public.report_step s on s.id = q.step_id
            join public.report_proposal p on p.id = s.proposal_id where p.report_id = report)
    union all
    select 'ACTION', 'feedback_action', 'responsible', a.id, r.language::text, 200, a.responsible
    from public.feedback_action a join public.report_proposal p on p.id = a.proposal_id
    join public.report_report r on r.id = p.report_id
    where p.report_id = report
    union all
    select 'AGENDA', 'board_item_proposal', c.col, b.id, r.language::text, c.size, c.words
    from public.board_item_proposal b join public.report_proposal p on p.id = b.proposal_id
    join public.report_report r on r.id = p.report_id
    cross join lateral (values ('reason', 4000, b.reason), ('responsible', 200, b.responsible)) as c (col, size, words)
    where p.report_id = report
    union all
    select 'AGENDA', 'board_item', c.col, i.id, r.language::text, c.size, c.words
    from public.board_item i join public.report_report r on r.id = report
    cross join lateral (values ('title', 200, i.title), ('presented', 4000, i.presented),
        ('publicity_ground', 400, i.publicity_ground), ('diary_number', 60, i.diary_number)) as c (col, size, words)
    where i.id in (select b.item_id from public.board_item_proposal b
        join public.report_proposal p on p.id = b.proposal_id where p.report_id = report)
$$;

-- the words as a pattern: themselves, letter for letter, whatever blanks and line breaks stand between them
create function report_mask_pattern(words text) returns text language sql immutable as
$$
    select string_agg(pg_catalog.regexp_replace(piece, '([][\\.*+?^$(){}|])', '\\\1', 'g'), '\s+' order by nth)
    from pg_catalog.regexp_split_to_table(pg_catalog.btrim(words, E' \t\r\n'), '\s+') with ordinality as p (piece, nth)
$$;

-- where the words stand, and how often: what a coordinator sees before masking
create function report_mask_places(report bigint, words text) returns table (place text, hits bigint)
    language sql stable as
$$
    select t.place, sum((select count(*) from pg_catalog.regexp_matches(t.words, public.report_mask_pattern($2), 'gi')))
    from public.report_texts($1) t
    where t.words ~* public.report_mask_pattern($2)
    group by t.place order by min(t.source), t.place
$$;

-- Takes the words out of every text of the report, for good, and answers in how many texts they stood. The salt of a
-- masked passage goes too: beside a known rest, a commitment with its salt would let somebody try name after name.
create function report_mask(report bigint, words text, person bigint, why text, moment timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    t record; pattern text; mark text; fresh text; found_in integer := 0; columns boolean := false;
begin
    pattern := public.report_mask_pattern(words);
    if pattern is null or length(regexp_replace(words, '\s', '', 'g')) < 2 then return 0; end if;
    for t in select * from public.report_texts(report) x where x.words ~* pattern loop
        mark := case t.language when 'sv' then '[borttaget]' when 'en' then '[removed]' else '[poistettu]' end;
        fresh := regexp_replace(t.words, pattern, mark, 'gi');
        -- a mark may be longer than what it stands for, and there may be no room
        if length(fresh) > t.size then fresh := regexp_replace(t.words, pattern, '–', 'gi'); end if;
        if t.source = 'platform_passage' then
            update public.platform_passage set text = fresh, salt = ''::bytea, masked_at = coalesce(masked_at, moment)
                where id = t.id;
        else
            execute format('update public.%I set %I = $1, version = version + 1 where id = $2', t.source, t.col)
                using fresh, t.id;
            columns := columns or t.source in ('report_report', 'report_proposal');
        end if;
        insert into public.report_masking (id, report_id, place, subject_id, person_id, reason, hits, at)
            values (nextval('public.report_masking_seq'), report, t.place, t.id, person, why,
                (select count(*) from regexp_matches(t.words, pattern, 'gi')), moment);
        found_in := found_in + 1;
    end loop;
    if found_in > 0 then
        update public.report_report set masked_at = moment, version = version + 1 where id = report;
    end if;
    if columns then
        -- what was sent is no longer what stands in the columns, and the trail must know that this is right
        update public.platform_passage set salt = ''::bytea, masked_at = coalesce(masked_at, moment)
            where id in (select h.passage_id from public.report_change h where h.report_id = report and h.move = 'SUBMIT');
    end if;
    return found_in;
end $$;
revoke all on function report_mask(bigint, text, bigint, text, timestamptz) from public;
grant execute on function report_mask(bigint, text, bigint, text, timestamptz) to ${app};
