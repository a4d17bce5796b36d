-- A card has two more texts: an indicator of the same matter, and the voice of clients.
alter table annex_text drop constraint annex_text_block_check;
alter table annex_text add constraint annex_text_block_check check (block in ('SUMMARY', 'ASKED', 'DONE', 'LIMITS', 'CARD_SEEN',
    'CARD_FOLLOWS', 'CARD_INDICATOR', 'CARD_VOICE', 'CARD_PRACTICE', 'CHANGES', 'CONCLUSIONS', 'LEGAL', 'EDITION'));

-- An edition after another begins with its texts.
alter table annex_annex add column texts_from integer check (texts_from >= 1 and texts_from < edition);
comment on column annex_annex.texts_from is 'the edition whose texts the draft began with; null where it began empty';
