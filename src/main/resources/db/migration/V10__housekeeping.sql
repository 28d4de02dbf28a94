-- What was removed after some time leaves a sentence behind that says so; null: everything is still there.
-- The rows themselves stay: they are what keeps a mail, a decision or a write from happening twice.
alter table attachment_content add column removed varchar(200);
alter table mail add column text_removed varchar(200);
alter table decision add column details_removed varchar(200);
alter table effect add column details_removed varchar(200);
