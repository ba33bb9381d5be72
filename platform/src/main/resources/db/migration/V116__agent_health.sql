-- By how many seconds a terminal's clock is ahead of the platform's, as its signatures show.
alter table agent_enrolment add column clock_skew bigint;

-- What each agent last told of itself: numbers, versions and codes only.
create table own_agent_health (
  agent bigint primary key references own_agent (id),
  municipality char(6) not null references municipality (code),
  told_at timestamp with time zone not null,
  agent_version varchar(40) not null,
  java_version varchar(40) not null,
  os varchar(20) not null,
  browser varchar(20) not null,
  browser_version varchar(40) not null,
  driver_version varchar(40) not null,
  disk_free_percent integer not null,
  waiting integer not null,
  asked integer not null,
  held_runs integer not null,
  ready integer not null,
  held integer not null,
  unknown_count integer not null
);

create index own_agent_health_municipality on own_agent_health (municipality);

create table own_agent_job (
  municipality char(6) not null references municipality (code),
  agent bigint not null references own_agent (id),
  position integer not null,
  scenario varchar(200) not null,
  outcome varchar(20) not null,
  hours_ago integer not null,
  primary key (agent, position)
);

-- For counts over all members: no name of a terminal is in it.
create view agent_state as
  select e.agent, e.municipality, e.suspended, e.last_contact, e.clock_skew, h.told_at, h.agent_version,
    h.java_version, h.os, h.browser, h.browser_version, h.driver_version, h.disk_free_percent, h.waiting,
    h.asked, h.held_runs, h.ready, h.held, h.unknown_count
  from agent_enrolment e left join own_agent_health h on h.agent = e.agent
  where e.public_key is not null;
