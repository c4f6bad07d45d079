-- From an evaluation to signed letters: the decision, its letters, the standstill, and what is complained of.

alter table procurement.award drop constraint award_procedure_check;
alter table procurement.award add constraint award_procedure_check
  check (procedure in ('light-tender', 'eu-tender', 'direct-allocation', 'call-for-proposals', 'advertisement', 'call-off'));
-- The tender an award was evaluated in; one that was recorded by hand has none.
alter table procurement.award add column tender text;
alter table procurement.award add foreign key (world, tender) references procurement.tender (world, id);

create table procurement.award_revocation (
  award text primary key,
  world registers.world not null,
  reason text not null,
  revoked_at timestamptz not null,
  by_id text not null,
  foreign key (world, award) references procurement.award (world, id)
);

-- A lot nobody was chosen on: no bids, none admissible, or given up; and why.
create table procurement.lot_without_award (
  award text not null,
  lot_no integer not null,
  world registers.world not null,
  reason text not null,
  primary key (award, lot_no),
  foreign key (world, award) references procurement.award (world, id)
);

-- What the one to be chosen must show first: that no ground for exclusion applies.
create table procurement.winner_proof (
  id uuid primary key,
  world registers.world not null,
  tender text not null,
  enterprise text not null,
  what text not null,
  received_on date not null,
  by_id text not null,
  foreign key (world, tender) references procurement.tender (world, id),
  foreign key (world, enterprise) references registers.enterprise (world, id)
);

-- The letters of an award go out at once; the standstill runs from then.
create table procurement.award_notice (
  award text primary key,
  tender text not null,
  world registers.world not null,
  sent_at timestamptz not null,
  standstill_days integer not null check (standstill_days between 0 and 60),
  -- The last day of the standstill: an agreement may be concluded the day after.
  stands_until date not null,
  by_id text not null,
  foreign key (world, award) references procurement.award (world, id)
);
create table procurement.award_letter (
  award text not null,
  enterprise text not null,
  tender text not null,
  world registers.world not null,
  won boolean not null,
  content jsonb not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Ed25519 by the house's key over the hash; whoever has the letter can check that it is unchanged.
  signature text not null,
  public_key text not null,
  signed_by text not null,
  primary key (award, enterprise),
  foreign key (award) references procurement.award_notice (award),
  foreign key (world, enterprise) references registers.enterprise (world, id)
);

create table procurement.complaint (
  id uuid primary key,
  world registers.world not null,
  award text not null,
  from_whom text not null,
  received_on date not null,
  says text not null,
  -- Whether the agreement waits for its outcome.
  suspends boolean not null,
  by_id text not null,
  unique (world, id),
  foreign key (world, award) references procurement.award (world, id)
);
create table procurement.complaint_outcome (
  complaint uuid primary key,
  world registers.world not null,
  outcome text not null check (outcome in ('upheld', 'dismissed', 'withdrawn')),
  reason text not null,
  decided_on date not null,
  by_id text not null,
  foreign key (world, complaint) references procurement.complaint (world, id)
);

-- FOUR-EYES: whoever reckoned the evaluation does not decide the award. One award of a tender stands at a time.
create function procurement.award_in_order() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.tender is null then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtext('award ' || new.tender));
  if exists (select from procurement.evaluation_run r where r.tender = new.tender and r.by_id = new.by_id) then
    perform platform.refuse('forbidden', 'Du har selv regnet evalueringen ud. En anden skal beslutte tildelingen.', '{"rule": "FOUR-EYES"}');
  end if;
  if exists (select from procurement.award a where a.tender = new.tender
      and not exists (select from procurement.award_revocation r where r.award = a.id)) then
    perform platform.refuse('conflict', 'Udbuddet er allerede tildelt.', '{"rule": "DOUBLE-CLICK"}');
  end if;
  return new;
end $$;
revoke execute on function procurement.award_in_order from public;
create trigger in_order before insert on procurement.award for each row execute function procurement.award_in_order();

grant select, insert on procurement.award_revocation, procurement.lot_without_award, procurement.winner_proof, procurement.award_notice,
  procurement.award_letter, procurement.complaint, procurement.complaint_outcome to vifte_staff;
grant select on procurement.award, procurement.award_lot, procurement.award_revocation, procurement.lot_without_award,
  procurement.award_notice to vifte_supplier, vifte_public;
grant select on procurement.award_letter to vifte_supplier;

do $$
declare t text;
begin
  foreach t in array array['award_revocation', 'lot_without_award', 'winner_proof', 'award_notice', 'award_letter', 'complaint',
    'complaint_outcome'] loop
    execute format('alter table procurement.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on procurement.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on procurement.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_world_insert on procurement.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
    execute format('create trigger only_appended before update or delete or truncate on procurement.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
end $$;
-- Nobody outside knows of an award before its letters are sent; then it is everybody's.
create policy outsiders_read on procurement.award_notice for select to vifte_supplier, vifte_public using (true);
create policy outsiders_read on procurement.award for select to vifte_supplier, vifte_public
  using (exists (select from procurement.award_notice n where n.award = award.id));
do $$
declare t text;
begin
  foreach t in array array['award_lot', 'award_revocation', 'lot_without_award'] loop
    execute format('create policy outsiders_read on procurement.%1$I for select to vifte_supplier, vifte_public
                    using (exists (select from procurement.award_notice n where n.award = %1$I.award))', t);
  end loop;
end $$;
create policy own_letter on procurement.award_letter for select to vifte_supplier
  using (enterprise = platform.claim('enterprise') and platform.claim('role') = 'supplier');
