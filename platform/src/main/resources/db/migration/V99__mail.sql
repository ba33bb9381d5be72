-- Where somebody is written to. Nothing is sent before an address is confirmed.
create table mail_address (
  account bigint primary key references account (id) on delete cascade,
  address varchar(254), -- confirmed
  frequency varchar(10) not null,
  language char(2) not null,
  stop_token varchar(50) not null unique, -- stands in every mail; all that it can do is to end them
  asked varchar(254), -- waits to be confirmed
  token_digest char(64) unique,
  good_until timestamp with time zone
);

-- What is to be sent, and what became of it. Who it goes to and its words are found when it is sent.
create table mail (
  id bigint generated always as identity primary key,
  account bigint not null references account (id) on delete cascade,
  kind varchar(10) not null,
  message_id varchar(36) not null unique,
  made_at timestamp with time zone not null,
  state varchar(10) not null,
  due_at timestamp with time zone not null,
  tries integer default 0 not null,
  claim varchar(36),
  claimed_until timestamp with time zone,
  ended_at timestamp with time zone,
  fault varchar(10),
  answer varchar(300)
);

create index mail_due on mail (state, due_at);
create index mail_account on mail (account, made_at);

-- Written with the notice itself, in the deed's transaction: from when on it is to be put into a mail.
alter table notice add column mail_due_at timestamp with time zone;
alter table notice add column mail bigint references mail (id) on delete set null;

create index notice_mail_due on notice (mail_due_at);
create index notice_mail on notice (mail);
