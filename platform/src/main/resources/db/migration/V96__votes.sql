-- Counted when somebody votes, so that a page of the most wished for reads only itself.
alter table wish add column votes integer default 0 not null;
update wish set votes = (select count(*) from wish_vote v where v.wish = wish.id);
create index wish_votes on wish (votes desc, id);
