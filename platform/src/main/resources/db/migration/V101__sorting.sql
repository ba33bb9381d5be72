-- The record is read by whose deeds they are, in both directions.
create index audit_entry_actor on audit_entry (actor, seq);
create index audit_entry_municipality_actor on audit_entry (municipality, actor, seq);
-- What was written is read by title, too.
create index experience_kind_title on experience (kind, title, id);
