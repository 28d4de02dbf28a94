-- What customers ordered, by order, so that a change or a cancellation takes the place of what was known of it. channel: shopify, amazon.
create table sale (
    channel    varchar(20)  not null,
    order_id   varchar(100) not null,
    sku_key    varchar(100) not null,
    ordered_at timestamp with time zone not null,
    pieces     integer      not null,
    primary key (channel, order_id, sku_key)
);
create index sale_sku on sale (sku_key, ordered_at);
create index sale_time on sale (ordered_at);

-- How far sales are known: all orders from known_from up to read_until. pending: the remote's id of a question under way.
create table sales_read (
    channel     varchar(20) primary key,
    known_from  timestamp with time zone,
    read_until  timestamp with time zone,
    pending     varchar(200),
    asked_at    timestamp with time zone,
    asked_since timestamp with time zone
);

-- A wish for a price is of what the item cost when the rule began to ask, so that it never adds up; one that ended is kept for a
-- while, so that the price can go back. The few there are from before are asked for again by the next run.
delete from stock_price_wish;
alter table stock_price_wish add column supplier varchar(200) not null;
alter table stock_price_wish add column base_price numeric(12, 2) not null;
alter table stock_price_wish add column wished_at timestamp with time zone not null;
alter table stock_price_wish add column ended_at timestamp with time zone;

-- What the breaker of a whole sweep held back: the pauses, so that a person can let exactly these go ahead. used_by: the run that did.
create table stock_hold (
    run_id  bigint       not null,
    channel varchar(20)  not null,
    sku_key varchar(100) not null,
    held_at timestamp with time zone not null,
    primary key (run_id, channel, sku_key)
);
create table stock_go_ahead (
    run_id      bigint primary key, -- whose sweep was held
    released_by varchar(200) not null,
    note        varchar(2000) not null,
    released_at timestamp with time zone not null,
    used_by     bigint
);

-- What is removed after some time is looked for by its time.
create index price_point_at on price_point (at);
create index stock_point_at on stock_point (at);
create index inventory_pause_ended on inventory_pause (ended_at);
