-- What the desk asks of products: lists by title and by category.
create index catalog_item_title on catalog_item (title, sku_key);
create index catalog_item_category on catalog_item (category, sku_key);
