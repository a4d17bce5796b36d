-- Masking: blanks that do not break a line are blanks too, every report that a shared item names shows what was masked in
-- it, and the page can say how far that reaches.

-- the words as a pattern: themselves, letter for letter, whatever blanks and line breaks stand between them
create or replace function report_mask_pattern(words text) returns text language sql immutable as
$$
    select string_agg(pg_catalog.regexp_replace(piece, '([][\\.*+?^$(){}|])', '\\\1', 'g'), '[\s\u00A0\u202F]+' order by nth)
    from pg_catalog.regexp_split_to_table(words, '[\s\u00A0\u202F]+') with ordinality as p (piece, nth)
    where piece <> ''
$$;

-- how far masking these words goes on agendas: the other reports that an item with them names, and items whose minutes are released
create function report_mask_reach(report bigint, words text) returns table (others bigint, released bigint)
    language sql stable as
$$
    with hit as (
        select t.source, t.id from public.report_texts($1) t
        where t.place = 'AGENDA' and t.words ~* public.report_mask_pattern($2)),
    item as (
        select h.id from hit h where h.source = 'board_item'
        union select b.item_id from hit h join public.board_item_proposal b on b.id = h.id
            where h.source = 'board_item_proposal')
    select
        (select count(distinct p.report_id) from hit h join public.board_item_proposal b on b.item_id = h.id
            join public.report_proposal p on p.id = b.proposal_id where h.source = 'board_item' and p.report_id <> $1),
        (select count(*) from item join public.board_item i on i.id = item.id
            join public.board_meeting m on m.id = i.meeting_id where m.released_at is not null)
$$;

-- as before, but: three letters at least, and of an item's text a row for each report that the item names
create or replace function report_mask(report bigint, words text, person bigint, why text, moment timestamptz) returns integer
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    t record; pattern text; mark text; fresh text; found_in integer := 0; columns boolean := false;
begin
    pattern := public.report_mask_pattern(words);
    if pattern is null or length(regexp_replace(words, '[\s\u00A0\u202F]', '', 'g')) < 3 then return 0; end if;
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
            select nextval('public.report_masking_seq'), named.id, t.place, t.id, person, why,
                (select count(*) from regexp_matches(t.words, pattern, 'gi')), moment
            from (
                select report as id
                union select p.report_id from public.board_item_proposal b
                    join public.report_proposal p on p.id = b.proposal_id
                    where t.source = 'board_item' and b.item_id = t.id) named;
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
