-- The nouns all rooms point at. Each datum knows its source: a paper (document and place), the law, practice, or a person's entry.

create schema registers;
grant usage on schema registers to vifte_staff, vifte_supplier, vifte_public, vifte_jobs;

create domain registers.world as text check (value in ('papers', 'practice', 'live'));
create domain registers.source_kind as text check (value in ('paper', 'law', 'practice', 'entered'));

create table registers.enterprise (
  id text primary key,
  world registers.world not null,
  name text not null check (length(name) between 1 and 200),
  cvr text check (cvr ~ '^[0-9]{8}$'),
  kind text not null check (kind in ('supplier', 'employer', 'both')),
  trade text,
  mail text,
  web text,
  internal boolean not null default false,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  version integer not null default 1,
  unique (world, id),
  unique (world, cvr),
  check (world <> 'practice' or cvr is null or cvr like '0%'),
  check (world <> 'practice' or mail is null or mail like '%.example')
);

create table registers.enterprise_alias (
  world registers.world not null,
  enterprise text not null,
  name text not null,
  primary key (enterprise, name),
  foreign key (world, enterprise) references registers.enterprise (world, id)
);

create table registers.body (
  id text not null,
  world registers.world not null,
  kind text not null check (kind in ('municipality', 'administration', 'committee', 'unit', 'external')),
  parent text,
  role text,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  primary key (world, id),
  foreign key (world, parent) references registers.body (world, id)
);

-- A name holds from a day to a day (half-open); an old paper keeps the name of its own date.
create table registers.body_name (
  world registers.world not null,
  body text not null,
  name text not null,
  valid_from date,
  valid_to date,
  source text,
  foreign key (world, body) references registers.body (world, id),
  check (valid_from < valid_to)
);
create unique index on registers.body_name (world, body, coalesce(valid_from, '0001-01-01'));

create table registers.district (
  id text not null,
  world registers.world not null,
  name text not null,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  primary key (world, id)
);

create table registers.target_group (
  id text not null,
  world registers.world not null,
  name text not null,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  primary key (world, id)
);

create table registers.appropriation_code (
  world registers.world not null,
  code text not null,
  year integer not null check (year between 1970 and 2200),
  committee text,
  control_area text,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  primary key (world, code, year)
);

grant select on all tables in schema registers to vifte_staff, vifte_supplier, vifte_public, vifte_jobs;
grant insert, update on all tables in schema registers to vifte_staff;

-- A writer writes only in the world it stands in.
do $$
declare t text;
begin
  foreach t in array array['enterprise', 'enterprise_alias', 'body', 'body_name', 'district', 'target_group', 'appropriation_code'] loop
    execute format('alter table registers.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on registers.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy read_all on registers.%I for select to vifte_staff, vifte_public, vifte_jobs using (true)', t);
    if t <> 'enterprise' and t <> 'enterprise_alias' then
      execute format('create policy supplier_reads on registers.%I for select to vifte_supplier using (true)', t);
    end if;
    execute format('create policy own_world_insert on registers.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
    execute format('create policy own_world_update on registers.%I for update to vifte_staff using (world = platform.claim(''world'')) with check (world = platform.claim(''world''))', t);
  end loop;
end $$;

-- A supplier sees where citizens may work, the papers' archive and itself; not who else the municipality buys from.
create policy supplier_reads on registers.enterprise for select to vifte_supplier
  using (world <> platform.claim('world') or kind in ('employer', 'both') or id = platform.claim('enterprise'));
create policy supplier_reads on registers.enterprise_alias for select to vifte_supplier
  using (exists (select from registers.enterprise e where e.id = enterprise));
