alter table intent alter column host rename to machine;
