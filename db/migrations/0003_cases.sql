-- The register of papers: what each is called, its numbers and dates exactly as printed. What is not printed is null.

create schema cases;
grant usage on schema cases to vifte_staff, vifte_supplier, vifte_public, vifte_jobs;

create table cases.document (
  id text primary key,
  world registers.world not null,
  kind text not null,
  title text not null,
  case_no text,
  case_system text,
  agenda_item integer,
  committee text,
  administration text,
  meeting_day date,
  remark text,
  signed_by text[] not null default '{}',
  unique (world, id)
);

create table cases.annex (
  world registers.world not null,
  document text not null,
  no integer not null,
  doc_no text,
  title_in_text text,
  title_in_list text,
  primary key (document, no),
  foreign key (world, document) references cases.document (world, id)
);

create table cases.decision (
  id text primary key,
  world registers.world not null,
  document text,
  body text,
  day date,
  point integer,
  subject text not null,
  outcome text not null,
  vote text,
  foreign key (world, document) references cases.document (world, id)
);

grant select on all tables in schema cases to vifte_staff, vifte_supplier, vifte_public, vifte_jobs;
grant insert on all tables in schema cases to vifte_staff;

do $$
declare t text;
begin
  foreach t in array array['document', 'annex', 'decision'] loop
    execute format('alter table cases.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on cases.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy read_all on cases.%I for select to vifte_staff, vifte_supplier, vifte_public, vifte_jobs using (true)', t);
    execute format('create policy own_world_insert on cases.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
  end loop;
end $$;
