-- Cases, questions, answers and known trouble, by whichever municipality; null is the consortium itself.
create table experience (
  id bigint generated always as identity primary key,
  kind varchar(20) not null,
  scenario varchar(200) not null references scenario (id),
  answers bigint references experience (id),
  product varchar(500) not null,
  title varchar(200) not null,
  words varchar(4000) not null,
  remedy varchar(4000) not null,
  effect varchar(4000) not null,
  resolved boolean default false not null,
  municipality char(6) references municipality (code),
  account bigint not null references account (id),
  written_at timestamp with time zone not null,
  mended_at timestamp with time zone,
  taken_back boolean default false not null,
  hidden varchar(500)
);

create index experience_scenario on experience (scenario, kind, id);
create index experience_kind on experience (kind, id);
create index experience_answers on experience (answers);
