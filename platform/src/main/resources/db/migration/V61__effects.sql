-- What agents did in a day, in numbers and codes; never a word about a citizen.
create table run_summary (
  id bigint generated always as identity primary key,
  municipality char(6) not null references municipality (code),
  scenario varchar(200) not null references scenario (id),
  version varchar(60) not null,
  product varchar(100) not null,
  ran_on date not null,
  month_of char(7) not null,
  posted integer not null,
  held integer not null,
  rejected integer not null,
  run_seconds bigint not null,
  exception_seconds bigint not null,
  mode varchar(10) not null,
  unique (municipality, scenario, ran_on, version, product, mode)
);

create index run_summary_newest on run_summary (municipality, ran_on desc, id desc);

-- What a municipality measured for one case by hand, where it did.
create table own_baseline (
  municipality char(6) not null references municipality (code),
  scenario varchar(200) not null references scenario (id),
  seconds bigint not null,
  primary key (municipality, scenario)
);

-- Added up, so that no page reads the summaries themselves.
create table effect_month (
  municipality char(6) not null references municipality (code),
  scenario varchar(200) not null references scenario (id),
  month_of char(7) not null,
  cases bigint not null,
  before_seconds bigint not null,
  after_seconds bigint not null,
  primary key (municipality, scenario, month_of)
);

create index effect_month_scenario on effect_month (scenario, municipality);

-- Over municipalities: those of one population class, or ALL.
create table effect_scenario (
  scenario varchar(200) not null references scenario (id),
  population_class varchar(20) not null,
  municipalities integer not null,
  cases bigint not null,
  before_seconds bigint not null,
  after_seconds bigint not null,
  saved_seconds bigint not null,
  rate_q1 double precision not null,
  rate_median double precision not null,
  rate_q3 double precision not null,
  primary key (scenario, population_class)
);

create index effect_scenario_saved on effect_scenario (population_class, saved_seconds desc, scenario);
