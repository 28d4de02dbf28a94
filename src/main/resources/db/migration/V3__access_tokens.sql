-- Access tokens of the remote systems; a rotated refresh token must survive a restart.
create table access_token (
    system        varchar(20) primary key,
    access_token  text,
    refresh_token text,
    expires_at    timestamp with time zone not null
);
