-- By which a person's programs sign in; only the digest is kept.
create table access_token (
  id bigint generated always as identity primary key,
  account bigint not null references account (id),
  name varchar(60) not null,
  token_digest varchar(64) not null unique,
  made_at timestamp with time zone not null,
  good_until timestamp with time zone not null,
  used_at timestamp with time zone
);

create index access_token_account on access_token (account);
