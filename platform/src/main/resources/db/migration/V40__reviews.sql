-- What somebody of another municipality thinks of a version; one person has one opinion, the last.
create table review_opinion (
  scenario_version bigint not null references scenario_version (id),
  account bigint not null references account (id),
  municipality char(6) not null references municipality (code),
  verdict varchar(20) not null,
  remark varchar(2000) not null,
  given_at timestamp with time zone not null,
  primary key (scenario_version, account)
);

create table review_comment (
  id bigint generated always as identity primary key,
  scenario_version bigint not null references scenario_version (id),
  path varchar(200) not null,
  line integer not null,
  words varchar(2000) not null,
  account bigint not null references account (id),
  said_at timestamp with time zone not null
);

create index review_comment_version on review_comment (scenario_version);

-- Every turn of a version's state, with its reason.
create table version_turn (
  id bigint generated always as identity primary key,
  scenario_version bigint not null references scenario_version (id),
  state varchar(20) not null,
  reason varchar(2000) not null,
  account bigint references account (id),
  turned_at timestamp with time zone not null
);

create index version_turn_version on version_turn (scenario_version);
create index scenario_version_state on scenario_version (state, id);
