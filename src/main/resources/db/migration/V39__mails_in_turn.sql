-- An intake asks again and again which mail is the oldest that still waits for its files: with the state alone each of them was read each time.
create index mail_in_turn on mail (state, received_at, id);
drop index mail_state;
