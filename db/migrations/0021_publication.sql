-- What the world may read about purchases: facts for the notices, frozen snapshots, and what was sent where.

create schema publication;
grant usage on schema publication to vifte_staff, vifte_supplier, vifte_public;

-- Who buys, and the body complaints go to: the newest row counts.
create table publication.buyer (
  id bigint generated always as identity primary key,
  world registers.world not null,
  content jsonb not null,
  described_at timestamptz not null,
  by_id text not null
);

-- What no other room knows and a person types for a tender's notices. A later row adds to the earlier, field by field.
create table publication.notice_fact (
  id bigint generated always as identity primary key,
  world registers.world not null,
  tender text not null,
  content jsonb not null,
  typed_at timestamptz not null,
  by_id text not null,
  foreign key (world, tender) references procurement.tender (world, id)
);
create index on publication.notice_fact (tender);

-- An agreement that is otherwise than it was told: the reasons are the six of directive 2014/24, article 72.
create table publication.contract_change (
  id uuid primary key,
  world registers.world not null,
  tender text not null,
  agreement text not null,
  changed_on date not null,
  reason text not null check (reason in ('add-wss', 'mod-cir', 'mod-minv', 'mod-nons', 'mod-repl', 'mod-rev')),
  reason_text text not null,
  description text not null,
  recorded_at timestamptz not null,
  by_id text not null,
  foreign key (world, tender) references procurement.tender (world, id),
  foreign key (world, agreement) references portfolio.agreement (world, code)
);
create index on publication.contract_change (tender);

-- A process as it was laid open: the newest of a tender is what anyone reads, and every earlier one stays.
create table publication.snapshot (
  id uuid primary key,
  world registers.world not null,
  tender text not null,
  step text not null check (step in ('planning', 'tender', 'award', 'contract')),
  title text not null,
  -- OCDS releases, oldest first.
  releases jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  published_at timestamptz not null,
  by_id text not null,
  foreign key (world, tender) references procurement.tender (world, id)
);
create index on publication.snapshot (world, tender, published_at desc);

-- A notice a person has sent, with the number it was given.
create table publication.sent (
  id bigint generated always as identity primary key,
  world registers.world not null,
  tender text not null,
  subtype text not null,
  number text not null,
  sent_on date not null,
  recorded_at timestamptz not null,
  by_id text not null,
  unique (tender, subtype, number),
  foreign key (world, tender) references procurement.tender (world, id)
);

grant select, insert on all tables in schema publication to vifte_staff;
-- Outsiders read what is laid open, and never who did it.
grant select (id, world, tender, step, title, releases, sha256, published_at) on publication.snapshot to vifte_supplier, vifte_public;
grant select (world, tender, subtype, number, sent_on) on publication.sent to vifte_supplier, vifte_public;

do $$
declare t text;
begin
  foreach t in array array['buyer', 'notice_fact', 'contract_change', 'snapshot', 'sent'] loop
    execute format('alter table publication.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on publication.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on publication.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_world_insert on publication.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
    execute format('create trigger only_appended before update or delete or truncate on publication.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
end $$;
create policy outsiders_read on publication.snapshot for select to vifte_supplier, vifte_public using (true);
create policy outsiders_read on publication.sent for select to vifte_supplier, vifte_public
  using (exists (select from publication.snapshot s where s.tender = sent.tender));
