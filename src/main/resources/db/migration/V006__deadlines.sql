-- When the holders of a step were last told that its date has passed, where nothing moves by itself.
alter table report_step add column reminded_at timestamptz;
-- the job that looks for passed deadlines reads this index and nothing else while none has passed
create index report_step_due on report_step (due) where ended_at is null;
