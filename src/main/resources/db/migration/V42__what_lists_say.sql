-- Of how many items each list says what freight comes on top and below which price it must not be advertised, so that the next one is
-- held against it; 0 in lists before this. And of how many a refused one would change that.
alter table supplier_feed add column freight_items integer default 0 not null;
alter table supplier_feed add column minimum_items integer default 0 not null;
alter table supplier_feed add column freight_moved integer default 0 not null;
alter table supplier_feed add column minimum_moved integer default 0 not null;

-- The next list is held against all of it, however long it is.
alter table supplier_feed alter column columns set data type text;
alter table supplier_feed alter column reasons set data type text;
