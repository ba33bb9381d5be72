-- One row a reader. The words are made from code and arguments when it is read, in the reader's language.
create table notice (
  id bigint generated always as identity primary key,
  account bigint not null references account (id) on delete cascade,
  code varchar(60) not null,
  arguments varchar(2000) not null,
  link varchar(400) not null,
  told_at timestamp with time zone not null,
  read_at timestamp with time zone
);

create index notice_account on notice (account, read_at);
