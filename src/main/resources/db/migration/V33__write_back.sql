-- Bulk operations at Shopify on their way: what each line of the uploaded file says, and when Shopify was asked to begin.
create table shopify_bulk (
    batch_effect_id  bigint primary key,
    lines            text not null, -- the ids of the effects of each line, with commas; lines apart by semicolons
    first_attempt_at timestamp with time zone not null,
    last_attempt_at  timestamp with time zone not null,
    operation_id     varchar(100),
    adopted          boolean default false not null
);
