create table approval (application bigint primary key);
alter table nowhere add column x int;
