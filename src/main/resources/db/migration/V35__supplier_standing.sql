-- Of when a supplier's lists in force are. A stock (cost) without a time of its own is of that time, so a list that says the same again
-- rewrites no item. list: the one that was put in force last, whatever it is for; it is checked before a list takes the place of another.
create table supplier_standing (
    supplier    varchar(200) primary key,
    list        bigint       not null,
    stock_as_of timestamp with time zone,
    cost_as_of  timestamp with time zone
);

-- what stands in the items has its own time until the next list
insert into supplier_standing (supplier, list)
    select supplier, max(id) from supplier_feed where state = 'accepted' group by supplier;

alter table supplier_item drop column stock_feed;
alter table supplier_item drop column cost_feed;

-- What a refused list would change, and whether a person may have it used as it is.
alter table supplier_feed add column acceptable boolean default false not null;
alter table supplier_feed add column items_before integer default 0 not null;
alter table supplier_feed add column dropped integer default 0 not null;
alter table supplier_feed add column sold_out integer default 0 not null;
alter table supplier_feed add column stock_moved integer default 0 not null;
alter table supplier_feed add column cost_moved integer default 0 not null;

-- cost/NAME: what each supplier asks; cost: the same as it was kept before, of the item's own supplier only
alter table price_point alter column series set data type varchar(210);
