-- What is said of an action while it is carried out, and what it changed afterwards. A later row corrects an earlier one, and
-- the earlier one stays: the application's role inserts and reads.
create sequence feedback_action_note_seq start with 50 increment by 50;
create table feedback_action_note (
    id         bigint      primary key,
    action_id  bigint      not null references feedback_action deferrable initially deferred,
    kind       varchar(20) not null check (kind in ('PROGRESS', 'EFFECT')),
    passage_id bigint      not null references platform_passage deferrable initially deferred,
    seen_on    date,
    by_person  bigint      not null references account_person deferrable initially deferred,
    role       varchar(20) not null check (role in ('SUPERVISOR', 'MANAGER', 'COORDINATOR')),
    at         timestamptz not null,
    form_key   varchar(36) not null,
    constraint feedback_action_note_form unique (form_key) deferrable initially deferred,
    check ((kind = 'EFFECT') = (seen_on is not null))
);
create index feedback_action_note_action on feedback_action_note (action_id, at);
create index feedback_action_proposal on feedback_action (proposal_id);
comment on table feedback_action_note is 'One row a note of progress or of an effect. Insert only; the words are a passage.';
comment on column feedback_action_note.form_key is 'the form and what stood in it: pressed twice, it is one row';
grant select, insert on feedback_action_note to ${app};
grant usage on sequence feedback_action_note_seq to ${app};

alter table notification_outbox
    drop constraint notification_outbox_event,
    add constraint notification_outbox_event check (event in ('ARRIVED', 'LATE', 'WRONG_CHANNEL', 'WRONG_CHANNEL_DESK',
        'WAITS_FOR_DEPUTY', 'PROGRESS', 'EFFECT', 'TAKE', 'ASK', 'FORWARD', 'ESCALATE', 'PUT_ON_AGENDA', 'TAKE_OFF', 'DECIDE',
        'START', 'FINISH'));

-- as before, and the words of the notes
create or replace function report_texts(report bigint)
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
        union select n.passage_id from public.feedback_action_note n
            join public.feedback_action a on a.id = n.action_id
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
