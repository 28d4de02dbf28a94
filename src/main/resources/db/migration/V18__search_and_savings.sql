-- What an item can be found by: purchase order, order, tracking number, file name, without punctuation and in capitals.
create table search_term (
    decision_id bigint       not null references decision (id) on delete cascade,
    term        varchar(100) not null,
    primary key (decision_id, term)
);
create index search_term_term on search_term (term, decision_id);

-- Decisions of before can be found by their label.
insert into search_term (decision_id, term)
select id, upper(substring(replace(replace(replace(label, '-', ''), ' ', ''), '#', ''), 1, 100)) from decision;

create index mail_from_address on mail (from_address);

-- What a person set on the desk about the worth of an item done without him; beats the settings file.
create table saving_basis (
    workflow         varchar(20)    primary key,
    minutes_per_item integer        not null,
    hourly_rate      numeric(10, 2) not null,
    set_by           varchar(200)   not null,
    set_at           timestamp with time zone not null
);
