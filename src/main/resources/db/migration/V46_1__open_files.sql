-- Which files are being read, by process. A note that stays behind is of a process that died meanwhile.
create table open_file (
    sha256    varchar(64)              not null,
    process   varchar(40)              not null,
    opened_at timestamp with time zone not null,
    primary key (sha256, process)
);
