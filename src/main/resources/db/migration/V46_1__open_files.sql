-- Which processes are up (no sha256), and which files they read. What stays behind is of a process that died.
create table open_file (
    sha256    varchar(64)              not null,
    process   varchar(40)              not null,
    opened_at timestamp with time zone not null,
    primary key (sha256, process)
);
