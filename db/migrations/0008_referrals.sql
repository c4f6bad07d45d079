-- Citizens and their referrals. No citizen is read outside an act that says it touches a person (claim person_act).

create schema referrals;
grant usage on schema referrals to vifte_staff, vifte_supplier;

create table referrals.citizen (
  id uuid primary key,
  world registers.world not null check (world <> 'papers'),
  name text not null check (length(name) between 1 and 200),
  cpr_sealed bytea not null,
  cpr_index bytea not null,
  born_on date not null,
  district text not null,
  target_group text not null,
  protected boolean not null default false,
  version integer not null default 1,
  unique (world, id),
  unique (world, cpr_index),
  foreign key (world, district) references registers.district (world, id),
  foreign key (world, target_group) references registers.target_group (world, id)
);
create index on referrals.citizen (world, name);

-- Each citizen's own key, wrapped by the house key. Deleting the row shreds what it sealed.
create table referrals.citizen_key (
  citizen uuid primary key references referrals.citizen on delete cascade,
  wrapped bytea not null
);

create table referrals.referral (
  id uuid primary key,
  world registers.world not null,
  citizen uuid not null,
  lot text not null,
  supplier text not null,
  starts_on date not null,
  ends_before date not null,
  purpose text not null check (length(purpose) between 1 and 2000),
  offered jsonb not null,
  committed_oere bigint not null,
  answer_due date not null,
  sent_on date not null,
  by_id text not null,
  unique (world, id),
  unique (id, supplier, lot),
  foreign key (world, citizen) references referrals.citizen (world, id),
  foreign key (lot, supplier) references portfolio.place (lot, enterprise),
  foreign key (world, lot) references portfolio.lot (world, id),
  check (starts_on < ends_before)
);
create index on referrals.referral (citizen);
create index on referrals.referral (supplier, id);
create index on referrals.referral (lot, id);
create index on referrals.referral (world, sent_on desc, id desc);

create table referrals.answer (
  referral uuid primary key,
  world registers.world not null,
  supplier text not null,
  kind text not null check (kind in ('accept', 'decline')),
  reason text check (kind = 'accept' or length(reason) > 0),
  answered_on date not null,
  by_id text not null,
  foreign key (world, referral) references referrals.referral (world, id)
);

create table referrals.ending (
  referral uuid primary key,
  world registers.world not null,
  supplier text not null,
  ended_on date not null,
  reason text not null check (length(reason) > 0),
  by_id text not null,
  foreign key (world, referral) references referrals.referral (world, id)
);

grant select on all tables in schema referrals to vifte_staff, vifte_supplier;
revoke select on referrals.citizen_key from vifte_supplier;
grant insert on all tables in schema referrals to vifte_staff;
grant insert on referrals.answer to vifte_supplier;
grant update (name, district, target_group, protected, version) on referrals.citizen to vifte_staff;

do $$
declare t text;
begin
  foreach t in array array['citizen', 'citizen_key', 'referral', 'answer', 'ending'] loop
    execute format('alter table referrals.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on referrals.%I to vifte_owner using (true) with check (true)', t);
  end loop;
  foreach t in array array['referral', 'answer', 'ending'] loop
    execute format('create policy staff_reads on referrals.%I for select to vifte_staff using (true)', t);
    execute format('create policy staff_writes on referrals.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
    execute format('create policy supplier_reads on referrals.%I for select to vifte_supplier using (supplier = platform.claim(''enterprise''))', t);
  end loop;
end $$;

create policy supplier_answers on referrals.answer for insert to vifte_supplier
  with check (supplier = platform.claim('enterprise') and world = platform.claim('world') and by_id = platform.claim('by')
              and exists (select from referrals.referral r where r.id = referral and r.supplier = platform.claim('enterprise')));

-- Of the municipality's own people only the caseworker sees who a citizen is; the others follow money and hours without a name.
create policy person_act_reads on referrals.citizen for select to vifte_staff
  using (platform.claim('person_act') = 'yes' and platform.claim('role') = 'caseworker' and world = platform.claim('world'));
create policy person_act_writes on referrals.citizen for insert to vifte_staff
  with check (platform.claim('person_act') = 'yes' and platform.claim('role') = 'caseworker' and world = platform.claim('world'));
create policy person_act_updates on referrals.citizen for update to vifte_staff
  using (platform.claim('person_act') = 'yes' and platform.claim('role') = 'caseworker' and world = platform.claim('world'))
  with check (platform.claim('person_act') = 'yes' and platform.claim('role') = 'caseworker' and world = platform.claim('world'));
create policy person_act_keys on referrals.citizen_key for all to vifte_staff
  using (platform.claim('person_act') = 'yes' and platform.claim('role') = 'caseworker')
  with check (platform.claim('person_act') = 'yes' and platform.claim('role') = 'caseworker');

-- A supplier sees the citizens referred to it and no one else's; of one with a protected address nothing at all.
create policy supplier_reads on referrals.citizen for select to vifte_supplier
  using (platform.claim('person_act') = 'yes' and not protected and exists (
    select from referrals.referral r where r.citizen = citizen.id and r.supplier = platform.claim('enterprise')));
