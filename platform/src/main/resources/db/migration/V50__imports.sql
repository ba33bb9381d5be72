create table own_agent (
  id bigint generated always as identity primary key,
  municipality char(6) not null references municipality (code),
  name varchar(100) not null,
  unique (municipality, name)
);

create table own_import (
  id bigint generated always as identity primary key,
  municipality char(6) not null references municipality (code),
  scenario varchar(200) not null references scenario (id),
  product varchar(100) not null,
  unique (municipality, scenario, product)
);

-- What an agent shall do, as somebody wrote it and somebody else approved it; nothing is overwritten once it was approved.
create table own_revision (
  id bigint generated always as identity primary key,
  municipality char(6) not null references municipality (code),
  import bigint not null references own_import (id),
  number integer not null,
  scenario_version bigint not null references scenario_version (id),
  overlay varchar(100000) not null,
  state varchar(20) not null,
  made_by bigint not null references account (id),
  made_at timestamp with time zone not null,
  decided_by bigint references account (id),
  decided_at timestamp with time zone,
  remark varchar(2000) not null,
  unique (import, number)
);

create index own_revision_municipality on own_revision (municipality, state);

create table own_assignment (
  municipality char(6) not null references municipality (code),
  import bigint not null references own_import (id),
  agent bigint not null references own_agent (id),
  primary key (import, agent)
);

-- Who uses what, and how far it deviates: known to all members. Written when a revision is approved.
create table adoption (
  municipality char(6) not null references municipality (code),
  scenario varchar(200) not null references scenario (id),
  product varchar(100) not null,
  scenario_version bigint not null references scenario_version (id),
  changed integer not null,
  whole integer not null,
  since timestamp with time zone not null,
  primary key (municipality, scenario, product)
);

create index adoption_scenario on adoption (scenario, product);

create table adoption_part (
  municipality char(6) not null references municipality (code),
  scenario varchar(200) not null references scenario (id),
  product varchar(100) not null,
  kind varchar(20) not null,
  names varchar(700) not null,
  primary key (municipality, scenario, product, kind, names)
);

create index adoption_part_scenario on adoption_part (scenario);
