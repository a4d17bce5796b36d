-- The rules that must hold at commit, whatever program wrote the rows. A CHECK cannot be deferred: these are
-- constraint triggers. Their errors carry a name in the CONSTRAINT field, so that a page can say what was refused.

create function report_is_live(stage varchar) returns boolean language sql immutable as
    $$ select stage in ('SUBMITTED', 'IN_HANDLING', 'ON_AGENDA', 'DECIDED', 'IN_PROGRESS') $$;

create function refuse(rule text, subject bigint) returns void language plpgsql as $$
begin
    raise exception 'rule % refused for id %', rule, subject using errcode = 'integrity_constraint_violation', constraint = rule;
end $$;

-- a live proposal has exactly one open step, and every other has none
create function report_proposal_step_rule(proposal bigint) returns void language plpgsql as $$
declare live boolean; open_steps integer;
begin
    select report_is_live(stage) into live from report_proposal where id = proposal;
    if not found then return; end if;
    select count(*) into open_steps from report_step where proposal_id = proposal and ended_at is null;
    if open_steps <> (case when live then 1 else 0 end) then perform refuse('report_live_has_one_step', proposal); end if;
end $$;

-- a proposal is ended exactly while its outcome and its ending feedback are set, and that feedback reaches every author
create function report_proposal_end_rule(proposal bigint) returns void language plpgsql as $$
declare p report_proposal%rowtype;
begin
    select * into p from report_proposal where id = proposal;
    if not found then return; end if;
    if (p.stage = 'ENDED') <> (p.end_feedback_id is not null) or (p.stage = 'ENDED' and p.outcome is null) then
        perform refuse('report_end_has_feedback', proposal);
    end if;
    if p.stage = 'ENDED' and exists (
            select 1 from report_author a where a.report_id = p.report_id and not exists (
                select 1 from feedback_recipient r
                where r.feedback_id = p.end_feedback_id and r.person_id = a.person_id)) then
        perform refuse('report_end_reaches_authors', proposal);
    end if;
end $$;

-- a report is open exactly while it has a live proposal
create function report_open_rule(report bigint) returns void language plpgsql as $$
declare s varchar; numbered boolean; live boolean; withdrawn boolean;
begin
    select stage, number is not null and submitted_at is not null into s, numbered from report_report where id = report;
    if not found then return; end if;
    if (s <> 'DRAFT') <> numbered then perform refuse('report_sent_has_number', report); end if;
    select coalesce(bool_or(report_is_live(stage)), false), coalesce(bool_and(stage = 'WITHDRAWN'), false)
        into live, withdrawn from report_proposal where report_id = report;
    if (s = 'OPEN') <> live or (s in ('CLOSED', 'WITHDRAWN') and (s = 'WITHDRAWN') <> withdrawn) then
        perform refuse('report_open_while_live', report);
    end if;
    if s <> 'DRAFT' and not exists (select 1 from report_theme where report_id = report and ordinal = 0) then
        perform refuse('report_has_primary_theme', report);
    end if;
    if s <> 'DRAFT' and not exists (select 1 from report_author where report_id = report) then
        perform refuse('report_has_author', report);
    end if;
end $$;

create function report_proposal_changed() returns trigger language plpgsql as $$
begin
    perform report_proposal_step_rule(new.id);
    perform report_proposal_end_rule(new.id);
    perform report_open_rule(new.report_id);
    return null;
end $$;
create constraint trigger report_proposal_rules after insert or update on report_proposal
    deferrable initially deferred for each row execute function report_proposal_changed();

create function report_proposal_removed() returns trigger language plpgsql as $$
begin
    perform report_open_rule(old.report_id);
    return null;
end $$;
create constraint trigger report_proposal_removal after delete on report_proposal
    deferrable initially deferred for each row execute function report_proposal_removed();

create function report_step_changed() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then perform report_proposal_step_rule(old.proposal_id); end if;
    if tg_op <> 'DELETE' then perform report_proposal_step_rule(new.proposal_id); end if;
    return null;
end $$;
create constraint trigger report_step_rules after insert or update or delete on report_step
    deferrable initially deferred for each row execute function report_step_changed();

create function report_report_changed() returns trigger language plpgsql as $$
begin
    perform report_open_rule(new.id);
    return null;
end $$;
create constraint trigger report_report_rules after insert or update on report_report
    deferrable initially deferred for each row execute function report_report_changed();

create function feedback_recipient_removed() returns trigger language plpgsql as $$
declare proposal bigint;
begin
    for proposal in select id from report_proposal where end_feedback_id = old.feedback_id loop
        perform report_proposal_end_rule(proposal);
    end loop;
    return null;
end $$;
create constraint trigger feedback_recipient_rules after delete or update on feedback_recipient
    deferrable initially deferred for each row execute function feedback_recipient_removed();

create function report_author_added() returns trigger language plpgsql as $$
declare proposal bigint;
begin
    for proposal in select id from report_proposal where report_id = new.report_id and stage = 'ENDED' loop
        perform report_proposal_end_rule(proposal);
    end loop;
    return null;
end $$;
create constraint trigger report_author_rules after insert on report_author
    deferrable initially deferred for each row execute function report_author_added();

-- taking a theme or an author away asks the same of the report as changing the report itself
create function report_part_removed() returns trigger language plpgsql as $$
begin
    perform report_open_rule(old.report_id);
    return null;
end $$;
create constraint trigger report_theme_removal after delete or update on report_theme
    deferrable initially deferred for each row execute function report_part_removed();
create constraint trigger report_author_removal after delete or update on report_author
    deferrable initially deferred for each row execute function report_part_removed();

-- what was sent never becomes a draft again, and keeps its number and its day
create function report_report_kept() returns trigger language plpgsql as $$
begin
    if old.stage <> 'DRAFT' and (new.stage = 'DRAFT' or new.number is distinct from old.number
            or new.submitted_at is distinct from old.submitted_at or new.form_key <> old.form_key) then
        perform refuse('report_sent_stays_sent', old.id);
    end if;
    return new;
end $$;
create trigger report_report_keeping before update on report_report
    for each row execute function report_report_kept();

-- only a draft can go away again; what was sent is an official document
create function report_report_removed() returns trigger language plpgsql as $$
begin
    if old.stage <> 'DRAFT' then perform refuse('report_only_draft_goes', old.id); end if;
    return old;
end $$;
create trigger report_report_removal before delete on report_report
    for each row execute function report_report_removed();
