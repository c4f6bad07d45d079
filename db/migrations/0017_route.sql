-- The lawful route as it was judged, and goods bought under the four conditions. Rows are appended; nothing is judged anew in place.

create table procurement.route (
  id text primary key,
  world registers.world not null,
  title text not null check (length(title) between 1 and 300),
  subject text not null check (subject in ('light-service', 'general-service', 'goods')),
  publication_date date not null,
  -- What was asked, what was answered, and the law rows it was answered by.
  asked jsonb not null,
  answer jsonb not null,
  laws text[] not null,
  total_oere bigint not null check (total_oere >= 0),
  chosen text not null check (chosen in ('call-off', 'direct-allocation', 'call-for-proposals', 'advertisement', 'light-tender', 'eu-tender')),
  chosen_reason text,
  need text,
  supplier text,
  -- Why it is bought and not done by the city's own.
  why_external text,
  -- R02: {object, value, duration, trade, place}; a paper that prints only the conclusion gives none.
  cross_border jsonb,
  warnings text[] not null default '{}',
  -- The decision this one assesses anew.
  follows text,
  decided_on date not null,
  by_id text not null,
  by_name text not null,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  unique (world, id),
  check (source_kind = 'paper' or (cross_border is not null and why_external is not null)),
  check (follows <> id),
  foreign key (world, need) references needs.need (world, id),
  foreign key (world, supplier) references registers.enterprise (world, id),
  foreign key (world, follows) references procurement.route (world, id)
);
create index on procurement.route (world, need);
create index on procurement.route (world, supplier);

-- R12: a purchase stands only with its four conditions.
create table procurement.purchase (
  id text primary key,
  world registers.world not null,
  what text not null check (length(what) between 1 and 400),
  seller text not null,
  occasion text,
  unit text,
  bought_on date not null,
  -- Net of VAT; a paper may print none.
  amount_oere bigint check (amount_oere >= 0),
  not_in_framework boolean not null check (not_in_framework),
  need_identified boolean not null check (need_identified),
  no_duty boolean not null check (no_duty),
  sound_economy boolean not null check (sound_economy),
  reason text not null,
  recorded_on date not null,
  by_id text not null,
  by_name text not null,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  unique (world, id),
  check (source_kind = 'paper' or amount_oere is not null),
  foreign key (world, seller) references registers.enterprise (world, id)
);
create index on procurement.purchase (world, bought_on);

grant select, insert on procurement.route, procurement.purchase to vifte_staff;

do $$
declare t text;
begin
  foreach t in array array['route', 'purchase'] loop
    execute format('alter table procurement.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on procurement.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on procurement.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_world_insert on procurement.%I for insert to vifte_staff with check (world = platform.claim(''world'') and by_id = platform.claim(''by''))', t);
    execute format('create trigger only_appended before update or delete or truncate on procurement.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
end $$;
