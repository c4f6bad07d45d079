-- Special efforts in four steps, the proposals of those invited, and the open register of social enterprises. What happened is rows.

create table procurement.effort (
  id text primary key,
  world registers.world not null,
  -- Step 1: the need it serves, mapped and told to the committee in its own room.
  need text not null,
  begun_on date,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  by_id text not null,
  unique (world, id),
  check (source_kind = 'paper' or begun_on is not null),
  foreign key (world, need) references needs.need (world, id)
);

-- What the effort is to be, in its own words: the invited read it. The newest counts.
create table procurement.effort_brief (
  effort text not null,
  no integer not null check (no > 0),
  world registers.world not null,
  title text not null check (length(title) between 1 and 300),
  target_group text not null,
  description text,
  -- R08: an area effort has two aims more.
  area_effort boolean not null,
  areas text[] not null default '{}',
  -- Where the work is done may be required; where a supplier lives may not weigh (R03).
  place_of_performance text,
  amount_oere bigint check (amount_oere >= 0),
  route text,
  reason text,
  written_on date,
  by_id text not null,
  primary key (effort, no),
  check (no = 1 or reason is not null),
  foreign key (world, effort) references procurement.effort (world, id)
);

-- Step 2: who was looked at, and what is known of their knowledge of the group. Looked at again, it is a new survey.
create table procurement.effort_survey (
  effort text not null,
  no integer not null check (no > 0),
  world registers.world not null,
  how text not null,
  surveyed_on date,
  by_id text not null,
  primary key (effort, no),
  foreign key (world, effort) references procurement.effort (world, id)
);
create table procurement.effort_candidate (
  effort text not null,
  survey integer not null,
  world registers.world not null,
  enterprise text not null,
  -- The documented knowledge of the target group; without it an enterprise is not suitable.
  knowledge text,
  suitable boolean not null,
  reason text,
  primary key (effort, survey, enterprise),
  check (knowledge is not null or not suitable),
  check (reason is not null or suitable),
  foreign key (effort, survey) references procurement.effort_survey (effort, no),
  foreign key (world, enterprise) references registers.enterprise (world, id)
);

-- The call for proposals, with what they will be weighed on. R03 is held here too.
create table procurement.effort_call (
  effort text primary key,
  world registers.world not null,
  criteria jsonb not null check (procurement.levels_are_whole(criteria)
    and not jsonb_path_exists(criteria, '$[*] ? (@.kind == "supplier-location" && @.weight[0] > 0)')),
  most_points integer not null check (most_points between 1 and 100),
  -- R06: why fewer than three.
  reason_fewer text,
  called_on date not null,
  by_id text not null,
  foreign key (world, effort) references procurement.effort (world, id)
);
create table procurement.effort_invitation (
  effort text not null references procurement.effort_call (effort),
  enterprise text not null,
  world registers.world not null,
  invited_on date not null,
  by_id text not null,
  primary key (effort, enterprise),
  foreign key (world, effort) references procurement.effort (world, id),
  foreign key (world, enterprise) references registers.enterprise (world, id)
);
-- The last day a proposal is taken. Moved, it is a new row with its reason; the newest counts.
create table procurement.effort_deadline (
  effort text not null references procurement.effort_call (effort),
  no integer not null check (no > 0),
  world registers.world not null,
  answer_by date not null,
  reason text,
  set_on date not null,
  by_id text not null,
  primary key (effort, no),
  check (no = 1 or reason is not null),
  foreign key (world, effort) references procurement.effort (world, id)
);

-- Step 3: what an invited enterprise proposes. R07: the seven elements, none of them empty. Sent again, it replaces what was sent.
create table procurement.effort_proposal (
  effort text not null,
  enterprise text not null,
  no integer not null check (no > 0),
  world registers.world not null,
  individual_flexible text not null check (individual_flexible <> ''),
  cross_professional text not null check (cross_professional <> ''),
  employer_oriented text not null check (employer_oriented <> ''),
  progression text not null check (progression <> ''),
  novelty text not null check (novelty <> ''),
  evaluation text not null check (evaluation <> ''),
  economy text not null check (economy <> ''),
  amount_oere bigint not null check (amount_oere >= 0),
  -- R08's two aims.
  local_plans text,
  carried_out_locally text,
  submitted_on date not null,
  submitted_at timestamptz not null,
  by_id text not null,
  primary key (effort, enterprise, no),
  foreign key (effort, enterprise) references procurement.effort_invitation (effort, enterprise),
  foreign key (world, effort) references procurement.effort (world, id)
);
create table procurement.effort_withdrawal (
  effort text not null,
  enterprise text not null,
  proposal integer not null,
  world registers.world not null,
  reason text,
  withdrawn_on date not null,
  by_id text not null,
  primary key (effort, enterprise, proposal),
  foreign key (effort, enterprise, proposal) references procurement.effort_proposal (effort, enterprise, no),
  foreign key (world, effort) references procurement.effort (world, id)
);
-- Half-written proposals are their enterprise's alone.
create table procurement.effort_draft (
  effort text not null,
  enterprise text not null,
  no integer not null check (no > 0),
  world registers.world not null,
  content jsonb not null,
  saved_at timestamptz not null,
  by_id text not null,
  primary key (effort, enterprise, no),
  foreign key (effort, enterprise) references procurement.effort_invitation (effort, enterprise),
  foreign key (world, effort) references procurement.effort (world, id)
);

create table procurement.effort_assessment (
  effort text not null,
  no integer not null check (no > 0),
  world registers.world not null,
  scores jsonb not null,
  -- A note on where a supplier lives may be kept, and weighs nothing.
  notes jsonb not null check (not jsonb_path_exists(notes, '$[*] ? (@.kind == "supplier-location" && @.weight[0] > 0)')),
  reason text,
  assessed_on date not null,
  by_id text not null,
  primary key (effort, no),
  check (no = 1 or reason is not null),
  foreign key (world, effort) references procurement.effort (world, id)
);

-- R09: the administration has decided; or the effort ended without an agreement.
create table procurement.effort_award (
  effort text primary key,
  world registers.world not null,
  award text not null,
  winners text[] not null check (cardinality(winners) > 0),
  decided_on date not null,
  by_id text not null,
  foreign key (world, effort) references procurement.effort (world, id),
  foreign key (world, award) references procurement.award (world, id)
);
create table procurement.effort_end (
  effort text primary key,
  world registers.world not null,
  step integer not null check (step between 1 and 4),
  reason text not null,
  ended_on date not null,
  by_id text not null,
  foreign key (world, effort) references procurement.effort (world, id)
);

-- Step 4, R10: the three parties by name, and the outside system that follows the effort. The newest counts.
create table procurement.effort_implementation (
  effort text not null,
  no integer not null check (no > 0),
  world registers.world not null,
  support_unit text not null,
  centre text not null,
  supplier_contact text not null,
  monitored_in text not null,
  -- The day the contract was agreed; the agreement itself is kept in a later room.
  agreed_on date not null,
  starts_on date,
  agreement text,
  reason text,
  written_on date not null,
  by_id text not null,
  primary key (effort, no),
  check (no = 1 or reason is not null),
  foreign key (world, effort) references procurement.effort (world, id)
);

-- Social enterprises that wish to be invited: open to all. Written anew, the newest counts until they leave.
create table procurement.open_entry (
  enterprise text not null,
  no integer not null check (no > 0),
  world registers.world not null,
  -- As it stands in the register that day: suppliers read each other's names here, and nowhere else.
  name text not null,
  offers text not null,
  target_groups text not null,
  knowledge text,
  areas text,
  entered_on date not null,
  by_id text not null,
  primary key (enterprise, no),
  foreign key (world, enterprise) references registers.enterprise (world, id)
);
create table procurement.open_exit (
  enterprise text not null,
  entry integer not null,
  world registers.world not null,
  left_on date not null,
  by_id text not null,
  primary key (enterprise, entry),
  foreign key (enterprise, entry) references procurement.open_entry (enterprise, no),
  foreign key (world, enterprise) references registers.enterprise (world, id)
);

do $$
declare
  t text;
  staff_writes text[] := array['effort', 'effort_brief', 'effort_survey', 'effort_candidate', 'effort_call', 'effort_invitation',
    'effort_deadline', 'effort_assessment', 'effort_award', 'effort_end', 'effort_implementation'];
  invited_reads text[] := array['effort_brief', 'effort_call', 'effort_deadline', 'effort_award', 'effort_end'];
  own_writes text[] := array['effort_proposal', 'effort_withdrawal', 'effort_draft', 'open_entry', 'open_exit'];
begin
  foreach t in array staff_writes || own_writes loop
    execute format('alter table procurement.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on procurement.%I to vifte_owner using (true) with check (true)', t);
    execute format('create trigger only_appended before update or delete or truncate on procurement.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
  foreach t in array staff_writes loop
    execute format('grant select, insert on procurement.%I to vifte_staff', t);
    execute format('create policy own_world_insert on procurement.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
  end loop;
  foreach t in array array_remove(staff_writes, 'effort_assessment') loop
    execute format('create policy staff_reads on procurement.%I for select to vifte_staff using (true)', t);
  end loop;
  foreach t in array own_writes loop
    execute format('grant select, insert on procurement.%I to vifte_supplier', t);
    execute format('create policy own_enterprise_insert on procurement.%I for insert to vifte_supplier
                    with check (enterprise = platform.claim(''enterprise'') and world = platform.claim(''world''))', t);
  end loop;
  -- An invited enterprise sees what it is invited to and how it went, and nothing of the others.
  grant select on procurement.effort, procurement.effort_invitation to vifte_supplier;
  create policy own_invitation on procurement.effort_invitation for select to vifte_supplier
    using (enterprise = platform.claim('enterprise'));
  create policy invited_read on procurement.effort for select to vifte_supplier
    using (exists (select from procurement.effort_invitation i where i.effort = effort.id));
  foreach t in array invited_reads loop
    execute format('grant select on procurement.%I to vifte_supplier', t);
    execute format('create policy invited_read on procurement.%1$I for select to vifte_supplier
                    using (exists (select from procurement.effort_invitation i where i.effort = %1$I.effort))', t);
  end loop;
  foreach t in array array['effort_proposal', 'effort_withdrawal', 'effort_draft'] loop
    execute format('create policy own_enterprise on procurement.%I for select to vifte_supplier
                    using (enterprise = platform.claim(''enterprise''))', t);
  end loop;
  grant select on procurement.open_entry, procurement.open_exit to vifte_public;
  -- Proposals and what was thought of them are for those who buy, and for the auditor.
  grant select on procurement.effort_proposal, procurement.effort_withdrawal, procurement.open_entry, procurement.open_exit to vifte_staff;
  foreach t in array array['effort_proposal', 'effort_withdrawal', 'effort_assessment'] loop
    execute format('create policy buyers_read on procurement.%I for select to vifte_staff
                    using (platform.claim(''role'') in (''officer'', ''manager'', ''auditor''))', t);
  end loop;
  foreach t in array array['open_entry', 'open_exit'] loop
    execute format('create policy all_read on procurement.%I for select to vifte_staff, vifte_supplier, vifte_public using (true)', t);
  end loop;
end $$;
