-- What nobody has checked yet is few, and is counted on the coordinator's home page and listed on a page of its own: neither may
-- read all reports that were ever sent. The stage is left to the query, whose parameter a plan for all cases could not prove.
create index report_report_unchecked on report_report (submitted_at, id) where checked_at is null;
