-- What the AI model answered about a document, so that one file is paid for once.
create table document_cache (
    sha256         varchar(64)              not null,
    supplier       varchar(200)             not null,
    model          varchar(200)             not null,
    prompt_version varchar(20)              not null,
    answer         text                     not null,
    tokens_in      bigint                   not null,
    tokens_out     bigint                   not null,
    money          numeric(14, 6)           not null,
    read_at        timestamp with time zone not null,
    primary key (sha256, supplier, model, prompt_version)
);

-- What the model cost on each day of the store, in US dollars; money is reserved before a call and settled after it.
create table model_spend (
    spent_on   date primary key,
    tokens_in  bigint         not null,
    tokens_out bigint         not null,
    money      numeric(14, 6) not null
);
