-- By what key an agent is known. Looked up before anybody is signed in, so not one of a municipality's own tables.
create table agent_enrolment (
  agent bigint primary key references own_agent (id),
  municipality char(6) not null references municipality (code),
  code_digest char(64) unique,
  code_until timestamp with time zone,
  public_key varchar(60) unique,
  -- The code that the key came with: a terminal that never heard the answer asks again.
  key_code_digest char(64),
  suspended boolean not null default false,
  enrolled_at timestamp with time zone,
  last_contact timestamp with time zone,
  -- The time of the newest request that changed something: one sent again is older or the same.
  last_change bigint not null default 0
);

create index agent_enrolment_municipality on agent_enrolment (municipality);

-- The name alone, for whoever has to be told to whom a key belongs before somebody is signed in.
create view agent_name as select id as agent, name from own_agent;
