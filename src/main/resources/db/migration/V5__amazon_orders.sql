-- Amazon orders as last read. Any change shows up in the search for changed orders, so a row is as current as that search.
create table amazon_order (
    order_id     varchar(19) primary key,
    status       varchar(30) not null,
    fulfilled_by varchar(20) not null,
    ship_by      timestamp with time zone,
    content      text not null,
    read_at      timestamp with time zone not null
);
create index amazon_order_open on amazon_order (status, ship_by);

-- How far the search for changed orders has come.
create table amazon_orders_search (
    marketplace_id varchar(20) primary key,
    complete_until timestamp with time zone not null
);

-- The number of each package of an order. The same number again edits that package, so one is never given twice.
create table amazon_package (
    order_id     varchar(19) not null,
    reference    bigint not null,
    confirmation varchar(500) not null,
    primary key (order_id, reference),
    unique (order_id, confirmation)
);

-- Feeds on their way: which messages of the batch may go out, and when Amazon was asked to create the feed.
create table amazon_feed (
    batch_effect_id  bigint primary key,
    messages         text not null,
    first_attempt_at timestamp with time zone,
    last_attempt_at  timestamp with time zone,
    feed_id          varchar(100),
    adopted          boolean default false not null
);
