-- What the supplier did: attendance, placements and paid hours. Appended only; a correction replaces the row before it.

create schema delivery;
grant usage on schema delivery to vifte_staff, vifte_supplier;

create table delivery.attendance (
  id bigint generated always as identity primary key,
  world registers.world not null,
  referral uuid not null,
  supplier text not null,
  lot text not null,
  day date not null,
  kind text not null check (kind in ('present', 'excused', 'absent')),
  replaces bigint references delivery.attendance,
  by_id text not null,
  at timestamptz not null,
  foreign key (world, referral) references referrals.referral (world, id),
  foreign key (referral, supplier, lot) references referrals.referral (id, supplier, lot),
  unique nulls not distinct (referral, day, replaces)
);

create table delivery.placement (
  id uuid primary key,
  world registers.world not null,
  referral uuid not null,
  supplier text not null,
  lot text not null,
  enterprise text not null,
  starts_on date not null,
  ends_before date,
  tasks text not null check (length(tasks) between 1 and 500),
  by_id text not null,
  unique (world, id),
  unique (id, referral, supplier, lot),
  foreign key (world, referral) references referrals.referral (world, id),
  foreign key (referral, supplier, lot) references referrals.referral (id, supplier, lot),
  foreign key (world, enterprise) references registers.enterprise (world, id),
  check (starts_on < ends_before)
);
create index on delivery.placement (referral);

-- Weekly paid hours: wages from the enterprise, an outcome. `delta` is what this row adds to the week (a correction may take away).
create table delivery.hours (
  id bigint generated always as identity primary key,
  world registers.world not null,
  placement uuid not null,
  referral uuid not null,
  supplier text not null,
  lot text not null,
  week date not null check (extract(isodow from week) = 1),
  hundredths integer not null check (hundredths between 0 and 16800),
  delta_hundredths integer not null,
  price_oere bigint not null,
  amount_oere bigint not null,
  rule text not null,
  replaces bigint references delivery.hours,
  by_id text not null,
  at timestamptz not null,
  foreign key (world, placement) references delivery.placement (world, id),
  foreign key (placement, referral, supplier, lot) references delivery.placement (id, referral, supplier, lot),
  unique nulls not distinct (placement, week, replaces)
);
create index on delivery.hours (lot, id);
create index on delivery.hours (referral, week);

create trigger only_appended before update or delete or truncate on delivery.attendance
  for each statement execute function platform.refuse_change();
create trigger only_appended before update or delete or truncate on delivery.hours
  for each statement execute function platform.refuse_change();

-- Paid hours per lot and month, kept in the registration's own transaction.
create table delivery.lot_month (
  lot text not null references portfolio.lot,
  month date not null check (extract(day from month) = 1),
  hundredths bigint not null default 0,
  present_days integer not null default 0,
  primary key (lot, month)
);

grant select on delivery.attendance, delivery.placement, delivery.hours, delivery.lot_month to vifte_staff;
grant select, insert on delivery.attendance, delivery.placement, delivery.hours to vifte_supplier;
-- The summary is read by staff; a supplier's registration moves it through add_to_month alone.
alter table delivery.lot_month enable row level security, force row level security;
create policy owner_all on delivery.lot_month to vifte_owner using (true) with check (true);
create policy staff_reads on delivery.lot_month for select to vifte_staff using (true);

do $$
declare t text;
begin
  foreach t in array array['attendance', 'placement', 'hours'] loop
    execute format('alter table delivery.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on delivery.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on delivery.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_rows on delivery.%I to vifte_supplier using (supplier = platform.claim(''enterprise'')) with check (supplier = platform.claim(''enterprise'') and world = platform.claim(''world'') and by_id = platform.claim(''by''))', t);
  end loop;
end $$;

create function delivery.add_to_month(lot_id text, on_month date, hundredths bigint, present integer) returns void
  language sql volatile security definer set search_path = pg_catalog
begin atomic
  select budget.must_have_place(lot_id);
  insert into delivery.lot_month as m (lot, month, hundredths, present_days)
    values (lot_id, date_trunc('month', on_month)::date, hundredths, present)
    on conflict (lot, month) do update
      set hundredths = m.hundredths + excluded.hundredths, present_days = m.present_days + excluded.present_days;
end;

-- A day of attendance moves the month's summary and, with its amount, the ledger: last in the act, so that the rows
-- every registration of the lot shares are held no longer than the commit.
create function delivery.post_attendance(lot_id text, on_day date, present integer, amount bigint, referral text, cause jsonb) returns jsonb
  language plpgsql volatile as $$
begin
  if present <> 0 then perform delivery.add_to_month(lot_id, on_day, 0, present); end if;
  return budget.post_use(lot_id, on_day, amount, referral, cause);
end $$;

-- A registration that lost the race is stale: say so, and what stands there now.
create function delivery.refuse_stale(current_row bigint, seen bigint, what jsonb) returns void
  language plpgsql as $$
begin
  if current_row is distinct from seen then
    perform platform.refuse('stale', 'Oplysningerne er ændret, siden du åbnede siden. Se det nye tal, og ret igen, hvis det stadig er forkert.',
                            jsonb_build_object('rule', 'STALE') || what);
  end if;
end $$;

-- What the price rule needs to judge a week's hours, in one round trip: the placement as the caller may see it, the
-- price in force on the week's Thursday, and the row to be replaced.
create function delivery.hours_basis(claims jsonb, placement_id uuid, on_week date, replaced bigint) returns jsonb
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
      'replacedHundredths', (select h.hundredths from delivery.hours h where h.id = replaced and h.placement = p.id and h.week = on_week))
    into answer
    from delivery.placement p join referrals.referral r on r.id = p.referral join registers.enterprise e on e.id = p.enterprise
    where p.id = placement_id;
  return answer;
end $$;

-- The one statement behind delivery.register-hours: who calls, the key, the row, the ledger, the summary and the
-- journal in one round trip. The price rule has already been applied (src/delivery/hours.ts); here it is only stored.
create function delivery.post_hours(claims jsonb, key text, key_hash text, entry jsonb, journal jsonb) returns jsonb
  language plpgsql volatile as $$
declare
  answer jsonb; current_row delivery.hours; placed delivery.placement; new_id bigint; use jsonb;
  seen bigint := (entry ->> 'replaces')::bigint;
  on_week date := (entry ->> 'week')::date;
begin
  perform platform.enter(claims);
  if key is not null then
    answer := platform.take_key('delivery.register-hours', key, key_hash);
    if answer is not null then return answer; end if;
  end if;
  select * into placed from delivery.placement where id = (entry ->> 'placement')::uuid;
  if placed.id is null then perform platform.refuse('not-found', 'Ansættelsen findes ikke.'); end if;
  select * into current_row from delivery.hours h where h.placement = placed.id and h.week = on_week
    and not exists (select from delivery.hours n where n.placement = placed.id and n.week = on_week and n.replaces = h.id);
  perform delivery.refuse_stale(current_row.id, seen, jsonb_build_object('current', current_row.hundredths / 100.0, 'replaces', current_row.id));
  begin
    insert into delivery.hours (world, placement, referral, supplier, lot, week, hundredths, delta_hundredths, price_oere, amount_oere, rule, replaces, by_id, at)
      values (placed.world, placed.id, placed.referral, placed.supplier, placed.lot, on_week, (entry ->> 'hundredths')::int,
              (entry ->> 'deltaHundredths')::int, (entry ->> 'priceOere')::bigint, (entry ->> 'amountOere')::bigint,
              entry ->> 'rule', seen, platform.claim('by'), (journal ->> 'at')::timestamptz)
      returning id into new_id;
  exception when unique_violation then
    perform delivery.refuse_stale(-1, seen, '{}');
  end;
  -- The same order of locks as attendance: the month's summary, then the ledger's accounts.
  perform delivery.add_to_month(placed.lot, (entry ->> 'monthDay')::date, (entry ->> 'deltaHundredths')::bigint, 0);
  use := budget.post_use(placed.lot, (entry ->> 'monthDay')::date, (entry ->> 'amountOere')::bigint, placed.referral::text,
    jsonb_build_object('kind', 'hours', 'id', new_id::text, 'label', entry ->> 'causeLabel', 'href', entry ->> 'causeHref'));
  perform platform.note(journal);
  answer := jsonb_build_object('id', new_id, 'overrunOere', (use ->> 'overrunOere')::bigint);
  if key is not null then perform platform.keep_answer(jsonb_build_object('act', 'delivery.register-hours', 'key', key, 'output', answer)); end if;
  return answer;
end $$;

create function delivery.cut() returns bigint
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  lock table delivery.hours in share mode;
  return (select coalesce(max(id), 0) from delivery.hours);
end $$;

revoke execute on all functions in schema delivery from public;
grant execute on function delivery.add_to_month, delivery.post_attendance, delivery.hours_basis, delivery.post_hours, delivery.refuse_stale to vifte_staff, vifte_supplier;
grant execute on function delivery.cut to vifte_staff;
