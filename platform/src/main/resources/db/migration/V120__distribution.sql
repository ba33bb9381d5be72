-- The signed metadata as it is published, by the name under which it is fetched.
create table trust_file (
  name varchar(300) primary key,
  content bytea not null
);

-- Whoever publishes holds this row, so that several instances do so one after the other.
create table trust_lock (id integer primary key);
insert into trust_lock (id) values (1);

-- The keys that lie on the platform, sealed.
create table trust_key (
  role varchar(20) primary key,
  sealed bytea not null,
  made_at timestamp with time zone not null
);

-- A publisher's signature that was handed in after the version was filed.
create table version_signature (
  scenario_version bigint primary key references scenario_version (id),
  content bytea not null,
  account bigint not null references account (id),
  handed_in_at timestamp with time zone not null
);

-- Which number an agent's order has, and what it says under that number.
create table agent_order (
  agent bigint primary key references own_agent (id),
  sequence bigint not null,
  digest char(64) not null
);

create index scenario_file_sha256 on scenario_file (sha256);
