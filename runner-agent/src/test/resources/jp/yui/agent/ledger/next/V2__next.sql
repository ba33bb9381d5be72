-- What a newer agent might do: a table more, a column more here and there.
create table approval (application bigint primary key, who varchar(200) not null);
alter table application add column urgency int default 0 not null;
alter table event add column machine varchar(100);
update application set urgency = 1;
