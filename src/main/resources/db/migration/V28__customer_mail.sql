-- What was made of each customer's mail, for lists and measures; the decision (same work, item "mail") has the rest. Noted before the
-- decision is committed, so a row may lack its decision for a moment. topic: the first of topics. answer_by: Amazon's limit.
-- draft_state: waiting, sent, gone (a person deleted it). changed: which share of the draft a person changed before sending, 0 to 1.
create table triaged_mail (
    work_id     bigint       primary key,
    mail_id     bigint       not null,
    channel     varchar(20)  not null,
    topic       varchar(40)  not null,
    topics      varchar(400) not null,
    urgency     varchar(10)  not null,
    language    varchar(10)  not null,
    outcome     varchar(20)  not null,
    role        varchar(60),
    order_name  varchar(64),
    received_at timestamp with time zone not null,
    answer_by   timestamp with time zone,
    noted_at    timestamp with time zone not null,
    draft_state varchar(10),
    settled_at  timestamp with time zone,
    changed     numeric(5, 4)
);
create index triaged_mail_received on triaged_mail (received_at);
create index triaged_mail_waiting on triaged_mail (draft_state, noted_at);
