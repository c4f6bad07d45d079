-- The register of documents in full: every number a paper carries, what it says with its places, versions, files and the course of its case.

alter table cases.document
  add column document_day date,
  add column filed_on date,
  add column theme text,
  add column sender text,
  add column addressee text,
  add column caseworker text,
  add column meeting_time text,
  add column meeting_place text,
  add column public_address text,
  add column ocr boolean not null default false,
  add column open boolean not null default true,
  add column version integer not null default 1;
alter table cases.document alter column open drop default;

-- F2, eDoc and older numbers stand side by side: one document may have several, or none.
create table cases.number (
  world registers.world not null,
  document text not null,
  position integer not null,
  number text not null,
  system text,
  of_kind text not null check (of_kind in ('case', 'document')),
  primary key (document, position),
  foreign key (world, document) references cases.document (world, id)
);
-- As a number is compared: without spaces and capitals, and with one kind of dash.
create function cases.plain_number(number text) returns text language sql immutable parallel safe
  return lower(translate(replace(number, ' ', ''), '–—‑', '---'));
create index on cases.number (cases.plain_number(number) text_pattern_ops);
create index on cases.document (lower(id));
insert into cases.number (world, document, position, number, system, of_kind)
  select world, id, 1, case_no, case_system, 'case' from cases.document where case_no is not null;
alter table cases.document drop column case_no, drop column case_system;

-- What a document says, version by version: sections, recommendation points, tables, statements and names, each with its place.
-- A correction is a new version with its reason; the earlier ones stay.
create table cases.version (
  world registers.world not null,
  document text not null,
  no integer not null check (no > 0),
  content jsonb not null,
  reason text,
  filed_on date not null,
  by_id text not null,
  primary key (document, no),
  foreign key (world, document) references cases.document (world, id)
);
insert into cases.version (world, document, no, content, filed_on, by_id)
  select world, id, 1, '{}', coalesce(meeting_day, current_date), 'vifte' from cases.document;
update cases.document set filed_on = coalesce(meeting_day, current_date);
alter table cases.document alter column filed_on set not null;

-- Stored when a version is filed. The text holds the words, and neighbours joined, so that split letters are found (tolerant.ts).
create table cases.found (
  document text primary key,
  world registers.world not null,
  words tsvector not null,
  foreign key (world, document) references cases.document (world, id)
);
create index on cases.found using gin (words);
insert into cases.found (document, world, words) select id, world, to_tsvector('danish', title) from cases.document;

-- Files lie in the database, named by their own checksum: a backup holds them, and a corrupted one is found and named.
create table cases.file (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null check (length(bytes) between 1 and 26214400),
  media_type text not null
);
create table cases.attachment (
  id uuid primary key,
  world registers.world not null,
  document text not null,
  position integer not null,
  name text not null check (length(name) between 1 and 200),
  file text not null references cases.file,
  size integer not null,
  annex_no integer,
  text text,
  filed_on date not null,
  by_id text not null,
  unique (document, position),
  foreign key (world, document) references cases.document (world, id)
);

-- The course of a case: what later rooms decided about a document, deposited with their cause.
create table cases.event (
  id bigint generated always as identity primary key,
  world registers.world not null,
  document text not null,
  day date,
  kind text not null check (kind in ('filed', 'meeting', 'decision', 'orientation', 'release', 'follow-up', 'earlier', 'later')),
  label text not null,
  cause_kind text not null,
  cause_id text not null,
  cause_href text not null,
  by_id text not null,
  unique (document, cause_kind, cause_id),
  foreign key (world, document) references cases.document (world, id)
);

-- What a reader has noticed and no rule finds: both readings, and who saw it.
create table cases.remark (
  id uuid primary key,
  world registers.world not null,
  document text not null,
  place text not null,
  says text not null,
  readings text[] not null default '{}',
  made_on date not null,
  by_id text not null,
  foreign key (world, document) references cases.document (world, id)
);

-- A paper that was read in from a file and waits for a person: nothing is filed unconfirmed.
create table cases.intake (
  id uuid primary key,
  world registers.world not null,
  name text not null,
  file text not null references cases.file,
  text text not null,
  draft jsonb not null,
  version integer not null default 1,
  read_on date not null,
  by_id text not null,
  unique (world, id)
);
create table cases.intake_end (
  intake uuid primary key,
  world registers.world not null,
  document text,
  reason text,
  ended_on date not null,
  by_id text not null,
  foreign key (world, intake) references cases.intake (world, id),
  foreign key (world, document) references cases.document (world, id),
  check (document is not null or reason is not null)
);

-- Duties: what must be done by when, by whom, under which rule. Done is a row; a reminder is computed, never stored.
create table cases.duty (
  id uuid primary key,
  world registers.world not null,
  what text not null check (length(what) between 1 and 400),
  rule text,
  who text,
  due date,
  due_text text,
  document text,
  remind_days integer not null default 14 check (remind_days between 0 and 730),
  cause_kind text not null,
  cause_id text not null,
  cause_label text not null,
  cause_href text not null,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  made_on date not null,
  by_id text not null,
  unique (world, id),
  unique (world, cause_kind, cause_id),
  foreign key (world, document) references cases.document (world, id),
  check (due is not null or due_text is not null)
);
create index on cases.duty (world, due);
-- A new day for a duty, with its reason: the earlier day stays, and the newest row counts.
create table cases.duty_move (
  duty uuid not null,
  no integer not null check (no > 0),
  world registers.world not null,
  due date not null,
  reason text not null,
  moved_on date not null,
  by_id text not null,
  primary key (duty, no),
  foreign key (world, duty) references cases.duty (world, id)
);
create table cases.duty_end (
  duty uuid primary key,
  world registers.world not null,
  kind text not null check (kind in ('done', 'dropped')),
  note text not null,
  ended_on date not null,
  by_id text not null,
  foreign key (world, duty) references cases.duty (world, id)
);

grant select on cases.number, cases.version, cases.found, cases.file, cases.attachment, cases.event, cases.remark to vifte_staff, vifte_supplier, vifte_public, vifte_jobs;
grant select on cases.intake, cases.intake_end, cases.duty, cases.duty_end, cases.duty_move to vifte_staff, vifte_jobs;
grant insert on cases.number, cases.version, cases.found, cases.file, cases.attachment, cases.event, cases.remark, cases.intake, cases.intake_end,
  cases.duty, cases.duty_end, cases.duty_move to vifte_staff;
grant update on cases.document, cases.found to vifte_staff;
grant update (draft, version) on cases.intake to vifte_staff;
grant delete on cases.number, cases.annex to vifte_staff;

-- An act of the secretary's is read by all when the paper is open; the rest is the house's own.
drop policy read_all on cases.document;
create policy staff_reads on cases.document for select to vifte_staff, vifte_jobs using (true);
create policy open_reads on cases.document for select to vifte_supplier, vifte_public using (open);
create policy own_world_update on cases.document for update to vifte_staff
  using (world = platform.claim('world')) with check (world = platform.claim('world'));
drop policy read_all on cases.annex;

do $$
declare t text;
begin
  foreach t in array array['number', 'version', 'found', 'attachment', 'event', 'remark', 'intake', 'intake_end', 'duty', 'duty_end', 'duty_move'] loop
    execute format('alter table cases.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on cases.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy own_world_insert on cases.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
  end loop;
  foreach t in array array['annex', 'number', 'version', 'found', 'attachment', 'event', 'remark', 'intake', 'intake_end', 'duty', 'duty_end', 'duty_move'] loop
    execute format('create policy staff_reads on cases.%I for select to vifte_staff, vifte_jobs using (true)', t);
  end loop;
  foreach t in array array['annex', 'number', 'version', 'found', 'attachment', 'event', 'remark'] loop
    execute format('create policy open_reads on cases.%I for select to vifte_supplier, vifte_public
                    using (exists (select from cases.document d where d.id = %I.document and d.open))', t, t);
  end loop;
  -- What a paper said while it was closed stays closed when it is opened.
  alter policy open_reads on cases.version using (coalesce((content #>> '{head,open}')::boolean, true)
    and exists (select from cases.document d where d.id = version.document and d.open));
  foreach t in array array['number', 'annex'] loop
    execute format('create policy own_world_delete on cases.%I for delete to vifte_staff using (world = platform.claim(''world''))', t);
  end loop;
  foreach t in array array['found', 'intake'] loop
    execute format('create policy own_world_update on cases.%I for update to vifte_staff
                    using (world = platform.claim(''world'')) with check (world = platform.claim(''world''))', t);
  end loop;
  foreach t in array array['version', 'attachment', 'event', 'remark', 'intake_end', 'duty', 'duty_end', 'duty_move', 'file'] loop
    execute format('create trigger only_appended before update or delete or truncate on cases.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
end $$;

alter table cases.file enable row level security, force row level security;
create policy owner_all on cases.file to vifte_owner using (true) with check (true);
create policy staff_reads on cases.file for select to vifte_staff, vifte_jobs using (true);
-- A file stands under its own checksum: nobody takes another's place before it comes.
create policy staff_inserts on cases.file for insert to vifte_staff with check (sha256 = encode(sha256(bytes), 'hex'));
create policy open_reads on cases.file for select to vifte_supplier, vifte_public
  using (exists (select from cases.attachment a where a.file = sha256));
