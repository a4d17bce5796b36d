-- The owner migrates; the application's role works. It may only insert and read changes and audit rows.
grant usage on schema public to ${app};
grant select, insert, update, delete on all tables in schema public to ${app};
grant usage on all sequences in schema public to ${app};
revoke update, delete on report_change, audit_event from ${app};
revoke insert, update, delete on flyway_schema_history from ${app};
revoke delete on report_step, feedback_feedback, feedback_recipient, feedback_action, platform_passage,
    account_person from ${app};
grant usage on schema public to ${reader};
