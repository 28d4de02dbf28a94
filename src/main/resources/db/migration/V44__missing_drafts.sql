-- A draft of ours that is not found is either deleted, or on its way to Sent Items, or not in Outlook's index yet: since when it is missing.
alter table claim_draft add column missing_since timestamp with time zone;
alter table triaged_mail add column missing_since timestamp with time zone;
