-- When somebody who holds the desk first opened the report there: a station of the way that its author sees.
alter table report_step add column opened_at timestamptz;
-- whether an action is carried out inside the organisation or by an outside party
alter table feedback_action add column outside boolean not null default false;
