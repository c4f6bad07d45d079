-- Tilbudsviften as facts: agreements, lots, supplier places and dated prices. A lot is identified by agreement and number together.

create schema portfolio;
grant usage on schema portfolio to vifte_staff, vifte_supplier, vifte_public, vifte_jobs;

create table portfolio.agreement (
  code text primary key check (code ~ '^[A-ZÆØÅ0-9][A-ZÆØÅ0-9-]{1,60}$'),
  world registers.world not null,
  name text not null,
  kind text not null check (kind in ('framework', 'direct', 'internal', 'municipal')),
  state text not null check (state in ('printed', 'planned', 'concluded')),
  starts_on date,
  ends_before date,
  option_before date,
  cause_kind text not null,
  cause_id text not null,
  cause_label text not null,
  cause_href text not null,
  unique (world, code),
  check (starts_on < ends_before),
  check (option_before is null or ends_before is null or option_before > ends_before),
  -- What a paper does not print is left unknown there; a concluded agreement knows its term.
  check (state <> 'concluded' or (starts_on is not null and ends_before is not null))
);

create table portfolio.lot (
  id text primary key,
  world registers.world not null,
  agreement text not null,
  position integer not null check (position > 0),
  no integer check (no > 0),
  title text,
  area text,
  target_group text,
  places integer check (places > 0),
  ceiling_oere bigint check (ceiling_oere > 0),
  yearly_oere bigint check (yearly_oere > 0),
  unique (world, id),
  unique (agreement, position),
  unique (agreement, no),
  foreign key (world, agreement) references portfolio.agreement (world, code),
  foreign key (world, target_group) references registers.target_group (world, id)
);

create table portfolio.place (
  world registers.world not null,
  lot text not null,
  enterprise text not null,
  position integer not null,
  primary key (lot, enterprise),
  foreign key (world, lot) references portfolio.lot (world, id),
  foreign key (world, enterprise) references registers.enterprise (world, id)
);
create index on portfolio.place (enterprise);

-- A price holds from its day until the next one: dated from-prices, no periods to overlap.
create table portfolio.price (
  world registers.world not null,
  lot text not null,
  unit text not null check (unit in ('place-month', 'paid-hour')),
  amount_oere bigint not null check (amount_oere >= 0),
  valid_from date not null,
  primary key (lot, unit, valid_from),
  foreign key (world, lot) references portfolio.lot (world, id)
);

grant select on all tables in schema portfolio to vifte_staff, vifte_supplier, vifte_jobs;
grant select on portfolio.agreement, portfolio.lot, portfolio.place to vifte_public;
grant insert on all tables in schema portfolio to vifte_staff;

do $$
declare t text;
begin
  foreach t in array array['agreement', 'lot', 'place', 'price'] loop
    execute format('alter table portfolio.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on portfolio.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on portfolio.%I for select to vifte_staff, vifte_public, vifte_jobs using (true)', t);
    execute format('create policy own_world_insert on portfolio.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
  end loop;
end $$;

-- A supplier sees its own places, the lots they are in and those lots' agreement; nothing of the other lots.
create policy supplier_reads on portfolio.place for select to vifte_supplier
  using (enterprise = platform.claim('enterprise'));
create policy supplier_reads on portfolio.lot for select to vifte_supplier
  using (exists (select from portfolio.place p where p.lot = lot.id and p.enterprise = platform.claim('enterprise')));
create policy supplier_reads on portfolio.price for select to vifte_supplier
  using (exists (select from portfolio.place p where p.lot = price.lot and p.enterprise = platform.claim('enterprise')));
create policy supplier_reads on portfolio.agreement for select to vifte_supplier
  using (exists (select from portfolio.lot l join portfolio.place p on p.lot = l.id
                 where l.agreement = agreement.code and p.enterprise = platform.claim('enterprise')));
