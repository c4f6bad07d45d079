-- An agreement's own file: what it asks and what has come in, who to call, what is changed in its time, how it is ended, and what is reminded of.

grant usage on schema agreements to vifte_supplier, vifte_public;

-- Kinds of annex and document, as data: a new kind is a row.
create table agreements.annex_kind (
  code text primary key check (code ~ '^[a-z][a-z-]{1,40}$'),
  position integer not null unique,
  name text not null check (length(name) between 1 and 120),
  -- Days before it lapses that somebody is told, when the document itself says nothing else; null for what does not lapse.
  warn_days integer check (warn_days between 1 and 730),
  source text not null
);

-- What the agreement asks of its suppliers. A correction is a new row that names the row it replaces.
create table agreements.requirement (
  id uuid primary key,
  world registers.world not null,
  agreement text not null,
  lot text,
  kind text not null check (kind in ('security-policy', 'insurance', 'data-processing', 'experience-report', 'employment-clause',
    'labour-clause', 'confidentiality', 'subcontractors', 'quality', 'other')),
  asks text not null check (length(asks) between 1 and 2000),
  due_on date,
  -- Whether the employment clause is used, and why; other kinds have neither.
  used boolean,
  reason text,
  replaces uuid unique references agreements.requirement (id),
  made_on date not null,
  by_id text not null,
  by_name text not null,
  unique (world, id),
  check ((kind = 'employment-clause') = (used is not null)),
  check (used is null or reason is not null),
  foreign key (world, agreement) references portfolio.agreement (world, code),
  foreign key (world, lot) references portfolio.lot (world, id)
);
create index on agreements.requirement (agreement);

-- A document of the agreement: bytes of its own, or a paper in the case archive, or only where it lies.
create table agreements.document (
  id uuid primary key,
  world registers.world not null,
  agreement text not null,
  lot text,
  -- Whose it is; null for what is everybody's in the agreement.
  enterprise text,
  kind text not null references agreements.annex_kind (code),
  title text not null check (length(title) between 1 and 300),
  valid_from date,
  valid_before date,
  warn_days integer check (warn_days between 1 and 730),
  case_document text,
  file_name text,
  media_type text,
  bytes bytea,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Where it lies when neither bytes nor paper are here.
  place text,
  requirement uuid,
  replaces uuid unique references agreements.document (id),
  made_on date not null,
  by_id text not null,
  by_name text not null,
  unique (world, id),
  check (valid_from < valid_before),
  check (num_nulls(file_name, media_type, bytes, sha256) in (0, 4)),
  check (num_nonnulls(case_document, sha256, place) = 1),
  foreign key (world, agreement) references portfolio.agreement (world, code),
  foreign key (world, lot) references portfolio.lot (world, id),
  foreign key (world, enterprise) references registers.enterprise (world, id),
  foreign key (world, case_document) references cases.document (world, id),
  foreign key (world, requirement) references agreements.requirement (world, id)
);
create index on agreements.document (agreement);
create index on agreements.document (world, valid_before);

create table agreements.requirement_met (
  id uuid primary key,
  world registers.world not null,
  requirement uuid not null,
  -- Whose answer it is; null when it is met for all.
  enterprise text,
  met_on date not null,
  words text not null check (length(words) between 1 and 1000),
  document uuid,
  by_id text not null,
  by_name text not null,
  foreign key (world, requirement) references agreements.requirement (world, id),
  foreign key (world, enterprise) references registers.enterprise (world, id),
  foreign key (world, document) references agreements.document (world, id)
);
create index on agreements.requirement_met (requirement);

-- Whom to call: at a supplier or in the municipality. Never a citizen.
create table agreements.contact (
  id uuid primary key,
  world registers.world not null,
  agreement text not null,
  enterprise text,
  name text not null check (length(name) between 1 and 120),
  job text not null check (length(job) between 1 and 120),
  email text,
  phone text,
  replaces uuid unique references agreements.contact (id),
  made_on date not null,
  by_id text not null,
  by_name text not null,
  unique (world, id),
  foreign key (world, agreement) references portfolio.agreement (world, code),
  foreign key (world, enterprise) references registers.enterprise (world, id)
);
create index on agreements.contact (agreement);

-- What no longer counts in the file, and why: the row itself stays.
create table agreements.file_end (
  ended uuid primary key,
  world registers.world not null,
  agreement text not null,
  what text not null check (what in ('requirement', 'document', 'contact')),
  reason text not null check (length(reason) between 1 and 500),
  ended_on date not null,
  by_id text not null,
  by_name text not null,
  foreign key (world, agreement) references portfolio.agreement (world, code)
);

-- Follow-up with a supplier before anything is ended: dialogue, then an agreed improvement.
create table agreements.step (
  id uuid primary key,
  world registers.world not null,
  agreement text not null,
  lot text,
  enterprise text,
  kind text not null check (kind in ('dialogue', 'improvement')),
  held_on date not null,
  words text not null check (length(words) between 1 and 2000),
  follow_up text,
  follow_up_by date,
  made_on date not null,
  by_id text not null,
  by_name text not null,
  unique (world, id),
  check (follow_up_by is null or follow_up is not null),
  foreign key (world, agreement) references portfolio.agreement (world, code),
  foreign key (world, lot) references portfolio.lot (world, id),
  foreign key (world, enterprise) references registers.enterprise (world, id)
);
create index on agreements.step (agreement);

-- A change in the agreement's time: what it was reckoned on stands beside what came out, with the rule's version.
create table agreements.modification (
  id uuid primary key,
  world registers.world not null,
  agreement text not null,
  kind text not null check (kind in ('scope', 'price', 'ceiling', 'supplier', 'terms', 'other')),
  reason text not null check (reason in ('review-clause', 'minor', 'additional', 'replacement', 'unforeseen', 'non-substantial')),
  words text not null check (length(words) between 1 and 2000),
  effective_on date not null,
  basis jsonb not null,
  outcome jsonb not null,
  rule_version text not null,
  -- What a lawyer has said where the rules say no or are in doubt.
  assessment text,
  prepared_on date not null,
  prepared_by text not null,
  prepared_by_name text not null,
  unique (world, id),
  foreign key (world, agreement) references portfolio.agreement (world, code)
);
create index on agreements.modification (agreement);

create table agreements.modification_value (
  modification uuid not null,
  lot text not null,
  world registers.world not null,
  value_oere bigint not null,
  -- How much more than the ceiling may be used.
  exceedance_oere bigint not null default 0 check (exceedance_oere >= 0),
  primary key (modification, lot),
  foreign key (world, modification) references agreements.modification (world, id),
  foreign key (world, lot) references portfolio.lot (world, id)
);

create table agreements.modification_price (
  modification uuid not null,
  lot text not null,
  world registers.world not null,
  unit text not null,
  amount_oere bigint not null check (amount_oere >= 0),
  valid_from date not null,
  primary key (modification, lot, unit, valid_from),
  foreign key (world, modification) references agreements.modification (world, id),
  foreign key (world, lot) references portfolio.lot (world, id)
);

create table agreements.modification_end (
  modification uuid primary key,
  world registers.world not null,
  kind text not null check (kind in ('approved', 'rejected', 'withdrawn')),
  reason text,
  ended_on date not null,
  by_id text not null,
  by_name text not null,
  foreign key (world, modification) references agreements.modification (world, id)
);

create table agreements.termination (
  id uuid primary key,
  world registers.world not null,
  agreement text not null,
  -- null when the whole agreement is ended.
  lot text,
  by_whom text not null check (by_whom in ('municipality', 'supplier', 'both')),
  reason text not null,
  words text not null check (length(words) between 1 and 2000),
  notice_days integer not null check (notice_days between 0 and 1100),
  -- The first day the agreement no longer holds.
  ends_before date not null,
  -- How many citizens are under way, and what happens to them; no names.
  running integer not null check (running >= 0),
  plan text not null check (plan in ('run-out', 'transferred', 'ended', 'none')),
  plan_words text not null check (length(plan_words) between 1 and 2000),
  -- What was missing of dialogue and improvement, and why it is done all the same.
  missing text[] not null default '{}',
  acknowledged text,
  prepared_on date not null,
  prepared_by text not null,
  prepared_by_name text not null,
  unique (world, id),
  check (ends_before >= prepared_on + notice_days),
  check ((cardinality(missing) = 0) = (acknowledged is null)),
  check ((running = 0) = (plan = 'none')),
  foreign key (world, agreement) references portfolio.agreement (world, code),
  foreign key (world, lot) references portfolio.lot (world, id)
);
create index on agreements.termination (agreement);

create table agreements.termination_end (
  termination uuid primary key,
  world registers.world not null,
  kind text not null check (kind in ('approved', 'rejected', 'withdrawn')),
  reason text,
  ended_on date not null,
  by_id text not null,
  by_name text not null,
  foreign key (world, termination) references agreements.termination (world, id)
);

-- A termination taken back before its day.
create table agreements.termination_recall (
  termination uuid primary key references agreements.termination_end (termination),
  world registers.world not null,
  reason text not null check (length(reason) between 1 and 1000),
  recalled_on date not null,
  by_id text not null,
  by_name text not null,
  foreign key (world, termination) references agreements.termination (world, id)
);

-- What somebody has been reminded of: once for each thing, kind and day, however often the house looks.
create table agreements.reminder (
  world registers.world not null,
  agreement text not null,
  -- The lot, '' for the whole agreement.
  lot text not null default '',
  kind text not null check (kind ~ '^[a-z]+(-[a-z0-9]+)*$'),
  -- The day it is about.
  due date not null,
  -- The document it is about, '' for none.
  about text not null default '',
  -- The day the reminder fell, and the day the house looked.
  fell_on date not null,
  made_on date not null,
  by_id text not null,
  primary key (agreement, lot, kind, due, about),
  check (fell_on <= made_on),
  foreign key (world, agreement) references portfolio.agreement (world, code)
);

-- FOUR-EYES: nobody approves what they prepared, and nobody else takes it back, not even by SQL.
create function agreements.ended_by_another() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  preparer text;
  noun text := replace(tg_table_name, '_end', '');
begin
  execute format('select prepared_by from agreements.%I where id = ($1).%I', noun, noun) into preparer using new;
  if new.kind = 'withdrawn' and preparer is distinct from new.by_id then
    perform platform.refuse('forbidden', 'Kun den, der har forberedt det, kan trække det tilbage.', '{"rule": "FOUR-EYES"}');
  end if;
  if new.kind <> 'withdrawn' and preparer = new.by_id then
    perform platform.refuse('forbidden', 'Den, der har forberedt det, kan ikke selv afgøre det. Bed en anden om det.', '{"rule": "FOUR-EYES"}');
  end if;
  return new;
end $$;
revoke execute on function agreements.ended_by_another from public;
create trigger ended_by_another before insert on agreements.modification_end for each row execute function agreements.ended_by_another();
create trigger ended_by_another before insert on agreements.termination_end for each row execute function agreements.ended_by_another();

grant select on agreements.annex_kind to vifte_staff, vifte_supplier, vifte_public;
alter table agreements.annex_kind enable row level security, force row level security;
create policy owner_all on agreements.annex_kind to vifte_owner using (true) with check (true);
create policy read_all on agreements.annex_kind for select to vifte_staff, vifte_supplier, vifte_public using (true);

do $$
declare t text;
begin
  foreach t in array array['requirement', 'document', 'requirement_met', 'contact', 'file_end', 'step', 'modification', 'modification_value',
    'modification_price', 'modification_end', 'termination', 'termination_end', 'termination_recall', 'reminder'] loop
    execute format('grant select, insert on agreements.%I to vifte_staff', t);
    execute format('alter table agreements.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on agreements.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on agreements.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_world_insert on agreements.%I for insert to vifte_staff
                    with check (world = platform.claim(''world'') and %s)', t,
      case when t in ('modification', 'termination') then 'prepared_by = platform.claim(''by'')'
           when t in ('modification_value', 'modification_price') then 'true' else 'by_id = platform.claim(''by'')' end);
    execute format('create trigger only_appended before update or delete or truncate on agreements.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
end $$;

-- A supplier reads what its own agreements ask, what is its own or everybody's, and what has been decided. Lots and places are seen by their own policies.
grant select on agreements.requirement, agreements.document, agreements.requirement_met, agreements.contact, agreements.file_end, agreements.step,
  agreements.modification, agreements.modification_value, agreements.modification_price, agreements.modification_end, agreements.termination,
  agreements.termination_end, agreements.termination_recall to vifte_supplier;

create policy own_lots on agreements.requirement for select to vifte_supplier
  using (exists (select from portfolio.lot l where l.agreement = requirement.agreement and (requirement.lot is null or l.id = requirement.lot)));
create policy own_lots on agreements.document for select to vifte_supplier
  using ((enterprise is null or enterprise = platform.claim('enterprise'))
    and exists (select from portfolio.lot l where l.agreement = document.agreement and (document.lot is null or l.id = document.lot)));
create policy own_answer on agreements.requirement_met for select to vifte_supplier
  using ((enterprise is null or enterprise = platform.claim('enterprise'))
    and exists (select from agreements.requirement r where r.id = requirement_met.requirement));
create policy own_lots on agreements.contact for select to vifte_supplier
  using ((enterprise is null or enterprise = platform.claim('enterprise'))
    and exists (select from portfolio.lot l where l.agreement = contact.agreement));
create policy own_lots on agreements.file_end for select to vifte_supplier
  using (exists (select from portfolio.lot l where l.agreement = file_end.agreement));
create policy own_steps on agreements.step for select to vifte_supplier using (enterprise = platform.claim('enterprise'));
create policy own_values on agreements.modification_value for select to vifte_supplier
  using (exists (select from portfolio.lot l where l.id = modification_value.lot)
    and exists (select from agreements.modification_end e where e.modification = modification_value.modification));
create policy own_prices on agreements.modification_price for select to vifte_supplier
  using (exists (select from portfolio.lot l where l.id = modification_price.lot)
    and exists (select from agreements.modification_end e where e.modification = modification_price.modification));
create policy approved on agreements.modification_end for select to vifte_supplier using (kind = 'approved');
create policy own_lots on agreements.modification for select to vifte_supplier
  using (exists (select from agreements.modification_end e where e.modification = modification.id)
    and exists (select from portfolio.lot l where l.agreement = modification.agreement));
create policy approved on agreements.termination_end for select to vifte_supplier using (kind = 'approved');
create policy own_lots on agreements.termination for select to vifte_supplier
  using (exists (select from agreements.termination_end e where e.termination = termination.id)
    and exists (select from portfolio.lot l where l.agreement = termination.agreement and (termination.lot is null or l.id = termination.lot)));
create policy own_lots on agreements.termination_recall for select to vifte_supplier
  using (exists (select from agreements.termination t where t.id = termination_recall.termination));

-- Read in the city's frameworks of 2023 (the first fifteen); the others are what an agreement of this house asks.
insert into agreements.annex_kind (code, position, name, warn_days, source) values
  ('activity-hours', 1, 'Datasæt over aktivitetstimer', null, 'Bilag i Københavns Kommunes rammeaftaler fra 2023'),
  ('quality', 2, 'Kvalitet og tilsyn', null, 'Bilag i Københavns Kommunes rammeaftaler fra 2023'),
  ('clauses', 3, 'Klausuler', null, 'Bilag i Københavns Kommunes rammeaftaler fra 2023'),
  ('it-authorisation', 4, 'Autorisation til it-systemer', 60, 'Bilag i Københavns Kommunes rammeaftaler fra 2023'),
  ('subcontractors', 5, 'Underleverandører', null, 'Bilag i Københavns Kommunes rammeaftaler fra 2023'),
  ('employer-agreement', 6, 'Aftale mellem arbejdsgiver og leverandør', null, 'Bilag i Københavns Kommunes rammeaftaler fra 2023'),
  ('confidentiality', 7, 'Tavshedserklæring', null, 'Bilag i Københavns Kommunes rammeaftaler fra 2023'),
  ('data-processing', 8, 'Databehandleraftale', 90, 'Bilag i Københavns Kommunes rammeaftaler fra 2023'),
  ('security', 9, 'Informationssikkerhed', 90, 'Bilag i Københavns Kommunes rammeaftaler fra 2023'),
  ('message-consent', 10, 'Samtykke til sms og e-mail', null, 'Bilag i Københavns Kommunes rammeaftaler fra 2023'),
  ('consortium', 11, 'Konsortieerklæring', null, 'Bilag i Københavns Kommunes rammeaftaler fra 2023'),
  ('insurance', 12, 'Forsikring', 60, 'Bilag i Københavns Kommunes rammeaftaler fra 2023'),
  ('key-figures', 13, 'Nøgletal for økonomien', 60, 'Bilag i Københavns Kommunes rammeaftaler fra 2023'),
  ('capacity-of-others', 14, 'Støtteerklæring: andres formåen', null, 'Bilag i Københavns Kommunes rammeaftaler fra 2023'),
  ('declaration', 15, 'Tro og love-erklæring', 60, 'Bilag i Københavns Kommunes rammeaftaler fra 2023'),
  ('security-policy', 16, 'Sikkerhedspolitik', 90, 'Indstillingen om rammer for to udbud, 21. november 2022'),
  ('experience-report', 17, 'Årlig erfaringsopsamling', null, 'Erfaringsopsamlingen 2022, leverandørernes rapporter'),
  ('price-list', 18, 'Prisliste', null, 'Vifte: en aftale har priser'),
  ('contract', 19, 'Selve aftalen', null, 'Vifte: en aftale har en underskrevet tekst'),
  ('addendum', 20, 'Allonge', null, 'Vifte: en ændring har en underskrevet tekst'),
  ('minutes', 21, 'Referat', null, 'Vifte: dialog og forbedring skrives ned'),
  ('other', 22, 'Andet', 30, 'Vifte');

-- Figures of law a modification is held against.
alter table registers.law drop constraint law_unit_check;
alter table registers.law add constraint law_unit_check check (unit in ('oere', 'months', 'days', 'percent'));
insert into registers.law (id, kind, valid_from, valid_until, value, unit, text, source, mark, shipped) values
  ('modification-small', 'modification-small-percent', '2016-01-01', null, 10, 'percent',
   'En ændring er lille, når den både er under tærskelværdien og under 10 procent af kontraktens oprindelige værdi. Flere ændringer lægges sammen, og kontraktens karakter må ikke ændres.',
   'Udbudsloven § 180', 'verified', true),
  ('modification-large', 'modification-large-percent', '2016-01-01', null, 50, 'percent',
   'En nødvendig supplerende ydelse og en ændring på grund af noget uforudset kan hver højst have en værdi på 50 procent af den oprindelige kontrakt, og den skal bekendtgøres.',
   'Udbudsloven §§ 181, 183 og 184; direktivets artikel 72. Procenten er ikke læst i den danske lov', 'lawyer', true),
  ('modification-light', 'modification-light', '2016-01-01', null, null, null,
   'Reglerne om ændring af kontrakter står uden for lovens afsnit om light-regimet. Om de binder en aftale efter light-regimet, skal bekræftes af en jurist.',
   'Udbudsloven §§ 178-184 og 186-190', 'lawyer', true),
  ('modification-reasons', 'modification-reasons', '2016-01-01', null, null, null,
   'En ændring kan ske, når kontrakten selv klart siger det, når den er lille, når den er uvæsentlig, når en part afløses, når en supplerende ydelse er nødvendig, eller når noget uforudset kræver det.',
   'Udbudsloven §§ 178-183; de enkelte bestemmelser er kun læst for § 180 og § 184', 'lawyer', true);
