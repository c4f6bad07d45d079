-- Needs: who lacks what, why nothing in force reaches them, and what the committee was told. State is rows.

create schema needs;
grant usage on schema needs to vifte_staff, vifte_public;

create table needs.need (
  id text primary key,
  world registers.world not null,
  title text not null check (length(title) between 1 and 300),
  target_group text not null,
  areas text[] not null default '{}',
  size integer check (size >= 0),
  size_text text,
  size_source text,
  -- R04: a mapping starts from a concentration in an area (A), a small group not served (B), or both: each stands with its reason.
  reason_a text,
  reason_b text,
  cause_kind text not null check (cause_kind in ('funding-ends', 'unserved', 'new-group', 'agreement-ends', 'other')),
  cause_text text,
  year integer check (year between 1970 and 2200),
  mapped_on date,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  version integer not null default 1,
  by_id text not null,
  unique (world, id),
  check (source_kind = 'paper' or mapped_on is not null),
  check (num_nonnulls(reason_a, reason_b) > 0)
);

-- Why each offer in force that day does not reach the group. Tested again, it is a new row.
create table needs.coverage (
  id bigint generated always as identity primary key,
  world registers.world not null,
  need text not null,
  need_version integer not null,
  tested_on date not null,
  offers jsonb not null,
  covered boolean not null,
  by_id text not null,
  foreign key (world, need) references needs.need (world, id)
);

create table needs.evidence (
  id uuid primary key,
  world registers.world not null,
  need text not null,
  kind text not null check (kind in ('evaluation', 'experience', 'statistics', 'dialogue', 'earlier-effort', 'other')),
  says text not null,
  day date,
  document text,
  place text,
  cause_kind text,
  cause_id text,
  cause_label text,
  cause_href text,
  by_id text not null,
  unique (need, cause_kind, cause_id),
  foreign key (world, need) references needs.need (world, id)
);

-- R05: sent to the committee, told to the committee, gone on to the next step, closed: each is a row.
create table needs.sent (
  need text primary key,
  world registers.world not null,
  sent_on date not null,
  committee text not null,
  by_id text not null,
  foreign key (world, need) references needs.need (world, id),
  foreign key (world, committee) references registers.body (world, id)
);
-- A need that was sent by mistake, or has passed, is withdrawn until the committee has been told; then a step says the rest.
create table needs.withdrawal (
  need text primary key,
  world registers.world not null,
  reason text not null,
  withdrawn_on date not null,
  by_id text not null,
  foreign key (world, need) references needs.need (world, id)
);
create table needs.orientation (
  need text primary key,
  world registers.world not null,
  told_on date,
  cause_kind text not null,
  cause_id text not null,
  cause_label text not null,
  cause_href text not null,
  by_id text not null,
  foreign key (world, need) references needs.need (world, id)
);
-- One step may follow another; the newest counts.
create table needs.next_step (
  need text not null,
  no integer not null check (no > 0),
  world registers.world not null,
  step text not null check (step in ('special-effort', 'tender', 'own-effort', 'budget-note', 'none')),
  reason text not null,
  -- Why, although an offer was found to reach the group.
  reason_although_covered text,
  taken_on date,
  amount_thousand bigint check (amount_thousand >= 0),
  supplier text,
  by_id text not null,
  primary key (need, no),
  foreign key (world, need) references needs.need (world, id)
);

grant select, insert on all tables in schema needs to vifte_staff;
grant update (title, target_group, areas, size, size_text, size_source, reason_a, reason_b, cause_kind, cause_text, year, version) on needs.need to vifte_staff;
grant select on all tables in schema needs to vifte_public;

do $$
declare t text;
begin
  foreach t in array array['need', 'coverage', 'evidence', 'sent', 'withdrawal', 'orientation', 'next_step'] loop
    execute format('alter table needs.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on needs.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on needs.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_world_insert on needs.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
  end loop;
  foreach t in array array['coverage', 'evidence', 'sent', 'withdrawal', 'orientation', 'next_step'] loop
    execute format('create trigger only_appended before update or delete or truncate on needs.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
end $$;
-- A mapping can be mended until the committee has it.
create policy own_world_update on needs.need for update to vifte_staff
  using (world = platform.claim('world') and not exists (select from needs.sent s where s.need = need.id)
    and not exists (select from needs.orientation o where o.need = need.id));
-- The public reads what the committee has been told.
create policy public_reads on needs.orientation for select to vifte_public using (true);
do $$
declare t text;
begin
  foreach t in array array['coverage', 'evidence', 'sent', 'next_step'] loop
    execute format('create policy public_reads on needs.%I for select to vifte_public
                    using (exists (select from needs.orientation o where o.need = %I.need))', t, t);
  end loop;
end $$;
create policy public_reads on needs.need for select to vifte_public
  using (exists (select from needs.orientation o where o.need = need.id));
