-- Every run that was due: numbers and codes only, no word of an application.
create table run (
  id bigint generated always as identity primary key,
  job varchar(60) not null,
  scenario varchar(200) not null,
  product varchar(60) not null,
  cause varchar(10) not null,
  planned timestamp(3) with time zone not null,
  state varchar(10) not null,
  reason varchar(40),
  parts integer default 0 not null,
  began timestamp(3) with time zone,
  ended timestamp(3) with time zone,
  working_seconds double precision default 0 not null,
  applications integer default 0 not null,
  posted integer default 0 not null,
  already integer default 0 not null,
  held integer default 0 not null,
  rejected integer default 0 not null,
  unknown_count integer default 0 not null,
  ready integer default 0 not null,
  -- At most one run for a planned time, whatever the clock does.
  constraint run_once unique (job, planned)
);
create index run_state on run (state, planned);

-- What a watched inbox held when its last run became due: hashes of names, sizes and times.
create table inbox (
  job varchar(60) primary key,
  files clob not null
);

-- The wall clock as it was seen last, and what was noticed about it.
create table clock_seen (
  one integer primary key check (one = 1),
  wall timestamp(3) with time zone not null
);
create table clock_finding (
  noticed timestamp(3) with time zone primary key,
  seconds bigint not null
);
