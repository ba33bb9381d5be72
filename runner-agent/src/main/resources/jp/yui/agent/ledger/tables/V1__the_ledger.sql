-- A reading of an inbox.
create table batch (
  id bigint primary key,
  scenario varchar(200) not null,
  version varchar(50) not null,
  product varchar(200) not null,
  inbox varchar(4000) not null,
  started timestamp(6) with time zone not null,
  ended timestamp(6) with time zone
);

-- A file that was read, by what is in it.
create table taken_file (
  id bigint primary key,
  batch bigint not null references batch,
  name varchar(4000) not null,
  sha256 char(64) not null,
  at timestamp(6) with time zone not null
);
create index taken_file_sha256 on taken_file (sha256);
create index taken_file_batch on taken_file (batch);

-- An application as it stands now. A second content under the same key is a further variant: both are kept.
create table application (
  id bigint primary key,
  scenario varchar(200) not null,
  product varchar(200) not null,
  application_key varchar(500) not null,
  variant int not null,
  fingerprint varchar(200) not null,
  state varchar(10) not null,
  attempts int not null,
  receipt varchar(1000),
  reasons varchar(1000000) not null,
  batch bigint not null references batch,
  created timestamp(6) with time zone not null,
  changed timestamp(6) with time zone not null,
  last_event bigint not null,
  constraint one_application unique (scenario, product, application_key, variant)
);
create index application_state on application (state, id);

-- Which reading saw which application, and how it was met.
create table seen (
  batch bigint not null references batch,
  application bigint not null references application,
  met varchar(10) not null,
  primary key (batch, application)
);

-- The decision to submit: durable before anything irrevocable happens.
create table intent (
  id bigint primary key,
  application bigint not null references application,
  attempt int not null,
  started timestamp(6) with time zone not null,
  host varchar(500) not null,
  running varchar(10000) not null,
  ended timestamp(6) with time zone,
  outcome varchar(10),
  constraint one_intent unique (application, attempt)
);

-- Everything that ever happened, in order; each row holds the hash over itself and the row before.
create table event (
  id bigint primary key,
  at timestamp(6) with time zone not null,
  actor varchar(10) not null,
  who varchar(200) not null,
  kind varchar(10) not null,
  application bigint,
  from_state varchar(10),
  to_state varchar(10),
  attempt int,
  receipt varchar(1000),
  content_sha256 char(64),
  why varchar(1000000) not null,
  hash char(64) not null
);
create index event_application on event (application, id);

-- What an application says, by the event that brought it; apart, so that a change of state rewrites a small row.
create table content (
  event bigint primary key references event,
  application bigint not null references application,
  json varchar(1000000) not null
);
create index content_application on content (application, event);
