-- Whose turn it is among writes of which one at a time may be under way. The row is locked while one of them is let out.
create table effect_turn (
    turn      varchar(500) primary key,
    effect_id bigint not null references effect (id)
);

-- the bill of each vendor that was under way: the key of a bill ends with the invoice number
insert into effect_turn (turn, effect_id)
select regexp_replace(effect_key, '/[^/]*$', ''), max(id)
from effect
where kind = 'quickbooks-create-bill' and state = 'performing'
group by regexp_replace(effect_key, '/[^/]*$', '');

-- Which purchase orders an invoice is for, by their ids in the books, with blanks between: the same purchase may come again under another number.
alter table invoice_seen add column orders varchar(4000) default '' not null;
