-- A copy of a mail is looked for by its id and its state. With an index for each of them H2 took that of the state, and read every mail there ever was.
create index mail_copy on mail (internet_message_id, state);
drop index mail_internet_message_id;
