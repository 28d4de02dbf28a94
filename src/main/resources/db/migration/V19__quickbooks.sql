-- The connection to a company of QuickBooks. QuickBooks replaces the refresh token about once a day; who asks for tokens holds
-- this row's lock. began_with: a digest of the settings' refresh token, so that a new one there begins a new connection.
create table quickbooks_connection (
    realm_id           varchar(40) primary key,
    began_with         varchar(64) not null,
    access_token       text        not null,
    access_ends_at     timestamp with time zone not null,
    refresh_token      text        not null,
    refresh_ends_at    timestamp with time zone,
    connection_ends_at timestamp with time zone,
    obtained_at        timestamp with time zone not null
);

-- What QuickBooks holds, as last read: vendors, items, terms, purchase orders, bills, vendor credits. Reads are metered there.
-- name: display name, SKU or document number, capital letters and digits only, without leading zeros.
create table quickbooks_copy (
    kind      varchar(20)  not null,
    id        varchar(30)  not null,
    name      varchar(200) not null,
    vendor_id varchar(30),
    dated     date,
    amount    numeric(15, 2),
    content   text         not null,
    read_at   timestamp with time zone not null,
    primary key (kind, id)
);
create index quickbooks_copy_name on quickbooks_copy (kind, name);
create index quickbooks_copy_vendor on quickbooks_copy (vendor_id, kind, dated);

-- How far the look for changes has come.
create table quickbooks_changes (
    realm_id       varchar(40) primary key,
    complete_until timestamp with time zone not null
);
