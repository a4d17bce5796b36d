-- In which language an item of an agenda is written: papers and pages say it, so that a listener hears it in its own voice.

alter table board_item add column language varchar(2) not null default 'fi'
    check (language in ('fi', 'sv', 'en'));
comment on column board_item.language is 'Of title, presented text and reasons. Until now nobody asked: Finnish is a guess.';
