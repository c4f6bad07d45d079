-- Tenders: one document in versions, frozen and hashed at publication. What happens to it is rows.

-- Whether the weights of every level sum to exactly 1: numerators over the product of the denominators, in whole numbers.
create function procurement.levels_are_whole(criteria jsonb) returns boolean
language plpgsql immutable as $$
declare
  product numeric := 1;
  total numeric := 0;
  c jsonb;
begin
  for c in select value from jsonb_array_elements(criteria) loop
    product := product * (c -> 'weight' ->> 1)::numeric;
  end loop;
  for c in select value from jsonb_array_elements(criteria) loop
    total := total + (c -> 'weight' ->> 0)::numeric * div(product, (c -> 'weight' ->> 1)::numeric);
    if jsonb_typeof(c -> 'sub') = 'array' and not procurement.levels_are_whole(c -> 'sub') then
      return false;
    end if;
  end loop;
  return total = product;
end $$;

create table procurement.tender (
  id text primary key,
  world registers.world not null,
  made_at timestamptz not null,
  by_id text not null,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  unique (world, id)
);

create table procurement.tender_version (
  tender text not null,
  no integer not null check (no > 0),
  world registers.world not null,
  content jsonb not null check (procurement.levels_are_whole(content -> 'criteria')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- What changed and why; the first version needs none.
  reason text,
  made_at timestamptz not null,
  by_id text not null,
  primary key (tender, no),
  check (no = 1 or reason is not null),
  foreign key (world, tender) references procurement.tender (world, id)
);

create table procurement.tender_lot (
  tender text not null,
  no integer not null check (no > 0),
  world registers.world not null,
  primary key (tender, no),
  foreign key (world, tender) references procurement.tender (world, id)
);

-- A published version is the one in force until the next is published. Nothing is ever unpublished.
create table procurement.tender_publication (
  tender text not null,
  version integer not null,
  world registers.world not null,
  published_at timestamptz not null,
  -- Said in the version: nobody can move a deadline without a new version.
  bids_due_at timestamptz not null,
  by_id text not null,
  primary key (tender, version),
  foreign key (tender, version) references procurement.tender_version (tender, no),
  foreign key (world, tender) references procurement.tender (world, id)
);

create table procurement.tender_cancellation (
  tender text primary key,
  world registers.world not null,
  reason text not null,
  cancelled_at timestamptz not null,
  by_id text not null,
  foreign key (world, tender) references procurement.tender (world, id)
);

-- Questions reach everybody without their asker; who asked is the asker's and the officer's alone.
create table procurement.tender_question (
  id uuid primary key,
  world registers.world not null,
  tender text not null,
  no integer not null check (no > 0),
  question text not null,
  asked_at timestamptz not null,
  unique (tender, no),
  unique (world, id),
  foreign key (world, tender) references procurement.tender (world, id)
);
create table procurement.question_asker (
  question uuid primary key,
  world registers.world not null,
  enterprise text not null,
  by_id text not null,
  foreign key (world, question) references procurement.tender_question (world, id)
);
create table procurement.tender_answer (
  question uuid primary key,
  world registers.world not null,
  tender text not null,
  -- The question as it is shown to all: the officer takes out what would tell who asked.
  question_shown text not null,
  answer text not null,
  answered_at timestamptz not null,
  by_id text not null,
  foreign key (world, question) references procurement.tender_question (world, id)
);

-- Talks with the market before the tender, open to all: who was met, and what was said.
create table procurement.market_dialogue (
  id uuid primary key,
  world registers.world not null,
  tender text not null,
  held_on date,
  with_whom text not null,
  said text not null,
  led_to text,
  by_id text not null,
  foreign key (world, tender) references procurement.tender (world, id)
);

create table procurement.tender_document (
  id uuid primary key,
  world registers.world not null,
  tender text not null,
  -- The same name again is a new version of the document.
  name text not null,
  no integer not null check (no > 0),
  media_type text not null,
  bytes bytea not null,
  sha256 text not null,
  added_at timestamptz not null,
  by_id text not null,
  unique (tender, name, no),
  foreign key (world, tender) references procurement.tender (world, id)
);

grant select, insert on procurement.tender, procurement.tender_version, procurement.tender_lot, procurement.tender_publication,
  procurement.tender_cancellation, procurement.tender_question, procurement.question_asker, procurement.tender_answer,
  procurement.market_dialogue, procurement.tender_document to vifte_staff;
grant select on procurement.tender, procurement.tender_version, procurement.tender_lot, procurement.tender_publication,
  procurement.tender_cancellation, procurement.tender_question, procurement.tender_answer, procurement.market_dialogue,
  procurement.tender_document to vifte_supplier, vifte_public;
grant insert on procurement.question_asker to vifte_supplier;
grant select on procurement.question_asker to vifte_supplier;

do $$
declare t text;
begin
  foreach t in array array['tender', 'tender_version', 'tender_lot', 'tender_publication', 'tender_cancellation', 'tender_question',
    'question_asker', 'tender_answer', 'market_dialogue', 'tender_document'] loop
    execute format('alter table procurement.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on procurement.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on procurement.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_world_insert on procurement.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
    execute format('create trigger only_appended before update or delete or truncate on procurement.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
  -- Outsiders see what has been published, and what belongs to it; what a public paper says of a tender is published there. The publication itself has no condition but its existence.
  execute 'create policy outsiders_read on procurement.tender_publication for select to vifte_supplier, vifte_public using (true)';
  foreach t in array array['tender_lot', 'tender_cancellation', 'market_dialogue', 'tender_document'] loop
    execute format('create policy outsiders_read on procurement.%1$I for select to vifte_supplier, vifte_public
                    using (exists (select from procurement.tender_publication p where p.tender = %1$I.tender))', t);
  end loop;
end $$;
create policy outsiders_read on procurement.tender for select to vifte_supplier, vifte_public
  using (source_kind = 'paper' or exists (select from procurement.tender_publication p where p.tender = tender.id));
create policy outsiders_read on procurement.tender_version for select to vifte_supplier, vifte_public
  using (content -> 'source' ->> 'kind' = 'paper'
    or exists (select from procurement.tender_publication p where p.tender = tender_version.tender and p.version = tender_version.no));
create policy own_enterprise on procurement.question_asker for select to vifte_supplier using (enterprise = platform.claim('enterprise'));
create policy own_enterprise_asks on procurement.question_asker for insert to vifte_supplier
  with check (enterprise = platform.claim('enterprise') and world = platform.claim('world'));
-- A question is its asker's until it is answered; then it is everybody's, in the words the answer shows.
create policy own_question on procurement.tender_question for select to vifte_supplier
  using (exists (select from procurement.question_asker a where a.question = tender_question.id));
-- As owner, since an asker may not see how many others have asked.
create function procurement.number_question(id uuid, tender text, question text, asked_at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtext('question ' || number_question.tender));
  insert into procurement.tender_question (id, world, tender, no, question, asked_at)
  select number_question.id, t.world, t.id,
    1 + (select count(*) from procurement.tender_question q where q.tender = t.id), number_question.question, number_question.asked_at
  from procurement.tender t
  where t.id = number_question.tender and t.world = platform.claim('world')::registers.world
    and exists (select from procurement.tender_publication p where p.tender = t.id);
end $$;
revoke execute on function procurement.number_question from public;
grant execute on function procurement.number_question to vifte_staff, vifte_supplier;
create policy outsiders_read on procurement.tender_answer for select to vifte_supplier, vifte_public using (true);
