-- Append-only: no statement of the platform updates or deletes an entry.
create table audit_entry (
  seq bigint primary key,
  at_millis bigint not null,
  actor varchar(100) not null,
  municipality char(6),
  action varchar(60) not null,
  subject varchar(400),
  address varchar(60) not null,
  hash char(64) not null
);

create index audit_entry_municipality on audit_entry (municipality, seq);

-- One row, locked by whoever writes the next entry.
create table audit_head (
  one integer primary key check (one = 1),
  seq bigint not null,
  hash char(64) not null
);

insert into audit_head (one, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table audit_checkpoint (
  made_on date primary key,
  entries bigint not null,
  root char(64) not null
);
