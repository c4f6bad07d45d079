-- The platform every room stands on: who calls, what was done, and the one row that says which kind of database this is.

create schema platform;
grant usage on schema platform to vifte_staff, vifte_supplier, vifte_public, vifte_jobs;

-- One row: mode and clock are fixed facts about the database. In demo `clock_day` is the day the story has reached.
create table platform.installation (
  singleton boolean primary key default true check (singleton),
  mode text not null check (mode in ('demo', 'production')),
  municipality text not null,
  clock_day date,
  check (mode = 'demo' or clock_day is null)
);
grant select on platform.installation to vifte_staff, vifte_supplier, vifte_public, vifte_jobs;

-- The chapters of the story already played, so that a stopped story goes on where it stopped.
create table platform.chapter (
  name text primary key,
  played_at timestamptz not null default now()
);

create table platform.person (
  id text primary key,
  name text not null,
  role text not null,
  enterprise text,
  world text not null check (world in ('papers', 'practice', 'live')),
  profile jsonb not null default '{}'
);
grant select on platform.person to vifte_jobs;

create table platform.session (
  id_hash bytea primary key,
  person text not null references platform.person,
  began_at timestamptz not null default now(),
  ends_at timestamptz not null
);
create index on platform.session (ends_at);
grant select, insert, update, delete on platform.session to vifte_jobs;

-- What the caller is, for one transaction: row-level security reads these and nothing else.
create function platform.claim(name text) returns text
  language sql stable parallel safe
  return nullif(current_setting('vifte.' || name, true), '');

create function platform.enter(claims jsonb) returns void
  language sql volatile
begin atomic
  select set_config('vifte.by', claims ->> 'by', true),
         set_config('vifte.role', claims ->> 'role', true),
         set_config('vifte.enterprise', coalesce(claims ->> 'enterprise', ''), true),
         set_config('vifte.world', claims ->> 'world', true),
         set_config('vifte.person_act', coalesce(claims ->> 'personAct', ''), true);
end;

-- Appended only. `leaf` is the hash a later Merkle seal takes as its leaf (RFC 6962 prefix 0x00), made from the row itself.
create table platform.journal (
  seq bigint generated always as identity primary key,
  written_at timestamptz not null default clock_timestamp(),
  at timestamptz not null,
  act text not null,
  kind text not null check (kind in ('change', 'read')),
  by_id text not null,
  by_role text not null,
  enterprise text,
  world text not null,
  citizens uuid[] not null default '{}',
  purpose text,
  input jsonb not null,
  output_hash bytea,
  leaf bytea not null
);
create index on platform.journal using gin (citizens);
create index on platform.journal (act, seq);

create function platform.journal_leaf(j platform.journal) returns bytea
  language sql stable
  return sha256('\x00'::bytea || convert_to(jsonb_build_array(
    to_char(j.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    to_char(j.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    j.act, j.kind, j.by_id, j.by_role, j.enterprise, j.world, to_jsonb(j.citizens), j.purpose, j.input,
    encode(j.output_hash, 'hex'))::text, 'UTF8'));

create function platform.seal_leaf() returns trigger language plpgsql as $$
begin
  new.leaf := platform.journal_leaf(new);
  return new;
end $$;
create trigger seal_leaf before insert on platform.journal for each row execute function platform.seal_leaf();

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is appended to, never changed', tg_table_schema || '.' || tg_table_name using errcode = '42501';
end $$;
create trigger only_appended before update or delete or truncate on platform.journal
  for each statement execute function platform.refuse_change();

alter table platform.journal enable row level security, force row level security;
create policy owner_all on platform.journal to vifte_owner using (true) with check (true);
create policy overseers_read on platform.journal for select to vifte_staff
  using (platform.claim('role') in ('dpo', 'auditor'));
grant select on platform.journal to vifte_staff;

-- The journal row of an act, in the act's own transaction: no row, no effect.
create function platform.note(entry jsonb) returns void
  language sql volatile security definer set search_path = pg_catalog
begin atomic
  insert into platform.journal (at, act, kind, by_id, by_role, enterprise, world, citizens, purpose, input, output_hash, leaf)
  values ((entry ->> 'at')::timestamptz, entry ->> 'act', entry ->> 'kind', platform.claim('by'), platform.claim('role'),
          platform.claim('enterprise'), platform.claim('world'),
          coalesce((select array_agg(c::uuid) from jsonb_array_elements_text(entry -> 'citizens') c), '{}'),
          entry ->> 'purpose', coalesce(entry -> 'input', '{}'), decode(entry ->> 'outputHash', 'hex'), ''::bytea);
end;

revoke execute on function platform.note from public;
grant execute on function platform.note to vifte_staff, vifte_supplier;

-- One effect per key: the second caller with the same key and the same input gets the first one's answer.
create table platform.idempotency (
  by_id text not null,
  act text not null,
  key text not null check (length(key) between 8 and 200),
  input_hash text not null,
  output jsonb,
  at timestamptz not null default now(),
  primary key (by_id, act, key)
);
create index on platform.idempotency (at);
alter table platform.idempotency enable row level security, force row level security;
create policy owner_all on platform.idempotency to vifte_owner using (true) with check (true);
create policy own_rows on platform.idempotency to vifte_staff, vifte_supplier, vifte_public, vifte_jobs
  using (by_id = platform.claim('by')) with check (by_id = platform.claim('by'));
grant select, insert, update on platform.idempotency to vifte_staff, vifte_supplier, vifte_public, vifte_jobs;

-- A refusal made in SQL reads like one made in TypeScript: errcode VIFTE, the sentence, and {code, rule, …} as detail.
create function platform.refuse(code text, message text, details jsonb default '{}') returns void
  language plpgsql as $$
begin
  raise exception using errcode = 'VIFTE', message = message, detail = (jsonb_build_object('code', code) || details)::text;
end $$;

-- null = the key is new and now taken; otherwise the stored answer. A waiting twin blocks on the insert until the first has ended.
create function platform.take_key(act_name text, key_text text, hash text) returns jsonb
  language plpgsql volatile as $$
declare earlier platform.idempotency;
begin
  insert into platform.idempotency (by_id, act, key, input_hash)
    values (platform.claim('by'), act_name, key_text, hash) on conflict do nothing;
  if found then return null; end if;
  select * into earlier from platform.idempotency where by_id = platform.claim('by') and act = act_name and key = key_text;
  if earlier.input_hash <> hash then
    perform platform.refuse('conflict', 'Nøglen er allerede brugt til en anden indtastning. Genindlæs siden, og prøv igen.',
                            '{"rule": "DOUBLE-CLICK"}');
  end if;
  return coalesce(earlier.output, '{}'::jsonb);
end $$;

create function platform.keep_answer(kept jsonb) returns void
  language sql volatile
begin atomic
  update platform.idempotency set output = kept -> 'output'
    where by_id = platform.claim('by') and act = kept ->> 'act' and key = kept ->> 'key';
end;
