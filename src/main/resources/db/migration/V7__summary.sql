-- What was said of a run at its end, as it was sent.
create table run_summary (
    run_id     bigint primary key references run (id),
    subject    varchar(300) not null,
    html       text         not null,
    body       text         not null,
    written_at timestamp with time zone not null
);
