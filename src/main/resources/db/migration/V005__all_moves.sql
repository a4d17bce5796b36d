-- What the remaining moves of the table need: questions that end, bodies that hold, endings that are contested once.

-- a question ends by its answer, by lapsing at its deadline, or with the step it was asked at
alter table report_question add column ended_at timestamptz;
update report_question set ended_at = answered_at;
alter table report_question drop constraint report_question_one_open;
alter table report_question add constraint report_question_one_open
    exclude using btree (step_id with =) where (ended_at is null) deferrable initially deferred;
alter table report_question add check (answered_at is null or ended_at is not null);
alter table report_question add check ((answered_at is null) = (answer_passage_id is null));
create index report_question_step on report_question (step_id);
create index report_question_due on report_question (due) where ended_at is null;
revoke delete on report_question from ${app};

-- kept beside the question, so that a list tells what waits for its author without asking for questions
alter table report_proposal add column asked boolean not null default false;

-- while a question is open, due is its deadline, and the desk's own stands still here
alter table report_step add column paused_due timestamptz;

-- an ending can be contested once; whoever made it does not handle the proposal again
alter table report_proposal add column contested_at timestamptz;
alter table report_proposal add column contested_from bigint references account_person deferrable initially deferred;
alter table report_proposal drop column contested;
alter table report_proposal add check ((contested_at is null) = (contested_from is null));

-- a secretary moves from a body's desk
alter table report_change add column body_id bigint references organisation_body deferrable initially deferred;
create index report_step_body on report_step (holder_body_id) where holder_body_id is not null;

-- a proposal is asked exactly while a question of its open step is open; a step that ended keeps no open question
create function report_question_rule(proposal bigint) returns void language plpgsql as $$
declare is_asked boolean; open_here integer; open_elsewhere integer;
begin
    select asked into is_asked from report_proposal where id = proposal;
    if not found then return; end if;
    select count(*) filter (where s.ended_at is null), count(*) filter (where s.ended_at is not null)
        into open_here, open_elsewhere
        from report_question q join report_step s on s.id = q.step_id
        where s.proposal_id = proposal and q.ended_at is null;
    if open_elsewhere > 0 or is_asked <> (open_here > 0) then perform refuse('report_asked_has_question', proposal); end if;
end $$;

create or replace function report_proposal_changed() returns trigger language plpgsql as $$
begin
    perform report_proposal_step_rule(new.id);
    perform report_proposal_end_rule(new.id);
    perform report_question_rule(new.id);
    perform report_open_rule(new.report_id);
    return null;
end $$;

create or replace function report_step_changed() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform report_proposal_step_rule(old.proposal_id);
        perform report_question_rule(old.proposal_id);
    end if;
    if tg_op <> 'DELETE' then perform report_proposal_step_rule(new.proposal_id); end if;
    return null;
end $$;

create function report_question_changed() returns trigger language plpgsql as $$
begin
    perform report_question_rule((select proposal_id from report_step where id = new.step_id));
    return null;
end $$;
create constraint trigger report_question_rules after insert or update on report_question
    deferrable initially deferred for each row execute function report_question_changed();

-- what was contested stays so: a second contest would find the first one's mark
create function report_proposal_kept() returns trigger language plpgsql as $$
begin
    if old.contested_at is not null and (new.contested_at is distinct from old.contested_at
            or new.contested_from is distinct from old.contested_from) then
        perform refuse('report_contested_once', old.id);
    end if;
    return new;
end $$;
create trigger report_proposal_keeping before update on report_proposal
    for each row execute function report_proposal_kept();
