-- Sealed bids: a key made for the tender and split among openers, bids the house cannot read, a log nobody can rewrite unseen,
-- and the opening by several people. State is rows; time is the database's own in production.

-- An opener's age recipient. A new key is a new row, and the newest counts; the secret half never comes here.
create table procurement.opener_key (
  id bigint generated always as identity primary key,
  world registers.world not null,
  person text not null,
  name text not null,
  role text not null,
  recipient text not null check (recipient ~ '^age1[0-9a-z]+$' and length(recipient) between 24 and 3000),
  registered_at timestamptz not null,
  by_id text not null,
  check (person = by_id)
);
create index on procurement.opener_key (world, person, id);

-- One ceremony makes three seals with the same openers: one for qualification and quality, one for price, and one to rehearse with.
create table procurement.tender_seal (
  id uuid primary key,
  world registers.world not null,
  tender text not null,
  -- A ceremony made again before publication has the next number, and the newest counts.
  no integer not null check (no > 0),
  envelopes text not null check (envelopes in ('quality', 'price', 'rehearsal')),
  recipient text not null check (recipient ~ '^age1[0-9a-z]+$' and length(recipient) between 24 and 3000),
  k integer not null check (k >= 2),
  n integer not null check (n between 2 and 20),
  leader text not null,
  made_at timestamptz not null,
  by_id text not null,
  unique (tender, no, envelopes),
  unique (world, id),
  check (n >= k),
  foreign key (world, tender) references procurement.tender (world, id)
);
create table procurement.seal_share (
  seal uuid not null,
  no integer not null check (no > 0),
  world registers.world not null,
  opener_key bigint not null references procurement.opener_key (id),
  person text not null,
  -- The share encrypted to the opener's recipient, and what the share itself hashes to.
  wrapped bytea not null check (length(wrapped) between 100 and 5000),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (seal, no),
  unique (seal, person),
  foreign key (world, seal) references procurement.tender_seal (world, id)
);
-- A made-up bid sealed and opened with the rehearsal's shares: the openers' keys were tried before they were needed.
create table procurement.seal_rehearsal (
  seal uuid primary key,
  world registers.world not null,
  tender text not null,
  openers text[] not null,
  opened_at timestamptz not null,
  by_id text not null,
  foreign key (world, seal) references procurement.tender_seal (world, id)
);

create table procurement.bid (
  id uuid primary key,
  world registers.world not null,
  tender text not null,
  enterprise text not null,
  -- Stamped when the last byte is in and the log is ours; the deadline is compared with this.
  received_at timestamptz not null,
  replaces uuid,
  -- Sealed before it reached us, or by us on arrival: weaker, and said on the receipt.
  sealed_by text not null check (sealed_by in ('supplier', 'server')),
  by_id text not null,
  unique (world, id),
  unique (world, id, tender, enterprise),
  unique (replaces),
  foreign key (world, tender) references procurement.tender (world, id),
  foreign key (world, enterprise) references registers.enterprise (world, id),
  foreign key (world, replaces, tender, enterprise) references procurement.bid (world, id, tender, enterprise)
);
create index on procurement.bid (tender);
create table procurement.bid_envelope (
  bid uuid not null,
  kind text not null check (kind in ('qualification', 'quality', 'price')),
  world registers.world not null,
  tender text not null,
  enterprise text not null,
  bytes bytea not null,
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  size integer not null check (size = length(bytes) and size between 1 and 26214400),
  primary key (bid, kind),
  -- Large envelopes are in before the log is taken; the bid that owns them follows.
  foreign key (world, bid, tender, enterprise) references procurement.bid (world, id, tender, enterprise) deferrable initially deferred
);
create table procurement.bid_withdrawal (
  bid uuid primary key,
  world registers.world not null,
  tender text not null,
  enterprise text not null,
  withdrawn_at timestamptz not null,
  by_id text not null,
  foreign key (world, bid, tender, enterprise) references procurement.bid (world, id, tender, enterprise)
);

-- The tender's Merkle log (RFC 6962): a bid, a replacement, a withdrawal is a leaf, counted from 0.
create table procurement.bid_leaf (
  tender text not null,
  no integer not null check (no >= 0),
  world registers.world not null,
  leaf text not null check (leaf ~ '^[0-9a-f]{64}$'),
  what text not null check (what in ('bid', 'replacement', 'withdrawal')),
  bid uuid not null,
  at timestamptz not null,
  primary key (tender, no),
  foreign key (world, tender) references procurement.tender (world, id),
  foreign key (world, bid) references procurement.bid (world, id)
);
-- The receipt as it was signed with the house's key, which is not in the database.
create table procurement.bid_receipt (
  tender text not null,
  no integer not null,
  world registers.world not null,
  bid uuid not null,
  enterprise text not null,
  receipt jsonb not null,
  primary key (tender, no),
  foreign key (tender, no) references procurement.bid_leaf (tender, no),
  foreign key (world, bid) references procurement.bid (world, id)
);
-- How many bids there are and the log's root, signed and published when the time is up. The log is closed by this row.
create table procurement.bid_checkpoint (
  tender text primary key,
  world registers.world not null,
  size integer not null check (size >= 0),
  bids integer not null check (bids between 0 and size),
  root text not null check (root ~ '^[0-9a-f]{64}$'),
  published_at timestamptz not null,
  signed jsonb not null,
  by_id text not null,
  foreign key (world, tender) references procurement.tender (world, id)
);

create table procurement.opening_share (
  seal uuid not null,
  no integer not null,
  world registers.world not null,
  person text not null,
  share bytea not null,
  given_at timestamptz not null,
  by_id text not null,
  primary key (seal, no),
  check (person = by_id),
  foreign key (seal, no) references procurement.seal_share (seal, no),
  foreign key (world, seal) references procurement.tender_seal (world, id)
);
create table procurement.opening (
  id uuid primary key,
  world registers.world not null,
  tender text not null,
  envelopes text not null check (envelopes in ('quality', 'price')),
  seal uuid not null,
  opened_at timestamptz not null,
  protocol jsonb not null,
  by_id text not null,
  unique (tender, envelopes),
  foreign key (world, tender) references procurement.tender (world, id),
  foreign key (world, seal) references procurement.tender_seal (world, id)
);
-- What an envelope held. One that is damaged is named with what is wrong with it, and holds nothing.
create table procurement.opened_envelope (
  bid uuid not null,
  kind text not null,
  world registers.world not null,
  tender text not null,
  enterprise text not null,
  content jsonb,
  damage text,
  opened_at timestamptz not null,
  primary key (bid, kind),
  check (num_nonnulls(content, damage) = 1),
  foreign key (bid, kind) references procurement.bid_envelope (bid, kind),
  foreign key (world, bid, tender, enterprise) references procurement.bid (world, id, tender, enterprise)
);
create table procurement.opened_attachment (
  bid uuid not null,
  kind text not null,
  no integer not null check (no > 0),
  world registers.world not null,
  tender text not null,
  enterprise text not null,
  name text not null check (length(name) between 1 and 200),
  media_type text not null,
  bytes bytea not null,
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  primary key (bid, kind, no),
  foreign key (bid, kind) references procurement.opened_envelope (bid, kind),
  foreign key (world, bid) references procurement.bid (world, id)
);

-- A bid under way, encrypted with the supplier's own passphrase. The newest counts.
create table procurement.bid_draft (
  id uuid primary key,
  world registers.world not null,
  tender text not null,
  enterprise text not null,
  bytes bytea not null check (length(bytes) between 1 and 26214400),
  kept_at timestamptz not null,
  by_id text not null,
  foreign key (world, tender) references procurement.tender (world, id),
  foreign key (world, enterprise) references registers.enterprise (world, id)
);
create index on procurement.bid_draft (enterprise, tender, kept_at);
-- A supplier's own documents: put into a bid by the supplier, and read by nobody else before that.
create table procurement.enterprise_document (
  id uuid primary key,
  world registers.world not null,
  enterprise text not null,
  kind text not null check (kind in ('security-policy', 'insurance', 'self-declaration', 'other')),
  title text not null,
  valid_from date,
  -- The first day it no longer holds.
  valid_to date,
  name text not null,
  media_type text not null,
  bytes bytea not null check (length(bytes) between 1 and 26214400),
  sha256 text not null check (sha256 = encode(sha256(bytes), 'hex')),
  added_at timestamptz not null,
  by_id text not null,
  check (valid_from < valid_to),
  foreign key (world, enterprise) references registers.enterprise (world, id)
);

-- In production only the database's clock counts; a demo plays on its own day.
create function procurement.hour_of(given timestamptz) returns timestamptz language sql volatile
begin atomic
  select case when i.mode = 'production' then date_trunc('milliseconds', clock_timestamp()) else given end from platform.installation i;
end;
-- The latest hour bids were ever asked for by: a deadline moved forward opens nothing earlier than was promised.
create function procurement.last_due_at(tender_id text) returns timestamptz language sql stable security definer set search_path = pg_catalog
begin atomic
  select max(p.bids_due_at) from procurement.tender_publication p where p.tender = tender_id;
end;
create function procurement.bids_are_due(tender_id text, given timestamptz) returns boolean language sql volatile
begin atomic
  select coalesce(procurement.hour_of(given) >= procurement.last_due_at(tender_id), false);
end;
-- Whether the price envelopes may be opened. Here: when quality has been opened; the evaluation makes it wait for the lock.
create function procurement.price_may_open(tender_id text) returns boolean language sql stable security definer set search_path = pg_catalog
  return exists (select from procurement.opening o where o.tender = tender_id and o.envelopes = 'quality');

-- One at a time per tender: whoever holds this writes the next leaf, or closes the log. Answers the hour and the leaves so far.
create function procurement.take_log(tender_id text, given timestamptz) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('procurement.bid_leaf/' || tender_id, 0));
  return jsonb_build_object(
    'at', to_char(procurement.hour_of(given) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'due', procurement.bids_are_due(tender_id, given),
    'closed', exists (select from procurement.bid_checkpoint c where c.tender = tender_id),
    'bids', (select count(*) from procurement.bid b where b.tender = tender_id
      and not exists (select from procurement.bid r where r.replaces = b.id)
      and not exists (select from procurement.bid_withdrawal w where w.bid = b.id)),
    'leaves', coalesce((select jsonb_agg(l.leaf order by l.no) from procurement.bid_leaf l where l.tender = tender_id), '[]'));
end $$;
revoke execute on function procurement.take_log from public;
grant execute on function procurement.take_log to vifte_staff, vifte_supplier;
-- How many bids stand, without saying whose.
create function procurement.standing_bids(tender_id text) returns integer language sql stable security definer set search_path = pg_catalog
begin atomic
  select count(*)::int from procurement.bid b where b.tender = tender_id
    and not exists (select from procurement.bid r where r.replaces = b.id)
    and not exists (select from procurement.bid_withdrawal w where w.bid = b.id);
end;
revoke execute on function procurement.standing_bids from public;
grant execute on function procurement.standing_bids to vifte_staff;
-- What the journal says was handed in: a leaf that is gone has left its row there.
create function procurement.journalled_leaves(tender_id text) returns integer language sql stable security definer set search_path = pg_catalog
begin atomic
  select count(*)::int from platform.journal j
   where j.act in ('procurement.submit-bid', 'procurement.submit-open-bid', 'procurement.withdraw-bid') and j.input ->> 'tender' = tender_id;
end;
revoke execute on function procurement.journalled_leaves from public;
grant execute on function procurement.journalled_leaves to vifte_staff;

-- Seals are made before publication; the shares are whole when the ceremony ends, and one opener is from outside procurement.
create function procurement.before_publication() returns trigger language plpgsql as $$
begin
  if exists (select from procurement.tender_publication p where p.tender = new.tender) then
    perform platform.refuse('conflict', 'Udbuddet er offentliggjort. Et segl laves og prøves før offentliggørelsen.', '{"rule": "SEAL"}');
  end if;
  return new;
end $$;
create trigger before_publication before insert on procurement.tender_seal for each row execute function procurement.before_publication();
create trigger before_publication before insert on procurement.seal_rehearsal for each row execute function procurement.before_publication();
create function procurement.seal_is_whole() returns trigger language plpgsql as $$
begin
  if (select count(*) from procurement.seal_share s where s.seal = new.id) <> new.n then
    perform platform.refuse('invalid', 'Seglet mangler andele: der skal være én til hver åbner.', '{"rule": "SEAL"}');
  end if;
  if not exists (select from procurement.seal_share s join procurement.opener_key o on o.id = s.opener_key
      where s.seal = new.id and o.person = s.person and o.role not in ('officer', 'evaluator', 'supplier', 'mentor')) then
    perform platform.refuse('unlawful', 'Mindst én åbner skal være uden for indkøb.', '{"rule": "SEAL"}');
  end if;
  return null;
end $$;
create constraint trigger whole after insert on procurement.tender_seal deferrable initially deferred
  for each row execute function procurement.seal_is_whole();

-- A leaf is the next one, of a published tender that still takes bids.
create function procurement.log_is_open() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.no <> (select count(*) from procurement.bid_leaf l where l.tender = new.tender) then
    perform platform.refuse('conflict', 'En anden afleverede samtidig. Prøv igen.', '{"rule": "SEALED-BID"}');
  end if;
  if not exists (select from procurement.tender_publication p where p.tender = new.tender)
      or exists (select from procurement.tender_cancellation c where c.tender = new.tender)
      or exists (select from procurement.bid_checkpoint c where c.tender = new.tender)
      or procurement.bids_are_due(new.tender, new.at) then
    perform platform.refuse('unlawful', 'Udbuddet tager ikke imod tilbud nu.', '{"rule": "BIDS-DUE"}');
  end if;
  return new;
end $$;
create trigger log_is_open before insert on procurement.bid_leaf for each row execute function procurement.log_is_open();

create function procurement.log_can_close() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not procurement.bids_are_due(new.tender, new.published_at) then
    perform platform.refuse('unlawful', 'Fristen er ikke udløbet. Antal og rod offentliggøres, når den er.', '{"rule": "BIDS-DUE"}');
  end if;
  if new.size <> (select count(*) from procurement.bid_leaf l where l.tender = new.tender) then
    perform platform.refuse('conflict', 'Loggen har et andet antal blade. Prøv igen.', '{"rule": "SEALED-BID"}');
  end if;
  return new;
end $$;
create trigger log_can_close before insert on procurement.bid_checkpoint for each row execute function procurement.log_can_close();

-- Shares and openings wait for the deadline, and for the log to be closed; price waits for more.
create function procurement.must_be_openable(tender_id text, envelopes text, given timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if not procurement.bids_are_due(tender_id, given) then
    perform platform.refuse('unlawful', 'Fristen for tilbud er ikke udløbet. Ingen kan åbne før.', '{"rule": "BIDS-DUE"}');
  end if;
  if not exists (select from procurement.bid_checkpoint c where c.tender = tender_id) then
    perform platform.refuse('conflict', 'Antal tilbud og loggens rod skal offentliggøres før åbningen.', '{"rule": "SEALED-BID"}');
  end if;
  if envelopes = 'price' and not procurement.price_may_open(tender_id) then
    perform platform.refuse('unlawful', 'Priserne åbnes først, når kvaliteten er låst.', '{"rule": "TWO-SEALS"}');
  end if;
end $$;
create function procurement.share_may_be_given() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare s procurement.tender_seal;
begin
  select * into s from procurement.tender_seal t where t.id = new.seal;
  if s.envelopes <> 'rehearsal' then
    perform procurement.must_be_openable(s.tender, s.envelopes, new.given_at);
  end if;
  if encode(sha256(new.share), 'hex') <> (select h.sha256 from procurement.seal_share h where h.seal = new.seal and h.no = new.no and h.person = new.person) then
    perform platform.refuse('invalid', 'Andelen er ikke den, seglet blev lavet med.', '{"rule": "SEAL"}');
  end if;
  return new;
end $$;
create trigger share_may_be_given before insert on procurement.opening_share for each row execute function procurement.share_may_be_given();
create function procurement.may_be_opened() returns trigger language plpgsql as $$
begin
  perform procurement.must_be_openable(new.tender, new.envelopes, new.opened_at);
  return new;
end $$;
create trigger may_be_opened before insert on procurement.opening for each row execute function procurement.may_be_opened();

grant select, insert on procurement.opener_key, procurement.tender_seal, procurement.seal_share, procurement.seal_rehearsal,
  procurement.bid_checkpoint, procurement.opening_share, procurement.opening, procurement.opened_envelope, procurement.opened_attachment to vifte_staff;
grant select on procurement.bid, procurement.bid_envelope, procurement.bid_withdrawal, procurement.bid_leaf, procurement.bid_receipt to vifte_staff;
grant select, insert on procurement.bid, procurement.bid_envelope, procurement.bid_withdrawal, procurement.bid_leaf, procurement.bid_receipt,
  procurement.bid_checkpoint, procurement.bid_draft, procurement.enterprise_document to vifte_supplier;
grant select on procurement.tender_seal, procurement.opened_envelope, procurement.opened_attachment to vifte_supplier;
grant select on procurement.bid_checkpoint, procurement.bid_leaf to vifte_public;
-- That it was opened and when is for all; the protocol names the bidders, and is not.
grant select (world, tender, envelopes, opened_at) on procurement.opening to vifte_supplier, vifte_public;

do $$
declare t text;
begin
  foreach t in array array['opener_key', 'tender_seal', 'seal_share', 'seal_rehearsal', 'bid', 'bid_envelope', 'bid_withdrawal', 'bid_leaf',
    'bid_receipt', 'bid_checkpoint', 'opening_share', 'opening', 'opened_envelope', 'opened_attachment', 'bid_draft', 'enterprise_document'] loop
    execute format('alter table procurement.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on procurement.%I to vifte_owner using (true) with check (true)', t);
    execute format('create trigger only_appended before update or delete or truncate on procurement.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
  -- The municipality's own: seals, shares and openings.
  foreach t in array array['opener_key', 'tender_seal', 'seal_share', 'seal_rehearsal', 'bid_checkpoint', 'opening_share', 'opening'] loop
    execute format('create policy staff_reads on procurement.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_world_insert on procurement.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
  end loop;
  -- Before the log is closed no employee sees who has bid; afterwards they see that, and ciphertext.
  foreach t in array array['bid', 'bid_envelope', 'bid_withdrawal', 'bid_leaf', 'bid_receipt'] loop
    execute format('create policy staff_reads_when_closed on procurement.%1$I for select to vifte_staff
                    using (exists (select from procurement.bid_checkpoint c where c.tender = %1$I.tender))', t);
  end loop;
  -- A supplier's own, and no one else's.
  foreach t in array array['bid', 'bid_envelope', 'bid_withdrawal', 'bid_receipt', 'bid_draft', 'enterprise_document', 'opened_envelope', 'opened_attachment'] loop
    execute format('create policy own_reads on procurement.%I for select to vifte_supplier
                    using (enterprise = platform.claim(''enterprise'') and platform.claim(''role'') = ''supplier'')', t);
  end loop;
  foreach t in array array['bid', 'bid_envelope', 'bid_withdrawal', 'bid_receipt', 'bid_draft', 'enterprise_document'] loop
    execute format('create policy own_insert on procurement.%I for insert to vifte_supplier with check (enterprise = platform.claim(''enterprise'')
                    and platform.claim(''role'') = ''supplier'' and world = platform.claim(''world''))', t);
  end loop;
  -- What was in an envelope: procurement and the evaluators, from the opening on.
  foreach t in array array['opened_envelope', 'opened_attachment'] loop
    execute format('create policy evaluators_read on procurement.%I for select to vifte_staff using (platform.claim(''role'') in (''officer'', ''evaluator''))', t);
  end loop;
end $$;
drop policy own_world_insert on procurement.opener_key;
-- Nobody registers a key for another, or in a role they do not have.
create policy own_key on procurement.opener_key for insert to vifte_staff
  with check (world = platform.claim('world') and person = platform.claim('by') and role = platform.claim('role'));
drop policy own_world_insert on procurement.opening_share;
create policy own_share on procurement.opening_share for insert to vifte_staff
  with check (world = platform.claim('world') and person = platform.claim('by'));
-- Whoever opens puts in what was found; an opener from outside procurement puts it in and cannot read it.
create policy opens on procurement.opened_envelope for insert to vifte_staff with check (world = platform.claim('world')
  and exists (select from procurement.opening o where o.tender = opened_envelope.tender and o.by_id = platform.claim('by')
    and (o.envelopes = 'price') = (opened_envelope.kind = 'price')));
create policy opens on procurement.opened_attachment for insert to vifte_staff with check (world = platform.claim('world')
  and exists (select from procurement.opening o where o.tender = opened_attachment.tender and o.by_id = platform.claim('by')
    and (o.envelopes = 'price') = (opened_attachment.kind = 'price')));
create policy own_leaf_reads on procurement.bid_leaf for select to vifte_supplier
  using (exists (select from procurement.bid b where b.id = bid_leaf.bid) or exists (select from procurement.bid_checkpoint c where c.tender = bid_leaf.tender));
create policy own_leaf on procurement.bid_leaf for insert to vifte_supplier
  with check (world = platform.claim('world') and exists (select from procurement.bid b where b.id = bid_leaf.bid));
-- Seals are public to those who bid; the number and the root to everybody, and the leaves they come from.
create policy bidders_read on procurement.tender_seal for select to vifte_supplier
  using (exists (select from procurement.tender_publication p where p.tender = tender_seal.tender));
create policy outsiders_read on procurement.opening for select to vifte_supplier, vifte_public using (true);
create policy outsiders_read on procurement.bid_checkpoint for select to vifte_supplier, vifte_public using (true);
create policy bidders_close on procurement.bid_checkpoint for insert to vifte_supplier with check (world = platform.claim('world'));
create policy outsiders_read on procurement.bid_leaf for select to vifte_public
  using (exists (select from procurement.bid_checkpoint c where c.tender = bid_leaf.tender));

revoke execute on function procurement.last_due_at, procurement.log_is_open, procurement.log_can_close, procurement.must_be_openable,
  procurement.share_may_be_given from public;
grant execute on function procurement.last_due_at, procurement.must_be_openable to vifte_staff, vifte_supplier;
