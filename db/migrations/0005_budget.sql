-- Budget notes as printed, and the ledger: every krone is an entry on an account, with its cause.

create schema budget;
grant usage on schema budget to vifte_staff, vifte_supplier, vifte_public, vifte_jobs;

create table budget.note (
  code text primary key,
  world registers.world not null,
  title text not null,
  price_level integer,
  unit text not null default '1000 DKK',
  requested_by text,
  administration text,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  unique (world, code)
);

create table budget.note_table (
  world registers.world not null,
  note text not null,
  id text not null,
  position integer not null,
  printed_number text,
  caption text not null,
  price_level_label text,
  years integer[] not null,
  primary key (note, id),
  foreign key (world, note) references budget.note (world, code)
);

create table budget.note_row (
  world registers.world not null,
  note text not null,
  tab text not null,
  id text not null,
  position integer not null,
  label text not null,
  kind text not null check (kind in ('line', 'subtotal', 'total')),
  part_of text[] not null default '{}',
  area text,
  committee text,
  appropriation text,
  printed_total_thousand bigint,
  remark text,
  primary key (note, tab, id),
  foreign key (note, tab) references budget.note_table (note, id),
  foreign key (world, note) references budget.note (world, code)
);

-- What the paper prints, cell by cell: a printed zero, a dash and a blank are three different things.
create table budget.note_cell (
  world registers.world not null,
  note text not null,
  tab text not null,
  line text not null,
  year integer not null,
  kind text not null check (kind in ('value', 'zero', 'dash', 'blank')),
  thousand_dkk bigint,
  primary key (note, tab, line, year),
  foreign key (note, tab, line) references budget.note_row (note, tab, id),
  foreign key (world, note) references budget.note (world, code),
  check ((kind = 'value') = (thousand_dkk is not null))
);

create table budget.line (
  id text primary key,
  world registers.world not null,
  name text not null,
  note text,
  code text not null,
  committee text,
  control_area text,
  unique (world, id),
  foreign key (world, note) references budget.note (world, code)
);

-- Amounts stay inside what JSON can carry exactly (2^53 - 1 øre, ninety thousand billion kroner).
create domain budget.oere as bigint check (value between -9007199254740991 and 9007199254740991);

-- An account is a yearly appropriation (kind year: warns) or a lot's ceiling over its whole term (kind lot: refuses).
create table budget.account (
  id integer generated always as identity primary key,
  world registers.world not null,
  kind text not null check (kind in ('year', 'lot')),
  name text not null,
  line text not null,
  year integer,
  lot text,
  agreement text,
  limit_oere budget.oere,
  committed_oere budget.oere not null default 0 check (committed_oere >= 0),
  used_oere budget.oere not null default 0,
  overrun_oere budget.oere not null default 0 check (overrun_oere >= 0),
  unique (world, id),
  foreign key (world, line) references budget.line (world, id),
  foreign key (world, lot) references portfolio.lot (world, id),
  check ((kind = 'year') = (year is not null)),
  check ((kind = 'lot') = (lot is not null and agreement is not null)),
  constraint ceiling_holds check (kind <> 'lot' or used_oere - overrun_oere + committed_oere <= limit_oere)
);
create unique index on budget.account (lot) where kind = 'lot';
create unique index on budget.account (line, year) where kind = 'year';
create index on budget.account (agreement) where kind = 'lot';

-- Money reserved for one cause in one year. Outstanding = amount - used, never below zero, nothing once settled.
create table budget.commitment (
  id integer generated always as identity primary key,
  world registers.world not null,
  cause_id text not null,
  -- The enterprise whose work uses the commitment; a supplier's login moves its own and no other's.
  owner text,
  lot_account integer not null,
  year_account integer not null,
  year integer not null,
  amount_oere budget.oere not null check (amount_oere > 0),
  used_oere budget.oere not null default 0,
  settled boolean not null default false,
  unique (cause_id, year),
  foreign key (world, lot_account) references budget.account (world, id),
  foreign key (world, year_account) references budget.account (world, id)
);

create table budget.entry (
  id bigint generated always as identity primary key,
  world registers.world not null,
  account integer not null,
  kind text not null check (kind in ('appropriation', 'ceiling', 'commitment', 'release', 'use')),
  amount_oere budget.oere not null check (amount_oere <> 0),
  overrun_oere budget.oere not null default 0,
  day date not null,
  posting uuid not null,
  cause_kind text not null,
  cause_id text not null,
  cause_label text not null,
  cause_href text not null,
  by_id text not null,
  at timestamptz not null default clock_timestamp(),
  foreign key (world, account) references budget.account (world, id)
);
create index on budget.entry (account, kind, id);
create index on budget.entry (cause_id);
create trigger only_appended before update or delete or truncate on budget.entry
  for each statement execute function platform.refuse_change();

-- Use per account and month, kept in the posting's own transaction: dashboards read this and never the entries.
create table budget.account_month (
  account integer not null references budget.account,
  month date not null check (extract(day from month) = 1),
  used_oere budget.oere not null default 0,
  entries integer not null default 0,
  primary key (account, month)
);

grant select on all tables in schema budget to vifte_staff, vifte_jobs;
grant select on budget.note, budget.note_table, budget.note_row, budget.note_cell to vifte_public;
grant insert on budget.note, budget.note_table, budget.note_row, budget.note_cell, budget.line to vifte_staff;

do $$
declare t text;
begin
  foreach t in array array['note', 'note_table', 'note_row', 'note_cell', 'line', 'account', 'commitment', 'entry'] loop
    execute format('alter table budget.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on budget.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on budget.%I for select to vifte_staff, vifte_public, vifte_jobs using (true)', t);
    execute format('create policy own_world_insert on budget.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
  end loop;
end $$;

-- The summary has no world of its own: the postings alone write it, on accounts they have checked.
alter table budget.account_month enable row level security, force row level security;
create policy owner_all on budget.account_month to vifte_owner using (true) with check (true);
create policy staff_reads on budget.account_month for select to vifte_staff, vifte_jobs using (true);

-- The postings. They run as the owner, because a supplier's registration must move counters the supplier may not see;
-- each checks that the account is of the caller's own world, and that a supplier has a place on the lot.

create function budget.must_have_place(lot_id text) returns void
  language plpgsql stable as $$
begin
  if session_user = 'vifte_supplier' and not exists (
    select from portfolio.place p where p.lot = lot_id and p.enterprise = platform.claim('enterprise')) then
    perform platform.refuse('forbidden', 'Leverandøren er ikke på delaftalen.', '{"rule": "SCOPE"}');
  end if;
end $$;

create function budget.write_entry(
  target budget.account, kind text, amount bigint, overrun bigint, day date, posting uuid, cause jsonb
) returns bigint language sql volatile
begin atomic
  insert into budget.entry (world, account, kind, amount_oere, overrun_oere, day, posting, cause_kind, cause_id, cause_label, cause_href, by_id)
  values (target.world, target.id, kind, amount, overrun, day, posting,
          cause ->> 'kind', cause ->> 'id', cause ->> 'label', cause ->> 'href', platform.claim('by'))
  returning id;
end;

create function budget.post_limit(account_id integer, entry_kind text, amount bigint, day date, cause jsonb) returns bigint
  language plpgsql security definer set search_path = pg_catalog as $$
declare a budget.account; before budget.account;
begin
  select * into before from budget.account where id = account_id and world = platform.claim('world') for no key update;
  if before.id is null then perform platform.refuse('not-found', 'Kontoen findes ikke.'); end if;
  update budget.account set limit_oere = coalesce(limit_oere, 0) + amount,
      overrun_oere = case when kind = 'lot' then greatest(0, used_oere + committed_oere - coalesce(limit_oere, 0) - amount) else 0 end
    where id = account_id returning * into a;
  return budget.write_entry(a, entry_kind, amount, a.overrun_oere - before.overrun_oere, day, gen_random_uuid(), cause);
end $$;

create function budget.open_account(
  account_kind text, account_name text, line_id text, account_year integer, lot_id text, agreement_code text
) returns integer language plpgsql security definer set search_path = pg_catalog as $$
declare found_id integer;
begin
  insert into budget.account (world, kind, name, line, year, lot, agreement)
    values (platform.claim('world'), account_kind, account_name, line_id, account_year, lot_id, agreement_code)
    on conflict do nothing returning id into found_id;
  if found_id is null then
    select id into found_id from budget.account a where a.kind = account_kind and a.world = platform.claim('world')
      and (account_kind = 'lot' and a.lot = lot_id or account_kind = 'year' and a.line = line_id and a.year = account_year);
  end if;
  return found_id;
end $$;

-- Commit money on a lot, in parts that each lie in one year. The ceiling refuses (CEIL-HARD); a year beyond its
-- appropriation is named in the answer and waits for the controller's decision.
create function budget.commit(lot_id text, parts jsonb, day date, cause jsonb) returns jsonb
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  total bigint := (select sum((p ->> 'amountOere')::bigint) from jsonb_array_elements(parts) p);
  posting uuid := gen_random_uuid();
  a budget.account; y budget.account; part jsonb; warnings jsonb := '[]';
begin
  update budget.account set committed_oere = committed_oere + total
    where kind = 'lot' and lot = lot_id and world = platform.claim('world')
      and limit_oere is not null and used_oere - overrun_oere + committed_oere + total <= limit_oere
    returning * into a;
  if a.id is null then
    select * into a from budget.account where kind = 'lot' and lot = lot_id and world = platform.claim('world');
    if a.id is null then perform platform.refuse('not-found', 'Delaftalen har ingen konto, så der kan ikke disponeres på den.'); end if;
    if a.limit_oere is null then
      perform platform.refuse('unlawful', 'Delaftalens loft er ikke oplyst, så der kan ikke disponeres på den.', '{"rule": "CEIL-HARD"}');
    end if;
    perform platform.refuse('conflict', 'Loftet på delaftalen rækker ikke til henvisningen.', jsonb_build_object(
      'rule', 'CEIL-HARD', 'remainingOere', a.limit_oere - (a.used_oere - a.overrun_oere + a.committed_oere), 'wantedOere', total));
  end if;
  for part in select p from jsonb_array_elements(parts) p order by (p ->> 'year')::int loop
    update budget.account set committed_oere = committed_oere + (part ->> 'amountOere')::bigint
      where kind = 'year' and line = a.line and year = (part ->> 'year')::int and world = a.world returning * into y;
    if y.id is null then
      perform platform.refuse('unlawful', format('Der er ingen bevilling for %s på budgetlinjen, så der kan ikke disponeres i det år.', part ->> 'year'),
                              jsonb_build_object('rule', 'APPROPRIATION', 'year', (part ->> 'year')::int));
    end if;
    if y.used_oere + y.committed_oere > coalesce(y.limit_oere, 0) then
      warnings := warnings || jsonb_build_object('rule', 'YEAR-APPROPRIATION', 'year', y.year,
        'overOere', y.used_oere + y.committed_oere - coalesce(y.limit_oere, 0));
    end if;
    insert into budget.commitment (world, cause_id, owner, lot_account, year_account, year, amount_oere)
      values (a.world, cause ->> 'id', cause ->> 'owner', a.id, y.id, y.year, (part ->> 'amountOere')::bigint);
    perform budget.write_entry(a, 'commitment', (part ->> 'amountOere')::bigint, 0, day, posting, cause);
    perform budget.write_entry(y, 'commitment', (part ->> 'amountOere')::bigint, 0, day, posting, cause);
  end loop;
  return jsonb_build_object('committedOere', total, 'warnings', warnings,
    'remainingOere', a.limit_oere - (a.used_oere - a.overrun_oere + a.committed_oere));
end $$;

create function budget.is_own(c budget.commitment) returns boolean
  language sql stable
  return session_user <> 'vifte_supplier' or c.owner = platform.claim('enterprise');

-- What stands outstanding of a commitment when `used` has been posted against it.
create function budget.outstanding(c budget.commitment, used bigint) returns bigint
  language sql immutable
  return case when c.settled then 0 else greatest(0, c.amount_oere - used) end;

-- Move one account by a use and the change it makes in what is outstanding. Overrun is what used + committed lies
-- above the limit: it grows when work already done does not fit, and shrinks again as commitments are released.
create function budget.move_account(account_id integer, use_oere bigint, committed_delta bigint) returns budget.account
  language sql volatile
begin atomic
  update budget.account set
    committed_oere = committed_oere + committed_delta,
    used_oere = used_oere + use_oere,
    overrun_oere = case when kind = 'lot'
      then greatest(0, used_oere + use_oere + committed_oere + committed_delta - coalesce(limit_oere, 9007199254740991)) else 0 end
  where id = account_id returning *;
end;

-- Use is recorded, never refused: the work is done. It releases what was committed for the same cause and year;
-- a correction is a negative use and takes the release back.
create function budget.post_use(lot_id text, use_day date, amount bigint, commitment_cause text, cause jsonb) returns jsonb
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  c budget.commitment; a budget.account; y budget.account; before budget.account;
  posting uuid := gen_random_uuid(); delta bigint := 0; entry bigint;
begin
  perform budget.must_have_place(lot_id);
  if amount = 0 then return jsonb_build_object('overrunOere', 0); end if;
  select * into before from budget.account where kind = 'lot' and lot = lot_id and world = platform.claim('world') for no key update;
  if before.id is null then perform platform.refuse('not-found', 'Delaftalen har ingen konto.'); end if;
  select * into c from budget.commitment k
    where cause_id = commitment_cause and year = extract(year from use_day) and lot_account = before.id and budget.is_own(k)
    for no key update;
  if c.id is not null then
    delta := budget.outstanding(c, c.used_oere + amount) - budget.outstanding(c, c.used_oere);
    update budget.commitment set used_oere = used_oere + amount where id = c.id;
  end if;
  a := budget.move_account(before.id, amount, delta);
  select * into y from budget.account
    where kind = 'year' and line = a.line and year = extract(year from use_day) and world = a.world;
  if y.id is null then
    y.id := budget.open_account('year', a.line || ' ' || extract(year from use_day), a.line, extract(year from use_day)::int, null, null);
  end if;
  y := budget.move_account(y.id, amount, delta);
  entry := budget.write_entry(a, 'use', amount, a.overrun_oere - before.overrun_oere, use_day, posting, cause);
  perform budget.write_entry(y, 'use', amount, 0, use_day, posting, cause);
  if delta <> 0 then
    perform budget.write_entry(a, 'release', delta, 0, use_day, posting, cause);
    perform budget.write_entry(y, 'release', delta, 0, use_day, posting, cause);
  end if;
  insert into budget.account_month as m (account, month, used_oere, entries)
    select id, date_trunc('month', use_day)::date, amount, 1 from unnest(array[a.id, y.id]) id
    on conflict (account, month) do update set used_oere = m.used_oere + excluded.used_oere, entries = m.entries + 1;
  return jsonb_build_object('entry', entry, 'overrunOere', a.overrun_oere - before.overrun_oere);
end $$;

-- What was committed for a cause and will not be used goes back: the course has ended or the referral was declined.
create function budget.settle(commitment_cause text, day date, cause jsonb) returns bigint
  language plpgsql security definer set search_path = pg_catalog as $$
declare c budget.commitment; before budget.account; a budget.account; y budget.account; back bigint; total bigint := 0; posting uuid := gen_random_uuid();
begin
  perform budget.must_have_place(l.lot) from budget.account l
    where l.id in (select lot_account from budget.commitment where cause_id = commitment_cause);
  -- The same order of locks as a use: the lot's account, then the commitments, then the years.
  perform 1 from budget.account where kind = 'lot' and world = platform.claim('world')
    and id in (select lot_account from budget.commitment where cause_id = commitment_cause) for no key update;
  for c in select * from budget.commitment k where cause_id = commitment_cause and not settled and world = platform.claim('world')
             and budget.is_own(k) order by year for no key update loop
    back := budget.outstanding(c, c.used_oere);
    update budget.commitment set settled = true where id = c.id;
    if back > 0 then
      select * into before from budget.account where id = c.lot_account;
      a := budget.move_account(c.lot_account, 0, -back);
      y := budget.move_account(c.year_account, 0, -back);
      perform budget.write_entry(a, 'release', -back, a.overrun_oere - before.overrun_oere, day, posting, cause);
      perform budget.write_entry(y, 'release', -back, 0, day, posting, cause);
      total := total + back;
    end if;
  end loop;
  return total;
end $$;

-- A cut through the ledger: every entry at or below it is committed, none can still arrive below it.
create function budget.cut() returns bigint
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  lock table budget.entry in share mode;
  return (select coalesce(max(id), 0) from budget.entry);
end $$;

revoke execute on all functions in schema budget from public;
grant execute on function budget.post_use to vifte_staff, vifte_supplier;
grant execute on function budget.settle to vifte_staff, vifte_supplier;
grant execute on function budget.commit, budget.post_limit, budget.open_account, budget.cut to vifte_staff;
