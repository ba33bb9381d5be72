-- Summaries that were wrong: they count no longer and are still seen.
create table own_summary_taken_back (
  id bigint primary key,
  municipality char(6) not null references municipality (code),
  scenario varchar(200) not null references scenario (id),
  version varchar(60) not null,
  product varchar(100) not null,
  ran_on date not null,
  posted integer not null,
  held integer not null,
  rejected integer not null,
  run_seconds bigint not null,
  exception_seconds bigint not null,
  mode varchar(10) not null,
  reason varchar(200) not null,
  account bigint not null references account (id),
  taken_back_at timestamp with time zone not null
);

create index own_summary_taken_back_newest on own_summary_taken_back (municipality, taken_back_at desc);
