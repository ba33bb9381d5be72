create table municipality (
  code char(6) primary key,
  name varchar(60) not null,
  prefecture varchar(10) not null,
  population integer not null
);

create table account (
  id bigint generated always as identity primary key,
  sign_in_name varchar(60) not null unique,
  name varchar(100) not null,
  municipality char(6) references municipality (code),
  password varchar(200) not null,
  active boolean default true not null,
  failures integer default 0 not null,
  locked_until timestamp with time zone
);

create index account_municipality on account (municipality);

create table account_role (
  account bigint not null references account (id),
  role varchar(30) not null,
  primary key (account, role)
);
