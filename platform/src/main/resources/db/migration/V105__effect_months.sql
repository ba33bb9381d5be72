-- Over municipalities by month: of one scenario, or (ALL) of everything that a municipality does by its agents.
create table effect_scenario_month (
  scenario varchar(200) not null,
  month_of char(7) not null,
  municipalities integer not null,
  cases bigint not null,
  before_seconds bigint not null,
  after_seconds bigint not null,
  rate_q1 double precision not null,
  rate_median double precision not null,
  rate_q3 double precision not null,
  primary key (scenario, month_of)
);

create index effect_month_month on effect_month (month_of, municipality);

-- What was measured until now. From here on Months adds up, by the same method.
insert into effect_scenario_month (scenario, month_of, municipalities, cases, before_seconds,
  after_seconds, rate_q1, rate_median, rate_q3)
select scenario, month_of, count(rate), sum(cases), sum(before_seconds), sum(after_seconds),
  coalesce(percentile_cont(0.25) within group (order by rate), 0),
  coalesce(percentile_cont(0.5) within group (order by rate), 0),
  coalesce(percentile_cont(0.75) within group (order by rate), 0)
from (
  select scenario, month_of, cases, before_seconds, after_seconds,
    cast(before_seconds - after_seconds as double precision) / nullif(before_seconds, 0) as rate
  from effect_month
  union all
  select 'ALL', month_of, sum(cases), sum(before_seconds), sum(after_seconds),
    cast(sum(before_seconds) - sum(after_seconds) as double precision) / nullif(sum(before_seconds), 0)
  from effect_month group by municipality, month_of
) e
group by scenario, month_of;
