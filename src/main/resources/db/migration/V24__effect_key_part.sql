-- What the key of a write is made of (orders, tracking numbers, lines), so that a number leads to the writes with it without
-- reading them all.
create table effect_key_part (
    effect_id bigint       not null references effect (id) on delete cascade,
    part      varchar(500) not null,
    primary key (effect_id, part)
);
create index effect_key_part_part on effect_key_part (part, effect_id);

-- the writes there are
insert into effect_key_part (effect_id, part)
with recursive cut (effect_id, depth, part, rest) as (
    select id, 0, cast('' as varchar(500)), cast(replace(effect_key, '+', '/') || '/' as varchar(501))
    from effect
    union all
    select effect_id,
           depth + 1,
           cast(substring(rest from 1 for position('/' in rest) - 1) as varchar(500)),
           cast(substring(rest from position('/' in rest) + 1) as varchar(501))
    from cut
    where rest <> ''
)
select distinct effect_id, part
from cut
where part <> '';
