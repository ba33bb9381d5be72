-- In one direction, so that the list is read along it both ways.
drop index effect_scenario_saved;
create index effect_scenario_saved on effect_scenario (population_class, saved_seconds, scenario);
