-- A scenario belongs to who filed it first; null is the consortium itself.
create table scenario (
  id varchar(200) primary key,
  municipality char(6) references municipality (code)
);

create table scenario_version (
  id bigint generated always as identity primary key,
  scenario varchar(200) not null references scenario (id),
  version varchar(60) not null,
  title varchar(500) not null,
  about varchar(20000) not null,
  field varchar(200) not null,
  procedure_name varchar(500) not null,
  state varchar(20) not null,
  sha256 char(64) not null,
  filed_at timestamp with time zone not null,
  filed_by bigint references account (id),
  unique (scenario, version)
);

-- What a version is searched by, beside its own texts: products, kinds of forms, labels of items.
create table scenario_trait (
  scenario_version bigint not null references scenario_version (id),
  kind varchar(20) not null,
  words varchar(500) not null,
  primary key (scenario_version, kind, words)
);

create table scenario_file (
  scenario_version bigint not null references scenario_version (id),
  path varchar(200) not null,
  content bytea not null,
  sha256 char(64) not null,
  primary key (scenario_version, path)
);
