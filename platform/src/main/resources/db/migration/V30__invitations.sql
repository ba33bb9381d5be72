-- The link by which somebody chooses a first password; only its digest is kept.
create table invitation (
  token_digest varchar(64) primary key,
  account bigint not null unique references account (id),
  good_until timestamp with time zone not null
);
