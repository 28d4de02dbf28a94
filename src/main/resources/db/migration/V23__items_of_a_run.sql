-- The items of a run are shown page by page in the order of their decisions.
create index decision_run_item on decision (run_id, id);
