-- What an invoice that was looked up is: a pro forma, a quote or an acknowledgment is not the invoice that comes after it, though its number
-- or its total is often the same. What was noted before counts as an invoice.
alter table invoice_seen add column kind varchar(30) default 'INVOICE' not null;
