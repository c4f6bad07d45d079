-- What is expected of a lot: forecasts kept whole, what people know is coming, and the signals that come of it (R20). All is rows.

create schema followup;
grant usage on schema followup to vifte_staff;

-- Dated numbers of the house: lead time in working days, the chance that counts as expected, and when a dismissed signal comes back.
-- The newest row that has begun holds; without one the program's own default does, with its source.
create table followup.setting (
  id integer generated always as identity primary key,
  world registers.world not null,
  name text not null check (name in ('lead-time', 'chance', 'near', 'return-points', 'return-months')),
  value integer not null check (value between 0 and 5000),
  valid_from date not null,
  reason text not null check (length(reason) between 1 and 1000),
  set_on date not null,
  by_id text not null,
  by_name text not null
);
create index on followup.setting (world, name, valid_from desc, id desc);

-- What is known to be coming, told by a person: an intake stop, a campaign, a new price. Months are their first day; without a last one it goes on.
create table followup.change (
  id uuid primary key,
  world registers.world not null,
  -- Null is every lot of the world.
  lot text,
  kind text not null check (kind in ('intake-stop', 'campaign', 'price', 'other')),
  from_month date not null check (extract(day from from_month) = 1),
  to_month date check (extract(day from to_month) = 1),
  intake_percent integer not null check (intake_percent between 0 and 1000),
  use_percent integer not null check (use_percent between 0 and 1000),
  reason text not null check (length(reason) between 1 and 1000),
  told_on date not null,
  by_id text not null,
  by_name text not null,
  unique (world, id),
  foreign key (world, lot) references portfolio.lot (world, id),
  check (to_month is null or from_month <= to_month),
  check (intake_percent <> 100 or use_percent <> 100)
);
create index on followup.change (world, lot);
create table followup.change_end (
  change uuid primary key,
  world registers.world not null,
  reason text not null check (length(reason) between 1 and 1000),
  ended_on date not null,
  by_id text not null,
  by_name text not null,
  foreign key (world, change) references followup.change (world, id)
);

-- Every lot's months as a forecast saw them: kept once under its checksum, however many runs read it.
create table followup.snapshot (
  world registers.world not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  as_of date not null check (extract(day from as_of) = 1),
  -- The highest entry of the ledger that had been seen when it was first taken.
  entries_upto bigint not null,
  series jsonb not null,
  taken_on date not null,
  primary key (world, sha256)
);

-- One forecast of one lot: what was asked, what came out, by which version of the rule. Asked again, it gives the same.
create table followup.run (
  no bigint generated always as identity unique,
  id uuid primary key,
  world registers.world not null,
  lot text not null,
  as_of date not null check (extract(day from as_of) = 1),
  snapshot text not null,
  asked jsonb not null,
  answer jsonb not null,
  rule text not null,
  lead_days integer not null check (lead_days >= 0),
  made_on date not null,
  by_id text not null,
  by_name text not null,
  unique (world, id),
  foreign key (world, lot) references portfolio.lot (world, id),
  foreign key (world, snapshot) references followup.snapshot (world, sha256)
);
create index on followup.run (world, lot, no desc);

-- R20: an expected overrun, with the figures of the run it was seen in. `follows` is the dismissed signal it comes back from.
create table followup.signal (
  id uuid primary key,
  world registers.world not null,
  lot text not null,
  kind text not null check (kind in ('overrun', 'year')),
  run uuid not null,
  seen jsonb not null,
  reasons text[] not null check (cardinality(reasons) > 0),
  follows uuid,
  raised_on date not null,
  by_id text not null,
  unique (world, id),
  foreign key (world, lot) references portfolio.lot (world, id),
  foreign key (world, run) references followup.run (world, id),
  foreign key (world, follows) references followup.signal (world, id)
);
create index on followup.signal (world, lot, kind);
-- Dismissed by a person with a reason, or over: no longer expected. The figures are those it ended on.
create table followup.signal_end (
  signal uuid primary key,
  world registers.world not null,
  kind text not null check (kind in ('dismissed', 'over')),
  reason text not null check (length(reason) between 1 and 1000),
  run uuid not null,
  seen jsonb not null,
  ended_on date not null,
  by_id text not null,
  by_name text not null,
  foreign key (world, signal) references followup.signal (world, id),
  foreign key (world, run) references followup.run (world, id)
);

-- TWICE: a lot has one open signal of a kind, however many watch at the same time.
create function followup.one_open_signal() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('followup.signal ' || new.world || ' ' || new.lot || ' ' || new.kind, 0));
  if exists (select from followup.signal s where s.world = new.world and s.lot = new.lot and s.kind = new.kind
      and not exists (select from followup.signal_end e where e.signal = s.id)) then
    perform platform.refuse('conflict', 'Der er allerede et åbent signal for delaftalen.', '{"rule": "TWICE"}');
  end if;
  return new;
end $$;
revoke execute on function followup.one_open_signal from public;
create trigger one_open_signal before insert on followup.signal for each row execute function followup.one_open_signal();

grant select, insert on all tables in schema followup to vifte_staff;

do $$
declare t text;
begin
  foreach t in array array['setting', 'change', 'change_end', 'snapshot', 'run', 'signal', 'signal_end'] loop
    execute format('alter table followup.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on followup.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on followup.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_world_insert on followup.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
    execute format('create trigger only_appended before update or delete or truncate on followup.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
end $$;
