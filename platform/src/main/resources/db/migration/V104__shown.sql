-- Which municipalities let the others see their measured figures under their name.
create table effect_shown (
  municipality char(6) primary key references municipality (code),
  since timestamp with time zone not null
);
