-- Added up whenever an adoption is written, so that the list of deviations reads one row a scenario.
create table adoption_spread (
  scenario varchar(200) primary key references scenario (id),
  users integer not null,
  changed integer not null,
  whole integer not null
);

insert into adoption_spread (scenario, users, changed, whole)
select scenario, count(distinct municipality), sum(changed), sum(whole) from adoption group by scenario;
