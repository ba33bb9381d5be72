-- 対象業務リスト: what a municipality has to do in a year.
create table own_work (
  id bigint generated always as identity primary key,
  municipality char(6) not null references municipality (code),
  name varchar(200) not null,
  cases integer not null,
  seconds bigint not null,
  unique (municipality, name)
);

-- Scenarios that nobody has made yet; one vote a municipality.
create table wish (
  id bigint generated always as identity primary key,
  title varchar(200) not null unique
);

create table wish_vote (
  wish bigint not null references wish (id),
  municipality char(6) not null references municipality (code),
  primary key (wish, municipality)
);
