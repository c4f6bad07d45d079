-- Money that holds: what is decided above a ceiling, who may approve for which cost centre, what two people decide together,
-- what is expected of a year, and orders.

-- Above the ceiling only what two people have decided, and visible as such for ever.
alter table budget.account add column exceedance_oere budget.oere not null default 0 check (exceedance_oere >= 0);
alter table budget.account drop constraint ceiling_holds;
alter table budget.account add constraint ceiling_holds
  check (kind <> 'lot' or used_oere - overrun_oere + committed_oere <= limit_oere + exceedance_oere);
alter table budget.account add constraint exceedance_is_a_lots check (kind = 'lot' or exceedance_oere = 0);
alter table budget.entry drop constraint entry_kind_check;
alter table budget.entry add constraint entry_kind_check
  check (kind in ('appropriation', 'ceiling', 'exceedance', 'commitment', 'release', 'use'));

create table budget.exceedance (
  id bigint generated always as identity primary key,
  world registers.world not null,
  account integer not null,
  amount_oere budget.oere not null check (amount_oere > 0),
  decided_on date not null,
  cause_kind text not null,
  cause_id text not null,
  prepared_by text not null,
  by_id text not null,
  unique (account, cause_kind, cause_id),
  foreign key (world, account) references budget.account (world, id),
  check (prepared_by <> by_id)
);

-- The ledger takes an exceedance only as it was decided: the account, the amount and the approver, once.
create function budget.exceedance_approved_by_another() returns trigger language plpgsql as $$
begin
  if not exists (select from budget.exceedance x where x.account = new.account and x.cause_kind = new.cause_kind and x.cause_id = new.cause_id
                   and x.amount_oere = new.amount_oere and x.by_id = new.by_id and x.prepared_by <> new.by_id)
     or exists (select from budget.entry e where e.account = new.account and e.kind = 'exceedance'
                  and e.cause_kind = new.cause_kind and e.cause_id = new.cause_id) then
    perform platform.refuse('forbidden', 'Mere end loftet skal forberedes af én og godkendes af en anden.', '{"rule": "FOUR-EYES"}');
  end if;
  return new;
end $$;
create trigger exceedance_approved_by_another before insert on budget.entry for each row
  when (new.kind = 'exceedance') execute function budget.exceedance_approved_by_another();

-- What may still be committed under a lot's ceiling and what was decided above it.
create function budget.room_left(a budget.account) returns bigint language sql immutable
  return a.limit_oere + a.exceedance_oere - (a.used_oere - a.overrun_oere + a.committed_oere);

create or replace function budget.move_account(account_id integer, use_oere bigint, committed_delta bigint) returns budget.account
  language sql volatile
begin atomic
  update budget.account set
    committed_oere = committed_oere + committed_delta,
    used_oere = used_oere + use_oere,
    overrun_oere = case when kind = 'lot'
      then greatest(0, used_oere + use_oere + committed_oere + committed_delta - coalesce(limit_oere, 9007199254740991) - exceedance_oere) else 0 end
  where id = account_id returning *;
end;

create or replace function budget.post_limit(account_id integer, entry_kind text, amount bigint, day date, cause jsonb) returns bigint
  language plpgsql security definer set search_path = pg_catalog as $$
declare a budget.account; before budget.account;
begin
  if entry_kind not in ('appropriation', 'ceiling') then
    perform platform.refuse('invalid', 'En konto får sin ramme som bevilling eller loft.');
  end if;
  select * into before from budget.account where id = account_id and world = platform.claim('world') for no key update;
  if before.id is null then perform platform.refuse('not-found', 'Kontoen findes ikke.'); end if;
  update budget.account set limit_oere = coalesce(limit_oere, 0) + amount,
      overrun_oere = case when kind = 'lot'
        then greatest(0, used_oere + committed_oere - coalesce(limit_oere, 0) - amount - exceedance_oere) else 0 end
    where id = account_id returning * into a;
  return budget.write_entry(a, entry_kind, amount, a.overrun_oere - before.overrun_oere, day, gen_random_uuid(), cause);
end $$;

create function budget.post_exceedance(lot_id text, amount bigint, day date, preparer text, cause jsonb) returns bigint
  language plpgsql security definer set search_path = pg_catalog as $$
declare a budget.account; before budget.account;
begin
  if preparer = platform.claim('by') then
    perform platform.refuse('forbidden', 'Den, der har forberedt det, kan ikke selv beslutte mere end loftet. Bed en anden om det.', '{"rule": "FOUR-EYES"}');
  end if;
  select * into before from budget.account where kind = 'lot' and lot = lot_id and world = platform.claim('world') for no key update;
  if before.id is null then perform platform.refuse('not-found', 'Delaftalen har ingen konto.'); end if;
  if before.limit_oere is null then
    perform platform.refuse('unlawful', 'Delaftalens loft er ikke oplyst, så der kan ikke besluttes noget over det.', '{"rule": "CEIL-HARD"}');
  end if;
  insert into budget.exceedance (world, account, amount_oere, decided_on, cause_kind, cause_id, prepared_by, by_id)
    values (before.world, before.id, amount, day, cause ->> 'kind', cause ->> 'id', preparer, platform.claim('by'));
  update budget.account set exceedance_oere = exceedance_oere + amount,
      overrun_oere = greatest(0, used_oere + committed_oere - limit_oere - exceedance_oere - amount)
    where id = before.id returning * into a;
  return budget.write_entry(a, 'exceedance', amount, a.overrun_oere - before.overrun_oere, day, gen_random_uuid(), cause);
end $$;

create or replace function budget.commit(lot_id text, parts jsonb, day date, cause jsonb) returns jsonb
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  total bigint := (select sum((p ->> 'amountOere')::bigint) from jsonb_array_elements(parts) p);
  posting uuid := gen_random_uuid();
  a budget.account; y budget.account; part jsonb; warnings jsonb := '[]';
begin
  update budget.account set committed_oere = committed_oere + total
    where kind = 'lot' and lot = lot_id and world = platform.claim('world')
      and limit_oere is not null and used_oere - overrun_oere + committed_oere + total <= limit_oere + exceedance_oere
    returning * into a;
  if a.id is null then
    select * into a from budget.account where kind = 'lot' and lot = lot_id and world = platform.claim('world');
    if a.id is null then perform platform.refuse('not-found', 'Delaftalen har ingen konto, så der kan ikke disponeres på den.'); end if;
    if a.limit_oere is null then
      perform platform.refuse('unlawful', 'Delaftalens loft er ikke oplyst, så der kan ikke disponeres på den.', '{"rule": "CEIL-HARD"}');
    end if;
    perform platform.refuse('conflict', format('Loftet på delaftalen rækker ikke til %s.',
        case cause ->> 'kind' when 'referral' then 'henvisningen' when 'order' then 'bestillingen' else 'beløbet' end),
      jsonb_build_object('rule', 'CEIL-HARD', 'remainingOere', budget.room_left(a), 'wantedOere', total));
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
  return jsonb_build_object('committedOere', total, 'warnings', warnings, 'remainingOere', budget.room_left(a));
end $$;

-- What is carried over leaves one year and reaches another: its entries add up to nothing when the transaction ends.
create function budget.carried_over_is_zero() returns trigger language plpgsql as $$
begin
  if (select sum(amount_oere) from budget.entry e where e.cause_kind = 'carry-over' and e.cause_id = new.cause_id and e.world = new.world) <> 0 then
    raise exception 'carry-over % does not add up to zero', new.cause_id using errcode = '23514';
  end if;
  return null;
end $$;
create constraint trigger carried_over_is_zero after insert on budget.entry deferrable initially deferred for each row
  when (new.cause_kind = 'carry-over') execute function budget.carried_over_is_zero();

create index on budget.commitment (lot_account, year) where not settled;

-- Who pays: a line's cost centre, its own code where nothing else is said.
alter table budget.line add column cost_centre text;

-- What one person prepares and another decides about money, besides an appropriation: the rest of a commitment annulled or settled,
-- a year above its appropriation accepted, and who may approve for a cost centre.
create table budget.decision (
  id uuid primary key,
  world registers.world not null,
  kind text not null check (kind in ('annul', 'settle', 'overdraft', 'authority')),
  -- What it is about: a commitment's cause, a line and year, a cost centre and person.
  subject text not null,
  label text not null,
  href text not null,
  content jsonb not null,
  reason text not null,
  prepared_on date not null,
  prepared_by text not null,
  prepared_by_name text not null,
  unique (world, id)
);
create index on budget.decision (world, kind, subject);
create table budget.decision_end (
  decision uuid primary key,
  world registers.world not null,
  kind text not null check (kind in ('approved', 'rejected', 'withdrawn')),
  reason text,
  ended_on date not null,
  by_id text not null,
  by_name text not null,
  foreign key (world, decision) references budget.decision (world, id)
);
create function budget.decided_by_another() returns trigger language plpgsql as $$
begin
  if new.kind = 'approved' and exists (select from budget.decision d where d.id = new.decision and d.prepared_by = new.by_id) then
    perform platform.refuse('forbidden', 'Den, der har forberedt det, kan ikke selv godkende det. Bed en anden om det.', '{"rule": "FOUR-EYES"}');
  end if;
  return new;
end $$;
create trigger decided_by_another before insert on budget.decision_end for each row execute function budget.decided_by_another();

create table budget.authority (
  decision uuid primary key,
  world registers.world not null,
  cost_centre text not null,
  person text not null,
  person_name text not null,
  limit_oere budget.oere check (limit_oere > 0),
  starts_on date not null,
  ends_before date,
  check (ends_before is null or ends_before > starts_on),
  unique (world, decision),
  foreign key (world, decision) references budget.decision (world, id)
);
create index on budget.authority (world, cost_centre);
create table budget.authority_end (
  authority uuid primary key,
  world registers.world not null,
  ends_before date not null,
  reason text not null,
  by_id text not null,
  by_name text not null,
  foreign key (world, authority) references budget.authority (world, decision)
);

-- Who can be given authority: those whose job it is to approve money. It answers names and roles, nothing else of a person.
create function budget.approvers() returns table (id text, name text, role text)
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select p.id, p.name, p.role from platform.person p where p.role in ('controller', 'manager') and p.world = platform.claim('world') order by p.name;
end;

-- What a year is expected to cost, month by month; a new version replaces the one before.
create table budget.plan_use (
  world registers.world not null,
  line text not null,
  year integer not null check (year between 1970 and 2200),
  no integer not null check (no > 0),
  -- Twelve amounts in øre, January first.
  months jsonb not null check (jsonb_array_length(months) = 12),
  saved_on date not null,
  by_id text not null,
  by_name text not null,
  primary key (line, year, no),
  foreign key (world, line) references budget.line (world, id)
);

-- An order under an agreement: bought by the municipality, for no citizen of its own.
create table agreements.placed_order (
  id uuid primary key,
  world registers.world not null,
  agreement text not null,
  lot text not null,
  supplier text not null,
  what text not null,
  starts_on date not null,
  ends_before date not null check (ends_before > starts_on),
  amount_oere budget.oere not null check (amount_oere > 0),
  placed_on date not null,
  by_id text not null,
  by_name text not null,
  unique (world, id),
  -- YEAR-EDGE: an order lies in one year.
  constraint in_one_year check (extract(year from starts_on) = extract(year from ends_before - 1)),
  foreign key (world, agreement) references portfolio.agreement (world, code),
  foreign key (world, lot) references portfolio.lot (world, id),
  foreign key (world, supplier) references registers.enterprise (world, id)
);
create index on agreements.placed_order (world, agreement);
create table agreements.order_end (
  placed_order uuid primary key,
  world registers.world not null,
  reason text not null,
  released_oere budget.oere not null,
  ended_on date not null,
  by_id text not null,
  by_name text not null,
  foreign key (world, placed_order) references agreements.placed_order (world, id)
);

grant select on budget.exceedance, budget.decision, budget.decision_end, budget.authority, budget.authority_end, budget.plan_use to vifte_staff, vifte_jobs;
grant insert on budget.decision, budget.decision_end, budget.authority, budget.authority_end, budget.plan_use to vifte_staff;
grant select, insert on agreements.placed_order, agreements.order_end to vifte_staff;
grant update (cost_centre) on budget.line to vifte_staff;

revoke execute on function budget.post_exceedance, budget.exceedance_approved_by_another, budget.carried_over_is_zero, budget.decided_by_another,
  budget.room_left, budget.approvers from public;
grant execute on function budget.post_exceedance, budget.room_left, budget.approvers to vifte_staff;

do $$
declare t text;
begin
  foreach t in array array['budget.exceedance', 'budget.decision', 'budget.decision_end', 'budget.authority', 'budget.authority_end', 'budget.plan_use',
                           'agreements.placed_order', 'agreements.order_end'] loop
    execute format('alter table %s enable row level security, force row level security', t);
    execute format('create policy owner_all on %s to vifte_owner using (true) with check (true)', t);
    execute format('create trigger only_appended before update or delete or truncate on %s for each statement execute function platform.refuse_change()', t);
  end loop;
  foreach t in array array['exceedance', 'decision', 'decision_end', 'authority', 'authority_end', 'plan_use'] loop
    execute format('create policy staff_reads on budget.%I for select to vifte_staff, vifte_jobs using (true)', t);
  end loop;
  foreach t in array array['placed_order', 'order_end'] loop
    execute format('create policy staff_reads on agreements.%I for select to vifte_staff using (true)', t);
  end loop;
end $$;
-- What one prepares, ends and places is written in one's own name.
create policy own_world_insert on budget.authority for insert to vifte_staff with check (world = platform.claim('world'));
create policy own_world_insert on budget.decision for insert to vifte_staff
  with check (world = platform.claim('world') and prepared_by = platform.claim('by'));
do $$
declare t text;
begin
  foreach t in array array['budget.decision_end', 'budget.authority_end', 'budget.plan_use', 'agreements.placed_order', 'agreements.order_end'] loop
    execute format('create policy own_world_insert on %s for insert to vifte_staff
                    with check (world = platform.claim(''world'') and by_id = platform.claim(''by''))', t);
  end loop;
end $$;
