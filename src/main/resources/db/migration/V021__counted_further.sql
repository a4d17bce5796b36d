-- Further lists of a year: how soon feedback came, how old what is open is, what authors answered. All as at the cut-off.
-- What was written down before this has none of them, and its publications do not tell of them.
alter table statistics_counted
    add column feedback varchar(10),
    add column age      varchar(10),
    add column answer   varchar(10),
    add constraint statistics_counted_further check (
        num_nulls(feedback, age, answer) in (0, 3)
        and feedback in ('within7', 'within30', 'within90', 'later', 'none')
        and age in ('closed', 'under3', 'under6', 'under12', 'over12')
        and answer in ('enough', 'not_enough', 'none'));
comment on column statistics_counted.feedback is 'days from sending to the first feedback; null: not written down';
comment on column statistics_counted.age is 'months from sending to the cut-off, of what is not closed then';
comment on column statistics_counted.answer is 'the latest answer of an author to feedback';
