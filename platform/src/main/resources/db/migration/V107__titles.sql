-- The newest version's, so that lists need not look for it row by row.
alter table scenario add column title varchar(500) default '' not null;
update scenario set title = (
    select v.title from scenario_version v
    where v.id = (select max(w.id) from scenario_version w where w.scenario = scenario.id))
  where exists (select 1 from scenario_version v where v.scenario = scenario.id);
