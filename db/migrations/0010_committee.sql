-- The committee's papers. A draft shows live figures; finishing freezes them with their date and the cut they were read at.

create schema committee;
grant usage on schema committee to vifte_staff, vifte_public;

create table committee.paper (
  id uuid primary key,
  world registers.world not null,
  title text not null check (length(title) between 1 and 300),
  agreement text not null,
  committee text not null,
  meeting_day date,
  introduction text not null,
  drafted_on date not null,
  by_id text not null,
  version integer not null default 1,
  unique (world, id),
  foreign key (world, agreement) references portfolio.agreement (world, code),
  foreign key (world, committee) references registers.body (world, id)
);

create table committee.finish (
  paper uuid primary key,
  world registers.world not null,
  finished_on date not null,
  ledger_cut bigint not null,
  hours_cut bigint not null,
  content jsonb not null,
  content_hash bytea not null,
  by_id text not null,
  foreign key (world, paper) references committee.paper (world, id)
);

grant select, insert on all tables in schema committee to vifte_staff;
grant update (title, introduction, meeting_day, version) on committee.paper to vifte_staff;
grant select on all tables in schema committee to vifte_public;
create trigger only_appended before update or delete or truncate on committee.finish
  for each statement execute function platform.refuse_change();

do $$
declare t text;
begin
  foreach t in array array['paper', 'finish'] loop
    execute format('alter table committee.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on committee.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on committee.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_world_insert on committee.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
  end loop;
end $$;
create policy own_world_update on committee.paper for update to vifte_staff
  using (world = platform.claim('world') and not exists (select from committee.finish f where f.paper = paper.id));
-- The public sees what is finished.
create policy public_reads on committee.finish for select to vifte_public using (true);
create policy public_reads on committee.paper for select to vifte_public
  using (exists (select from committee.finish f where f.paper = paper.id));
