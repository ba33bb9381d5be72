-- The scenario that somebody is writing; one each.
create table draft_file (
  account bigint not null references account (id),
  path varchar(200) not null,
  content bytea not null,
  primary key (account, path)
);
