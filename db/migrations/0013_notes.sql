-- Budget notes are composed, version by version; a note recorded from a paper reads its tables where the paper's facts lie.

alter table budget.note add column document text;
update budget.note n set document = source_document
  where exists (select from cases.document d where d.world = n.world and d.id = n.source_document);
alter table budget.note add foreign key (world, document) references cases.document (world, id);

create table budget.note_version (
  world registers.world not null,
  note text not null,
  no integer not null check (no > 0),
  -- Everything the note says and its tables (note.input.ts), as it was saved.
  content jsonb not null,
  saved_on date not null,
  by_id text not null,
  by_name text not null,
  primary key (note, no),
  foreign key (world, note) references budget.note (world, code)
);

-- Frozen: this version is what the negotiations were given, filed as a document.
create table budget.note_freeze (
  note text not null,
  no integer not null,
  world registers.world not null,
  document text not null,
  content_hash text not null,
  frozen_on date not null,
  by_id text not null,
  primary key (note, no),
  foreign key (note, no) references budget.note_version (note, no),
  foreign key (world, document) references cases.document (world, id)
);

insert into budget.note_version (world, note, no, content, saved_on, by_id, by_name)
select n.world, n.code, 1, jsonb_build_object('tables', (
    select jsonb_agg(jsonb_build_object(
      'id', t.id, 'printedNumber', t.printed_number, 'caption', t.caption, 'priceLevelLabel', t.price_level_label, 'years', to_jsonb(t.years), 'columns', '[]'::jsonb,
      'rows', (select jsonb_agg(jsonb_build_object(
          'id', r.id, 'label', r.label, 'kind', r.kind, 'of', to_jsonb(r.part_of), 'area', r.area, 'committee', r.committee, 'appropriation', r.appropriation,
          'remark', r.remark, 'printedTotal', r.printed_total_thousand,
          'cells', (select jsonb_agg(case when c.kind = 'value' then jsonb_build_object('kind', 'value', 'thousandDkk', c.thousand_dkk)
                                          else jsonb_build_object('kind', coalesce(c.kind, 'blank')) end order by y.i)
                    from unnest(t.years) with ordinality y (year, i)
                    left join budget.note_cell c on c.note = r.note and c.tab = r.tab and c.line = r.id and c.year = y.year)
        ) order by r.position) from budget.note_row r where r.note = t.note and r.tab = t.id)
    ) order by t.position) from budget.note_table t where t.note = n.code)), current_date, 'vifte', 'Vifte'
from budget.note n where exists (select from budget.note_table t where t.note = n.code);
drop table budget.note_cell;
drop table budget.note_row;
drop table budget.note_table;

-- A year's index of a series, entered with its source: none is shipped. The newest row of a year holds.
create table budget.price_index (
  id bigint generated always as identity primary key,
  world registers.world not null,
  series text not null,
  year integer not null check (year between 1970 and 2200),
  -- Ten-thousandths: 102,35 is 1023500.
  index_e4 bigint not null check (index_e4 > 0),
  source text not null,
  source_day date not null,
  entered_on date not null,
  by_id text not null
);
create index on budget.price_index (world, series, year, id);

-- From note to money. What one person prepares, another approves; rejected and approved are rows.
create table budget.proposal (
  id uuid primary key,
  world registers.world not null,
  kind text not null check (kind in ('appropriation', 'supplementary', 'carry-over', 'returned', 'draw-down')),
  line text not null,
  -- The line an appropriation opens, or adds to: {name, code, committee, controlArea, needsRelease}. It is there from the approval on.
  opens jsonb,
  note text,
  -- One entry a year: {year, amountOere}; a carry-over has the year it leaves with a minus.
  years jsonb not null,
  decided_on date not null,
  basis text not null,
  reason text,
  prepared_on date not null,
  prepared_by text not null,
  prepared_by_name text not null,
  unique (world, id),
  foreign key (world, note) references budget.note (world, code),
  check ((kind = 'appropriation') = (opens is not null))
);
create index on budget.proposal (world, line);
create table budget.proposal_end (
  proposal uuid primary key,
  world registers.world not null,
  kind text not null check (kind in ('approved', 'rejected', 'withdrawn')),
  reason text,
  ended_on date not null,
  by_id text not null,
  by_name text not null,
  foreign key (world, proposal) references budget.proposal (world, id)
);

-- FOUR-EYES: nobody approves what they prepared, not even by SQL.
create function budget.four_eyes() returns trigger language plpgsql as $$
begin
  if new.kind = 'approved' and exists (select from budget.proposal p where p.id = new.proposal and p.prepared_by = new.by_id) then
    perform platform.refuse('forbidden', 'Den, der har forberedt bevillingen, kan ikke selv godkende den. Bed en anden controller om det.',
                            '{"rule": "FOUR-EYES"}');
  end if;
  return new;
end $$;
create trigger four_eyes before insert on budget.proposal_end for each row execute function budget.four_eyes();


-- An appropriation enters the ledger by an approved proposal and in no other way, and so does a draw-down: with the line, the years and the
-- amounts that were approved, once.
create function budget.is_approved(proposal_id text, of_line text, of_year integer, oere bigint, drawn boolean) returns boolean language sql stable
  return exists (
    select from budget.proposal p join budget.proposal_end e on e.proposal = p.id and e.kind = 'approved'
    where p.id::text = proposal_id and p.line = of_line and (p.kind = 'draw-down') = drawn and exists (
      select from jsonb_array_elements(p.years) y where (y ->> 'year')::integer = of_year and (y ->> 'amountOere')::bigint = oere));
create function budget.refuse_unapproved() returns void language sql
  return platform.refuse('forbidden', 'Bevillinger og udmøntninger skal forberedes af én controller og godkendes af en anden.', '{"rule": "FOUR-EYES"}');
create function budget.entry_approved_by_another() returns trigger language plpgsql as $$
declare a budget.account;
begin
  select * into a from budget.account where id = new.account;
  -- A lot's ceiling is its agreement's.
  if new.kind = 'ceiling' and a.kind = 'lot' then return new; end if;
  if not budget.is_approved(new.cause_id, a.line, a.year, new.amount_oere, false)
     or exists (select from budget.entry e where e.cause_id = new.cause_id and e.account = new.account and e.kind in ('appropriation', 'ceiling')) then
    perform budget.refuse_unapproved();
  end if;
  return new;
end $$;
create function budget.draw_approved_by_another() returns trigger language plpgsql as $$
begin
  if not budget.is_approved(new.proposal::text, new.line, new.year, new.amount_oere, true) then
    perform budget.refuse_unapproved();
  end if;
  return new;
end $$;
create trigger approved_by_another before insert on budget.entry for each row
  when (new.kind in ('appropriation', 'ceiling')) execute function budget.entry_approved_by_another();

-- R18: money a note says must be put to the committee is drawn down only inside what the committee has released.
alter table budget.line add column needs_release boolean not null default false;
create table budget.release (
  id bigint generated always as identity primary key,
  world registers.world not null,
  line text not null,
  year integer not null,
  -- A minus where the decision was corrected to one that releases nothing.
  amount_oere budget.oere not null check (amount_oere <> 0),
  released_on date not null,
  cause_kind text not null,
  cause_id text not null,
  cause_label text not null,
  cause_href text not null,
  by_id text not null,
  unique (line, year, cause_kind, cause_id),
  foreign key (world, line) references budget.line (world, id)
);
create table budget.draw_down (
  proposal uuid not null,
  world registers.world not null,
  line text not null,
  year integer not null,
  amount_oere budget.oere not null check (amount_oere > 0),
  drawn_on date not null,
  primary key (proposal, year),
  foreign key (world, proposal) references budget.proposal (world, id),
  foreign key (world, line) references budget.line (world, id)
);

-- What has been drawn down of a line's year and what the committee has released, for the acts and for the ledger's own guard.
create function budget.drawn_oere(line_id text, of_year integer) returns bigint language sql stable
  return (select coalesce(sum(amount_oere), 0)::bigint from budget.draw_down where line = line_id and year = of_year);
create function budget.released_oere(line_id text, of_year integer) returns bigint language sql stable
  return (select coalesce(sum(amount_oere), 0)::bigint from budget.release where line = line_id and year = of_year);

create function budget.inside_release() returns trigger language plpgsql as $$
begin
  -- Two at once wait for each other on the line.
  perform 1 from budget.line where id = new.line for no key update;
  if budget.drawn_oere(new.line, new.year) + new.amount_oere > budget.released_oere(new.line, new.year) then
    perform platform.refuse('unlawful', 'Udvalget har ikke frigivet så meget. Forelæg udmøntningen for udvalget først.', jsonb_build_object(
      'rule', 'R18', 'releasedOere', budget.released_oere(new.line, new.year), 'drawnOere', budget.drawn_oere(new.line, new.year)));
  end if;
  return new;
end $$;
create trigger approved_by_another before insert on budget.draw_down for each row execute function budget.draw_approved_by_another();
create trigger inside_release before insert on budget.draw_down for each row execute function budget.inside_release();

-- A commitment on money that waits for the committee is refused until it is drawn down (R18).
create function budget.drawn_for_commitment() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from budget.line l where l.id = new.line and l.needs_release)
     and new.used_oere + new.committed_oere > budget.drawn_oere(new.line, new.year) then
    perform platform.refuse('unlawful', format('Pengene for %s er ikke udmøntet. Udvalget skal frigive dem, og en controller udmønte dem, før der kan disponeres.', new.year),
      jsonb_build_object('rule', 'R18', 'drawnOere', budget.drawn_oere(new.line, new.year)));
  end if;
  return new;
end $$;
create trigger drawn_for_commitment before update of committed_oere on budget.account for each row
  when (new.kind = 'year' and new.committed_oere > old.committed_oere and new.used_oere + new.committed_oere > old.used_oere + old.committed_oere)
  execute function budget.drawn_for_commitment();

grant select on budget.note_version, budget.note_freeze, budget.price_index, budget.proposal, budget.proposal_end, budget.release, budget.draw_down
  to vifte_staff, vifte_jobs;
grant select on budget.note_version, budget.note_freeze, budget.price_index to vifte_public;
grant insert on budget.note_version, budget.note_freeze, budget.price_index, budget.proposal, budget.proposal_end, budget.release, budget.draw_down to vifte_staff;
grant update (title, price_level, requested_by, administration) on budget.note to vifte_staff;
grant update (needs_release) on budget.line to vifte_staff;
grant execute on function budget.drawn_oere, budget.released_oere, budget.is_approved, budget.refuse_unapproved to vifte_staff;
revoke execute on function budget.four_eyes, budget.entry_approved_by_another, budget.draw_approved_by_another, budget.inside_release, budget.drawn_for_commitment from public;

do $$
declare t text;
begin
  foreach t in array array['note_version', 'note_freeze', 'price_index', 'proposal', 'proposal_end', 'release', 'draw_down'] loop
    execute format('alter table budget.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on budget.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on budget.%I for select to vifte_staff, vifte_jobs using (true)', t);
    execute format('create policy own_world_insert on budget.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
    execute format('create trigger only_appended before update or delete or truncate on budget.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
  -- What one prepares and ends is written in one's own name.
  alter policy own_world_insert on budget.proposal with check (world = platform.claim('world') and prepared_by = platform.claim('by'));
  alter policy own_world_insert on budget.proposal_end with check (world = platform.claim('world') and by_id = platform.claim('by'));
  foreach t in array array['note', 'line'] loop
    execute format('create policy own_world_update on budget.%I for update to vifte_staff
                    using (world = platform.claim(''world'')) with check (world = platform.claim(''world''))', t);
  end loop;
end $$;
-- The public reads what was given to the negotiations, and what was recorded as printed; never a draft of our own.
create policy public_reads on budget.note_freeze for select to vifte_public using (true);
alter policy staff_reads on budget.note to vifte_staff, vifte_jobs;
create policy public_reads on budget.note for select to vifte_public
  using (source_kind <> 'entered' or exists (select from budget.note_freeze f where f.note = note.code));
create policy public_reads on budget.note_version for select to vifte_public
  using (exists (select from budget.note_freeze f where f.note = note_version.note and f.no = note_version.no)
    or (no = 1 and exists (select from budget.note n where n.code = note_version.note and n.source_kind <> 'entered')));
create policy public_reads on budget.price_index for select to vifte_public using (true);
