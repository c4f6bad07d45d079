-- Options as data, each use, undoing and declining of one as a row; who stands behind an agreement; and what a paper prints of its money.

alter table agreements.conclusion
  -- Which rule the longest term follows, and why it is longer where the light regime lets it be.
  add column regime text not null default 'framework' check (regime in ('framework', 'light', 'reserved')),
  add column term_reason text check (length(term_reason) between 1 and 2000),
  add column notice_days integer check (notice_days between 1 and 730);

-- A paper may print how long an agreement lasts and not its last day.
alter table agreements.recording add column duration_months integer check (duration_months between 1 and 600);

-- What the contract says of its option. A correction is a new row that names the row it replaces.
create table agreements.option_model (
  id uuid primary key,
  world registers.world not null,
  agreement text not null,
  -- The months each option gives, in order: 2+1+1 years has {12,12}. None: the option runs until a day.
  steps integer[] not null default '{}' check (0 < all (steps) and cardinality(steps) <= 20),
  -- The first day after the longest possible term.
  until_before date,
  -- How many times it may be used; null for any number.
  uses integer check (uses between 1 and 99),
  needs_funding boolean not null,
  -- null: the contract, or the paper, does not say.
  per_lot boolean,
  all_suppliers boolean,
  decide_days integer check (decide_days between 1 and 730),
  decide_months integer check (decide_months between 1 and 24),
  source text not null check (length(source) between 1 and 600),
  rule text check (rule ~ '^[A-Z][A-Z0-9-]{1,30}$'),
  replaces uuid unique references agreements.option_model (id),
  reason text check (length(reason) between 1 and 1000),
  made_on date not null,
  by_id text not null,
  by_name text not null,
  unique (world, id),
  check (cardinality(steps) > 0 or until_before is not null),
  check (num_nulls(decide_days, decide_months) > 0),
  check ((replaces is null) = (reason is null)),
  foreign key (world, agreement) references portfolio.agreement (world, code)
);
create unique index one_first_model on agreements.option_model (agreement) where replaces is null;

-- An option used: one act, a row for each lot it extends, and the term it made in the portfolio.
create table agreements.option_use (
  id uuid not null,
  world registers.world not null,
  agreement text not null,
  lot text not null,
  term bigint not null unique references portfolio.lot_term (id),
  extends_from date not null,
  ends_before date not null check (ends_before > extends_from),
  decided_on date not null,
  -- What the guard answered, with what it was asked.
  asked jsonb not null,
  rules jsonb not null,
  made_at timestamptz not null,
  by_id text not null,
  by_name text not null,
  primary key (id, lot),
  foreign key (world, agreement) references portfolio.agreement (world, code),
  foreign key (world, lot) references portfolio.lot (world, id)
);
create index on agreements.option_use (agreement);

create table agreements.option_undo (
  use uuid primary key,
  world registers.world not null,
  agreement text not null,
  reason text not null check (length(reason) between 1 and 1000),
  undone_on date not null,
  by_id text not null,
  by_name text not null,
  foreign key (world, agreement) references portfolio.agreement (world, code)
);

-- "Skal ikke bruges" is a decision too; it stands until a row takes it back.
create table agreements.option_decline (
  id uuid primary key,
  world registers.world not null,
  agreement text not null,
  lots text[] not null check (cardinality(lots) > 0),
  reason text not null check (length(reason) between 1 and 1000),
  declined_on date not null,
  by_id text not null,
  by_name text not null,
  unique (world, id),
  foreign key (world, agreement) references portfolio.agreement (world, code)
);
create index on agreements.option_decline (agreement);
create table agreements.option_decline_end (
  decline uuid primary key,
  world registers.world not null,
  reason text not null check (length(reason) between 1 and 1000),
  ended_on date not null,
  by_id text not null,
  by_name text not null,
  foreign key (world, decline) references agreements.option_decline (world, id)
);

-- Who stands behind a supplier place: an enterprise of the register, or a name and CVR number as stated.
create table agreements.party (
  id uuid primary key,
  world registers.world not null,
  agreement text not null,
  lot text,
  role text not null check (role in ('lead', 'member', 'subcontractor', 'supporting')),
  enterprise text,
  name text check (length(name) between 1 and 300),
  cvr text check (cvr ~ '^[0-9]{8}$'),
  -- The supplier it works with.
  of_enterprise text,
  by_id text not null,
  check (num_nulls(enterprise, name) = 1),
  check (cvr is null or name is not null),
  foreign key (world, agreement) references portfolio.agreement (world, code),
  foreign key (world, lot) references portfolio.lot (world, id),
  foreign key (world, enterprise) references registers.enterprise (world, id),
  foreign key (world, of_enterprise) references registers.enterprise (world, id)
);
create index on agreements.party (agreement);

-- Money as a paper prints it of an agreement or one of its lots.
create table agreements.economy (
  id uuid primary key,
  world registers.world not null,
  agreement text not null,
  lot text,
  basis text not null check (basis in ('allocated', 'estimated', 'note', 'committed')),
  per text not null check (per in ('year', 'total')),
  amount_oere bigint not null check (amount_oere > 0),
  approximate boolean not null,
  years integer[] not null default '{}',
  source text not null check (length(source) between 1 and 600),
  by_id text not null,
  foreign key (world, agreement) references portfolio.agreement (world, code),
  foreign key (world, lot) references portfolio.lot (world, id)
);
create index on agreements.economy (agreement);

do $$
declare t text;
begin
  foreach t in array array['option_model', 'option_use', 'option_undo', 'option_decline', 'option_decline_end', 'party', 'economy'] loop
    execute format('alter table agreements.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on agreements.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on agreements.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_world_insert on agreements.%I for insert to vifte_staff
                    with check (world = platform.claim(''world'') and by_id = platform.claim(''by''))', t);
    execute format('grant select, insert on agreements.%I to vifte_staff', t);
    execute format('create trigger only_appended before update or delete or truncate on agreements.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
end $$;

-- Agreements recorded before options were written out: the day they may lead to is what is known. That money must stand behind is the rule for
-- all (R17); the rest is not said, and is corrected by an appended row.
insert into agreements.option_model (id, world, agreement, until_before, needs_funding, source, made_on, by_id, by_name)
  select gen_random_uuid(), a.world, a.code, a.option_before, true, a.cause_label || ': sidste dag, som aftalen blev optaget med',
    coalesce(c.concluded_on, current_date), 'vifte', 'Vifte'
  from portfolio.agreement a left join agreements.conclusion c on c.agreement = a.code where a.option_before is not null;
