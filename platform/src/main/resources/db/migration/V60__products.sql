-- The core systems that a municipality uses. No secret among members: it is how they find each other.
create table municipality_product (
  id bigint generated always as identity primary key,
  municipality char(6) not null references municipality (code),
  vendor varchar(100) not null,
  name varchar(200) not null,
  versions varchar(60) not null,
  unique (municipality, vendor, name)
);

create index municipality_product_name on municipality_product (vendor, name, municipality);
