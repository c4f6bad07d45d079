-- What a month's delivery entitles a supplier to, what was approved of it, the invoices matched with it, and what was paid.

create schema claims;
grant usage on schema claims to vifte_staff, vifte_supplier;

-- A run closes a month: what is registered for the month after its first run comes in a supplementary claim.
create table claims.run (
  id uuid primary key,
  world registers.world not null,
  month date not null check (extract(day from month) = 1),
  run_on date not null,
  by_id text not null,
  by_name text not null,
  at timestamptz not null,
  unique (world, id)
);
create index on claims.run (world, month);

create table claims.claim (
  id uuid primary key,
  world registers.world not null,
  number text not null check (number ~ '^A-[0-9]{4}-[0-9]{2}-[0-9]{4,}$'),
  supplier text not null,
  lot text not null,
  month date not null check (extract(day from month) = 1),
  -- 0 is the month's own claim, 1 and on are supplementary ones.
  supplement integer not null check (supplement >= 0),
  run uuid not null,
  claimed_oere budget.oere not null,
  rule text not null,
  generated_on date not null,
  by_id text not null,
  by_name text not null,
  unique (world, id),
  unique (world, number),
  unique (world, id, supplier),
  unique (supplier, lot, month, supplement),
  foreign key (lot, supplier) references portfolio.place (lot, enterprise),
  foreign key (world, lot) references portfolio.lot (world, id),
  foreign key (world, supplier) references registers.enterprise (world, id),
  foreign key (world, run) references claims.run (world, id)
);
create index on claims.claim (world, month desc, number desc);
create index on claims.claim (supplier, month desc);

-- One line a course, kind and price. The calculation keeps its input beside its output and the version of its rule.
create table claims.line (
  id uuid primary key,
  world registers.world not null,
  claim uuid not null,
  supplier text not null,
  no integer not null check (no > 0),
  referral uuid,
  -- The kind of price, and what it is a kind of: a step's name, a fixed price's period.
  kind text not null,
  variant text,
  units_hundredths bigint not null,
  price_oere budget.oere not null,
  amount_oere budget.oere not null,
  rule text not null,
  input jsonb not null,
  output jsonb not null,
  unique (world, id),
  unique (claim, no),
  unique (world, id, claim, supplier),
  foreign key (world, claim, supplier) references claims.claim (world, id, supplier),
  foreign key (world, referral) references referrals.referral (world, id)
);
create index on claims.line (claim);
create index on claims.line (referral);

-- Each use in the ledger stands in one claim: the key says so.
create table claims.line_entry (
  entry bigint primary key references budget.entry,
  world registers.world not null,
  line uuid not null,
  claim uuid not null,
  supplier text not null,
  amount_oere budget.oere not null,
  foreign key (world, line, claim, supplier) references claims.line (world, id, claim, supplier)
);
create index on claims.line_entry (line);
create index on claims.line_entry (claim);

-- What was done with a claim, in order. The last number is the version a page shows and an act must name.
create table claims.step (
  world registers.world not null,
  claim uuid not null,
  supplier text not null,
  no integer not null check (no > 0),
  kind text not null check (kind in ('generated', 'confirmed', 'corrected', 'correction-answered', 'attested', 'allowed', 'approved')),
  reason text,
  by_id text not null,
  by_name text not null,
  done_on date not null,
  at timestamptz not null,
  primary key (claim, no),
  unique (world, claim, no),
  foreign key (world, claim, supplier) references claims.claim (world, id, supplier)
);
create unique index answered_once on claims.step (claim) where kind in ('confirmed', 'corrected');
create unique index attested_once on claims.step (claim) where kind = 'attested';
create unique index approved_once on claims.step (claim) where kind = 'approved';

-- The supplier says that a line is too high, with a reason; the municipality's office answers.
create table claims.correction (
  id uuid primary key,
  world registers.world not null,
  claim uuid not null,
  line uuid not null unique,
  supplier text not null,
  proposed_oere budget.oere not null,
  reason text not null check (length(reason) between 1 and 1000),
  by_id text not null,
  proposed_on date not null,
  unique (world, id, claim, supplier),
  foreign key (world, line, claim, supplier) references claims.line (world, id, claim, supplier)
);
create index on claims.correction (claim);
create table claims.correction_answer (
  correction uuid primary key,
  world registers.world not null,
  claim uuid not null,
  supplier text not null,
  accepted boolean not null,
  reason text check (accepted or length(reason) > 0),
  by_id text not null,
  answered_on date not null,
  foreign key (world, correction, claim, supplier) references claims.correction (world, id, claim, supplier)
);

-- A line the office cannot vouch for; lines without a row here are attested as they stand.
create table claims.rejected_line (
  line uuid primary key,
  world registers.world not null,
  claim uuid not null,
  supplier text not null,
  reason text not null check (length(reason) between 1 and 1000),
  by_id text not null,
  rejected_on date not null,
  foreign key (world, line, claim, supplier) references claims.line (world, id, claim, supplier)
);

-- Something that stops an approval, let pass by a person who says why; another approves.
create table claims.allowance (
  world registers.world not null,
  claim uuid not null,
  supplier text not null,
  blocker text not null check (blocker in ('NO-COMMITMENT', 'OVER-CEILING')),
  reason text not null check (length(reason) between 1 and 1000),
  by_id text not null,
  by_name text not null,
  allowed_on date not null,
  primary key (claim, blocker),
  foreign key (world, claim, supplier) references claims.claim (world, id, supplier)
);

create table claims.approval (
  claim uuid primary key,
  world registers.world not null,
  supplier text not null,
  approved_oere budget.oere not null,
  budget_line text not null,
  by_id text not null,
  by_name text not null,
  approved_on date not null,
  foreign key (world, claim, supplier) references claims.claim (world, id, supplier)
);
create table claims.approved_line (
  line uuid primary key,
  world registers.world not null,
  claim uuid not null,
  supplier text not null,
  claimed_oere budget.oere not null,
  approved_oere budget.oere not null,
  reason text,
  foreign key (claim) references claims.approval (claim),
  foreign key (world, line, claim, supplier) references claims.line (world, id, claim, supplier),
  constraint never_more_than_claimed check (approved_oere <= claimed_oere),
  constraint less_has_a_reason check (approved_oere = claimed_oere or length(reason) > 0)
);
create index on claims.approved_line (claim);

-- FOUR-EYES: whoever generated, attested, answered a correction or let a stop pass does not approve, not even by SQL.
create function claims.four_eyes() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from claims.step s where s.claim = new.claim and s.by_id = new.by_id and s.kind <> 'approved') then
    perform platform.refuse('forbidden', 'Du har selv haft opgørelsen i hånden og kan ikke godkende den. Bed en anden controller om det.',
                            '{"rule": "FOUR-EYES"}');
  end if;
  return new;
end $$;
create trigger four_eyes before insert on claims.approval for each row execute function claims.four_eyes();

-- A supplier's invoice or credit note as it was sent; amounts net of VAT, which stands apart.
create table claims.invoice (
  id uuid primary key,
  world registers.world not null,
  supplier text not null,
  number text not null check (length(number) between 1 and 60),
  -- A number that was sent back may be used again; otherwise a supplier's number stands once.
  attempt integer not null default 1 check (attempt > 0),
  kind text not null check (kind in ('invoice', 'credit')),
  credits uuid,
  issued_on date not null,
  customer_ean text,
  currency text not null check (currency = 'DKK'),
  net_oere budget.oere not null,
  vat_oere budget.oere not null,
  source text not null check (source in ('oioubl', 'peppol', 'typed')),
  file_name text,
  file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
  received_on date not null,
  by_id text not null,
  by_name text not null,
  unique (world, id, supplier),
  unique (world, supplier, kind, number, attempt),
  foreign key (world, supplier) references registers.enterprise (world, id),
  foreign key (world, credits, supplier) references claims.invoice (world, id, supplier),
  check ((kind = 'credit') = (credits is not null)),
  check ((source = 'typed') = (file_sha256 is null)),
  check ((kind = 'invoice' and net_oere > 0) or (kind = 'credit' and net_oere < 0))
);
create index on claims.invoice (world, received_on desc, id desc);

-- Each line is of exactly one claim. A credit's lines are negative.
create table claims.invoice_line (
  id uuid primary key,
  world registers.world not null,
  invoice uuid not null,
  supplier text not null,
  no integer not null check (no > 0),
  text text not null,
  net_oere budget.oere not null check (net_oere <> 0),
  vat_oere budget.oere not null,
  claim uuid not null,
  unique (invoice, no),
  unique (world, id, claim, supplier),
  foreign key (world, invoice, supplier) references claims.invoice (world, id, supplier),
  foreign key (world, claim, supplier) references claims.claim (world, id, supplier)
);
create index on claims.invoice_line (claim);

create table claims.invoice_return (
  invoice uuid primary key,
  world registers.world not null,
  supplier text not null,
  reason text not null check (length(reason) between 1 and 1000),
  by_id text not null,
  by_name text not null,
  returned_on date not null,
  foreign key (world, invoice, supplier) references claims.invoice (world, id, supplier)
);

-- A file to the finance system, and its lines. A line that was rejected there goes again, corrected, in a later file.
create table claims.batch (
  id uuid primary key,
  world registers.world not null,
  no integer not null check (no > 0),
  made_on date not null,
  by_id text not null,
  by_name text not null,
  unique (world, id),
  unique (world, no)
);
create table claims.payment (
  id uuid primary key,
  world registers.world not null,
  batch uuid not null,
  invoice_line uuid not null,
  claim uuid not null,
  supplier text not null,
  attempt integer not null check (attempt > 0),
  net_oere budget.oere not null,
  vat_oere budget.oere not null,
  budget_line text not null,
  text text not null,
  unique (world, id, supplier),
  unique (invoice_line, attempt),
  foreign key (world, batch) references claims.batch (world, id),
  foreign key (world, invoice_line, claim, supplier) references claims.invoice_line (world, id, claim, supplier)
);
create index on claims.payment (batch);
create index on claims.payment (claim);
create table claims.receipt (
  payment uuid primary key,
  world registers.world not null,
  supplier text not null,
  status text not null check (status in ('paid', 'rejected')),
  reference text not null,
  received_on date not null,
  booked_on date not null,
  by_id text not null,
  foreign key (world, payment, supplier) references claims.payment (world, id, supplier)
);
-- What is mended before a rejected line goes again.
create table claims.amendment (
  id bigint generated always as identity primary key,
  world registers.world not null,
  payment uuid not null,
  supplier text not null,
  budget_line text not null,
  text text not null check (length(text) between 1 and 200),
  by_id text not null,
  amended_on date not null,
  foreign key (world, payment, supplier) references claims.payment (world, id, supplier)
);

-- OVERPAY, as the last word: what a claim is invoiced for, and what of it is sent to be paid, keep inside what it gives.
create function claims.inside(amount bigint, whole bigint) returns boolean language sql immutable
  return amount between least(whole, 0) and greatest(whole, 0);
create function claims.invoiced_oere(claim_id uuid) returns bigint language sql stable
  return (select coalesce(sum(l.net_oere), 0)::bigint from claims.invoice_line l
          where l.claim = claim_id and not exists (select from claims.invoice_return r where r.invoice = l.invoice));
create function claims.sent_oere(claim_id uuid) returns bigint language sql stable
  return (select coalesce(sum(p.net_oere), 0)::bigint from claims.payment p
          where p.claim = claim_id and not exists (select from claims.receipt r where r.payment = p.id and r.status = 'rejected'));
create function claims.within_claimed() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not claims.inside(claims.invoiced_oere(new.claim), (select claimed_oere from claims.claim where id = new.claim)) then
    perform platform.refuse('conflict', 'Fakturaen er på mere, end opgørelsen giver.', '{"rule": "OVERPAY"}');
  end if;
  return new;
end $$;
create function claims.within_approved() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare approved bigint := (select approved_oere from claims.approval where claim = new.claim);
begin
  if approved is null or not claims.inside(claims.sent_oere(new.claim), approved) then
    perform platform.refuse('conflict', 'Der kan ikke betales mere, end der er godkendt.', '{"rule": "OVERPAY"}');
  end if;
  return new;
end $$;
create constraint trigger within_claimed after insert on claims.invoice_line deferrable initially deferred
  for each row execute function claims.within_claimed();
create constraint trigger within_approved after insert on claims.payment deferrable initially deferred
  for each row execute function claims.within_approved();

-- A credit never exceeds its invoice.
create function claims.within_invoice() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.credits is not null and (select coalesce(sum(-c.net_oere), 0) from claims.invoice c where c.credits = new.credits
      and not exists (select from claims.invoice_return r where r.invoice = c.id)) > (select net_oere from claims.invoice where id = new.credits) then
    perform platform.refuse('conflict', 'Kreditnotaen er større end den faktura, den krediterer.', '{"rule": "OVERPAY"}');
  end if;
  return new;
end $$;
create constraint trigger within_invoice after insert on claims.invoice deferrable initially deferred
  for each row execute function claims.within_invoice();

-- Where a claim stands, from the rows that are there.
create view claims.claim_now with (security_invoker = true) as
  select c.id, c.world, c.number, c.supplier, c.lot, c.month, c.supplement, c.claimed_oere, c.generated_on, n.version, n.answered, n.attested, n.corrections_open,
    a.approved_oere, n.invoiced_oere, n.sent_oere, n.paid_oere,
    case
      when not n.answered then 'awaiting-supplier'
      when n.corrections_open > 0 then 'correcting'
      when not n.attested then 'awaiting-attestation'
      when a.claim is null then 'awaiting-approval'
      when a.approved_oere = n.paid_oere and n.invoiced_oere = n.paid_oere then 'paid'
      when n.rejected > 0 then 'payment-rejected'
      when n.sent_oere <> n.paid_oere then 'sent'
      when n.invoiced_oere = a.approved_oere then 'invoiced'
      else 'approved'
    end as state
  from claims.claim c left join claims.approval a on a.claim = c.id cross join lateral (
    select (select max(s.no) from claims.step s where s.claim = c.id) as version,
      exists (select from claims.step s where s.claim = c.id and s.kind in ('confirmed', 'corrected')) as answered,
      exists (select from claims.step s where s.claim = c.id and s.kind = 'attested') as attested,
      (select count(*)::int from claims.correction k where k.claim = c.id
        and not exists (select from claims.correction_answer r where r.correction = k.id)) as corrections_open,
      claims.invoiced_oere(c.id) as invoiced_oere,
      claims.sent_oere(c.id) as sent_oere,
      (select coalesce(sum(p.net_oere), 0)::bigint from claims.payment p join claims.receipt r on r.payment = p.id and r.status = 'paid'
        where p.claim = c.id) as paid_oere,
      (select count(*)::int from claims.payment p join claims.receipt r on r.payment = p.id and r.status = 'rejected'
        where p.claim = c.id and not exists (select from claims.payment q where q.invoice_line = p.invoice_line and q.attempt > p.attempt)) as rejected) n;

revoke execute on all functions in schema claims from public;
grant execute on function claims.invoiced_oere, claims.sent_oere to vifte_staff, vifte_supplier;
grant select on all tables in schema claims to vifte_staff, vifte_supplier;
revoke select on claims.run, claims.batch, claims.amendment, claims.line_entry from vifte_supplier;
grant insert on claims.run, claims.claim, claims.line, claims.line_entry, claims.step, claims.correction_answer, claims.rejected_line, claims.allowance,
  claims.approval, claims.approved_line, claims.invoice, claims.invoice_line, claims.invoice_return, claims.batch, claims.payment, claims.receipt,
  claims.amendment to vifte_staff;
grant insert on claims.step, claims.correction to vifte_supplier;

do $$
declare t text;
begin
  foreach t in array array['run', 'claim', 'line', 'line_entry', 'step', 'correction', 'correction_answer', 'rejected_line', 'allowance', 'approval',
    'approved_line', 'invoice', 'invoice_line', 'invoice_return', 'batch', 'payment', 'receipt', 'amendment'] loop
    execute format('alter table claims.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on claims.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on claims.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_world_insert on claims.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
    execute format('create trigger only_appended before update or delete or truncate on claims.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
  -- Whoever does it stands in the row.
  foreach t in array array['run', 'claim', 'step', 'correction', 'correction_answer', 'rejected_line', 'allowance', 'approval', 'invoice', 'invoice_return',
    'batch', 'receipt', 'amendment'] loop
    execute format('alter policy own_world_insert on claims.%I with check (world = platform.claim(''world'') and by_id = platform.claim(''by''))', t);
  end loop;
  -- A supplier sees its own claims, what was answered and why, its invoices and what was paid; nothing of another's.
  foreach t in array array['claim', 'line', 'step', 'correction', 'correction_answer', 'rejected_line', 'allowance', 'approval', 'approved_line', 'invoice',
    'invoice_line', 'invoice_return', 'payment', 'receipt'] loop
    execute format('create policy supplier_reads on claims.%I for select to vifte_supplier
                    using (supplier = platform.claim(''enterprise'') and platform.claim(''role'') = ''supplier'')', t);
  end loop;
end $$;
create policy supplier_answers on claims.step for insert to vifte_supplier
  with check (supplier = platform.claim('enterprise') and world = platform.claim('world') and by_id = platform.claim('by')
              and platform.claim('role') = 'supplier' and kind in ('confirmed', 'corrected'));
create policy supplier_proposes on claims.correction for insert to vifte_supplier
  with check (supplier = platform.claim('enterprise') and world = platform.claim('world') and by_id = platform.claim('by')
              and platform.claim('role') = 'supplier');
