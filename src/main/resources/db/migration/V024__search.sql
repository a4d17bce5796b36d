-- Search: the words of what was sent, by the grammar of its language, kept beside the reports and made anew by triggers whenever
-- a text of them changes. Masking changes the texts, so what was masked is gone from here in the same transaction.

-- a text as words alone: whatever is neither letter nor digit parts words, and a soft hyphen parts none
create function report_plain(words text) returns text language sql immutable parallel safe as
$$
    select pg_catalog.regexp_replace(pg_catalog.normalize(pg_catalog.replace(coalesce($1, ''), E'\u00AD', ''), 'NFC'),
        '[\x01-\x2f\x3a-\x40\x5b-\x60\x7b-\xbf\u2000-\u206f\u3000-\u303f]+', ' ', 'g')
$$;

-- Finnish bends the end of its nouns further than the stemmer follows: a stem of what ends in -uus, -yys, -minen or -inen, cut there
create function report_cut(stem text) returns text language sql immutable parallel safe as
$$
    select case when length(cut) >= 4 then cut end from (
        select regexp_replace($1, '(uus|yys|uu[dt]e?|yy[dt]e?|uuks|yyks|(?<=...)(min|mis|mist)|(?<=.....)(in|is|ist))$', '')) c (cut)
    where cut <> $1
$$;

-- its words as they are written, by their stems, and by what is left of Finnish ones
create function report_stems(language text, words text) returns tsvector language sql immutable parallel safe as
$$
    select stems || to_tsvector('pg_catalog.simple', p) || case when $1 in ('sv', 'en') then ''::tsvector else
        coalesce((select array_to_tsvector(array_agg(distinct public.report_cut(l))) from unnest(tsvector_to_array(stems)) l
            where l ~ '(s|[dt]e?|in|ist)$' and public.report_cut(l) is not null), ''::tsvector) end
    from (select to_tsvector(case $1 when 'sv' then 'pg_catalog.swedish' when 'en' then 'pg_catalog.english'
        else 'pg_catalog.finnish' end::regconfig, plain), plain from public.report_plain($2) plain) as of (stems, p)
$$;

-- the ends of its long words: köyhyys is found in lapsiperheköyhyys
create function report_tails(words text) returns tsvector language sql immutable parallel safe as
$$
    select coalesce(pg_catalog.to_tsvector('pg_catalog.simple', pg_catalog.string_agg(distinct pg_catalog.substr(w, n), ' ')),
        ''::tsvector)
    from pg_catalog.regexp_split_to_table(public.report_plain($1), ' +') w
    cross join lateral pg_catalog.generate_series(3, pg_catalog.length(w) - 3) n
    where pg_catalog.length(w) >= 8
$$;

create table report_search (
    report_id bigint   primary key references report_report deferrable initially deferred,
    place     bigint   not null,
    words     tsvector not null
);
comment on table report_search is 'One row a sent report. Only the triggers write here.';
comment on column report_search.place is 'its place among all that were sent: the running part of its number';
comment on column report_search.words is
    'Weight A: title and number. Of a confidential report nothing else. Lexemes that begin with a sign say who might read it: '
    '@ the unit it came from or one above, ^ the same where it is confidential or about leadership; = a role and the unit it stood '
    'at or one above; ! a team; ~ an author; & a body; # its ten thousand, % its fifty thousand.';
-- no word of a report in the planner's statistics
alter table report_search alter column words set statistics 0;
-- what is not in the index yet is read to its end by every search, so there is never much of it
create index report_search_words on report_search using gin (words) with (gin_pending_list_limit = 256);
create index report_search_place on report_search (place);

-- who may read it, as the signs can say it; the question itself asks once more. What only a coordinator reads of an area has
-- another sign there, so that nobody else's search so much as meets it.
create function report_reach(report bigint) returns tsvector language plpgsql stable as $$
begin
    return (select pg_catalog.array_to_tsvector(pg_catalog.array_agg(distinct sign)) from (
        select case when r.visibility = 'CONFIDENTIAL' or r.about_leadership then '^' else '@' end || step
            from public.report_report r join public.organisation_unit u on u.id = r.unit_id
            cross join lateral pg_catalog.string_to_table(pg_catalog.btrim(u.path, '/'), '/') step where r.id = $1
        union all
        select '=' || s.holder_role || step from public.report_proposal p join public.report_step s on s.proposal_id = p.id
            join public.organisation_unit u on u.id = s.holder_unit_id
            cross join lateral pg_catalog.string_to_table(pg_catalog.btrim(u.path, '/'), '/') step where p.report_id = $1
        union all
        select '&' || s.holder_body_id from public.report_proposal p join public.report_step s on s.proposal_id = p.id
            where p.report_id = $1 and s.holder_body_id is not null
        union all
        select '~' || a.person_id from public.report_author a where a.report_id = $1
        union all
        select '!' || r.unit_id from public.report_report r where r.id = $1 and r.visibility = 'TEAM'
        union all
        select unnest(array['#' || pg_catalog.substr(r.number, 6)::bigint / 10000, '%' || pg_catalog.substr(r.number, 6)::bigint / 50000])
            from public.report_report r where r.id = $1
    ) as signs (sign));
end $$;

create function report_search_renew(report bigint) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into public.report_search (report_id, place, words)
    select r.id, substr(r.number, 6)::bigint,
        setweight(public.report_stems(r.language, r.title) || public.report_tails(r.title)
            || public.report_stems(r.language, r.number), 'A')
        || case when r.visibility = 'CONFIDENTIAL' then ''::tsvector else
            public.report_stems(r.language, concat_ws(' ', r.phenomenon, r.whom, r.sub_area, r.consequences, r.causes,
                r.already_done, r.clients_view,
                (select string_agg(concat_ws(' ', p.text, p.addressee), ' ') from public.report_proposal p
                    where p.report_id = r.id))) end
        || public.report_reach(r.id)
    from public.report_report r where r.id = $1 and r.number is not null
    on conflict (report_id) do update set words = excluded.words;
end $$;
revoke all on function report_search_renew(bigint) from public;

create function report_search_report() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform public.report_search_renew(new.id);
    return null;
end $$;
create trigger report_report_search_new after insert on report_report
    for each row when (new.number is not null) execute function report_search_report();
create trigger report_report_search after update on report_report
    for each row when (new.number is not null and (old.number, old.language, old.visibility,
        old.about_leadership, old.unit_id, old.title, old.phenomenon,
        old.whom, old.sub_area, old.consequences, old.causes, old.already_done, old.clients_view)
        is distinct from (new.number, new.language, new.visibility,
        new.about_leadership, new.unit_id, new.title, new.phenomenon,
        new.whom, new.sub_area, new.consequences, new.causes, new.already_done, new.clients_view))
    execute function report_search_report();

create function report_search_part() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform public.report_search_renew(case tg_op when 'DELETE' then old.report_id else new.report_id end);
    return null;
end $$;
create trigger report_proposal_search_new after insert or delete on report_proposal
    for each row execute function report_search_part();
create trigger report_proposal_search after update on report_proposal
    for each row when ((old.text, old.addressee) is distinct from (new.text, new.addressee))
    execute function report_search_part();
create trigger report_author_search after insert or delete on report_author
    for each row execute function report_search_part();

-- A desk that is not above the report's own unit lets somebody else read it, and so does a body; so does any desk where the
-- report is not read by those above.
create function report_search_step() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
declare
    its bigint := (select p.report_id from public.report_proposal p where p.id = new.proposal_id);
begin
    if new.holder_unit_id is null or not exists (
        select from public.report_report r join public.organisation_unit u on u.id = r.unit_id
        join public.organisation_unit h on h.id = new.holder_unit_id
        where r.id = its and starts_with(u.path, h.path) and r.visibility <> 'CONFIDENTIAL' and not r.about_leadership)
    then
        perform public.report_search_renew(its);
    end if;
    return null;
end $$;
create trigger report_step_search after insert on report_step
    for each row execute function report_search_step();

-- One sought word: as it is written and by its stems. Widely, whatever begins with it too: with its cut stem, with a long stem,
-- with what is still being typed.
create function report_sought_word(word text, typing boolean, widely boolean) returns tsquery
    language plpgsql immutable parallel safe as $$
declare
    finnish text := (ts_lexize('pg_catalog.finnish_stem', word))[1];
    swedish text := (ts_lexize('pg_catalog.swedish_stem', word))[1];
    english text := (ts_lexize('pg_catalog.english_stem', word))[1];
    cut text := public.report_cut(finnish);
    whole text[] := array[word, finnish, swedish, english, cut];
    begun text[] := '{}';
begin
    if widely then
        if cut is not null then
            begun := begun || cut;
        elsif length(finnish) >= 7 then
            begun := begun || case when length(finnish) >= 10 then left(finnish, -1) else finnish end;
        end if;
        if length(swedish) >= 7 then begun := begun || swedish; end if;
        if typing and length(word) >= 3 then begun := begun || word; end if;
    end if;
    -- each beginning is walked through in the index, so what another one covers is left out
    return (select string_agg(quote_literal(one) || case when open then ':*' else '' end, ' | ')::tsquery from (
        select b as one, true as open from unnest(begun) b
            where not exists (select from unnest(begun) o where o <> b and starts_with(b, o)) group by b
        union all
        select w, false from unnest(whole) w
            where w <> '' and not exists (select from unnest(begun) o where starts_with(w, o)) group by w) alternatives);
end $$;

-- What is looked for, one term a line: a word, a word that is still being typed with * after it, several words together with "
-- before them; with - before it, a term that must not be there. Words that say nothing count only where there are no others.
create function report_sought(terms text, widely boolean default true) returns tsquery
    language plpgsql immutable parallel safe as $$
declare
    term text; one tsquery; sought tsquery; without tsquery; bare text; hollow boolean;
    every boolean := not exists (
        select from string_to_table($1, E'\n') t
        where t !~ '^-' and t <> '' and (t ~ '^"' or not '{}' = any (array[
            ts_lexize('pg_catalog.finnish_stem', rtrim(t, '*'))::text, ts_lexize('pg_catalog.swedish_stem', rtrim(t, '*'))::text,
            ts_lexize('pg_catalog.english_stem', rtrim(t, '*'))::text])));
begin
    foreach term in array string_to_array($1, E'\n') loop
        continue when term = '';
        bare := ltrim(term, '-"');
        bare := rtrim(bare, '*');
        -- 8e296a06 is a number and a word to the parser, which takes 8e296 for a power of ten
        if term ~ '^-?"' or bare ~ '^[0-9]+e[0-9]' then
            one := phraseto_tsquery('pg_catalog.simple', bare) || phraseto_tsquery('pg_catalog.finnish', bare)
                || phraseto_tsquery('pg_catalog.swedish', bare) || phraseto_tsquery('pg_catalog.english', bare);
        else
            hollow := '{}' = any (array[ts_lexize('pg_catalog.finnish_stem', bare)::text,
                ts_lexize('pg_catalog.swedish_stem', bare)::text, ts_lexize('pg_catalog.english_stem', bare)::text]);
            continue when hollow and not every;
            one := public.report_sought_word(bare, term ~ '[*]$', widely);
        end if;
        if term ~ '^-' then
            without := coalesce(without || one, one);
        else
            sought := coalesce(sought && one, one);
        end if;
    end loop;
    return coalesce(sought && !!without, sought);
end $$;

-- The newest reports that hold what is looked for, as far as the signs go, at most so many; and whether it stands in the title.
-- The newest are asked first: a common word has enough there, and no list of the index is read to its end for it. Widely, what
-- only begins with a word too: each beginning is read to its end, so whoever asks does so when the word itself shows too few.
create function report_find(terms text, reach text, most integer, widely boolean)
    returns table (report bigint, title boolean) language plpgsql stable as $$
declare
    sought tsquery := public.report_sought($1);
    reached tsquery := public.report_sought($1, widely) && $2::tsquery;
    top bigint := coalesce((select max(s.place) from public.report_search s), 0);
    newest text[] := array[]::text[];
    ones text;
    found bigint[];
begin
    if sought is null then return; end if;
    -- the last one has only begun, so there are two full ones beside it
    if not widely and top >= 20000 then
        newest := newest || format('''#%s'' | ''#%s'' | ''#%s''', top / 10000, top / 10000 - 1, top / 10000 - 2);
    end if;
    if not widely and top >= 100000 then
        newest := newest || format('''%%%s'' | ''%%%s'' | ''%%%s''', top / 50000, top / 50000 - 1, top / 50000 - 2);
    end if;
    newest := newest || null::text;
    foreach ones in array newest loop
        found := array(select s.report_id from public.report_search s
            where s.words @@ (select coalesce(reached && ones::tsquery, reached)) order by s.place desc limit most);
        exit when cardinality(found) >= most;
    end loop;
    return query select s.report_id, ts_filter(s.words, '{a}') @@ sought from public.report_search s
        where s.report_id = any (found);
end $$;

grant select on report_search to ${app};

-- texts are never looked for in their columns any more, and their words need not stand in the planner's statistics
alter table report_report alter column title set statistics 0;
alter table report_report alter column whom set statistics 0;
alter table report_report alter column sub_area set statistics 0;

-- what happened last, so that a team's list is read in its order from an index
alter table report_report add column moved_at timestamptz;
create index report_report_team on report_report (unit_id, moved_at desc, id desc) where visibility = 'TEAM' and number is not null;
create function report_change_moved() returns trigger language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
begin
    update public.report_report set moved_at = new.at where id = new.report_id and (moved_at is null or moved_at < new.at);
    return null;
end $$;
create trigger report_change_last after insert on report_change
    for each row execute function report_change_moved();

-- the administrator's list of notices, all of them or of one state, the newest first
create index notification_outbox_newest on notification_outbox (created_at desc, id desc);
create index notification_outbox_state on notification_outbox (state, created_at desc, id desc);

-- What was sent before this, last of all: rows that were just written have checks waiting for the end of the transaction, and
-- while these wait PostgreSQL changes neither the table nor its indexes.
select report_search_renew(id) from report_report where number is not null order by id;
update report_report r set moved_at = (select max(c.at) from report_change c where c.report_id = r.id) where number is not null;
set constraints all immediate;
