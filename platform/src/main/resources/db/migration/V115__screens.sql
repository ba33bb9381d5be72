-- Products whose screens changed, as agents saw it. Every member may read it: it is how one warns the others.
create table screen_warning (
  id bigint generated always as identity primary key,
  scenario varchar(200) not null references scenario (id),
  product varchar(100) not null,
  vendor varchar(100) not null,
  name varchar(200) not null,
  versions varchar(60) not null,
  -- With which version of the scenario it was seen first.
  scenario_version bigint not null references scenario_version (id),
  opened_at timestamp with time zone not null,
  -- True or null, so that a product has one open warning and any number of closed ones.
  is_open boolean,
  closed_at timestamp with time zone,
  closed_by bigint references account (id),
  closed_version bigint references scenario_version (id),
  reason varchar(500) not null default '',
  unique (scenario, product, versions, is_open)
);

create index screen_warning_product on screen_warning (vendor, name);

-- What each agent saw last. Which agent it was is for counting only; no page names it.
create table screen_sighting (
  id bigint generated always as identity primary key,
  warning bigint not null references screen_warning (id),
  municipality char(6) not null references municipality (code),
  agent bigint not null references own_agent (id),
  scenario_version varchar(60) not null,
  before_print char(64) not null,
  after_print char(64) not null,
  held boolean not null,
  -- False: it looked, and its screens are as they were accepted.
  changed boolean not null,
  differences varchar(40000) not null,
  seen_at timestamp with time zone not null,
  unique (warning, agent)
);
