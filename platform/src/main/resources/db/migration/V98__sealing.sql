-- One row: a text that opens under the right key only. Without it nothing has been sealed yet.
create table sealing_key (
  one integer primary key check (one = 1),
  proof bytea not null
);

-- A sealed secret is longer than a plain one; plain ones are sealed when the platform starts.
alter table second_factor alter column secret type varchar(200);
