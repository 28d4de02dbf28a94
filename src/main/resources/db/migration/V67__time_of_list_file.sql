-- Two lists of one day may tell the day only: then the times of their files say which is newer.
alter table supplier_feed add column file_at timestamp with time zone;
