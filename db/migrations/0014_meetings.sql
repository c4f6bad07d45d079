-- The committee in full: meetings with their agenda, what was recommended and decided point by point, remarks, and papers of any kind.

create table committee.meeting (
  id uuid primary key,
  world registers.world not null,
  committee text not null,
  day date not null,
  starts text,
  place text,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  by_id text not null,
  version integer not null default 1,
  unique (world, id),
  unique (world, committee, day),
  foreign key (world, committee) references registers.body (world, id)
);

-- A case before a committee: a filed document or a paper written here, on a meeting's agenda when the meeting is known.
create table committee.item (
  id text primary key,
  world registers.world not null,
  meeting uuid,
  no integer check (no > 0),
  title text not null,
  body text,
  day date,
  document text,
  paper uuid,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  by_id text not null,
  unique (world, id),
  foreign key (world, meeting) references committee.meeting (world, id),
  foreign key (world, body) references registers.body (world, id),
  foreign key (world, document) references cases.document (world, id),
  foreign key (world, paper) references committee.paper (world, id)
);
create unique index on committee.item (meeting, no) where meeting is not null;
create unique index on committee.item (document) where document is not null;
create unique index on committee.item (paper) where paper is not null;

-- A recommendation point; `names_body` is who the text says decides, which may be another than who does (X01).
create table committee.point (
  world registers.world not null,
  item text not null,
  no integer not null check (no > 0),
  asks text not null,
  says text not null,
  names_body text,
  primary key (item, no),
  foreign key (world, item) references committee.item (world, id)
);

-- Decided point by point; what was recorded at one time is one record, and the meeting keeps the number the item had there, also when it
-- has been moved since. A decision is corrected by a new row that names the one it replaces.
create table committee.decision (
  id text primary key,
  world registers.world not null,
  record text not null,
  item text not null,
  point integer,
  meeting uuid,
  agenda_no integer,
  outcome text not null check (outcome in ('approved', 'noted', 'postponed', 'rejected', 'changed', 'decided')),
  outcome_text text not null,
  vote text not null check (vote in ('none', 'unanimous', 'vote', 'not-printed')),
  vote_text text,
  votes_for text[] not null default '{}',
  votes_against text[] not null default '{}',
  abstained text[] not null default '{}',
  day date,
  replaces text references committee.decision (id),
  reason text,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  by_id text not null,
  -- The order they were recorded in: of two of one day, the later counts.
  seq bigint generated always as identity,
  unique (replaces),
  foreign key (world, item) references committee.item (world, id),
  foreign key (world, meeting) references committee.meeting (world, id)
);
create index on committee.decision (item, point);
create index on committee.decision (record);
create index on committee.decision (meeting);

create table committee.remark (
  id text primary key,
  world registers.world not null,
  record text not null,
  item text not null,
  parties text[] not null check (cardinality(parties) > 0),
  joined_by text[] not null default '{}',
  whole_committee boolean not null default false,
  gist text not null,
  replaces text references committee.remark (id),
  reason text,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  by_id text not null,
  seq bigint generated always as identity,
  unique (replaces),
  foreign key (world, item) references committee.item (world, id)
);
create index on committee.remark (item);

-- Earlier and later steps of the same matter, also those no paper of ours covers.
create table committee.link (
  id bigint generated always as identity primary key,
  world registers.world not null,
  item text not null,
  direction text not null check (direction in ('earlier', 'later')),
  day date,
  day_text text,
  label text not null,
  other text,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  by_id text not null,
  foreign key (world, item) references committee.item (world, id),
  foreign key (world, other) references committee.item (world, id)
);

-- Decisions recorded before move here, and keep their ids.
insert into committee.item (id, world, title, body, day, document, source_kind, source_document, by_id)
  select distinct on (coalesce(d.document, d.id)) coalesce(d.document, d.id), d.world, coalesce(p.title, d.subject),
    case when exists (select from registers.body b where b.world = d.world and b.id = d.body) then d.body end,
    d.day, d.document, case d.world when 'papers' then 'paper' when 'practice' then 'practice' else 'entered' end::registers.source_kind,
    d.document, 'vifte'
  from cases.decision d left join cases.document p on p.id = d.document order by coalesce(d.document, d.id), d.point;
insert into committee.decision (id, world, record, item, point, outcome, outcome_text, vote, vote_text, day, source_kind, source_document, by_id)
  select d.id, d.world, d.id, coalesce(d.document, d.id), d.point,
    case d.outcome when 'godkendt' then 'approved' when 'taget til efterretning' then 'noted' when 'udsat' then 'postponed'
                   when 'forkastet' then 'rejected' else 'decided' end,
    d.outcome, case when d.vote is null then 'not-printed' else 'none' end, d.vote, d.day,
    case d.world when 'papers' then 'paper' when 'practice' then 'practice' else 'entered' end::registers.source_kind, d.document, 'vifte'
  from cases.decision d;
drop table cases.decision;

-- Papers of any kind, written in parts: texts and what was inserted from the house's own figures.
alter table committee.paper
  add column kind text not null default 'orientering' check (kind in ('indstilling', 'orientering', 'budgetnotat', 'notat')),
  add column parts jsonb not null default '[]',
  add column points jsonb not null default '[]',
  add column annexes jsonb not null default '[]',
  alter column agreement drop not null,
  alter column introduction drop not null;
alter table committee.paper alter column kind drop default, alter column parts drop default, alter column points drop default, alter column annexes drop default;
create table committee.paper_version (
  world registers.world not null,
  paper uuid not null,
  no integer not null,
  content jsonb not null,
  saved_on date not null,
  by_id text not null,
  primary key (paper, no),
  foreign key (world, paper) references committee.paper (world, id)
);

-- Publication is an act of its own: the check of personal data and small numbers stands before it.
create table committee.publication (
  paper uuid primary key,
  world registers.world not null,
  published_on date not null,
  findings jsonb not null,
  by_id text not null,
  foreign key (world, paper) references committee.paper (world, id),
  -- A draft is never public.
  foreign key (paper) references committee.finish (paper)
);
insert into committee.publication (paper, world, published_on, findings, by_id)
  select paper, world, finished_on, '[]', by_id from committee.finish;

grant select, insert on committee.meeting, committee.item, committee.point, committee.decision, committee.remark, committee.link, committee.paper_version,
  committee.publication to vifte_staff;
grant update on committee.meeting, committee.item to vifte_staff;
grant update (title, introduction, meeting_day, version, kind, parts, points, annexes, agreement) on committee.paper to vifte_staff;
grant select on committee.meeting, committee.item, committee.point, committee.decision, committee.remark, committee.link, committee.publication to vifte_public;

do $$
declare t text;
begin
  foreach t in array array['meeting', 'item', 'point', 'decision', 'remark', 'link', 'paper_version', 'publication'] loop
    execute format('alter table committee.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on committee.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on committee.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_world_insert on committee.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
  end loop;
  foreach t in array array['point', 'decision', 'remark', 'link', 'paper_version', 'publication'] loop
    execute format('create trigger only_appended before update or delete or truncate on committee.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
  foreach t in array array['meeting', 'item'] loop
    execute format('create policy own_world_update on committee.%I for update to vifte_staff
                    using (world = platform.claim(''world'')) with check (world = platform.claim(''world''))', t);
  end loop;
end $$;
-- The public sees what was decided, and the papers that are published; an item shows when its document is open or its paper published.
create policy public_reads on committee.meeting for select to vifte_public using (true);
create policy public_reads on committee.publication for select to vifte_public using (true);
create policy public_reads on committee.item for select to vifte_public using (
  (document is null or exists (select from cases.document d where d.id = item.document and d.open))
  and (paper is null or exists (select from committee.publication p where p.paper = item.paper)));
do $$
declare t text;
begin
  foreach t in array array['point', 'decision', 'remark', 'link'] loop
    execute format('create policy public_reads on committee.%I for select to vifte_public
                    using (exists (select from committee.item i where i.id = %I.item))', t, t);
  end loop;
end $$;
drop policy public_reads on committee.finish;
create policy public_reads on committee.finish for select to vifte_public
  using (exists (select from committee.publication p where p.paper = finish.paper));
drop policy public_reads on committee.paper;
create policy public_reads on committee.paper for select to vifte_public
  using (exists (select from committee.publication p where p.paper = paper.id));
