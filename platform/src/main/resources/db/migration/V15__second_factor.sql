-- A step is the count of half minutes since 1970 of the last code that was taken; none is taken twice.
create table second_factor (
  account bigint primary key references account (id) on delete cascade,
  secret varchar(64) not null,
  last_step bigint not null
);

create table recovery_code (
  account bigint not null references second_factor (account) on delete cascade,
  hash char(64) not null,
  primary key (account, hash)
);
