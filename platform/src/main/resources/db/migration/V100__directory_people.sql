-- Whom of a directory an account belongs to: claimed once by name, from then on known by issuer and subject.
create table directory_person (
  issuer varchar(300) not null,
  subject varchar(255) not null,
  account bigint not null unique references account (id) on delete cascade,
  claimed_at timestamp with time zone not null,
  primary key (issuer, subject)
);
