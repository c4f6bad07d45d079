-- Evaluation: who evaluates, what is admissible, points given alone and agreed on, the lock before price, and the result.
-- Everything is appended; of several rows for the same thing the newest counts, until the lock that ends it.

create table procurement.evaluator_assignment (
  tender text not null,
  person text not null,
  world registers.world not null,
  name text not null,
  assigned_at timestamptz not null,
  by_id text not null,
  primary key (tender, person),
  foreign key (world, tender) references procurement.tender (world, id)
);
create table procurement.evaluator_release (
  tender text not null,
  person text not null,
  world registers.world not null,
  reason text not null,
  released_at timestamptz not null,
  by_id text not null,
  primary key (tender, person),
  foreign key (tender, person) references procurement.evaluator_assignment (tender, person),
  foreign key (world, tender) references procurement.tender (world, id)
);
-- Each declares before reading. A conflict once declared is never taken back: whoever has one reads nothing more of this tender.
create table procurement.interest_declaration (
  id bigint generated always as identity primary key,
  world registers.world not null,
  tender text not null,
  person text not null,
  name text not null,
  conflict boolean not null,
  words text,
  declared_at timestamptz not null,
  check (not conflict or words is not null),
  foreign key (world, tender) references procurement.tender (world, id)
);
create index on procurement.interest_declaration (tender, person);

create table procurement.conformity (
  id bigint generated always as identity primary key,
  world registers.world not null,
  tender text not null,
  bid uuid not null,
  requirement text not null,
  conforms boolean not null,
  reason text not null check (length(reason) between 1 and 4000),
  decided_at timestamptz not null,
  by_id text not null,
  by_name text not null,
  foreign key (world, tender) references procurement.tender (world, id),
  foreign key (world, bid) references procurement.bid (world, id)
);
create index on procurement.conformity (tender);
create table procurement.admissibility (
  id bigint generated always as identity primary key,
  world registers.world not null,
  tender text not null,
  bid uuid not null,
  lot integer not null,
  admissible boolean not null,
  reason text not null check (length(reason) between 1 and 4000),
  decided_at timestamptz not null,
  by_id text not null,
  by_name text not null,
  foreign key (world, tender) references procurement.tender (world, id),
  foreign key (tender, lot) references procurement.tender_lot (tender, no),
  foreign key (world, bid) references procurement.bid (world, id)
);
create index on procurement.admissibility (tender);
create table procurement.admissibility_lock (
  tender text primary key,
  world registers.world not null,
  -- Of what was decided, in canonical order.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  locked_at timestamptz not null,
  by_id text not null,
  foreign key (world, tender) references procurement.tender (world, id)
);

create table procurement.score (
  id bigint generated always as identity primary key,
  world registers.world not null,
  tender text not null,
  lot integer not null,
  bid uuid not null,
  criterion text not null,
  person text not null,
  -- A decimal as it was given: exact, with a point.
  points text not null check (points ~ '^-?[0-9]{1,9}([.][0-9]{1,6})?$'),
  reason text not null check (length(reason) between 1 and 4000),
  given_at timestamptz not null,
  foreign key (tender, person) references procurement.evaluator_assignment (tender, person),
  foreign key (tender, lot) references procurement.tender_lot (tender, no),
  foreign key (world, tender) references procurement.tender (world, id),
  foreign key (world, bid) references procurement.bid (world, id)
);
create index on procurement.score (tender, person);
create table procurement.score_submission (
  tender text not null,
  person text not null,
  world registers.world not null,
  submitted_at timestamptz not null,
  primary key (tender, person),
  foreign key (tender, person) references procurement.evaluator_assignment (tender, person),
  foreign key (world, tender) references procurement.tender (world, id)
);
create table procurement.consensus (
  id bigint generated always as identity primary key,
  world registers.world not null,
  tender text not null,
  lot integer not null,
  bid uuid not null,
  criterion text not null,
  points text not null check (points ~ '^-?[0-9]{1,9}([.][0-9]{1,6})?$'),
  reason text not null check (length(reason) between 1 and 4000),
  agreed_at timestamptz not null,
  by_id text not null,
  by_name text not null,
  foreign key (tender, lot) references procurement.tender_lot (tender, no),
  foreign key (world, tender) references procurement.tender (world, id),
  foreign key (world, bid) references procurement.bid (world, id)
);
create index on procurement.consensus (tender);
create table procurement.quality_lock (
  tender text primary key,
  world registers.world not null,
  locked_at timestamptz not null,
  by_id text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  foreign key (world, tender) references procurement.tender (world, id)
);

-- A bid that turns out to hold no readable price for a lot it bids on: a person says so, since nothing can be reckoned.
create table procurement.unpriced_bid (
  tender text not null,
  lot integer not null,
  bid uuid not null,
  world registers.world not null,
  reason text not null,
  said_at timestamptz not null,
  by_id text not null,
  primary key (tender, lot, bid),
  foreign key (tender, lot) references procurement.tender_lot (tender, no),
  foreign key (world, tender) references procurement.tender (world, id),
  foreign key (world, bid) references procurement.bid (world, id)
);
-- What was reckoned, from what, by which rule: `procurement.evaluate` given the same input answers the same.
create table procurement.evaluation_run (
  tender text not null,
  lot integer not null,
  world registers.world not null,
  rule_version text not null,
  input jsonb not null,
  output jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  run_at timestamptz not null,
  by_id text not null,
  by_name text not null,
  primary key (tender, lot),
  foreign key (tender, lot) references procurement.tender_lot (tender, no),
  foreign key (world, tender) references procurement.tender (world, id)
);
-- Lots drawn by people where the published rule did not part the bids: in the order they were drawn, with a witness.
create table procurement.drawn_lot (
  tender text not null,
  lot integer not null,
  world registers.world not null,
  bids uuid[] not null check (cardinality(bids) >= 2),
  how text not null,
  witness text not null,
  drawn_at timestamptz not null,
  by_id text not null,
  by_name text not null,
  primary key (tender, lot),
  foreign key (tender, lot) references procurement.evaluation_run (tender, lot),
  foreign key (world, tender) references procurement.tender (world, id)
);

-- Who may read what, told in one place each. They read as the owner, since the rows they look at are closed to most.
create function procurement.free_of_conflict(tender_id text) returns boolean language sql stable security definer set search_path = pg_catalog
begin atomic
  select not exists (select from procurement.interest_declaration d
    where d.tender = tender_id and d.person = platform.claim('by') and d.conflict);
end;
-- Those whose points are waited for: assigned, not released, without conflict.
create function procurement.active_evaluators(tender_id text) returns setof text language sql stable security definer set search_path = pg_catalog
begin atomic
  select a.person from procurement.evaluator_assignment a
   where a.tender = tender_id
     and not exists (select from procurement.evaluator_release r where r.tender = a.tender and r.person = a.person)
     and not exists (select from procurement.interest_declaration d where d.tender = a.tender and d.person = a.person and d.conflict);
end;
create function procurement.evaluates(tender_id text) returns boolean language sql stable security definer set search_path = pg_catalog
begin atomic
  select platform.claim('role') = 'evaluator'
    and platform.claim('by') in (select procurement.active_evaluators(tender_id))
    and exists (select from procurement.interest_declaration d where d.tender = tender_id and d.person = platform.claim('by'));
end;
-- The chair of the evaluation and the evaluators, none of them with a conflict.
create function procurement.in_evaluation(tender_id text) returns boolean language sql stable security definer set search_path = pg_catalog
begin atomic
  select (platform.claim('role') = 'officer' and procurement.free_of_conflict(tender_id)) or procurement.evaluates(tender_id);
end;
create function procurement.all_submitted(tender_id text) returns boolean language sql stable security definer set search_path = pg_catalog
begin atomic
  select exists (select from procurement.active_evaluators(tender_id))
    and not exists (select from procurement.active_evaluators(tender_id) as a (person)
      where not exists (select from procurement.score_submission s where s.tender = tender_id and s.person = a.person));
end;
create function procurement.quality_is_locked(tender_id text) returns boolean language sql stable security definer set search_path = pg_catalog
begin atomic
  select exists (select from procurement.quality_lock l where l.tender = tender_id);
end;
create function procurement.is_opened(tender_id text, which text) returns boolean language sql stable security definer set search_path = pg_catalog
begin atomic
  select exists (select from procurement.opening o where o.tender = tender_id and o.envelopes = which);
end;
create function procurement.admissibility_is_locked(tender_id text) returns boolean language sql stable security definer set search_path = pg_catalog
begin atomic
  select exists (select from procurement.admissibility_lock l where l.tender = tender_id);
end;
create function procurement.has_submitted(tender_id text, who text) returns boolean language sql stable security definer set search_path = pg_catalog
begin atomic
  select exists (select from procurement.score_submission s where s.tender = tender_id and s.person = who);
end;
-- Who can be asked to evaluate: the house's evaluators in the caller's world, by name.
create function procurement.possible_evaluators() returns table (id text, name text) language sql stable security definer set search_path = pg_catalog
begin atomic
  select p.id, p.name from platform.person p where p.role = 'evaluator' and p.world = platform.claim('world') order by p.name, p.id;
end;

-- TWO-SEALS: prices wait for the quality lock.
create or replace function procurement.price_may_open(tender_id text) returns boolean language sql stable security definer set search_path = pg_catalog
  return exists (select from procurement.opening o where o.tender = tender_id and o.envelopes = 'quality')
    and exists (select from procurement.quality_lock l where l.tender = tender_id);

revoke execute on function procurement.price_may_open from public;

create function procurement.refuse_after_lock() returns trigger language plpgsql as $$
begin
  if procurement.quality_is_locked(new.tender) then
    perform platform.refuse('conflict', 'Kvaliteten er låst. Point, begrundelser og bedømmere kan ikke ændres mere.', '{"rule": "QUALITY-LOCK"}');
  end if;
  return new;
end $$;
create trigger until_lock before insert on procurement.score for each row execute function procurement.refuse_after_lock();
create trigger until_lock before insert on procurement.score_submission for each row execute function procurement.refuse_after_lock();
create trigger until_lock before insert on procurement.consensus for each row execute function procurement.refuse_after_lock();
create trigger until_lock before insert on procurement.evaluator_assignment for each row execute function procurement.refuse_after_lock();
create trigger until_lock before insert on procurement.evaluator_release for each row execute function procurement.refuse_after_lock();

create function procurement.refuse_after_admissibility() returns trigger language plpgsql as $$
begin
  if procurement.admissibility_is_locked(new.tender) then
    perform platform.refuse('conflict', 'Det er låst, hvilke tilbud der er antagelige. Det kan ikke ændres mere.', '{"rule": "ADMISSIBILITY-LOCK"}');
  end if;
  if not procurement.is_opened(new.tender, 'quality') then
    perform platform.refuse('conflict', 'Tilbuddene er ikke åbnet endnu.', '{"rule": "STATE"}');
  end if;
  return new;
end $$;
create trigger until_lock before insert on procurement.conformity for each row execute function procurement.refuse_after_admissibility();
create trigger until_lock before insert on procurement.admissibility for each row execute function procurement.refuse_after_admissibility();
create trigger until_lock before insert on procurement.admissibility_lock for each row execute function procurement.refuse_after_admissibility();

create function procurement.evaluation_in_order() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'score' then
    if not procurement.admissibility_is_locked(new.tender) then
      perform platform.refuse('conflict', 'Der gives point, når det er låst, hvilke tilbud der er antagelige.', '{"rule": "STATE"}');
    end if;
    if procurement.has_submitted(new.tender, new.person) then
      perform platform.refuse('conflict', 'Du har afleveret dine point. De kan ikke ændres mere.', '{"rule": "ALONE-FIRST"}');
    end if;
  elsif tg_table_name in ('consensus', 'quality_lock') then
    if not procurement.all_submitted(new.tender) then
      perform platform.refuse('conflict', 'Ikke alle bedømmere har afleveret deres point.', '{"rule": "ALONE-FIRST"}');
    end if;
  elsif tg_table_name in ('evaluation_run', 'unpriced_bid') then
    if not procurement.quality_is_locked(new.tender) or not procurement.is_opened(new.tender, 'price') then
      perform platform.refuse('conflict', 'Evalueringen regnes ud, når kvaliteten er låst og priserne åbnet.', '{"rule": "QUALITY-LOCK"}');
    end if;
  elsif tg_table_name = 'evaluator_assignment' then
    if procurement.all_submitted(new.tender) then
      perform platform.refuse('conflict', 'Alle bedømmere har afleveret og kan se hinandens point. Der kan ikke komme flere til.', '{"rule": "ALONE-FIRST"}');
    end if;
  end if;
  return new;
end $$;
create trigger in_order before insert on procurement.score for each row execute function procurement.evaluation_in_order();
create trigger in_order before insert on procurement.consensus for each row execute function procurement.evaluation_in_order();
create trigger in_order before insert on procurement.quality_lock for each row execute function procurement.evaluation_in_order();
create trigger in_order before insert on procurement.evaluation_run for each row execute function procurement.evaluation_in_order();
create trigger in_order before insert on procurement.unpriced_bid for each row execute function procurement.evaluation_in_order();
create trigger in_order before insert on procurement.evaluator_assignment for each row execute function procurement.evaluation_in_order();

revoke execute on function procurement.free_of_conflict, procurement.active_evaluators, procurement.evaluates, procurement.in_evaluation,
  procurement.all_submitted, procurement.quality_is_locked, procurement.is_opened, procurement.admissibility_is_locked,
  procurement.has_submitted, procurement.possible_evaluators from public;
grant execute on function procurement.free_of_conflict, procurement.active_evaluators, procurement.evaluates, procurement.in_evaluation,
  procurement.all_submitted, procurement.quality_is_locked, procurement.is_opened, procurement.admissibility_is_locked,
  procurement.has_submitted, procurement.possible_evaluators to vifte_staff;

grant select, insert on procurement.evaluator_assignment, procurement.evaluator_release, procurement.interest_declaration,
  procurement.conformity, procurement.admissibility, procurement.admissibility_lock, procurement.score, procurement.score_submission,
  procurement.consensus, procurement.quality_lock, procurement.unpriced_bid, procurement.evaluation_run, procurement.drawn_lot to vifte_staff;
grant select on procurement.quality_lock to vifte_supplier, vifte_public;

do $$
declare t text;
begin
  foreach t in array array['evaluator_assignment', 'evaluator_release', 'interest_declaration', 'conformity', 'admissibility',
    'admissibility_lock', 'score', 'score_submission', 'consensus', 'quality_lock', 'unpriced_bid', 'evaluation_run', 'drawn_lot'] loop
    execute format('alter table procurement.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on procurement.%I to vifte_owner using (true) with check (true)', t);
    execute format('create trigger only_appended before update or delete or truncate on procurement.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
  -- That something has happened is no secret in the house; what was thought is.
  foreach t in array array['evaluator_assignment', 'evaluator_release', 'interest_declaration', 'admissibility_lock', 'score_submission', 'quality_lock'] loop
    execute format('create policy staff_reads on procurement.%I for select to vifte_staff using (true)', t);
  end loop;
  foreach t in array array['conformity', 'admissibility', 'unpriced_bid'] loop
    execute format('create policy evaluation_reads on procurement.%1$I for select to vifte_staff using (procurement.in_evaluation(tender)
                    or (platform.claim(''role'') in (''auditor'', ''manager'') and procurement.quality_is_locked(tender)))', t);
  end loop;
  -- Consensus is there once all have given points alone; the house's management and its auditor see it when it is locked.
  execute 'create policy evaluation_reads on procurement.consensus for select to vifte_staff using (procurement.in_evaluation(tender)
           or (platform.claim(''role'') in (''auditor'', ''manager'') and procurement.quality_is_locked(tender)))';
  foreach t in array array['evaluation_run', 'drawn_lot'] loop
    execute format('create policy evaluation_reads on procurement.%1$I for select to vifte_staff
                    using (procurement.in_evaluation(tender) or platform.claim(''role'') in (''auditor'', ''manager''))', t);
  end loop;
  -- The chair's acts.
  foreach t in array array['evaluator_assignment', 'evaluator_release', 'conformity', 'admissibility', 'admissibility_lock', 'consensus',
    'quality_lock', 'unpriced_bid', 'evaluation_run', 'drawn_lot'] loop
    execute format('create policy chair_inserts on procurement.%1$I for insert to vifte_staff
                    with check (world = platform.claim(''world'') and by_id = platform.claim(''by'')
                      and platform.claim(''role'') = ''officer'' and procurement.free_of_conflict(tender))', t);
  end loop;
end $$;
-- One's own points always; another's when every evaluator has handed in, and nobody's with a conflict.
create policy alone_first on procurement.score for select to vifte_staff using (
  (person = platform.claim('by') and procurement.evaluates(tender))
  or (procurement.all_submitted(tender) and procurement.in_evaluation(tender))
  or (platform.claim('role') = 'auditor' and procurement.quality_is_locked(tender)));
create policy own_inserts on procurement.score for insert to vifte_staff
  with check (world = platform.claim('world') and person = platform.claim('by') and procurement.evaluates(tender));
create policy own_inserts on procurement.score_submission for insert to vifte_staff
  with check (world = platform.claim('world') and person = platform.claim('by') and procurement.evaluates(tender));
create policy own_inserts on procurement.interest_declaration for insert to vifte_staff
  with check (world = platform.claim('world') and person = platform.claim('by') and platform.claim('role') in ('officer', 'evaluator'));
create policy outsiders_read on procurement.quality_lock for select to vifte_supplier, vifte_public
  using (exists (select from procurement.tender_publication p where p.tender = quality_lock.tender));

-- What was in an envelope: from the opening on, for those in the evaluation alone; the price only after the lock.
drop policy evaluators_read on procurement.opened_envelope;
drop policy evaluators_read on procurement.opened_attachment;
create policy evaluation_reads on procurement.opened_envelope for select to vifte_staff
  using (procurement.in_evaluation(tender) and (kind <> 'price' or procurement.quality_is_locked(tender)));
create policy evaluation_reads on procurement.opened_attachment for select to vifte_staff
  using (procurement.in_evaluation(tender) and (kind <> 'price' or procurement.quality_is_locked(tender)));
