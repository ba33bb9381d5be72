-- What agents told in numbers, as they signed it. Under a number one report is taken, and no other.
create table own_report (
  id bigint generated always as identity primary key,
  municipality char(6) not null references municipality (code),
  agent bigint not null references own_agent (id),
  series char(16) not null,
  sequence bigint not null,
  digest char(64) not null,
  body bytea not null,
  -- By line; false: a person brought it on a medium.
  by_agent boolean not null,
  taken_at timestamp with time zone not null,
  unique (agent, series, sequence)
);

create index own_report_newest on own_report (municipality, agent, taken_at desc);

-- Added up from what agents report; a person's figures for a day stay as they were given.
alter table run_summary add column by_agents boolean not null default false;
