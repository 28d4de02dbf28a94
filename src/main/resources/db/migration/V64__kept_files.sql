-- which files are still kept, without reading their bytes
create index attachment_content_kept on attachment_content (removed, sha256);
