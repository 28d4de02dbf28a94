-- Which shop the marks in the index were read from; of another one, and where it is not known, all are read.
alter table open_order_refresh add column shop varchar(400);
