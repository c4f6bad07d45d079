-- The award behind an agreement, as a record: who won which lot, when, decided how. State is the existence of the row.

create schema procurement;
grant usage on schema procurement to vifte_staff, vifte_supplier, vifte_public, vifte_jobs;

create table procurement.award (
  id text primary key,
  world registers.world not null,
  title text not null,
  procedure text not null check (procedure in ('light-tender', 'eu-tender', 'direct-allocation', 'call-for-proposals')),
  decided_on date not null,
  reason text not null,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  by_id text not null,
  unique (world, id)
);

create table procurement.award_lot (
  world registers.world not null,
  award text not null,
  lot_no integer not null check (lot_no > 0),
  title text not null,
  enterprise text not null,
  primary key (award, lot_no, enterprise),
  foreign key (world, award) references procurement.award (world, id),
  foreign key (world, enterprise) references registers.enterprise (world, id)
);

grant select, insert on all tables in schema procurement to vifte_staff;

do $$
declare t text;
begin
  foreach t in array array['award', 'award_lot'] loop
    execute format('alter table procurement.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on procurement.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on procurement.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_world_insert on procurement.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
  end loop;
end $$;
