-- What the desk asks of products: lists by title, category and ASIN, and every write to one item.
create index catalog_item_title on catalog_item (title, sku_key);
create index catalog_item_category on catalog_item (category, sku_key);
create index effect_target on effect (target, id);
