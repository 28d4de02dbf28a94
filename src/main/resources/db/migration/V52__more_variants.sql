-- Whether the shop's product has variants that are not in the catalog: without a SKU, or with that of another item. Such a product is never
-- taken off the shop as a whole. Not known of what was read before: taken for so until the shop is read again.
alter table catalog_item add column more_variants boolean default false not null;
update catalog_item set more_variants = true where product_id is not null;
create index catalog_item_product on catalog_item (product_id);
