-- Prices of more kinds, and what was delivered priced by them: every amount keeps its price, its rule and its input.

alter table portfolio.price drop constraint price_pkey;
alter table portfolio.price drop constraint price_unit_check;
alter table portfolio.price
  add column variant text check (length(variant) between 1 and 60),
  add constraint price_unit_check
    check (unit in ('hour', 'place-month', 'place-days', 'course-started', 'step', 'fixed-period', 'paid-hour')),
  -- A step has a name, a fixed price its period, an hour perhaps a kind; the others are what they are.
  add constraint price_variant_of_unit check (case unit
    when 'step' then variant is not null
    when 'fixed-period' then variant is not null and variant in ('month', 'quarter', 'year')
    when 'hour' then true
    else variant is null end),
  add constraint price_once unique nulls not distinct (lot, unit, valid_from, variant);

-- Periods a lot's places are closed: their days are not paid for by working days.
create table portfolio.closed_period (
  world registers.world not null,
  lot text not null,
  from_day date not null,
  before_day date not null check (before_day > from_day),
  primary key (lot, from_day),
  foreign key (world, lot) references portfolio.lot (world, id)
);
alter table portfolio.closed_period enable row level security, force row level security;
create policy owner_all on portfolio.closed_period to vifte_owner using (true) with check (true);
create policy staff_reads on portfolio.closed_period for select to vifte_staff, vifte_public, vifte_jobs using (true);
create policy own_world_insert on portfolio.closed_period for insert to vifte_staff with check (world = platform.claim('world'));
create policy supplier_reads on portfolio.closed_period for select to vifte_supplier
  using (exists (select from portfolio.place p where p.lot = closed_period.lot and p.enterprise = platform.claim('enterprise')));
grant select on portfolio.closed_period to vifte_staff, vifte_supplier, vifte_public, vifte_jobs;
grant insert on portfolio.closed_period to vifte_staff;

-- How the committed amount was found: input, rules and lines. Null for what was referred before it was kept.
alter table referrals.referral add column cost jsonb;

-- A day present may carry the hours delivered, where the lot is paid by the hour.
alter table delivery.attendance
  add column hundredths integer check (hundredths between 1 and 2400),
  add column hour_kind text check (length(hour_kind) between 1 and 60),
  add constraint hours_when_present check (hundredths is null or kind = 'present'),
  add constraint kind_of_hours check (hour_kind is null or hundredths is not null);

-- A step the citizen reached, once a course; a correction replaces the row, and may take the step back.
create table delivery.step (
  id bigint generated always as identity primary key,
  world registers.world not null,
  referral uuid not null,
  supplier text not null,
  lot text not null,
  step text not null check (length(step) between 1 and 60),
  reached boolean not null,
  day date not null,
  replaces bigint references delivery.step,
  by_id text not null,
  at timestamptz not null,
  foreign key (world, referral) references referrals.referral (world, id),
  foreign key (referral, supplier, lot) references referrals.referral (id, supplier, lot),
  unique nulls not distinct (referral, step, replaces)
);
create trigger only_appended before update or delete or truncate on delivery.step
  for each statement execute function platform.refuse_change();

-- What was delivered, priced: a chain of rows for each thing that is paid for once (a month, a course, a day, a step).
-- `stands` is the amount the row leaves standing, `amount` what it adds to the row it replaces.
create table delivery.use (
  id bigint generated always as identity primary key,
  world registers.world not null,
  lot text not null,
  supplier text not null,
  -- Null for what is paid for the lot as a whole, as a fixed price is.
  referral uuid,
  unit text not null check (unit in ('hour', 'place-month', 'place-days', 'course-started', 'step', 'fixed-period')),
  variant text,
  key text not null check (length(key) between 1 and 60),
  day date not null,
  source text not null check (source in ('attendance', 'step', 'month')),
  source_id bigint,
  hundredths integer not null,
  price_oere bigint not null,
  stands_oere bigint not null,
  amount_oere bigint not null,
  rule text not null,
  -- Null when nothing is left standing.
  input jsonb,
  replaces bigint references delivery.use,
  label text not null,
  -- The ledger's entry on the lot's account; null when the row moves no money.
  entry bigint,
  by_id text not null,
  at timestamptz not null,
  check ((source = 'month') = (source_id is null)),
  check (input is not null or stands_oere = 0),
  check (replaces is not null or amount_oere = stands_oere),
  foreign key (world, lot) references portfolio.lot (world, id),
  foreign key (lot, supplier) references portfolio.place (lot, enterprise),
  foreign key (world, referral) references referrals.referral (world, id),
  foreign key (referral, supplier, lot) references referrals.referral (id, supplier, lot),
  constraint use_once unique nulls not distinct (lot, supplier, referral, unit, variant, key, replaces)
);
create index on delivery.use (referral);
create index on delivery.use (lot, day);
create trigger only_appended before update or delete or truncate on delivery.use
  for each statement execute function platform.refuse_change();

do $$
declare t text;
begin
  foreach t in array array['step', 'use'] loop
    execute format('alter table delivery.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on delivery.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on delivery.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_rows on delivery.%I to vifte_supplier using (supplier = platform.claim(''enterprise'')) with check (supplier = platform.claim(''enterprise'') and world = platform.claim(''world'') and by_id = platform.claim(''by''))', t);
  end loop;
end $$;
-- The municipality prices a month as a whole; what happened on a day is the supplier's to tell.
create policy staff_prices_months on delivery.use for insert to vifte_staff
  with check (world = platform.claim('world') and source = 'month' and by_id = platform.claim('by'));
grant select on delivery.step, delivery.use to vifte_staff, vifte_supplier;
grant insert on delivery.step, delivery.use to vifte_supplier;
grant insert on delivery.use to vifte_staff;

-- Priced rows, in order: each into the ledger and then here with its entry. One that follows on the row before it in the
-- list (taken back on one day, counted on another) is `chained`. A row that lost the race for its place is stale.
create function delivery.post_uses(lot_id text, about jsonb, uses jsonb) returns bigint
  language plpgsql volatile as $$
declare u jsonb; done jsonb; overrun bigint := 0; last_id bigint;
begin
  for u in select t.x from jsonb_array_elements(uses) with ordinality t(x, n) order by t.n loop
    done := budget.post_use(lot_id, (u ->> 'day')::date, (u ->> 'amountOere')::bigint, about ->> 'referral', u -> 'cause');
    overrun := overrun + (done ->> 'overrunOere')::bigint;
    begin
      insert into delivery.use (world, lot, supplier, referral, unit, variant, key, day, source, source_id, hundredths, price_oere,
          stands_oere, amount_oere, rule, input, replaces, label, entry, by_id, at)
        values (about ->> 'world', lot_id, about ->> 'supplier', (about ->> 'referral')::uuid, u ->> 'unit', u ->> 'variant', u ->> 'key',
          (u ->> 'day')::date, about ->> 'source', (about ->> 'sourceId')::bigint, (u ->> 'hundredths')::int, (u ->> 'priceOere')::bigint,
          (u ->> 'standsOere')::bigint, (u ->> 'amountOere')::bigint, u ->> 'rule', nullif(u -> 'input', 'null'),
          case when (u ->> 'chained')::boolean then last_id else (u ->> 'replaces')::bigint end, u -> 'cause' ->> 'label',
          (done ->> 'entry')::bigint, platform.claim('by'), (about ->> 'at')::timestamptz)
        returning id into last_id;
    exception when unique_violation then
      perform delivery.refuse_stale(-1, null, '{}');
    end;
  end loop;
  return overrun;
end $$;

-- A day of attendance moves the month's summary and, with what it costs, the ledger: last in the act, so that the rows
-- every registration of the lot shares are held no longer than the commit.
drop function delivery.post_attendance;
create function delivery.post_attendance(lot_id text, on_day date, present integer, about jsonb, uses jsonb) returns bigint
  language plpgsql volatile as $$
begin
  if present <> 0 then perform delivery.add_to_month(lot_id, on_day, 0, present); end if;
  return delivery.post_uses(lot_id, about, uses);
end $$;

revoke execute on function delivery.post_uses, delivery.post_attendance from public;
grant execute on function delivery.post_uses, delivery.post_attendance to vifte_staff, vifte_supplier;

-- What the price rule needs to judge a week's hours, as before, and besides what the week's rows have cost so far: a price
-- that was agreed since must not leave a correction at the old one.
create or replace function delivery.hours_basis(claims jsonb, placement_id uuid, on_week date, replaced bigint) returns jsonb
  language plpgsql volatile as $$
declare answer jsonb;
begin
  perform platform.enter(claims);
  select jsonb_build_object('placement', p.id, 'referral', p.referral, 'citizen', r.citizen, 'lot', p.lot, 'startsOn', p.starts_on,
      'endsBefore', p.ends_before, 'enterprise', e.name,
      'courseEndsOn', coalesce((select x.ended_on from referrals.ending x where x.referral = p.referral), r.ends_before - 1),
      'accepted', exists (select from referrals.answer a where a.referral = p.referral and a.kind = 'accept'),
      'priceOere', (select pr.amount_oere from portfolio.price pr where pr.lot = p.lot and pr.unit = 'paid-hour'
                    and pr.valid_from <= on_week + 3 order by pr.valid_from desc limit 1),
      'replacedHundredths', (select h.hundredths from delivery.hours h where h.id = replaced and h.placement = p.id and h.week = on_week),
      'replacedOere', case when replaced is not null then
        (select sum(h.amount_oere)::bigint from delivery.hours h where h.placement = p.id and h.week = on_week) end)
    into answer
    from delivery.placement p join referrals.referral r on r.id = p.referral join registers.enterprise e on e.id = p.enterprise
    where p.id = placement_id;
  return answer;
end $$;

-- Place-months posted before these rows were kept: the ledger's entries tell what each was.
do $$
declare e record; before delivery.use; stands bigint; first_day date;
begin
  for e in select n.id, n.world, n.amount_oere, n.day, n.by_id, n.at, n.cause_label, t.id as attendance, t.referral, t.supplier, t.lot, r.starts_on
      from budget.entry n join budget.account a on a.id = n.account and a.kind = 'lot'
      join delivery.attendance t on t.id::text = n.cause_id join referrals.referral r on r.id = t.referral
      where n.kind = 'use' and n.cause_kind = 'attendance' order by n.id loop
    select * into before from delivery.use u where u.referral = e.referral and u.unit = 'place-month' and u.key = to_char(e.day, 'YYYY-MM')
      and not exists (select from delivery.use n where n.replaces = u.id);
    stands := coalesce(before.stands_oere, 0) + e.amount_oere;
    first_day := greatest(date_trunc('month', e.day)::date, e.starts_on);
    insert into delivery.use (world, lot, supplier, referral, unit, key, day, source, source_id, hundredths, price_oere, stands_oere,
        amount_oere, rule, input, replaces, label, entry, by_id, at)
      values (e.world, e.lot, e.supplier, e.referral, 'place-month', to_char(e.day, 'YYYY-MM'), e.day, 'attendance', e.attendance,
        case when stands = 0 then 0 else 100 end, abs(e.amount_oere), stands, e.amount_oere, 'place-month/1',
        case when stands <> 0 then jsonb_build_object(
          'period', jsonb_build_object('from', first_day, 'to', first_day + 1),
          'prices', jsonb_build_array(jsonb_build_object('unit', 'place-month', 'variant', null, 'amountOere', stands, 'validFrom', first_day)))
        end, before.id, e.cause_label, e.id, e.by_id, e.at);
  end loop;
end $$;
