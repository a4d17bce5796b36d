-- States that no move leads to and that the database let pass so far. Like the other rules they are asked at commit.

-- an outcome is there exactly from the decision on, and it is the one that leads to that stage
alter table report_proposal add constraint report_outcome_fits_stage check (case
    when stage = 'DECIDED' then coalesce(outcome, '') = 'ACCEPTED'
    when stage = 'IN_PROGRESS' then coalesce(outcome, '') in ('ACCEPTED', 'TRANSFERRED')
    when stage = 'ENDED' then coalesce(outcome, '') <> 'REFERRED_BACK'
    else outcome is null end);

-- who moved: the system, an author of the report, or somebody who holds a desk
alter table report_change add constraint report_change_mover check (
    (role = 'SYSTEM') = (person_id is null)
    and (role <> 'AUTHOR' or (unit_id is null and body_id is null))
    and (role in ('AUTHOR', 'SYSTEM') or (unit_id is null) <> (body_id is null)));
alter table report_change add constraint report_change_decision check ((move = 'DECIDE') = (outcome is not null));

-- what stands at a body is on an agenda and the other way round; only a unit's desk asks, and only before a decision
create function report_standing_rule(proposal bigint) returns void language plpgsql as $$
declare stands varchar; is_asked boolean; at_body boolean;
begin
    select stage, asked into stands, is_asked from report_proposal where id = proposal;
    if not found then return; end if;
    select s.holder_body_id is not null into at_body from report_step s
        where s.proposal_id = proposal and s.ended_at is null;
    if found and at_body <> (stands = 'ON_AGENDA') then perform refuse('report_body_holds_agenda', proposal); end if;
    if is_asked and stands not in ('SUBMITTED', 'IN_HANDLING') then
        perform refuse('report_asked_before_decision', proposal);
    end if;
end $$;

-- no stage is left without the change row that tells of it, written in the same transaction
create function report_proposal_standing() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.stage <> old.stage and not exists (
            select 1 from report_change c where c.report_id = new.report_id and c.proposal_id = new.id
            and c.from_stage = old.stage and c.to_stage = new.stage and c.xmin = pg_current_xact_id()::xid) then
        perform refuse('report_stage_has_change', new.id);
    end if;
    perform report_standing_rule(new.id);
    return null;
end $$;
create constraint trigger report_proposal_standing after insert or update on report_proposal
    deferrable initially deferred for each row execute function report_proposal_standing();

create function report_step_standing() returns trigger language plpgsql as $$
begin
    perform report_standing_rule(new.proposal_id);
    return null;
end $$;
create constraint trigger report_step_standing after insert or update on report_step
    deferrable initially deferred for each row execute function report_step_standing();

-- nobody handles a report that they wrote, and only its authors do what is an author's
create function report_change_standing() returns trigger language plpgsql as $$
declare wrote boolean;
begin
    wrote := exists (select 1 from report_author where report_id = new.report_id and person_id = new.person_id);
    if new.role <> 'SYSTEM' and wrote <> (new.role = 'AUTHOR') then perform refuse('report_mover_fits_role', new.id); end if;
    return null;
end $$;
create constraint trigger report_change_standing after insert on report_change
    deferrable initially deferred for each row execute function report_change_standing();
