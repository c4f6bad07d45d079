-- platform

table platform.chapter (
  name text not null,
  played_at timestamp with time zone not null default now()
)
  chapter_pkey: PRIMARY KEY (name)
  CREATE UNIQUE INDEX chapter_pkey ON platform.chapter USING btree (name)
  row security: false, forced: false
table platform.idempotency (
  by_id text not null,
  act text not null,
  key text not null,
  input_hash text not null,
  output jsonb,
  at timestamp with time zone not null default now()
)
  idempotency_key_check: CHECK (((length(key) >= 8) AND (length(key) <= 200)))
  idempotency_pkey: PRIMARY KEY (by_id, act, key)
  CREATE INDEX idempotency_at_idx ON platform.idempotency USING btree (at)
  CREATE UNIQUE INDEX idempotency_pkey ON platform.idempotency USING btree (by_id, act, key)
  row security: true, forced: true
  policy own_rows all to vifte_jobs, vifte_public, vifte_staff, vifte_supplier using (by_id = platform.claim('by'::text)) check (by_id = platform.claim('by'::text))
  policy owner_all all to vifte_owner using true check true
  grant insert, select, update to vifte_jobs
  grant insert, select, update to vifte_public
  grant insert, select, update to vifte_staff
  grant insert, select, update to vifte_supplier
table platform.installation (
  singleton boolean not null default true,
  mode text not null,
  municipality text not null,
  clock_day date
)
  installation_check: CHECK (((mode = 'demo'::text) OR (clock_day IS NULL)))
  installation_mode_check: CHECK ((mode = ANY (ARRAY['demo'::text, 'production'::text])))
  installation_pkey: PRIMARY KEY (singleton)
  installation_singleton_check: CHECK (singleton)
  CREATE UNIQUE INDEX installation_pkey ON platform.installation USING btree (singleton)
  row security: false, forced: false
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_staff
  grant select to vifte_supplier
table platform.journal (
  seq bigint not null generated always as identity,
  written_at timestamp with time zone not null default clock_timestamp(),
  at timestamp with time zone not null,
  act text not null,
  kind text not null,
  by_id text not null,
  by_role text not null,
  enterprise text,
  world text not null,
  citizens uuid[] not null default '{}'::uuid[],
  purpose text,
  input jsonb not null,
  output_hash bytea,
  leaf bytea not null
)
  journal_kind_check: CHECK ((kind = ANY (ARRAY['change'::text, 'read'::text])))
  journal_pkey: PRIMARY KEY (seq)
  CREATE INDEX journal_act_seq_idx ON platform.journal USING btree (act, seq)
  CREATE INDEX journal_citizens_idx ON platform.journal USING gin (citizens)
  CREATE UNIQUE INDEX journal_pkey ON platform.journal USING btree (seq)
  row security: true, forced: true
  policy overseers_read select to vifte_staff using (platform.claim('role'::text) = ANY (ARRAY['dpo'::text, 'auditor'::text]))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON platform.journal FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  CREATE TRIGGER seal_leaf BEFORE INSERT ON platform.journal FOR EACH ROW EXECUTE FUNCTION platform.seal_leaf()
  grant select to vifte_staff
table platform.person (
  id text not null,
  name text not null,
  role text not null,
  enterprise text,
  world text not null,
  profile jsonb not null default '{}'::jsonb
)
  person_pkey: PRIMARY KEY (id)
  person_world_check: CHECK ((world = ANY (ARRAY['papers'::text, 'practice'::text, 'live'::text])))
  CREATE UNIQUE INDEX person_pkey ON platform.person USING btree (id)
  row security: false, forced: false
  grant select to vifte_jobs
table platform.session (
  id_hash bytea not null,
  person text not null,
  began_at timestamp with time zone not null default now(),
  ends_at timestamp with time zone not null
)
  session_person_fkey: FOREIGN KEY (person) REFERENCES platform.person(id)
  session_pkey: PRIMARY KEY (id_hash)
  CREATE INDEX session_ends_at_idx ON platform.session USING btree (ends_at)
  CREATE UNIQUE INDEX session_pkey ON platform.session USING btree (id_hash)
  row security: false, forced: false
  grant delete, insert, select, update to vifte_jobs
CREATE OR REPLACE FUNCTION platform.claim(name text)
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting(('vifte.'::text || name), true), ''::text)

CREATE OR REPLACE FUNCTION platform.enter(claims jsonb)
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC
 SELECT set_config('vifte.by'::text, (claims ->> 'by'::text), true) AS set_config,
     set_config('vifte.role'::text, (claims ->> 'role'::text), true) AS set_config,
     set_config('vifte.enterprise'::text, COALESCE((claims ->> 'enterprise'::text), ''::text), true) AS set_config,
     set_config('vifte.world'::text, (claims ->> 'world'::text), true) AS set_config,
     set_config('vifte.person_act'::text, COALESCE((claims ->> 'personAct'::text), ''::text), true) AS set_config;
END

CREATE OR REPLACE FUNCTION platform.journal_leaf(j platform.journal)
 RETURNS bytea
 LANGUAGE sql
 STABLE
RETURN sha256(('\x00'::bytea || convert_to((jsonb_build_array(to_char(((j).written_at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.US'::text), to_char(((j).at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.US'::text), (j).act, (j).kind, (j).by_id, (j).by_role, (j).enterprise, (j).world, to_jsonb((j).citizens), (j).purpose, (j).input, encode((j).output_hash, 'hex'::text)))::text, 'UTF8'::name)))

CREATE OR REPLACE FUNCTION platform.keep_answer(kept jsonb)
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC
 UPDATE platform.idempotency SET output = (keep_answer.kept -> 'output'::text)
   WHERE ((idempotency.by_id = platform.claim('by'::text)) AND (idempotency.act = (keep_answer.kept ->> 'act'::text)) AND (idempotency.key = (keep_answer.kept ->> 'key'::text)));
END

CREATE OR REPLACE FUNCTION platform.note(entry jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 INSERT INTO platform.journal (at, act, kind, by_id, by_role, enterprise, world, citizens, purpose, input, output_hash, leaf)
   VALUES (((note.entry ->> 'at'::text))::timestamp with time zone, (note.entry ->> 'act'::text), (note.entry ->> 'kind'::text), platform.claim('by'::text), platform.claim('role'::text), platform.claim('enterprise'::text), platform.claim('world'::text), COALESCE(( SELECT array_agg((c.value)::uuid) AS array_agg
            FROM jsonb_array_elements_text((note.entry -> 'citizens'::text)) c(value)), '{}'::uuid[]), (note.entry ->> 'purpose'::text), COALESCE((note.entry -> 'input'::text), '{}'::jsonb), decode((note.entry ->> 'outputHash'::text), 'hex'::text), '\x'::bytea);
END

  execute: vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION platform.refuse(code text, message text, details jsonb DEFAULT '{}'::jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  raise exception using errcode = 'VIFTE', message = message, detail = (jsonb_build_object('code', code) || details)::text;
end $function$

CREATE OR REPLACE FUNCTION platform.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is appended to, never changed', tg_table_schema || '.' || tg_table_name using errcode = '42501';
end $function$

CREATE OR REPLACE FUNCTION platform.seal_leaf()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.leaf := platform.journal_leaf(new);
  return new;
end $function$

CREATE OR REPLACE FUNCTION platform.take_key(act_name text, key_text text, hash text)
 RETURNS jsonb
 LANGUAGE plpgsql
AS $function$
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
end $function$


-- registers

domain registers.source_kind as text CHECK ((VALUE = ANY (ARRAY['paper'::text, 'law'::text, 'practice'::text, 'entered'::text])))
domain registers.world as text CHECK ((VALUE = ANY (ARRAY['papers'::text, 'practice'::text, 'live'::text])))
table registers.appropriation_code (
  world registers.world not null,
  code text not null,
  year integer not null,
  committee text,
  control_area text,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text
)
  appropriation_code_pkey: PRIMARY KEY (world, code, year)
  appropriation_code_year_check: CHECK (((year >= 1970) AND (year <= 2200)))
  CREATE UNIQUE INDEX appropriation_code_pkey ON registers.appropriation_code USING btree (world, code, year)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy read_all select to vifte_jobs, vifte_public, vifte_staff using true
  policy supplier_reads select to vifte_supplier using true
  grant insert, select, update to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table registers.body (
  id text not null,
  world registers.world not null,
  kind text not null,
  parent text,
  role text,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text
)
  body_kind_check: CHECK ((kind = ANY (ARRAY['municipality'::text, 'administration'::text, 'committee'::text, 'unit'::text, 'external'::text])))
  body_pkey: PRIMARY KEY (world, id)
  body_world_parent_fkey: FOREIGN KEY (world, parent) REFERENCES registers.body(world, id)
  CREATE UNIQUE INDEX body_pkey ON registers.body USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy read_all select to vifte_jobs, vifte_public, vifte_staff using true
  policy supplier_reads select to vifte_supplier using true
  grant insert, select, update to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table registers.body_name (
  world registers.world not null,
  body text not null,
  name text not null,
  valid_from date,
  valid_to date,
  source text
)
  body_name_check: CHECK ((valid_from < valid_to))
  body_name_world_body_fkey: FOREIGN KEY (world, body) REFERENCES registers.body(world, id)
  CREATE UNIQUE INDEX body_name_world_body_coalesce_idx ON registers.body_name USING btree (world, body, COALESCE(valid_from, '0001-01-01'::date))
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy read_all select to vifte_jobs, vifte_public, vifte_staff using true
  policy supplier_reads select to vifte_supplier using true
  grant insert, select, update to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table registers.district (
  id text not null,
  world registers.world not null,
  name text not null,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text
)
  district_pkey: PRIMARY KEY (world, id)
  CREATE UNIQUE INDEX district_pkey ON registers.district USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy read_all select to vifte_jobs, vifte_public, vifte_staff using true
  policy supplier_reads select to vifte_supplier using true
  grant insert, select, update to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table registers.enterprise (
  id text not null,
  world registers.world not null,
  name text not null,
  cvr text,
  kind text not null,
  trade text,
  mail text,
  web text,
  internal boolean not null default false,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  version integer not null default 1
)
  enterprise_check1: CHECK ((((world)::text <> 'practice'::text) OR (mail IS NULL) OR (mail ~~ '%.example'::text)))
  enterprise_check: CHECK ((((world)::text <> 'practice'::text) OR (cvr IS NULL) OR (cvr ~~ '0%'::text)))
  enterprise_cvr_check: CHECK ((cvr ~ '^[0-9]{8}$'::text))
  enterprise_kind_check: CHECK ((kind = ANY (ARRAY['supplier'::text, 'employer'::text, 'both'::text])))
  enterprise_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  enterprise_pkey: PRIMARY KEY (id)
  enterprise_world_cvr_key: UNIQUE (world, cvr)
  enterprise_world_id_key: UNIQUE (world, id)
  CREATE UNIQUE INDEX enterprise_pkey ON registers.enterprise USING btree (id)
  CREATE UNIQUE INDEX enterprise_world_cvr_key ON registers.enterprise USING btree (world, cvr)
  CREATE UNIQUE INDEX enterprise_world_id_key ON registers.enterprise USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy read_all select to vifte_jobs, vifte_public, vifte_staff using true
  policy supplier_reads select to vifte_supplier using (((world)::text <> platform.claim('world'::text)) OR (kind = ANY (ARRAY['employer'::text, 'both'::text])) OR (id = platform.claim('enterprise'::text)))
  grant insert, select, update to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table registers.enterprise_alias (
  world registers.world not null,
  enterprise text not null,
  name text not null
)
  enterprise_alias_pkey: PRIMARY KEY (enterprise, name)
  enterprise_alias_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  CREATE UNIQUE INDEX enterprise_alias_pkey ON registers.enterprise_alias USING btree (enterprise, name)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy read_all select to vifte_jobs, vifte_public, vifte_staff using true
  policy supplier_reads select to vifte_supplier using (EXISTS ( SELECT
   FROM registers.enterprise e
  WHERE (e.id = enterprise_alias.enterprise)))
  grant insert, select, update to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table registers.law (
  id text not null,
  kind text not null,
  valid_from date,
  valid_until date,
  value bigint,
  unit text,
  text text not null,
  source text not null,
  mark text not null,
  replaces text,
  reason text,
  shipped boolean not null default false,
  proposed_on date,
  proposed_by text,
  proposed_by_name text
)
  law_check1: CHECK (((value IS NULL) = (unit IS NULL)))
  law_check2: CHECK ((shipped OR (num_nulls(reason, proposed_on, proposed_by, proposed_by_name) = 0)))
  law_check: CHECK ((valid_from < valid_until))
  law_id_check: CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,60}$'::text))
  law_kind_check: CHECK (((length(kind) >= 1) AND (length(kind) <= 60)))
  law_mark_check: CHECK ((mark = ANY (ARRAY['verified'::text, 'derived'::text, 'lawyer'::text])))
  law_pkey: PRIMARY KEY (id)
  law_replaces_fkey: FOREIGN KEY (replaces) REFERENCES registers.law(id)
  law_source_check: CHECK (((length(source) >= 1) AND (length(source) <= 600)))
  law_text_check: CHECK (((length(text) >= 1) AND (length(text) <= 2000)))
  law_unit_check: CHECK ((unit = ANY (ARRAY['oere'::text, 'months'::text, 'days'::text, 'percent'::text])))
  law_value_check: CHECK ((value >= 0))
  CREATE INDEX law_kind_idx ON registers.law USING btree (kind)
  CREATE UNIQUE INDEX law_pkey ON registers.law USING btree (id)
  row security: true, forced: true
  policy own_proposal insert to vifte_staff check ((NOT shipped) AND (proposed_by = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy read_all select to vifte_jobs, vifte_public, vifte_staff, vifte_supplier using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON registers.law FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table registers.law_end (
  law text not null,
  kind text not null,
  reason text,
  ended_on date not null,
  by_id text not null,
  by_name text not null
)
  law_end_kind_check: CHECK ((kind = ANY (ARRAY['approved'::text, 'rejected'::text, 'withdrawn'::text])))
  law_end_law_fkey: FOREIGN KEY (law) REFERENCES registers.law(id)
  law_end_pkey: PRIMARY KEY (law)
  CREATE UNIQUE INDEX law_end_pkey ON registers.law_end USING btree (law)
  row security: true, forced: true
  policy own_end insert to vifte_staff check (by_id = platform.claim('by'::text))
  policy owner_all all to vifte_owner using true check true
  policy read_all select to vifte_jobs, vifte_public, vifte_staff, vifte_supplier using true
  CREATE TRIGGER law_by_another BEFORE INSERT ON registers.law_end FOR EACH ROW EXECUTE FUNCTION registers.law_by_another()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON registers.law_end FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table registers.target_group (
  id text not null,
  world registers.world not null,
  name text not null,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text
)
  target_group_pkey: PRIMARY KEY (world, id)
  CREATE UNIQUE INDEX target_group_pkey ON registers.target_group USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy read_all select to vifte_jobs, vifte_public, vifte_staff using true
  policy supplier_reads select to vifte_supplier using true
  grant insert, select, update to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
CREATE OR REPLACE FUNCTION registers.is_law(of_row registers.law)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (((of_row).shipped OR (EXISTS (SELECT FROM registers.law_end e WHERE ((e.law = (is_law.of_row).id) AND (e.kind = 'approved'::text))))) AND (NOT (EXISTS (SELECT FROM (registers.law n JOIN registers.law_end e ON (((e.law = n.id) AND (e.kind = 'approved'::text)))) WHERE (n.replaces = (is_law.of_row).id)))))

  execute: =X, vifte_jobs=X, vifte_public=X, vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION registers.law_by_another()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare proposed registers.law;
begin
  select * into proposed from registers.law where id = new.law;
  if proposed.shipped then
    perform platform.refuse('conflict', 'Rækken kom med programmet. Foreslå en ny række, der træder i dens sted.', '{"rule": "DOUBLE-CLICK"}');
  end if;
  if new.kind <> 'approved' then return new; end if;
  if proposed.proposed_by = new.by_id then
    perform platform.refuse('forbidden', 'Den, der har foreslået en lovrække, kan ikke selv godkende den. Bed en anden om det.', '{"rule": "FOUR-EYES"}');
  end if;
  -- Two at once wait for each other here.
  perform pg_advisory_xact_lock(hashtext('registers.law'));
  if exists (select from registers.law l where l.kind = proposed.kind and l.id is distinct from proposed.replaces and registers.is_law(l)
      and daterange(l.valid_from, l.valid_until) && daterange(proposed.valid_from, proposed.valid_until))
     or exists (select from registers.law n join registers.law_end e on e.law = n.id and e.kind = 'approved' where n.replaces = proposed.replaces) then
    perform platform.refuse('conflict', 'Der gælder allerede en række af den art i perioden. Foreslå en række, der træder i dens sted.', '{"rule": "LAW-OVERLAP"}');
  end if;
  return new;
end $function$


-- cases

table cases.annex (
  world registers.world not null,
  document text not null,
  no integer not null,
  doc_no text,
  title_in_text text,
  title_in_list text
)
  annex_pkey: PRIMARY KEY (document, no)
  annex_world_document_fkey: FOREIGN KEY (world, document) REFERENCES cases.document(world, id)
  CREATE UNIQUE INDEX annex_pkey ON cases.annex USING btree (document, no)
  row security: true, forced: true
  policy open_reads select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM cases.document d
  WHERE ((d.id = annex.document) AND d.open)))
  policy own_world_delete delete to vifte_staff using ((world)::text = platform.claim('world'::text))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  grant delete, insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table cases.attachment (
  id uuid not null,
  world registers.world not null,
  document text not null,
  position integer not null,
  name text not null,
  file text not null,
  size integer not null,
  annex_no integer,
  text text,
  filed_on date not null,
  by_id text not null
)
  attachment_document_position_key: UNIQUE (document, "position")
  attachment_file_fkey: FOREIGN KEY (file) REFERENCES cases.file(sha256)
  attachment_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  attachment_pkey: PRIMARY KEY (id)
  attachment_world_document_fkey: FOREIGN KEY (world, document) REFERENCES cases.document(world, id)
  CREATE UNIQUE INDEX attachment_document_position_key ON cases.attachment USING btree (document, "position")
  CREATE UNIQUE INDEX attachment_pkey ON cases.attachment USING btree (id)
  row security: true, forced: true
  policy open_reads select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM cases.document d
  WHERE ((d.id = attachment.document) AND d.open)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON cases.attachment FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table cases.document (
  id text not null,
  world registers.world not null,
  kind text not null,
  title text not null,
  agenda_item integer,
  committee text,
  administration text,
  meeting_day date,
  remark text,
  signed_by text[] not null default '{}'::text[],
  document_day date,
  filed_on date not null,
  theme text,
  sender text,
  addressee text,
  caseworker text,
  meeting_time text,
  meeting_place text,
  public_address text,
  ocr boolean not null default false,
  open boolean not null,
  version integer not null default 1
)
  document_pkey: PRIMARY KEY (id)
  document_world_id_key: UNIQUE (world, id)
  CREATE INDEX document_lower_idx ON cases.document USING btree (lower(id))
  CREATE UNIQUE INDEX document_pkey ON cases.document USING btree (id)
  CREATE UNIQUE INDEX document_world_id_key ON cases.document USING btree (world, id)
  row security: true, forced: true
  policy open_reads select to vifte_public, vifte_supplier using open
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  grant insert, select, update to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table cases.duty (
  id uuid not null,
  world registers.world not null,
  what text not null,
  rule text,
  who text,
  due date,
  due_text text,
  document text,
  remind_days integer not null default 14,
  cause_kind text not null,
  cause_id text not null,
  cause_label text not null,
  cause_href text not null,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  made_on date not null,
  by_id text not null
)
  duty_check: CHECK (((due IS NOT NULL) OR (due_text IS NOT NULL)))
  duty_pkey: PRIMARY KEY (id)
  duty_remind_days_check: CHECK (((remind_days >= 0) AND (remind_days <= 730)))
  duty_what_check: CHECK (((length(what) >= 1) AND (length(what) <= 400)))
  duty_world_cause_kind_cause_id_key: UNIQUE (world, cause_kind, cause_id)
  duty_world_document_fkey: FOREIGN KEY (world, document) REFERENCES cases.document(world, id)
  duty_world_id_key: UNIQUE (world, id)
  CREATE INDEX duty_world_due_idx ON cases.duty USING btree (world, due)
  CREATE UNIQUE INDEX duty_pkey ON cases.duty USING btree (id)
  CREATE UNIQUE INDEX duty_world_cause_kind_cause_id_key ON cases.duty USING btree (world, cause_kind, cause_id)
  CREATE UNIQUE INDEX duty_world_id_key ON cases.duty USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON cases.duty FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
table cases.duty_end (
  duty uuid not null,
  world registers.world not null,
  kind text not null,
  note text not null,
  ended_on date not null,
  by_id text not null
)
  duty_end_kind_check: CHECK ((kind = ANY (ARRAY['done'::text, 'dropped'::text])))
  duty_end_pkey: PRIMARY KEY (duty)
  duty_end_world_duty_fkey: FOREIGN KEY (world, duty) REFERENCES cases.duty(world, id)
  CREATE UNIQUE INDEX duty_end_pkey ON cases.duty_end USING btree (duty)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON cases.duty_end FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
table cases.duty_move (
  duty uuid not null,
  no integer not null,
  world registers.world not null,
  due date not null,
  reason text not null,
  moved_on date not null,
  by_id text not null
)
  duty_move_no_check: CHECK ((no > 0))
  duty_move_pkey: PRIMARY KEY (duty, no)
  duty_move_world_duty_fkey: FOREIGN KEY (world, duty) REFERENCES cases.duty(world, id)
  CREATE UNIQUE INDEX duty_move_pkey ON cases.duty_move USING btree (duty, no)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON cases.duty_move FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
table cases.event (
  id bigint not null generated always as identity,
  world registers.world not null,
  document text not null,
  day date,
  kind text not null,
  label text not null,
  cause_kind text not null,
  cause_id text not null,
  cause_href text not null,
  by_id text not null
)
  event_document_cause_kind_cause_id_key: UNIQUE (document, cause_kind, cause_id)
  event_kind_check: CHECK ((kind = ANY (ARRAY['filed'::text, 'meeting'::text, 'decision'::text, 'orientation'::text, 'release'::text, 'follow-up'::text, 'earlier'::text, 'later'::text])))
  event_pkey: PRIMARY KEY (id)
  event_world_document_fkey: FOREIGN KEY (world, document) REFERENCES cases.document(world, id)
  CREATE UNIQUE INDEX event_document_cause_kind_cause_id_key ON cases.event USING btree (document, cause_kind, cause_id)
  CREATE UNIQUE INDEX event_pkey ON cases.event USING btree (id)
  row security: true, forced: true
  policy open_reads select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM cases.document d
  WHERE ((d.id = event.document) AND d.open)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON cases.event FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table cases.file (
  sha256 text not null,
  bytes bytea not null,
  media_type text not null
)
  file_bytes_check: CHECK (((length(bytes) >= 1) AND (length(bytes) <= 26214400)))
  file_pkey: PRIMARY KEY (sha256)
  file_sha256_check: CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  CREATE UNIQUE INDEX file_pkey ON cases.file USING btree (sha256)
  row security: true, forced: true
  policy open_reads select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM cases.attachment a
  WHERE (a.file = file.sha256)))
  policy owner_all all to vifte_owner using true check true
  policy staff_inserts insert to vifte_staff check (sha256 = encode(sha256(bytes), 'hex'::text))
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON cases.file FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table cases.found (
  document text not null,
  world registers.world not null,
  words tsvector not null
)
  found_pkey: PRIMARY KEY (document)
  found_world_document_fkey: FOREIGN KEY (world, document) REFERENCES cases.document(world, id)
  CREATE INDEX found_words_idx ON cases.found USING gin (words)
  CREATE UNIQUE INDEX found_pkey ON cases.found USING btree (document)
  row security: true, forced: true
  policy open_reads select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM cases.document d
  WHERE ((d.id = found.document) AND d.open)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  grant insert, select, update to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table cases.intake (
  id uuid not null,
  world registers.world not null,
  name text not null,
  file text not null,
  text text not null,
  draft jsonb not null,
  version integer not null default 1,
  read_on date not null,
  by_id text not null
)
  intake_file_fkey: FOREIGN KEY (file) REFERENCES cases.file(sha256)
  intake_pkey: PRIMARY KEY (id)
  intake_world_id_key: UNIQUE (world, id)
  CREATE UNIQUE INDEX intake_pkey ON cases.intake USING btree (id)
  CREATE UNIQUE INDEX intake_world_id_key ON cases.intake USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  grant insert, select to vifte_staff
  grant select to vifte_jobs
table cases.intake_end (
  intake uuid not null,
  world registers.world not null,
  document text,
  reason text,
  ended_on date not null,
  by_id text not null
)
  intake_end_check: CHECK (((document IS NOT NULL) OR (reason IS NOT NULL)))
  intake_end_pkey: PRIMARY KEY (intake)
  intake_end_world_document_fkey: FOREIGN KEY (world, document) REFERENCES cases.document(world, id)
  intake_end_world_intake_fkey: FOREIGN KEY (world, intake) REFERENCES cases.intake(world, id)
  CREATE UNIQUE INDEX intake_end_pkey ON cases.intake_end USING btree (intake)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON cases.intake_end FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
table cases.number (
  world registers.world not null,
  document text not null,
  position integer not null,
  number text not null,
  system text,
  of_kind text not null
)
  number_of_kind_check: CHECK ((of_kind = ANY (ARRAY['case'::text, 'document'::text])))
  number_pkey: PRIMARY KEY (document, "position")
  number_world_document_fkey: FOREIGN KEY (world, document) REFERENCES cases.document(world, id)
  CREATE INDEX number_plain_number_idx ON cases.number USING btree (cases.plain_number(number) text_pattern_ops)
  CREATE UNIQUE INDEX number_pkey ON cases.number USING btree (document, "position")
  row security: true, forced: true
  policy open_reads select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM cases.document d
  WHERE ((d.id = number.document) AND d.open)))
  policy own_world_delete delete to vifte_staff using ((world)::text = platform.claim('world'::text))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  grant delete, insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table cases.remark (
  id uuid not null,
  world registers.world not null,
  document text not null,
  place text not null,
  says text not null,
  readings text[] not null default '{}'::text[],
  made_on date not null,
  by_id text not null
)
  remark_pkey: PRIMARY KEY (id)
  remark_world_document_fkey: FOREIGN KEY (world, document) REFERENCES cases.document(world, id)
  CREATE UNIQUE INDEX remark_pkey ON cases.remark USING btree (id)
  row security: true, forced: true
  policy open_reads select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM cases.document d
  WHERE ((d.id = remark.document) AND d.open)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON cases.remark FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table cases.version (
  world registers.world not null,
  document text not null,
  no integer not null,
  content jsonb not null,
  reason text,
  filed_on date not null,
  by_id text not null
)
  version_no_check: CHECK ((no > 0))
  version_pkey: PRIMARY KEY (document, no)
  version_world_document_fkey: FOREIGN KEY (world, document) REFERENCES cases.document(world, id)
  CREATE UNIQUE INDEX version_pkey ON cases.version USING btree (document, no)
  row security: true, forced: true
  policy open_reads select to vifte_public, vifte_supplier using (COALESCE(((content #>> '{head,open}'::text[]))::boolean, true) AND (EXISTS ( SELECT
   FROM cases.document d
  WHERE ((d.id = version.document) AND d.open))))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON cases.version FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
CREATE OR REPLACE FUNCTION cases.plain_number(number text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN lower(translate(replace(number, ' '::text, ''::text), '–—‑'::text, '---'::text))


-- portfolio

table portfolio.agreement (
  code text not null,
  world registers.world not null,
  name text not null,
  kind text not null,
  state text not null,
  starts_on date,
  ends_before date,
  option_before date,
  cause_kind text not null,
  cause_id text not null,
  cause_label text not null,
  cause_href text not null
)
  agreement_check1: CHECK (((option_before IS NULL) OR (ends_before IS NULL) OR (option_before > ends_before)))
  agreement_check2: CHECK (((state <> 'concluded'::text) OR ((starts_on IS NOT NULL) AND (ends_before IS NOT NULL))))
  agreement_check: CHECK ((starts_on < ends_before))
  agreement_code_check: CHECK ((code ~ '^[A-ZÆØÅ0-9][A-ZÆØÅ0-9-]{1,60}$'::text))
  agreement_kind_check: CHECK ((kind = ANY (ARRAY['framework'::text, 'direct'::text, 'internal'::text, 'municipal'::text])))
  agreement_pkey: PRIMARY KEY (code)
  agreement_state_check: CHECK ((state = ANY (ARRAY['printed'::text, 'planned'::text, 'concluded'::text])))
  agreement_world_code_key: UNIQUE (world, code)
  CREATE UNIQUE INDEX agreement_pkey ON portfolio.agreement USING btree (code)
  CREATE UNIQUE INDEX agreement_world_code_key ON portfolio.agreement USING btree (world, code)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_public, vifte_staff using true
  policy supplier_reads select to vifte_supplier using (EXISTS ( SELECT
   FROM (portfolio.lot l
     JOIN portfolio.place p ON ((p.lot = l.id)))
  WHERE ((l.agreement = agreement.code) AND (p.enterprise = platform.claim('enterprise'::text)))))
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table portfolio.closed_period (
  world registers.world not null,
  lot text not null,
  from_day date not null,
  before_day date not null
)
  closed_period_check: CHECK ((before_day > from_day))
  closed_period_pkey: PRIMARY KEY (lot, from_day)
  closed_period_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  CREATE UNIQUE INDEX closed_period_pkey ON portfolio.closed_period USING btree (lot, from_day)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_public, vifte_staff using true
  policy supplier_reads select to vifte_supplier using (EXISTS ( SELECT
   FROM portfolio.place p
  WHERE ((p.lot = closed_period.lot) AND (p.enterprise = platform.claim('enterprise'::text)))))
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table portfolio.lot (
  id text not null,
  world registers.world not null,
  agreement text not null,
  position integer not null,
  no integer,
  title text,
  area text,
  target_group text,
  capacity integer,
  ceiling_oere bigint,
  yearly_oere bigint,
  supplier_places integer
)
  lot_agreement_no_key: UNIQUE (agreement, no)
  lot_agreement_position_key: UNIQUE (agreement, "position")
  lot_ceiling_oere_check: CHECK ((ceiling_oere > 0))
  lot_no_check: CHECK ((no > 0))
  lot_pkey: PRIMARY KEY (id)
  lot_places_check: CHECK ((capacity > 0))
  lot_position_check: CHECK (("position" > 0))
  lot_supplier_places_check: CHECK ((supplier_places > 0))
  lot_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  lot_world_id_key: UNIQUE (world, id)
  lot_world_target_group_fkey: FOREIGN KEY (world, target_group) REFERENCES registers.target_group(world, id)
  lot_yearly_oere_check: CHECK ((yearly_oere > 0))
  CREATE UNIQUE INDEX lot_agreement_no_key ON portfolio.lot USING btree (agreement, no)
  CREATE UNIQUE INDEX lot_agreement_position_key ON portfolio.lot USING btree (agreement, "position")
  CREATE UNIQUE INDEX lot_pkey ON portfolio.lot USING btree (id)
  CREATE UNIQUE INDEX lot_world_id_key ON portfolio.lot USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_public, vifte_staff using true
  policy supplier_reads select to vifte_supplier using (EXISTS ( SELECT
   FROM portfolio.place p
  WHERE ((p.lot = lot.id) AND (p.enterprise = platform.claim('enterprise'::text)))))
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table portfolio.lot_end (
  id bigint not null generated always as identity,
  world registers.world not null,
  lot text not null,
  ends_before date not null,
  cause_kind text not null,
  cause_id text not null,
  cause_label text not null,
  cause_href text not null,
  withdrawn_on date
)
  lot_end_pkey: PRIMARY KEY (id)
  lot_end_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  CREATE UNIQUE INDEX lot_end_lot_idx ON portfolio.lot_end USING btree (lot) WHERE (withdrawn_on IS NULL)
  CREATE UNIQUE INDEX lot_end_pkey ON portfolio.lot_end USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_public, vifte_staff using true
  policy supplier_reads select to vifte_supplier using (EXISTS ( SELECT
   FROM portfolio.place p
  WHERE ((p.lot = lot_end.lot) AND (p.enterprise = platform.claim('enterprise'::text)))))
  CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON portfolio.lot_end FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  CREATE TRIGGER only_withdrawn BEFORE UPDATE ON portfolio.lot_end FOR EACH ROW EXECUTE FUNCTION portfolio.only_withdrawn()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table portfolio.lot_term (
  id bigint not null generated always as identity,
  world registers.world not null,
  lot text not null,
  kind text not null,
  during daterange not null,
  cause_kind text not null,
  cause_id text not null,
  cause_label text not null,
  cause_href text not null,
  withdrawn_on date
)
  lot_term_during_check: CHECK ((NOT isempty(during)))
  lot_term_kind_check: CHECK ((kind = ANY (ARRAY['base'::text, 'option'::text])))
  lot_term_pkey: PRIMARY KEY (id)
  lot_term_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  terms_do_not_overlap: EXCLUDE USING gist (lot WITH =, during WITH &&) WHERE ((withdrawn_on IS NULL))
  CREATE INDEX terms_do_not_overlap ON portfolio.lot_term USING gist (lot, during) WHERE (withdrawn_on IS NULL)
  CREATE UNIQUE INDEX lot_term_lot_idx ON portfolio.lot_term USING btree (lot) WHERE ((kind = 'base'::text) AND (withdrawn_on IS NULL))
  CREATE UNIQUE INDEX lot_term_pkey ON portfolio.lot_term USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_public, vifte_staff using true
  policy supplier_reads select to vifte_supplier using (EXISTS ( SELECT
   FROM portfolio.place p
  WHERE ((p.lot = lot_term.lot) AND (p.enterprise = platform.claim('enterprise'::text)))))
  CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON portfolio.lot_term FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  CREATE TRIGGER only_withdrawn BEFORE UPDATE ON portfolio.lot_term FOR EACH ROW EXECUTE FUNCTION portfolio.only_withdrawn()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table portfolio.place (
  world registers.world not null,
  lot text not null,
  enterprise text not null,
  position integer not null
)
  place_pkey: PRIMARY KEY (lot, enterprise)
  place_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  place_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  CREATE INDEX place_enterprise_idx ON portfolio.place USING btree (enterprise)
  CREATE UNIQUE INDEX place_pkey ON portfolio.place USING btree (lot, enterprise)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_public, vifte_staff using true
  policy supplier_reads select to vifte_supplier using (enterprise = platform.claim('enterprise'::text))
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
  grant select to vifte_supplier
table portfolio.price (
  world registers.world not null,
  lot text not null,
  unit text not null,
  amount_oere bigint not null,
  valid_from date not null,
  variant text
)
  price_amount_oere_check: CHECK ((amount_oere >= 0))
  price_once: UNIQUE NULLS NOT DISTINCT (lot, unit, valid_from, variant)
  price_unit_check: CHECK ((unit = ANY (ARRAY['hour'::text, 'place-month'::text, 'place-days'::text, 'course-started'::text, 'step'::text, 'fixed-period'::text, 'paid-hour'::text])))
  price_variant_check: CHECK (((length(variant) >= 1) AND (length(variant) <= 60)))
  price_variant_of_unit: CHECK (
CASE unit
    WHEN 'step'::text THEN (variant IS NOT NULL)
    WHEN 'fixed-period'::text THEN ((variant IS NOT NULL) AND (variant = ANY (ARRAY['month'::text, 'quarter'::text, 'year'::text])))
    WHEN 'hour'::text THEN true
    ELSE (variant IS NULL)
END)
  price_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  CREATE UNIQUE INDEX price_once ON portfolio.price USING btree (lot, unit, valid_from, variant) NULLS NOT DISTINCT
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_public, vifte_staff using true
  policy supplier_reads select to vifte_supplier using (EXISTS ( SELECT
   FROM portfolio.place p
  WHERE ((p.lot = price.lot) AND (p.enterprise = platform.claim('enterprise'::text)))))
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_supplier
CREATE OR REPLACE FUNCTION portfolio.agreement_ends_before(of_agreement portfolio.agreement)
 RETURNS date
 LANGUAGE sql
 STABLE
RETURN CASE WHEN (EXISTS (SELECT FROM portfolio.lot l WHERE (l.agreement = (agreement_ends_before.of_agreement).code))) THEN (SELECT CASE WHEN bool_or((portfolio.lot_ends_before(l.id) IS NULL)) THEN NULL::date ELSE max(portfolio.lot_ends_before(l.id)) END AS max FROM portfolio.lot l WHERE (l.agreement = (agreement_ends_before.of_agreement).code)) ELSE (of_agreement).ends_before END

  execute: vifte_jobs=X, vifte_public=X, vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION portfolio.lot_ends_before(lot_id text)
 RETURNS date
 LANGUAGE sql
 STABLE
RETURN (SELECT LEAST(CASE WHEN bool_or(upper_inf(t.during)) THEN NULL::date ELSE max(upper(t.during)) END, (SELECT e.ends_before FROM portfolio.lot_end e WHERE ((e.lot = lot_ends_before.lot_id) AND (e.withdrawn_on IS NULL)))) AS "least" FROM portfolio.lot_term t WHERE ((t.lot = lot_ends_before.lot_id) AND (t.withdrawn_on IS NULL)))

  execute: vifte_jobs=X, vifte_public=X, vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION portfolio.lot_starts_on(lot_id text)
 RETURNS date
 LANGUAGE sql
 STABLE
RETURN (SELECT min(lower(t.during)) AS min FROM portfolio.lot_term t WHERE ((t.lot = lot_starts_on.lot_id) AND (t.withdrawn_on IS NULL)))

  execute: vifte_jobs=X, vifte_public=X, vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION portfolio.only_withdrawn()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.withdrawn_on is not null or new.withdrawn_on is null or to_jsonb(new) - 'withdrawn_on' <> to_jsonb(old) - 'withdrawn_on' then
    raise exception 'a term is only withdrawn, and only once' using errcode = '23514';
  end if;
  return new;
end $function$


-- budget

domain budget.oere as bigint CHECK (((VALUE >= '-9007199254740991'::bigint) AND (VALUE <= '9007199254740991'::bigint)))
table budget.account (
  id integer not null generated always as identity,
  world registers.world not null,
  kind text not null,
  name text not null,
  line text not null,
  year integer,
  lot text,
  agreement text,
  limit_oere budget.oere,
  committed_oere budget.oere not null default 0,
  used_oere budget.oere not null default 0,
  overrun_oere budget.oere not null default 0,
  exceedance_oere budget.oere not null default 0
)
  account_check1: CHECK (((kind = 'lot'::text) = ((lot IS NOT NULL) AND (agreement IS NOT NULL))))
  account_check: CHECK (((kind = 'year'::text) = (year IS NOT NULL)))
  account_committed_oere_check: CHECK (((committed_oere)::bigint >= 0))
  account_exceedance_oere_check: CHECK (((exceedance_oere)::bigint >= 0))
  account_kind_check: CHECK ((kind = ANY (ARRAY['year'::text, 'lot'::text])))
  account_overrun_oere_check: CHECK (((overrun_oere)::bigint >= 0))
  account_pkey: PRIMARY KEY (id)
  account_world_id_key: UNIQUE (world, id)
  account_world_line_fkey: FOREIGN KEY (world, line) REFERENCES budget.line(world, id)
  account_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  ceiling_holds: CHECK (((kind <> 'lot'::text) OR ((((used_oere)::bigint - (overrun_oere)::bigint) + (committed_oere)::bigint) <= ((limit_oere)::bigint + (exceedance_oere)::bigint))))
  exceedance_is_a_lots: CHECK (((kind = 'lot'::text) OR ((exceedance_oere)::bigint = 0)))
  CREATE INDEX account_agreement_idx ON budget.account USING btree (agreement) WHERE (kind = 'lot'::text)
  CREATE UNIQUE INDEX account_line_year_idx ON budget.account USING btree (line, year) WHERE (kind = 'year'::text)
  CREATE UNIQUE INDEX account_lot_idx ON budget.account USING btree (lot) WHERE (kind = 'lot'::text)
  CREATE UNIQUE INDEX account_pkey ON budget.account USING btree (id)
  CREATE UNIQUE INDEX account_world_id_key ON budget.account USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_public, vifte_staff using true
  CREATE TRIGGER drawn_for_commitment BEFORE UPDATE OF committed_oere ON budget.account FOR EACH ROW WHEN (((new.kind = 'year'::text) AND ((new.committed_oere)::bigint > (old.committed_oere)::bigint) AND (((new.used_oere)::bigint + (new.committed_oere)::bigint) > ((old.used_oere)::bigint + (old.committed_oere)::bigint)))) EXECUTE FUNCTION budget.drawn_for_commitment()
  grant select to vifte_jobs
  grant select to vifte_staff
table budget.account_month (
  account integer not null,
  month date not null,
  used_oere budget.oere not null default 0,
  entries integer not null default 0
)
  account_month_account_fkey: FOREIGN KEY (account) REFERENCES budget.account(id)
  account_month_month_check: CHECK ((EXTRACT(day FROM month) = (1)::numeric))
  account_month_pkey: PRIMARY KEY (account, month)
  CREATE UNIQUE INDEX account_month_pkey ON budget.account_month USING btree (account, month)
  row security: true, forced: true
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  grant select to vifte_jobs
  grant select to vifte_staff
table budget.authority (
  decision uuid not null,
  world registers.world not null,
  cost_centre text not null,
  person text not null,
  person_name text not null,
  limit_oere budget.oere,
  starts_on date not null,
  ends_before date
)
  authority_check: CHECK (((ends_before IS NULL) OR (ends_before > starts_on)))
  authority_limit_oere_check: CHECK (((limit_oere)::bigint > 0))
  authority_pkey: PRIMARY KEY (decision)
  authority_world_decision_fkey: FOREIGN KEY (world, decision) REFERENCES budget.decision(world, id)
  authority_world_decision_key: UNIQUE (world, decision)
  CREATE INDEX authority_world_cost_centre_idx ON budget.authority USING btree (world, cost_centre)
  CREATE UNIQUE INDEX authority_pkey ON budget.authority USING btree (decision)
  CREATE UNIQUE INDEX authority_world_decision_key ON budget.authority USING btree (world, decision)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON budget.authority FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
table budget.authority_end (
  authority uuid not null,
  world registers.world not null,
  ends_before date not null,
  reason text not null,
  by_id text not null,
  by_name text not null
)
  authority_end_pkey: PRIMARY KEY (authority)
  authority_end_world_authority_fkey: FOREIGN KEY (world, authority) REFERENCES budget.authority(world, decision)
  CREATE UNIQUE INDEX authority_end_pkey ON budget.authority_end USING btree (authority)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON budget.authority_end FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
table budget.commitment (
  id integer not null generated always as identity,
  world registers.world not null,
  cause_id text not null,
  owner text,
  lot_account integer not null,
  year_account integer not null,
  year integer not null,
  amount_oere budget.oere not null,
  used_oere budget.oere not null default 0,
  settled boolean not null default false
)
  commitment_amount_oere_check: CHECK (((amount_oere)::bigint > 0))
  commitment_cause_id_year_key: UNIQUE (cause_id, year)
  commitment_pkey: PRIMARY KEY (id)
  commitment_world_lot_account_fkey: FOREIGN KEY (world, lot_account) REFERENCES budget.account(world, id)
  commitment_world_year_account_fkey: FOREIGN KEY (world, year_account) REFERENCES budget.account(world, id)
  CREATE INDEX commitment_lot_account_year_idx ON budget.commitment USING btree (lot_account, year) WHERE (NOT settled)
  CREATE UNIQUE INDEX commitment_cause_id_year_key ON budget.commitment USING btree (cause_id, year)
  CREATE UNIQUE INDEX commitment_pkey ON budget.commitment USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_public, vifte_staff using true
  grant select to vifte_jobs
  grant select to vifte_staff
table budget.decision (
  id uuid not null,
  world registers.world not null,
  kind text not null,
  subject text not null,
  label text not null,
  href text not null,
  content jsonb not null,
  reason text not null,
  prepared_on date not null,
  prepared_by text not null,
  prepared_by_name text not null
)
  decision_kind_check: CHECK ((kind = ANY (ARRAY['annul'::text, 'settle'::text, 'overdraft'::text, 'authority'::text])))
  decision_pkey: PRIMARY KEY (id)
  decision_world_id_key: UNIQUE (world, id)
  CREATE INDEX decision_world_kind_subject_idx ON budget.decision USING btree (world, kind, subject)
  CREATE UNIQUE INDEX decision_pkey ON budget.decision USING btree (id)
  CREATE UNIQUE INDEX decision_world_id_key ON budget.decision USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (prepared_by = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON budget.decision FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
table budget.decision_end (
  decision uuid not null,
  world registers.world not null,
  kind text not null,
  reason text,
  ended_on date not null,
  by_id text not null,
  by_name text not null
)
  decision_end_kind_check: CHECK ((kind = ANY (ARRAY['approved'::text, 'rejected'::text, 'withdrawn'::text])))
  decision_end_pkey: PRIMARY KEY (decision)
  decision_end_world_decision_fkey: FOREIGN KEY (world, decision) REFERENCES budget.decision(world, id)
  CREATE UNIQUE INDEX decision_end_pkey ON budget.decision_end USING btree (decision)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER decided_by_another BEFORE INSERT ON budget.decision_end FOR EACH ROW EXECUTE FUNCTION budget.decided_by_another()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON budget.decision_end FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
table budget.draw_down (
  proposal uuid not null,
  world registers.world not null,
  line text not null,
  year integer not null,
  amount_oere budget.oere not null,
  drawn_on date not null
)
  draw_down_amount_oere_check: CHECK (((amount_oere)::bigint > 0))
  draw_down_pkey: PRIMARY KEY (proposal, year)
  draw_down_world_line_fkey: FOREIGN KEY (world, line) REFERENCES budget.line(world, id)
  draw_down_world_proposal_fkey: FOREIGN KEY (world, proposal) REFERENCES budget.proposal(world, id)
  CREATE UNIQUE INDEX draw_down_pkey ON budget.draw_down USING btree (proposal, year)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER approved_by_another BEFORE INSERT ON budget.draw_down FOR EACH ROW EXECUTE FUNCTION budget.draw_approved_by_another()
  CREATE TRIGGER inside_release BEFORE INSERT ON budget.draw_down FOR EACH ROW EXECUTE FUNCTION budget.inside_release()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON budget.draw_down FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
table budget.entry (
  id bigint not null generated always as identity,
  world registers.world not null,
  account integer not null,
  kind text not null,
  amount_oere budget.oere not null,
  overrun_oere budget.oere not null default 0,
  day date not null,
  posting uuid not null,
  cause_kind text not null,
  cause_id text not null,
  cause_label text not null,
  cause_href text not null,
  by_id text not null,
  at timestamp with time zone not null default clock_timestamp()
)
  carried_over_is_zero: TRIGGER DEFERRABLE INITIALLY DEFERRED
  entry_amount_oere_check: CHECK (((amount_oere)::bigint <> 0))
  entry_kind_check: CHECK ((kind = ANY (ARRAY['appropriation'::text, 'ceiling'::text, 'exceedance'::text, 'commitment'::text, 'release'::text, 'use'::text])))
  entry_pkey: PRIMARY KEY (id)
  entry_world_account_fkey: FOREIGN KEY (world, account) REFERENCES budget.account(world, id)
  CREATE INDEX entry_account_kind_id_idx ON budget.entry USING btree (account, kind, id)
  CREATE INDEX entry_cause_id_idx ON budget.entry USING btree (cause_id)
  CREATE UNIQUE INDEX entry_pkey ON budget.entry USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_public, vifte_staff using true
  CREATE CONSTRAINT TRIGGER carried_over_is_zero AFTER INSERT ON budget.entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.cause_kind = 'carry-over'::text)) EXECUTE FUNCTION budget.carried_over_is_zero()
  CREATE TRIGGER approved_by_another BEFORE INSERT ON budget.entry FOR EACH ROW WHEN ((new.kind = ANY (ARRAY['appropriation'::text, 'ceiling'::text]))) EXECUTE FUNCTION budget.entry_approved_by_another()
  CREATE TRIGGER exceedance_approved_by_another BEFORE INSERT ON budget.entry FOR EACH ROW WHEN ((new.kind = 'exceedance'::text)) EXECUTE FUNCTION budget.exceedance_approved_by_another()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON budget.entry FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant select to vifte_jobs
  grant select to vifte_staff
table budget.exceedance (
  id bigint not null generated always as identity,
  world registers.world not null,
  account integer not null,
  amount_oere budget.oere not null,
  decided_on date not null,
  cause_kind text not null,
  cause_id text not null,
  prepared_by text not null,
  by_id text not null
)
  exceedance_account_cause_kind_cause_id_key: UNIQUE (account, cause_kind, cause_id)
  exceedance_amount_oere_check: CHECK (((amount_oere)::bigint > 0))
  exceedance_check: CHECK ((prepared_by <> by_id))
  exceedance_pkey: PRIMARY KEY (id)
  exceedance_world_account_fkey: FOREIGN KEY (world, account) REFERENCES budget.account(world, id)
  CREATE UNIQUE INDEX exceedance_account_cause_kind_cause_id_key ON budget.exceedance USING btree (account, cause_kind, cause_id)
  CREATE UNIQUE INDEX exceedance_pkey ON budget.exceedance USING btree (id)
  row security: true, forced: true
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON budget.exceedance FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant select to vifte_jobs
  grant select to vifte_staff
table budget.line (
  id text not null,
  world registers.world not null,
  name text not null,
  note text,
  code text not null,
  committee text,
  control_area text,
  needs_release boolean not null default false,
  cost_centre text
)
  line_pkey: PRIMARY KEY (id)
  line_world_id_key: UNIQUE (world, id)
  line_world_note_fkey: FOREIGN KEY (world, note) REFERENCES budget.note(world, code)
  CREATE UNIQUE INDEX line_pkey ON budget.line USING btree (id)
  CREATE UNIQUE INDEX line_world_id_key ON budget.line USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_public, vifte_staff using true
  grant insert, select to vifte_staff
  grant select to vifte_jobs
table budget.note (
  code text not null,
  world registers.world not null,
  title text not null,
  price_level integer,
  unit text not null default '1000 DKK'::text,
  requested_by text,
  administration text,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  document text
)
  note_pkey: PRIMARY KEY (code)
  note_world_code_key: UNIQUE (world, code)
  note_world_document_fkey: FOREIGN KEY (world, document) REFERENCES cases.document(world, id)
  CREATE UNIQUE INDEX note_pkey ON budget.note USING btree (code)
  CREATE UNIQUE INDEX note_world_code_key ON budget.note USING btree (world, code)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using (((source_kind)::text <> 'entered'::text) OR (EXISTS ( SELECT
   FROM budget.note_freeze f
  WHERE (f.note = note.code))))
  policy staff_reads select to vifte_jobs, vifte_staff using true
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
table budget.note_freeze (
  note text not null,
  no integer not null,
  world registers.world not null,
  document text not null,
  content_hash text not null,
  frozen_on date not null,
  by_id text not null
)
  note_freeze_note_no_fkey: FOREIGN KEY (note, no) REFERENCES budget.note_version(note, no)
  note_freeze_pkey: PRIMARY KEY (note, no)
  note_freeze_world_document_fkey: FOREIGN KEY (world, document) REFERENCES cases.document(world, id)
  CREATE UNIQUE INDEX note_freeze_pkey ON budget.note_freeze USING btree (note, no)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON budget.note_freeze FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
table budget.note_version (
  world registers.world not null,
  note text not null,
  no integer not null,
  content jsonb not null,
  saved_on date not null,
  by_id text not null,
  by_name text not null
)
  note_version_no_check: CHECK ((no > 0))
  note_version_pkey: PRIMARY KEY (note, no)
  note_version_world_note_fkey: FOREIGN KEY (world, note) REFERENCES budget.note(world, code)
  CREATE UNIQUE INDEX note_version_pkey ON budget.note_version USING btree (note, no)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using ((EXISTS ( SELECT
   FROM budget.note_freeze f
  WHERE ((f.note = note_version.note) AND (f.no = note_version.no)))) OR ((no = 1) AND (EXISTS ( SELECT
   FROM budget.note n
  WHERE ((n.code = note_version.note) AND ((n.source_kind)::text <> 'entered'::text))))))
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON budget.note_version FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
table budget.plan_use (
  world registers.world not null,
  line text not null,
  year integer not null,
  no integer not null,
  months jsonb not null,
  saved_on date not null,
  by_id text not null,
  by_name text not null
)
  plan_use_months_check: CHECK ((jsonb_array_length(months) = 12))
  plan_use_no_check: CHECK ((no > 0))
  plan_use_pkey: PRIMARY KEY (line, year, no)
  plan_use_world_line_fkey: FOREIGN KEY (world, line) REFERENCES budget.line(world, id)
  plan_use_year_check: CHECK (((year >= 1970) AND (year <= 2200)))
  CREATE UNIQUE INDEX plan_use_pkey ON budget.plan_use USING btree (line, year, no)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON budget.plan_use FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
table budget.price_index (
  id bigint not null generated always as identity,
  world registers.world not null,
  series text not null,
  year integer not null,
  index_e4 bigint not null,
  source text not null,
  source_day date not null,
  entered_on date not null,
  by_id text not null
)
  price_index_index_e4_check: CHECK ((index_e4 > 0))
  price_index_pkey: PRIMARY KEY (id)
  price_index_year_check: CHECK (((year >= 1970) AND (year <= 2200)))
  CREATE INDEX price_index_world_series_year_id_idx ON budget.price_index USING btree (world, series, year, id)
  CREATE UNIQUE INDEX price_index_pkey ON budget.price_index USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON budget.price_index FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
  grant select to vifte_public
table budget.proposal (
  id uuid not null,
  world registers.world not null,
  kind text not null,
  line text not null,
  opens jsonb,
  note text,
  years jsonb not null,
  decided_on date not null,
  basis text not null,
  reason text,
  prepared_on date not null,
  prepared_by text not null,
  prepared_by_name text not null
)
  proposal_check: CHECK (((kind = 'appropriation'::text) = (opens IS NOT NULL)))
  proposal_kind_check: CHECK ((kind = ANY (ARRAY['appropriation'::text, 'supplementary'::text, 'carry-over'::text, 'returned'::text, 'draw-down'::text])))
  proposal_pkey: PRIMARY KEY (id)
  proposal_world_id_key: UNIQUE (world, id)
  proposal_world_note_fkey: FOREIGN KEY (world, note) REFERENCES budget.note(world, code)
  CREATE INDEX proposal_world_line_idx ON budget.proposal USING btree (world, line)
  CREATE UNIQUE INDEX proposal_pkey ON budget.proposal USING btree (id)
  CREATE UNIQUE INDEX proposal_world_id_key ON budget.proposal USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (prepared_by = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON budget.proposal FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
table budget.proposal_end (
  proposal uuid not null,
  world registers.world not null,
  kind text not null,
  reason text,
  ended_on date not null,
  by_id text not null,
  by_name text not null
)
  proposal_end_kind_check: CHECK ((kind = ANY (ARRAY['approved'::text, 'rejected'::text, 'withdrawn'::text])))
  proposal_end_pkey: PRIMARY KEY (proposal)
  proposal_end_world_proposal_fkey: FOREIGN KEY (world, proposal) REFERENCES budget.proposal(world, id)
  CREATE UNIQUE INDEX proposal_end_pkey ON budget.proposal_end USING btree (proposal)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER four_eyes BEFORE INSERT ON budget.proposal_end FOR EACH ROW EXECUTE FUNCTION budget.four_eyes()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON budget.proposal_end FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
table budget.release (
  id bigint not null generated always as identity,
  world registers.world not null,
  line text not null,
  year integer not null,
  amount_oere budget.oere not null,
  released_on date not null,
  cause_kind text not null,
  cause_id text not null,
  cause_label text not null,
  cause_href text not null,
  by_id text not null
)
  release_amount_oere_check: CHECK (((amount_oere)::bigint <> 0))
  release_line_year_cause_kind_cause_id_key: UNIQUE (line, year, cause_kind, cause_id)
  release_pkey: PRIMARY KEY (id)
  release_world_line_fkey: FOREIGN KEY (world, line) REFERENCES budget.line(world, id)
  CREATE UNIQUE INDEX release_line_year_cause_kind_cause_id_key ON budget.release USING btree (line, year, cause_kind, cause_id)
  CREATE UNIQUE INDEX release_pkey ON budget.release USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_jobs, vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON budget.release FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_jobs
CREATE OR REPLACE FUNCTION budget.approvers()
 RETURNS TABLE(id text, name text, role text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT p.id,
     p.name,
     p.role
    FROM platform.person p
   WHERE ((p.role = ANY (ARRAY['controller'::text, 'manager'::text])) AND (p.world = platform.claim('world'::text)))
   ORDER BY p.name;
END

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION budget.carried_over_is_zero()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (select sum(amount_oere) from budget.entry e where e.cause_kind = 'carry-over' and e.cause_id = new.cause_id and e.world = new.world) <> 0 then
    raise exception 'carry-over % does not add up to zero', new.cause_id using errcode = '23514';
  end if;
  return null;
end $function$

CREATE OR REPLACE FUNCTION budget.commit(lot_id text, parts jsonb, day date, cause jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare
  total bigint := (select sum((p ->> 'amountOere')::bigint) from jsonb_array_elements(parts) p);
  posting uuid := gen_random_uuid();
  a budget.account; y budget.account; part jsonb; warnings jsonb := '[]';
begin
  update budget.account set committed_oere = committed_oere + total
    where kind = 'lot' and lot = lot_id and world = platform.claim('world')
      and limit_oere is not null and used_oere - overrun_oere + committed_oere + total <= limit_oere + exceedance_oere
    returning * into a;
  if a.id is null then
    select * into a from budget.account where kind = 'lot' and lot = lot_id and world = platform.claim('world');
    if a.id is null then perform platform.refuse('not-found', 'Delaftalen har ingen konto, så der kan ikke disponeres på den.'); end if;
    if a.limit_oere is null then
      perform platform.refuse('unlawful', 'Delaftalens loft er ikke oplyst, så der kan ikke disponeres på den.', '{"rule": "CEIL-HARD"}');
    end if;
    perform platform.refuse('conflict', format('Loftet på delaftalen rækker ikke til %s.',
        case cause ->> 'kind' when 'referral' then 'henvisningen' when 'order' then 'bestillingen' else 'beløbet' end),
      jsonb_build_object('rule', 'CEIL-HARD', 'remainingOere', budget.room_left(a), 'wantedOere', total));
  end if;
  for part in select p from jsonb_array_elements(parts) p order by (p ->> 'year')::int loop
    update budget.account set committed_oere = committed_oere + (part ->> 'amountOere')::bigint
      where kind = 'year' and line = a.line and year = (part ->> 'year')::int and world = a.world returning * into y;
    if y.id is null then
      perform platform.refuse('unlawful', format('Der er ingen bevilling for %s på budgetlinjen, så der kan ikke disponeres i det år.', part ->> 'year'),
                              jsonb_build_object('rule', 'APPROPRIATION', 'year', (part ->> 'year')::int));
    end if;
    if y.used_oere + y.committed_oere > coalesce(y.limit_oere, 0) then
      warnings := warnings || jsonb_build_object('rule', 'YEAR-APPROPRIATION', 'year', y.year,
        'overOere', y.used_oere + y.committed_oere - coalesce(y.limit_oere, 0));
    end if;
    insert into budget.commitment (world, cause_id, owner, lot_account, year_account, year, amount_oere)
      values (a.world, cause ->> 'id', cause ->> 'owner', a.id, y.id, y.year, (part ->> 'amountOere')::bigint);
    perform budget.write_entry(a, 'commitment', (part ->> 'amountOere')::bigint, 0, day, posting, cause);
    perform budget.write_entry(y, 'commitment', (part ->> 'amountOere')::bigint, 0, day, posting, cause);
  end loop;
  return jsonb_build_object('committedOere', total, 'warnings', warnings, 'remainingOere', budget.room_left(a));
end $function$

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION budget.cut()
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  lock table budget.entry in share mode;
  return (select coalesce(max(id), 0) from budget.entry);
end $function$

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION budget.decided_by_another()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.kind = 'approved' and exists (select from budget.decision d where d.id = new.decision and d.prepared_by = new.by_id) then
    perform platform.refuse('forbidden', 'Den, der har forberedt det, kan ikke selv godkende det. Bed en anden om det.', '{"rule": "FOUR-EYES"}');
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION budget.draw_approved_by_another()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not budget.is_approved(new.proposal::text, new.line, new.year, new.amount_oere, true) then
    perform budget.refuse_unapproved();
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION budget.drawn_for_commitment()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if exists (select from budget.line l where l.id = new.line and l.needs_release)
     and new.used_oere + new.committed_oere > budget.drawn_oere(new.line, new.year) then
    perform platform.refuse('unlawful', format('Pengene for %s er ikke udmøntet. Udvalget skal frigive dem, og en controller udmønte dem, før der kan disponeres.', new.year),
      jsonb_build_object('rule', 'R18', 'drawnOere', budget.drawn_oere(new.line, new.year)));
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION budget.drawn_oere(line_id text, of_year integer)
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN (SELECT (COALESCE(sum((draw_down.amount_oere)::bigint), (0)::numeric))::bigint AS "coalesce" FROM budget.draw_down WHERE ((draw_down.line = drawn_oere.line_id) AND (draw_down.year = drawn_oere.of_year)))

  execute: =X, vifte_staff=X
CREATE OR REPLACE FUNCTION budget.entry_approved_by_another()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$

CREATE OR REPLACE FUNCTION budget.exceedance_approved_by_another()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select from budget.exceedance x where x.account = new.account and x.cause_kind = new.cause_kind and x.cause_id = new.cause_id
                   and x.amount_oere = new.amount_oere and x.by_id = new.by_id and x.prepared_by <> new.by_id)
     or exists (select from budget.entry e where e.account = new.account and e.kind = 'exceedance'
                  and e.cause_kind = new.cause_kind and e.cause_id = new.cause_id) then
    perform platform.refuse('forbidden', 'Mere end loftet skal forberedes af én og godkendes af en anden.', '{"rule": "FOUR-EYES"}');
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION budget.four_eyes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.kind = 'approved' and exists (select from budget.proposal p where p.id = new.proposal and p.prepared_by = new.by_id) then
    perform platform.refuse('forbidden', 'Den, der har forberedt bevillingen, kan ikke selv godkende den. Bed en anden controller om det.',
                            '{"rule": "FOUR-EYES"}');
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION budget.inside_release()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- Two at once wait for each other on the line.
  perform 1 from budget.line where id = new.line for no key update;
  if budget.drawn_oere(new.line, new.year) + new.amount_oere > budget.released_oere(new.line, new.year) then
    perform platform.refuse('unlawful', 'Udvalget har ikke frigivet så meget. Forelæg udmøntningen for udvalget først.', jsonb_build_object(
      'rule', 'R18', 'releasedOere', budget.released_oere(new.line, new.year), 'drawnOere', budget.drawn_oere(new.line, new.year)));
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION budget.is_approved(proposal_id text, of_line text, of_year integer, oere bigint, drawn boolean)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (EXISTS (SELECT FROM (budget.proposal p JOIN budget.proposal_end e ON (((e.proposal = p.id) AND (e.kind = 'approved'::text)))) WHERE (((p.id)::text = is_approved.proposal_id) AND (p.line = is_approved.of_line) AND ((p.kind = 'draw-down'::text) = is_approved.drawn) AND (EXISTS (SELECT FROM jsonb_array_elements(p.years) y(value) WHERE ((((y.value ->> 'year'::text))::integer = is_approved.of_year) AND (((y.value ->> 'amountOere'::text))::bigint = is_approved.oere)))))))

  execute: =X, vifte_staff=X
CREATE OR REPLACE FUNCTION budget.is_own(c budget.commitment)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN ((SESSION_USER <> 'vifte_supplier'::name) OR ((c).owner = platform.claim('enterprise'::text)))

CREATE OR REPLACE FUNCTION budget.move_account(account_id integer, use_oere bigint, committed_delta bigint)
 RETURNS budget.account
 LANGUAGE sql
BEGIN ATOMIC
 UPDATE budget.account SET committed_oere = ((account.committed_oere)::bigint + move_account.committed_delta), used_oere = ((account.used_oere)::bigint + move_account.use_oere), overrun_oere =
         CASE
             WHEN (account.kind = 'lot'::text) THEN GREATEST((0)::bigint, ((((((account.used_oere)::bigint + move_account.use_oere) + (account.committed_oere)::bigint) + move_account.committed_delta) - COALESCE((account.limit_oere)::bigint, '9007199254740991'::bigint)) - (account.exceedance_oere)::bigint))
             ELSE (0)::bigint
         END
   WHERE (account.id = move_account.account_id)
   RETURNING account.id,
     account.world,
     account.kind,
     account.name,
     account.line,
     account.year,
     account.lot,
     account.agreement,
     account.limit_oere,
     account.committed_oere,
     account.used_oere,
     account.overrun_oere,
     account.exceedance_oere;
END

CREATE OR REPLACE FUNCTION budget.must_have_place(lot_id text)
 RETURNS void
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  if session_user = 'vifte_supplier' and not exists (
    select from portfolio.place p where p.lot = lot_id and p.enterprise = platform.claim('enterprise')) then
    perform platform.refuse('forbidden', 'Leverandøren er ikke på delaftalen.', '{"rule": "SCOPE"}');
  end if;
end $function$

CREATE OR REPLACE FUNCTION budget.open_account(account_kind text, account_name text, line_id text, account_year integer, lot_id text, agreement_code text)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare found_id integer;
begin
  insert into budget.account (world, kind, name, line, year, lot, agreement)
    values (platform.claim('world'), account_kind, account_name, line_id, account_year, lot_id, agreement_code)
    on conflict do nothing returning id into found_id;
  if found_id is null then
    select id into found_id from budget.account a where a.kind = account_kind and a.world = platform.claim('world')
      and (account_kind = 'lot' and a.lot = lot_id or account_kind = 'year' and a.line = line_id and a.year = account_year);
  end if;
  return found_id;
end $function$

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION budget.outstanding(c budget.commitment, used bigint)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
RETURN CASE WHEN (c).settled THEN (0)::bigint ELSE GREATEST((0)::bigint, (((c).amount_oere)::bigint - used)) END

CREATE OR REPLACE FUNCTION budget.post_exceedance(lot_id text, amount bigint, day date, preparer text, cause jsonb)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare a budget.account; before budget.account;
begin
  if preparer = platform.claim('by') then
    perform platform.refuse('forbidden', 'Den, der har forberedt det, kan ikke selv beslutte mere end loftet. Bed en anden om det.', '{"rule": "FOUR-EYES"}');
  end if;
  select * into before from budget.account where kind = 'lot' and lot = lot_id and world = platform.claim('world') for no key update;
  if before.id is null then perform platform.refuse('not-found', 'Delaftalen har ingen konto.'); end if;
  if before.limit_oere is null then
    perform platform.refuse('unlawful', 'Delaftalens loft er ikke oplyst, så der kan ikke besluttes noget over det.', '{"rule": "CEIL-HARD"}');
  end if;
  insert into budget.exceedance (world, account, amount_oere, decided_on, cause_kind, cause_id, prepared_by, by_id)
    values (before.world, before.id, amount, day, cause ->> 'kind', cause ->> 'id', preparer, platform.claim('by'));
  update budget.account set exceedance_oere = exceedance_oere + amount,
      overrun_oere = greatest(0, used_oere + committed_oere - limit_oere - exceedance_oere - amount)
    where id = before.id returning * into a;
  return budget.write_entry(a, 'exceedance', amount, a.overrun_oere - before.overrun_oere, day, gen_random_uuid(), cause);
end $function$

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION budget.post_limit(account_id integer, entry_kind text, amount bigint, day date, cause jsonb)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare a budget.account; before budget.account;
begin
  if entry_kind not in ('appropriation', 'ceiling') then
    perform platform.refuse('invalid', 'En konto får sin ramme som bevilling eller loft.');
  end if;
  select * into before from budget.account where id = account_id and world = platform.claim('world') for no key update;
  if before.id is null then perform platform.refuse('not-found', 'Kontoen findes ikke.'); end if;
  update budget.account set limit_oere = coalesce(limit_oere, 0) + amount,
      overrun_oere = case when kind = 'lot'
        then greatest(0, used_oere + committed_oere - coalesce(limit_oere, 0) - amount - exceedance_oere) else 0 end
    where id = account_id returning * into a;
  return budget.write_entry(a, entry_kind, amount, a.overrun_oere - before.overrun_oere, day, gen_random_uuid(), cause);
end $function$

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION budget.post_use(lot_id text, use_day date, amount bigint, commitment_cause text, cause jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare
  c budget.commitment; a budget.account; y budget.account; before budget.account;
  posting uuid := gen_random_uuid(); delta bigint := 0; entry bigint;
begin
  perform budget.must_have_place(lot_id);
  if amount = 0 then return jsonb_build_object('overrunOere', 0); end if;
  select * into before from budget.account where kind = 'lot' and lot = lot_id and world = platform.claim('world') for no key update;
  if before.id is null then perform platform.refuse('not-found', 'Delaftalen har ingen konto.'); end if;
  select * into c from budget.commitment k
    where cause_id = commitment_cause and year = extract(year from use_day) and lot_account = before.id and budget.is_own(k)
    for no key update;
  if c.id is not null then
    delta := budget.outstanding(c, c.used_oere + amount) - budget.outstanding(c, c.used_oere);
    update budget.commitment set used_oere = used_oere + amount where id = c.id;
  end if;
  a := budget.move_account(before.id, amount, delta);
  select * into y from budget.account
    where kind = 'year' and line = a.line and year = extract(year from use_day) and world = a.world;
  if y.id is null then
    y.id := budget.open_account('year', a.line || ' ' || extract(year from use_day), a.line, extract(year from use_day)::int, null, null);
  end if;
  y := budget.move_account(y.id, amount, delta);
  entry := budget.write_entry(a, 'use', amount, a.overrun_oere - before.overrun_oere, use_day, posting, cause);
  perform budget.write_entry(y, 'use', amount, 0, use_day, posting, cause);
  if delta <> 0 then
    perform budget.write_entry(a, 'release', delta, 0, use_day, posting, cause);
    perform budget.write_entry(y, 'release', delta, 0, use_day, posting, cause);
  end if;
  insert into budget.account_month as m (account, month, used_oere, entries)
    select id, date_trunc('month', use_day)::date, amount, 1 from unnest(array[a.id, y.id]) id
    on conflict (account, month) do update set used_oere = m.used_oere + excluded.used_oere, entries = m.entries + 1;
  return jsonb_build_object('entry', entry, 'overrunOere', a.overrun_oere - before.overrun_oere);
end $function$

  execute: vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION budget.refuse_unapproved()
 RETURNS void
 LANGUAGE sql
RETURN platform.refuse('forbidden'::text, 'Bevillinger og udmøntninger skal forberedes af én controller og godkendes af en anden.'::text, '{"rule": "FOUR-EYES"}'::jsonb)

  execute: =X, vifte_staff=X
CREATE OR REPLACE FUNCTION budget.released_oere(line_id text, of_year integer)
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN (SELECT (COALESCE(sum((release.amount_oere)::bigint), (0)::numeric))::bigint AS "coalesce" FROM budget.release WHERE ((release.line = released_oere.line_id) AND (release.year = released_oere.of_year)))

  execute: =X, vifte_staff=X
CREATE OR REPLACE FUNCTION budget.room_left(a budget.account)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
RETURN ((((a).limit_oere)::bigint + ((a).exceedance_oere)::bigint) - ((((a).used_oere)::bigint - ((a).overrun_oere)::bigint) + ((a).committed_oere)::bigint))

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION budget.settle(commitment_cause text, day date, cause jsonb)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare c budget.commitment; before budget.account; a budget.account; y budget.account; back bigint; total bigint := 0; posting uuid := gen_random_uuid();
begin
  perform budget.must_have_place(l.lot) from budget.account l
    where l.id in (select lot_account from budget.commitment where cause_id = commitment_cause);
  -- The same order of locks as a use: the lot's account, then the commitments, then the years.
  perform 1 from budget.account where kind = 'lot' and world = platform.claim('world')
    and id in (select lot_account from budget.commitment where cause_id = commitment_cause) for no key update;
  for c in select * from budget.commitment k where cause_id = commitment_cause and not settled and world = platform.claim('world')
             and budget.is_own(k) order by year for no key update loop
    back := budget.outstanding(c, c.used_oere);
    update budget.commitment set settled = true where id = c.id;
    if back > 0 then
      select * into before from budget.account where id = c.lot_account;
      a := budget.move_account(c.lot_account, 0, -back);
      y := budget.move_account(c.year_account, 0, -back);
      perform budget.write_entry(a, 'release', -back, a.overrun_oere - before.overrun_oere, day, posting, cause);
      perform budget.write_entry(y, 'release', -back, 0, day, posting, cause);
      total := total + back;
    end if;
  end loop;
  return total;
end $function$

  execute: vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION budget.write_entry(target budget.account, kind text, amount bigint, overrun bigint, day date, posting uuid, cause jsonb)
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO budget.entry (world, account, kind, amount_oere, overrun_oere, day, posting, cause_kind, cause_id, cause_label, cause_href, by_id)
   VALUES ((write_entry.target).world, (write_entry.target).id, write_entry.kind, write_entry.amount, write_entry.overrun, write_entry.day, write_entry.posting, (write_entry.cause ->> 'kind'::text), (write_entry.cause ->> 'id'::text), (write_entry.cause ->> 'label'::text), (write_entry.cause ->> 'href'::text), platform.claim('by'::text))
   RETURNING entry.id;
END


-- procurement

table procurement.admissibility (
  id bigint not null generated always as identity,
  world registers.world not null,
  tender text not null,
  bid uuid not null,
  lot integer not null,
  admissible boolean not null,
  reason text not null,
  decided_at timestamp with time zone not null,
  by_id text not null,
  by_name text not null
)
  admissibility_pkey: PRIMARY KEY (id)
  admissibility_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 4000)))
  admissibility_tender_lot_fkey: FOREIGN KEY (tender, lot) REFERENCES procurement.tender_lot(tender, no)
  admissibility_world_bid_fkey: FOREIGN KEY (world, bid) REFERENCES procurement.bid(world, id)
  admissibility_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE INDEX admissibility_tender_idx ON procurement.admissibility USING btree (tender)
  CREATE UNIQUE INDEX admissibility_pkey ON procurement.admissibility USING btree (id)
  row security: true, forced: true
  policy chair_inserts insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)) AND (platform.claim('role'::text) = 'officer'::text) AND procurement.free_of_conflict(tender))
  policy evaluation_reads select to vifte_staff using (procurement.in_evaluation(tender) OR ((platform.claim('role'::text) = ANY (ARRAY['auditor'::text, 'manager'::text])) AND procurement.quality_is_locked(tender)))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.admissibility FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  CREATE TRIGGER until_lock BEFORE INSERT ON procurement.admissibility FOR EACH ROW EXECUTE FUNCTION procurement.refuse_after_admissibility()
  grant insert, select to vifte_staff
table procurement.admissibility_lock (
  tender text not null,
  world registers.world not null,
  sha256 text not null,
  locked_at timestamp with time zone not null,
  by_id text not null
)
  admissibility_lock_pkey: PRIMARY KEY (tender)
  admissibility_lock_sha256_check: CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  admissibility_lock_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX admissibility_lock_pkey ON procurement.admissibility_lock USING btree (tender)
  row security: true, forced: true
  policy chair_inserts insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)) AND (platform.claim('role'::text) = 'officer'::text) AND procurement.free_of_conflict(tender))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.admissibility_lock FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  CREATE TRIGGER until_lock BEFORE INSERT ON procurement.admissibility_lock FOR EACH ROW EXECUTE FUNCTION procurement.refuse_after_admissibility()
  grant insert, select to vifte_staff
table procurement.award (
  id text not null,
  world registers.world not null,
  title text not null,
  procedure text not null,
  decided_on date not null,
  reason text not null,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  by_id text not null,
  tender text
)
  award_pkey: PRIMARY KEY (id)
  award_procedure_check: CHECK ((procedure = ANY (ARRAY['light-tender'::text, 'eu-tender'::text, 'direct-allocation'::text, 'call-for-proposals'::text, 'advertisement'::text, 'call-off'::text])))
  award_world_id_key: UNIQUE (world, id)
  award_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX award_pkey ON procurement.award USING btree (id)
  CREATE UNIQUE INDEX award_world_id_key ON procurement.award USING btree (world, id)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM procurement.award_notice n
  WHERE (n.award = award.id)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER in_order BEFORE INSERT ON procurement.award FOR EACH ROW EXECUTE FUNCTION procurement.award_in_order()
  grant insert, select to vifte_staff
  grant select to vifte_public
  grant select to vifte_supplier
table procurement.award_letter (
  award text not null,
  enterprise text not null,
  tender text not null,
  world registers.world not null,
  won boolean not null,
  content jsonb not null,
  sha256 text not null,
  signature text not null,
  public_key text not null,
  signed_by text not null
)
  award_letter_award_fkey: FOREIGN KEY (award) REFERENCES procurement.award_notice(award)
  award_letter_pkey: PRIMARY KEY (award, enterprise)
  award_letter_sha256_check: CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  award_letter_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  CREATE UNIQUE INDEX award_letter_pkey ON procurement.award_letter USING btree (award, enterprise)
  row security: true, forced: true
  policy own_letter select to vifte_supplier using ((enterprise = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.award_letter FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table procurement.award_lot (
  world registers.world not null,
  award text not null,
  lot_no integer not null,
  title text not null,
  enterprise text not null
)
  award_lot_lot_no_check: CHECK ((lot_no > 0))
  award_lot_pkey: PRIMARY KEY (award, lot_no, enterprise)
  award_lot_world_award_fkey: FOREIGN KEY (world, award) REFERENCES procurement.award(world, id)
  award_lot_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  CREATE UNIQUE INDEX award_lot_pkey ON procurement.award_lot USING btree (award, lot_no, enterprise)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM procurement.award_notice n
  WHERE (n.award = award_lot.award)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  grant insert, select to vifte_staff
  grant select to vifte_public
  grant select to vifte_supplier
table procurement.award_notice (
  award text not null,
  tender text not null,
  world registers.world not null,
  sent_at timestamp with time zone not null,
  standstill_days integer not null,
  stands_until date not null,
  by_id text not null
)
  award_notice_pkey: PRIMARY KEY (award)
  award_notice_standstill_days_check: CHECK (((standstill_days >= 0) AND (standstill_days <= 60)))
  award_notice_world_award_fkey: FOREIGN KEY (world, award) REFERENCES procurement.award(world, id)
  CREATE UNIQUE INDEX award_notice_pkey ON procurement.award_notice USING btree (award)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.award_notice FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
  grant select to vifte_supplier
table procurement.award_revocation (
  award text not null,
  world registers.world not null,
  reason text not null,
  revoked_at timestamp with time zone not null,
  by_id text not null
)
  award_revocation_pkey: PRIMARY KEY (award)
  award_revocation_world_award_fkey: FOREIGN KEY (world, award) REFERENCES procurement.award(world, id)
  CREATE UNIQUE INDEX award_revocation_pkey ON procurement.award_revocation USING btree (award)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM procurement.award_notice n
  WHERE (n.award = award_revocation.award)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.award_revocation FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
  grant select to vifte_supplier
table procurement.bid (
  id uuid not null,
  world registers.world not null,
  tender text not null,
  enterprise text not null,
  received_at timestamp with time zone not null,
  replaces uuid,
  sealed_by text not null,
  by_id text not null
)
  bid_pkey: PRIMARY KEY (id)
  bid_replaces_key: UNIQUE (replaces)
  bid_sealed_by_check: CHECK ((sealed_by = ANY (ARRAY['supplier'::text, 'server'::text])))
  bid_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  bid_world_id_key: UNIQUE (world, id)
  bid_world_id_tender_enterprise_key: UNIQUE (world, id, tender, enterprise)
  bid_world_replaces_tender_enterprise_fkey: FOREIGN KEY (world, replaces, tender, enterprise) REFERENCES procurement.bid(world, id, tender, enterprise)
  bid_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE INDEX bid_tender_idx ON procurement.bid USING btree (tender)
  CREATE UNIQUE INDEX bid_pkey ON procurement.bid USING btree (id)
  CREATE UNIQUE INDEX bid_replaces_key ON procurement.bid USING btree (replaces)
  CREATE UNIQUE INDEX bid_world_id_key ON procurement.bid USING btree (world, id)
  CREATE UNIQUE INDEX bid_world_id_tender_enterprise_key ON procurement.bid USING btree (world, id, tender, enterprise)
  row security: true, forced: true
  policy own_insert insert to vifte_supplier check ((enterprise = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text) AND ((world)::text = platform.claim('world'::text)))
  policy own_reads select to vifte_supplier using ((enterprise = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads_when_closed select to vifte_staff using (EXISTS ( SELECT
   FROM procurement.bid_checkpoint c
  WHERE (c.tender = bid.tender)))
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.bid FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
  grant select to vifte_staff
table procurement.bid_checkpoint (
  tender text not null,
  world registers.world not null,
  size integer not null,
  bids integer not null,
  root text not null,
  published_at timestamp with time zone not null,
  signed jsonb not null,
  by_id text not null
)
  bid_checkpoint_check: CHECK (((bids >= 0) AND (bids <= size)))
  bid_checkpoint_pkey: PRIMARY KEY (tender)
  bid_checkpoint_root_check: CHECK ((root ~ '^[0-9a-f]{64}$'::text))
  bid_checkpoint_size_check: CHECK ((size >= 0))
  bid_checkpoint_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX bid_checkpoint_pkey ON procurement.bid_checkpoint USING btree (tender)
  row security: true, forced: true
  policy bidders_close insert to vifte_supplier check ((world)::text = platform.claim('world'::text))
  policy outsiders_read select to vifte_public, vifte_supplier using true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER log_can_close BEFORE INSERT ON procurement.bid_checkpoint FOR EACH ROW EXECUTE FUNCTION procurement.log_can_close()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.bid_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant insert, select to vifte_supplier
  grant select to vifte_public
table procurement.bid_draft (
  id uuid not null,
  world registers.world not null,
  tender text not null,
  enterprise text not null,
  bytes bytea not null,
  kept_at timestamp with time zone not null,
  by_id text not null
)
  bid_draft_bytes_check: CHECK (((length(bytes) >= 1) AND (length(bytes) <= 26214400)))
  bid_draft_pkey: PRIMARY KEY (id)
  bid_draft_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  bid_draft_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE INDEX bid_draft_enterprise_tender_kept_at_idx ON procurement.bid_draft USING btree (enterprise, tender, kept_at)
  CREATE UNIQUE INDEX bid_draft_pkey ON procurement.bid_draft USING btree (id)
  row security: true, forced: true
  policy own_insert insert to vifte_supplier check ((enterprise = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text) AND ((world)::text = platform.claim('world'::text)))
  policy own_reads select to vifte_supplier using ((enterprise = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.bid_draft FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
table procurement.bid_envelope (
  bid uuid not null,
  kind text not null,
  world registers.world not null,
  tender text not null,
  enterprise text not null,
  bytes bytea not null,
  sha256 text not null,
  size integer not null
)
  bid_envelope_check1: CHECK (((size = length(bytes)) AND ((size >= 1) AND (size <= 26214400))))
  bid_envelope_check: CHECK ((sha256 = encode(sha256(bytes), 'hex'::text)))
  bid_envelope_kind_check: CHECK ((kind = ANY (ARRAY['qualification'::text, 'quality'::text, 'price'::text])))
  bid_envelope_pkey: PRIMARY KEY (bid, kind)
  bid_envelope_world_bid_tender_enterprise_fkey: FOREIGN KEY (world, bid, tender, enterprise) REFERENCES procurement.bid(world, id, tender, enterprise) DEFERRABLE INITIALLY DEFERRED
  CREATE UNIQUE INDEX bid_envelope_pkey ON procurement.bid_envelope USING btree (bid, kind)
  row security: true, forced: true
  policy own_insert insert to vifte_supplier check ((enterprise = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text) AND ((world)::text = platform.claim('world'::text)))
  policy own_reads select to vifte_supplier using ((enterprise = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads_when_closed select to vifte_staff using (EXISTS ( SELECT
   FROM procurement.bid_checkpoint c
  WHERE (c.tender = bid_envelope.tender)))
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.bid_envelope FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
  grant select to vifte_staff
table procurement.bid_leaf (
  tender text not null,
  no integer not null,
  world registers.world not null,
  leaf text not null,
  what text not null,
  bid uuid not null,
  at timestamp with time zone not null
)
  bid_leaf_leaf_check: CHECK ((leaf ~ '^[0-9a-f]{64}$'::text))
  bid_leaf_no_check: CHECK ((no >= 0))
  bid_leaf_pkey: PRIMARY KEY (tender, no)
  bid_leaf_what_check: CHECK ((what = ANY (ARRAY['bid'::text, 'replacement'::text, 'withdrawal'::text])))
  bid_leaf_world_bid_fkey: FOREIGN KEY (world, bid) REFERENCES procurement.bid(world, id)
  bid_leaf_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX bid_leaf_pkey ON procurement.bid_leaf USING btree (tender, no)
  row security: true, forced: true
  policy outsiders_read select to vifte_public using (EXISTS ( SELECT
   FROM procurement.bid_checkpoint c
  WHERE (c.tender = bid_leaf.tender)))
  policy own_leaf insert to vifte_supplier check (((world)::text = platform.claim('world'::text)) AND (EXISTS ( SELECT
   FROM procurement.bid b
  WHERE (b.id = bid_leaf.bid))))
  policy own_leaf_reads select to vifte_supplier using ((EXISTS ( SELECT
   FROM procurement.bid b
  WHERE (b.id = bid_leaf.bid))) OR (EXISTS ( SELECT
   FROM procurement.bid_checkpoint c
  WHERE (c.tender = bid_leaf.tender))))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads_when_closed select to vifte_staff using (EXISTS ( SELECT
   FROM procurement.bid_checkpoint c
  WHERE (c.tender = bid_leaf.tender)))
  CREATE TRIGGER log_is_open BEFORE INSERT ON procurement.bid_leaf FOR EACH ROW EXECUTE FUNCTION procurement.log_is_open()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.bid_leaf FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
  grant select to vifte_public
  grant select to vifte_staff
table procurement.bid_receipt (
  tender text not null,
  no integer not null,
  world registers.world not null,
  bid uuid not null,
  enterprise text not null,
  receipt jsonb not null
)
  bid_receipt_pkey: PRIMARY KEY (tender, no)
  bid_receipt_tender_no_fkey: FOREIGN KEY (tender, no) REFERENCES procurement.bid_leaf(tender, no)
  bid_receipt_world_bid_fkey: FOREIGN KEY (world, bid) REFERENCES procurement.bid(world, id)
  CREATE UNIQUE INDEX bid_receipt_pkey ON procurement.bid_receipt USING btree (tender, no)
  row security: true, forced: true
  policy own_insert insert to vifte_supplier check ((enterprise = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text) AND ((world)::text = platform.claim('world'::text)))
  policy own_reads select to vifte_supplier using ((enterprise = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads_when_closed select to vifte_staff using (EXISTS ( SELECT
   FROM procurement.bid_checkpoint c
  WHERE (c.tender = bid_receipt.tender)))
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.bid_receipt FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
  grant select to vifte_staff
table procurement.bid_withdrawal (
  bid uuid not null,
  world registers.world not null,
  tender text not null,
  enterprise text not null,
  withdrawn_at timestamp with time zone not null,
  by_id text not null
)
  bid_withdrawal_pkey: PRIMARY KEY (bid)
  bid_withdrawal_world_bid_tender_enterprise_fkey: FOREIGN KEY (world, bid, tender, enterprise) REFERENCES procurement.bid(world, id, tender, enterprise)
  CREATE UNIQUE INDEX bid_withdrawal_pkey ON procurement.bid_withdrawal USING btree (bid)
  row security: true, forced: true
  policy own_insert insert to vifte_supplier check ((enterprise = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text) AND ((world)::text = platform.claim('world'::text)))
  policy own_reads select to vifte_supplier using ((enterprise = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads_when_closed select to vifte_staff using (EXISTS ( SELECT
   FROM procurement.bid_checkpoint c
  WHERE (c.tender = bid_withdrawal.tender)))
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.bid_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
  grant select to vifte_staff
table procurement.complaint (
  id uuid not null,
  world registers.world not null,
  award text not null,
  from_whom text not null,
  received_on date not null,
  says text not null,
  suspends boolean not null,
  by_id text not null
)
  complaint_pkey: PRIMARY KEY (id)
  complaint_world_award_fkey: FOREIGN KEY (world, award) REFERENCES procurement.award(world, id)
  complaint_world_id_key: UNIQUE (world, id)
  CREATE UNIQUE INDEX complaint_pkey ON procurement.complaint USING btree (id)
  CREATE UNIQUE INDEX complaint_world_id_key ON procurement.complaint USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.complaint FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.complaint_outcome (
  complaint uuid not null,
  world registers.world not null,
  outcome text not null,
  reason text not null,
  decided_on date not null,
  by_id text not null
)
  complaint_outcome_outcome_check: CHECK ((outcome = ANY (ARRAY['upheld'::text, 'dismissed'::text, 'withdrawn'::text])))
  complaint_outcome_pkey: PRIMARY KEY (complaint)
  complaint_outcome_world_complaint_fkey: FOREIGN KEY (world, complaint) REFERENCES procurement.complaint(world, id)
  CREATE UNIQUE INDEX complaint_outcome_pkey ON procurement.complaint_outcome USING btree (complaint)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.complaint_outcome FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.conformity (
  id bigint not null generated always as identity,
  world registers.world not null,
  tender text not null,
  bid uuid not null,
  requirement text not null,
  conforms boolean not null,
  reason text not null,
  decided_at timestamp with time zone not null,
  by_id text not null,
  by_name text not null
)
  conformity_pkey: PRIMARY KEY (id)
  conformity_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 4000)))
  conformity_world_bid_fkey: FOREIGN KEY (world, bid) REFERENCES procurement.bid(world, id)
  conformity_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE INDEX conformity_tender_idx ON procurement.conformity USING btree (tender)
  CREATE UNIQUE INDEX conformity_pkey ON procurement.conformity USING btree (id)
  row security: true, forced: true
  policy chair_inserts insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)) AND (platform.claim('role'::text) = 'officer'::text) AND procurement.free_of_conflict(tender))
  policy evaluation_reads select to vifte_staff using (procurement.in_evaluation(tender) OR ((platform.claim('role'::text) = ANY (ARRAY['auditor'::text, 'manager'::text])) AND procurement.quality_is_locked(tender)))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.conformity FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  CREATE TRIGGER until_lock BEFORE INSERT ON procurement.conformity FOR EACH ROW EXECUTE FUNCTION procurement.refuse_after_admissibility()
  grant insert, select to vifte_staff
table procurement.consensus (
  id bigint not null generated always as identity,
  world registers.world not null,
  tender text not null,
  lot integer not null,
  bid uuid not null,
  criterion text not null,
  points text not null,
  reason text not null,
  agreed_at timestamp with time zone not null,
  by_id text not null,
  by_name text not null
)
  consensus_pkey: PRIMARY KEY (id)
  consensus_points_check: CHECK ((points ~ '^-?[0-9]{1,9}([.][0-9]{1,6})?$'::text))
  consensus_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 4000)))
  consensus_tender_lot_fkey: FOREIGN KEY (tender, lot) REFERENCES procurement.tender_lot(tender, no)
  consensus_world_bid_fkey: FOREIGN KEY (world, bid) REFERENCES procurement.bid(world, id)
  consensus_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE INDEX consensus_tender_idx ON procurement.consensus USING btree (tender)
  CREATE UNIQUE INDEX consensus_pkey ON procurement.consensus USING btree (id)
  row security: true, forced: true
  policy chair_inserts insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)) AND (platform.claim('role'::text) = 'officer'::text) AND procurement.free_of_conflict(tender))
  policy evaluation_reads select to vifte_staff using (procurement.in_evaluation(tender) OR ((platform.claim('role'::text) = ANY (ARRAY['auditor'::text, 'manager'::text])) AND procurement.quality_is_locked(tender)))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER in_order BEFORE INSERT ON procurement.consensus FOR EACH ROW EXECUTE FUNCTION procurement.evaluation_in_order()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.consensus FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  CREATE TRIGGER until_lock BEFORE INSERT ON procurement.consensus FOR EACH ROW EXECUTE FUNCTION procurement.refuse_after_lock()
  grant insert, select to vifte_staff
table procurement.drawn_lot (
  tender text not null,
  lot integer not null,
  world registers.world not null,
  bids uuid[] not null,
  how text not null,
  witness text not null,
  drawn_at timestamp with time zone not null,
  by_id text not null,
  by_name text not null
)
  drawn_lot_bids_check: CHECK ((cardinality(bids) >= 2))
  drawn_lot_pkey: PRIMARY KEY (tender, lot)
  drawn_lot_tender_lot_fkey: FOREIGN KEY (tender, lot) REFERENCES procurement.evaluation_run(tender, lot)
  drawn_lot_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX drawn_lot_pkey ON procurement.drawn_lot USING btree (tender, lot)
  row security: true, forced: true
  policy chair_inserts insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)) AND (platform.claim('role'::text) = 'officer'::text) AND procurement.free_of_conflict(tender))
  policy evaluation_reads select to vifte_staff using (procurement.in_evaluation(tender) OR (platform.claim('role'::text) = ANY (ARRAY['auditor'::text, 'manager'::text])))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.drawn_lot FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.effort (
  id text not null,
  world registers.world not null,
  need text not null,
  begun_on date,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  by_id text not null
)
  effort_check: CHECK ((((source_kind)::text = 'paper'::text) OR (begun_on IS NOT NULL)))
  effort_pkey: PRIMARY KEY (id)
  effort_world_id_key: UNIQUE (world, id)
  effort_world_need_fkey: FOREIGN KEY (world, need) REFERENCES needs.need(world, id)
  CREATE UNIQUE INDEX effort_pkey ON procurement.effort USING btree (id)
  CREATE UNIQUE INDEX effort_world_id_key ON procurement.effort USING btree (world, id)
  row security: true, forced: true
  policy invited_read select to vifte_supplier using (EXISTS ( SELECT
   FROM procurement.effort_invitation i
  WHERE (i.effort = effort.id)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.effort FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table procurement.effort_assessment (
  effort text not null,
  no integer not null,
  world registers.world not null,
  scores jsonb not null,
  notes jsonb not null,
  reason text,
  assessed_on date not null,
  by_id text not null
)
  effort_assessment_check: CHECK (((no = 1) OR (reason IS NOT NULL)))
  effort_assessment_no_check: CHECK ((no > 0))
  effort_assessment_notes_check: CHECK ((NOT jsonb_path_exists(notes, '$[*]?(@."kind" == "supplier-location" && @."weight"[0] > 0)'::jsonpath)))
  effort_assessment_pkey: PRIMARY KEY (effort, no)
  effort_assessment_world_effort_fkey: FOREIGN KEY (world, effort) REFERENCES procurement.effort(world, id)
  CREATE UNIQUE INDEX effort_assessment_pkey ON procurement.effort_assessment USING btree (effort, no)
  row security: true, forced: true
  policy buyers_read select to vifte_staff using (platform.claim('role'::text) = ANY (ARRAY['officer'::text, 'manager'::text, 'auditor'::text]))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.effort_assessment FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.effort_award (
  effort text not null,
  world registers.world not null,
  award text not null,
  winners text[] not null,
  decided_on date not null,
  by_id text not null
)
  effort_award_pkey: PRIMARY KEY (effort)
  effort_award_winners_check: CHECK ((cardinality(winners) > 0))
  effort_award_world_award_fkey: FOREIGN KEY (world, award) REFERENCES procurement.award(world, id)
  effort_award_world_effort_fkey: FOREIGN KEY (world, effort) REFERENCES procurement.effort(world, id)
  CREATE UNIQUE INDEX effort_award_pkey ON procurement.effort_award USING btree (effort)
  row security: true, forced: true
  policy invited_read select to vifte_supplier using (EXISTS ( SELECT
   FROM procurement.effort_invitation i
  WHERE (i.effort = effort_award.effort)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.effort_award FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table procurement.effort_brief (
  effort text not null,
  no integer not null,
  world registers.world not null,
  title text not null,
  target_group text not null,
  description text,
  area_effort boolean not null,
  areas text[] not null default '{}'::text[],
  place_of_performance text,
  amount_oere bigint,
  route text,
  reason text,
  written_on date,
  by_id text not null
)
  effort_brief_amount_oere_check: CHECK ((amount_oere >= 0))
  effort_brief_check: CHECK (((no = 1) OR (reason IS NOT NULL)))
  effort_brief_no_check: CHECK ((no > 0))
  effort_brief_pkey: PRIMARY KEY (effort, no)
  effort_brief_title_check: CHECK (((length(title) >= 1) AND (length(title) <= 300)))
  effort_brief_world_effort_fkey: FOREIGN KEY (world, effort) REFERENCES procurement.effort(world, id)
  CREATE UNIQUE INDEX effort_brief_pkey ON procurement.effort_brief USING btree (effort, no)
  row security: true, forced: true
  policy invited_read select to vifte_supplier using (EXISTS ( SELECT
   FROM procurement.effort_invitation i
  WHERE (i.effort = effort_brief.effort)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.effort_brief FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table procurement.effort_call (
  effort text not null,
  world registers.world not null,
  criteria jsonb not null,
  most_points integer not null,
  reason_fewer text,
  called_on date not null,
  by_id text not null
)
  effort_call_criteria_check: CHECK ((procurement.levels_are_whole(criteria) AND (NOT jsonb_path_exists(criteria, '$[*]?(@."kind" == "supplier-location" && @."weight"[0] > 0)'::jsonpath))))
  effort_call_most_points_check: CHECK (((most_points >= 1) AND (most_points <= 100)))
  effort_call_pkey: PRIMARY KEY (effort)
  effort_call_world_effort_fkey: FOREIGN KEY (world, effort) REFERENCES procurement.effort(world, id)
  CREATE UNIQUE INDEX effort_call_pkey ON procurement.effort_call USING btree (effort)
  row security: true, forced: true
  policy invited_read select to vifte_supplier using (EXISTS ( SELECT
   FROM procurement.effort_invitation i
  WHERE (i.effort = effort_call.effort)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.effort_call FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table procurement.effort_candidate (
  effort text not null,
  survey integer not null,
  world registers.world not null,
  enterprise text not null,
  knowledge text,
  suitable boolean not null,
  reason text
)
  effort_candidate_check1: CHECK (((reason IS NOT NULL) OR suitable))
  effort_candidate_check: CHECK (((knowledge IS NOT NULL) OR (NOT suitable)))
  effort_candidate_effort_survey_fkey: FOREIGN KEY (effort, survey) REFERENCES procurement.effort_survey(effort, no)
  effort_candidate_pkey: PRIMARY KEY (effort, survey, enterprise)
  effort_candidate_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  CREATE UNIQUE INDEX effort_candidate_pkey ON procurement.effort_candidate USING btree (effort, survey, enterprise)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.effort_candidate FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.effort_deadline (
  effort text not null,
  no integer not null,
  world registers.world not null,
  answer_by date not null,
  reason text,
  set_on date not null,
  by_id text not null
)
  effort_deadline_check: CHECK (((no = 1) OR (reason IS NOT NULL)))
  effort_deadline_effort_fkey: FOREIGN KEY (effort) REFERENCES procurement.effort_call(effort)
  effort_deadline_no_check: CHECK ((no > 0))
  effort_deadline_pkey: PRIMARY KEY (effort, no)
  effort_deadline_world_effort_fkey: FOREIGN KEY (world, effort) REFERENCES procurement.effort(world, id)
  CREATE UNIQUE INDEX effort_deadline_pkey ON procurement.effort_deadline USING btree (effort, no)
  row security: true, forced: true
  policy invited_read select to vifte_supplier using (EXISTS ( SELECT
   FROM procurement.effort_invitation i
  WHERE (i.effort = effort_deadline.effort)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.effort_deadline FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table procurement.effort_draft (
  effort text not null,
  enterprise text not null,
  no integer not null,
  world registers.world not null,
  content jsonb not null,
  saved_at timestamp with time zone not null,
  by_id text not null
)
  effort_draft_effort_enterprise_fkey: FOREIGN KEY (effort, enterprise) REFERENCES procurement.effort_invitation(effort, enterprise)
  effort_draft_no_check: CHECK ((no > 0))
  effort_draft_pkey: PRIMARY KEY (effort, enterprise, no)
  effort_draft_world_effort_fkey: FOREIGN KEY (world, effort) REFERENCES procurement.effort(world, id)
  CREATE UNIQUE INDEX effort_draft_pkey ON procurement.effort_draft USING btree (effort, enterprise, no)
  row security: true, forced: true
  policy own_enterprise select to vifte_supplier using (enterprise = platform.claim('enterprise'::text))
  policy own_enterprise_insert insert to vifte_supplier check ((enterprise = platform.claim('enterprise'::text)) AND ((world)::text = platform.claim('world'::text)))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.effort_draft FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
table procurement.effort_end (
  effort text not null,
  world registers.world not null,
  step integer not null,
  reason text not null,
  ended_on date not null,
  by_id text not null
)
  effort_end_pkey: PRIMARY KEY (effort)
  effort_end_step_check: CHECK (((step >= 1) AND (step <= 4)))
  effort_end_world_effort_fkey: FOREIGN KEY (world, effort) REFERENCES procurement.effort(world, id)
  CREATE UNIQUE INDEX effort_end_pkey ON procurement.effort_end USING btree (effort)
  row security: true, forced: true
  policy invited_read select to vifte_supplier using (EXISTS ( SELECT
   FROM procurement.effort_invitation i
  WHERE (i.effort = effort_end.effort)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.effort_end FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table procurement.effort_implementation (
  effort text not null,
  no integer not null,
  world registers.world not null,
  support_unit text not null,
  centre text not null,
  supplier_contact text not null,
  monitored_in text not null,
  agreed_on date not null,
  starts_on date,
  agreement text,
  reason text,
  written_on date not null,
  by_id text not null
)
  effort_implementation_check: CHECK (((no = 1) OR (reason IS NOT NULL)))
  effort_implementation_no_check: CHECK ((no > 0))
  effort_implementation_pkey: PRIMARY KEY (effort, no)
  effort_implementation_world_effort_fkey: FOREIGN KEY (world, effort) REFERENCES procurement.effort(world, id)
  CREATE UNIQUE INDEX effort_implementation_pkey ON procurement.effort_implementation USING btree (effort, no)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.effort_implementation FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.effort_invitation (
  effort text not null,
  enterprise text not null,
  world registers.world not null,
  invited_on date not null,
  by_id text not null
)
  effort_invitation_effort_fkey: FOREIGN KEY (effort) REFERENCES procurement.effort_call(effort)
  effort_invitation_pkey: PRIMARY KEY (effort, enterprise)
  effort_invitation_world_effort_fkey: FOREIGN KEY (world, effort) REFERENCES procurement.effort(world, id)
  effort_invitation_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  CREATE UNIQUE INDEX effort_invitation_pkey ON procurement.effort_invitation USING btree (effort, enterprise)
  row security: true, forced: true
  policy own_invitation select to vifte_supplier using (enterprise = platform.claim('enterprise'::text))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.effort_invitation FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table procurement.effort_proposal (
  effort text not null,
  enterprise text not null,
  no integer not null,
  world registers.world not null,
  individual_flexible text not null,
  cross_professional text not null,
  employer_oriented text not null,
  progression text not null,
  novelty text not null,
  evaluation text not null,
  economy text not null,
  amount_oere bigint not null,
  local_plans text,
  carried_out_locally text,
  submitted_on date not null,
  submitted_at timestamp with time zone not null,
  by_id text not null
)
  effort_proposal_amount_oere_check: CHECK ((amount_oere >= 0))
  effort_proposal_cross_professional_check: CHECK ((cross_professional <> ''::text))
  effort_proposal_economy_check: CHECK ((economy <> ''::text))
  effort_proposal_effort_enterprise_fkey: FOREIGN KEY (effort, enterprise) REFERENCES procurement.effort_invitation(effort, enterprise)
  effort_proposal_employer_oriented_check: CHECK ((employer_oriented <> ''::text))
  effort_proposal_evaluation_check: CHECK ((evaluation <> ''::text))
  effort_proposal_individual_flexible_check: CHECK ((individual_flexible <> ''::text))
  effort_proposal_no_check: CHECK ((no > 0))
  effort_proposal_novelty_check: CHECK ((novelty <> ''::text))
  effort_proposal_pkey: PRIMARY KEY (effort, enterprise, no)
  effort_proposal_progression_check: CHECK ((progression <> ''::text))
  effort_proposal_world_effort_fkey: FOREIGN KEY (world, effort) REFERENCES procurement.effort(world, id)
  CREATE UNIQUE INDEX effort_proposal_pkey ON procurement.effort_proposal USING btree (effort, enterprise, no)
  row security: true, forced: true
  policy buyers_read select to vifte_staff using (platform.claim('role'::text) = ANY (ARRAY['officer'::text, 'manager'::text, 'auditor'::text]))
  policy own_enterprise select to vifte_supplier using (enterprise = platform.claim('enterprise'::text))
  policy own_enterprise_insert insert to vifte_supplier check ((enterprise = platform.claim('enterprise'::text)) AND ((world)::text = platform.claim('world'::text)))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.effort_proposal FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
  grant select to vifte_staff
table procurement.effort_survey (
  effort text not null,
  no integer not null,
  world registers.world not null,
  how text not null,
  surveyed_on date,
  by_id text not null
)
  effort_survey_no_check: CHECK ((no > 0))
  effort_survey_pkey: PRIMARY KEY (effort, no)
  effort_survey_world_effort_fkey: FOREIGN KEY (world, effort) REFERENCES procurement.effort(world, id)
  CREATE UNIQUE INDEX effort_survey_pkey ON procurement.effort_survey USING btree (effort, no)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.effort_survey FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.effort_withdrawal (
  effort text not null,
  enterprise text not null,
  proposal integer not null,
  world registers.world not null,
  reason text,
  withdrawn_on date not null,
  by_id text not null
)
  effort_withdrawal_effort_enterprise_proposal_fkey: FOREIGN KEY (effort, enterprise, proposal) REFERENCES procurement.effort_proposal(effort, enterprise, no)
  effort_withdrawal_pkey: PRIMARY KEY (effort, enterprise, proposal)
  effort_withdrawal_world_effort_fkey: FOREIGN KEY (world, effort) REFERENCES procurement.effort(world, id)
  CREATE UNIQUE INDEX effort_withdrawal_pkey ON procurement.effort_withdrawal USING btree (effort, enterprise, proposal)
  row security: true, forced: true
  policy buyers_read select to vifte_staff using (platform.claim('role'::text) = ANY (ARRAY['officer'::text, 'manager'::text, 'auditor'::text]))
  policy own_enterprise select to vifte_supplier using (enterprise = platform.claim('enterprise'::text))
  policy own_enterprise_insert insert to vifte_supplier check ((enterprise = platform.claim('enterprise'::text)) AND ((world)::text = platform.claim('world'::text)))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.effort_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
  grant select to vifte_staff
table procurement.enterprise_document (
  id uuid not null,
  world registers.world not null,
  enterprise text not null,
  kind text not null,
  title text not null,
  valid_from date,
  valid_to date,
  name text not null,
  media_type text not null,
  bytes bytea not null,
  sha256 text not null,
  added_at timestamp with time zone not null,
  by_id text not null
)
  enterprise_document_bytes_check: CHECK (((length(bytes) >= 1) AND (length(bytes) <= 26214400)))
  enterprise_document_check1: CHECK ((valid_from < valid_to))
  enterprise_document_check: CHECK ((sha256 = encode(sha256(bytes), 'hex'::text)))
  enterprise_document_kind_check: CHECK ((kind = ANY (ARRAY['security-policy'::text, 'insurance'::text, 'self-declaration'::text, 'other'::text])))
  enterprise_document_pkey: PRIMARY KEY (id)
  enterprise_document_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  CREATE UNIQUE INDEX enterprise_document_pkey ON procurement.enterprise_document USING btree (id)
  row security: true, forced: true
  policy own_insert insert to vifte_supplier check ((enterprise = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text) AND ((world)::text = platform.claim('world'::text)))
  policy own_reads select to vifte_supplier using ((enterprise = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.enterprise_document FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
table procurement.evaluation_run (
  tender text not null,
  lot integer not null,
  world registers.world not null,
  rule_version text not null,
  input jsonb not null,
  output jsonb not null,
  sha256 text not null,
  run_at timestamp with time zone not null,
  by_id text not null,
  by_name text not null
)
  evaluation_run_pkey: PRIMARY KEY (tender, lot)
  evaluation_run_sha256_check: CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  evaluation_run_tender_lot_fkey: FOREIGN KEY (tender, lot) REFERENCES procurement.tender_lot(tender, no)
  evaluation_run_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX evaluation_run_pkey ON procurement.evaluation_run USING btree (tender, lot)
  row security: true, forced: true
  policy chair_inserts insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)) AND (platform.claim('role'::text) = 'officer'::text) AND procurement.free_of_conflict(tender))
  policy evaluation_reads select to vifte_staff using (procurement.in_evaluation(tender) OR (platform.claim('role'::text) = ANY (ARRAY['auditor'::text, 'manager'::text])))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER in_order BEFORE INSERT ON procurement.evaluation_run FOR EACH ROW EXECUTE FUNCTION procurement.evaluation_in_order()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.evaluation_run FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.evaluator_assignment (
  tender text not null,
  person text not null,
  world registers.world not null,
  name text not null,
  assigned_at timestamp with time zone not null,
  by_id text not null
)
  evaluator_assignment_pkey: PRIMARY KEY (tender, person)
  evaluator_assignment_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX evaluator_assignment_pkey ON procurement.evaluator_assignment USING btree (tender, person)
  row security: true, forced: true
  policy chair_inserts insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)) AND (platform.claim('role'::text) = 'officer'::text) AND procurement.free_of_conflict(tender))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER in_order BEFORE INSERT ON procurement.evaluator_assignment FOR EACH ROW EXECUTE FUNCTION procurement.evaluation_in_order()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.evaluator_assignment FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  CREATE TRIGGER until_lock BEFORE INSERT ON procurement.evaluator_assignment FOR EACH ROW EXECUTE FUNCTION procurement.refuse_after_lock()
  grant insert, select to vifte_staff
table procurement.evaluator_release (
  tender text not null,
  person text not null,
  world registers.world not null,
  reason text not null,
  released_at timestamp with time zone not null,
  by_id text not null
)
  evaluator_release_pkey: PRIMARY KEY (tender, person)
  evaluator_release_tender_person_fkey: FOREIGN KEY (tender, person) REFERENCES procurement.evaluator_assignment(tender, person)
  evaluator_release_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX evaluator_release_pkey ON procurement.evaluator_release USING btree (tender, person)
  row security: true, forced: true
  policy chair_inserts insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)) AND (platform.claim('role'::text) = 'officer'::text) AND procurement.free_of_conflict(tender))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.evaluator_release FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  CREATE TRIGGER until_lock BEFORE INSERT ON procurement.evaluator_release FOR EACH ROW EXECUTE FUNCTION procurement.refuse_after_lock()
  grant insert, select to vifte_staff
table procurement.interest_declaration (
  id bigint not null generated always as identity,
  world registers.world not null,
  tender text not null,
  person text not null,
  name text not null,
  conflict boolean not null,
  words text,
  declared_at timestamp with time zone not null
)
  interest_declaration_check: CHECK (((NOT conflict) OR (words IS NOT NULL)))
  interest_declaration_pkey: PRIMARY KEY (id)
  interest_declaration_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE INDEX interest_declaration_tender_person_idx ON procurement.interest_declaration USING btree (tender, person)
  CREATE UNIQUE INDEX interest_declaration_pkey ON procurement.interest_declaration USING btree (id)
  row security: true, forced: true
  policy own_inserts insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (person = platform.claim('by'::text)) AND (platform.claim('role'::text) = ANY (ARRAY['officer'::text, 'evaluator'::text])))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.interest_declaration FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.lot_without_award (
  award text not null,
  lot_no integer not null,
  world registers.world not null,
  reason text not null
)
  lot_without_award_pkey: PRIMARY KEY (award, lot_no)
  lot_without_award_world_award_fkey: FOREIGN KEY (world, award) REFERENCES procurement.award(world, id)
  CREATE UNIQUE INDEX lot_without_award_pkey ON procurement.lot_without_award USING btree (award, lot_no)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM procurement.award_notice n
  WHERE (n.award = lot_without_award.award)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.lot_without_award FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
  grant select to vifte_supplier
table procurement.market_dialogue (
  id uuid not null,
  world registers.world not null,
  tender text not null,
  held_on date,
  with_whom text not null,
  said text not null,
  led_to text,
  by_id text not null
)
  market_dialogue_pkey: PRIMARY KEY (id)
  market_dialogue_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX market_dialogue_pkey ON procurement.market_dialogue USING btree (id)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM procurement.tender_publication p
  WHERE (p.tender = market_dialogue.tender)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.market_dialogue FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
  grant select to vifte_supplier
table procurement.open_entry (
  enterprise text not null,
  no integer not null,
  world registers.world not null,
  name text not null,
  offers text not null,
  target_groups text not null,
  knowledge text,
  areas text,
  entered_on date not null,
  by_id text not null
)
  open_entry_no_check: CHECK ((no > 0))
  open_entry_pkey: PRIMARY KEY (enterprise, no)
  open_entry_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  CREATE UNIQUE INDEX open_entry_pkey ON procurement.open_entry USING btree (enterprise, no)
  row security: true, forced: true
  policy all_read select to vifte_public, vifte_staff, vifte_supplier using true
  policy own_enterprise_insert insert to vifte_supplier check ((enterprise = platform.claim('enterprise'::text)) AND ((world)::text = platform.claim('world'::text)))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.open_entry FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
  grant select to vifte_public
  grant select to vifte_staff
table procurement.open_exit (
  enterprise text not null,
  entry integer not null,
  world registers.world not null,
  left_on date not null,
  by_id text not null
)
  open_exit_enterprise_entry_fkey: FOREIGN KEY (enterprise, entry) REFERENCES procurement.open_entry(enterprise, no)
  open_exit_pkey: PRIMARY KEY (enterprise, entry)
  open_exit_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  CREATE UNIQUE INDEX open_exit_pkey ON procurement.open_exit USING btree (enterprise, entry)
  row security: true, forced: true
  policy all_read select to vifte_public, vifte_staff, vifte_supplier using true
  policy own_enterprise_insert insert to vifte_supplier check ((enterprise = platform.claim('enterprise'::text)) AND ((world)::text = platform.claim('world'::text)))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.open_exit FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
  grant select to vifte_public
  grant select to vifte_staff
table procurement.opened_attachment (
  bid uuid not null,
  kind text not null,
  no integer not null,
  world registers.world not null,
  tender text not null,
  enterprise text not null,
  name text not null,
  media_type text not null,
  bytes bytea not null,
  sha256 text not null
)
  opened_attachment_bid_kind_fkey: FOREIGN KEY (bid, kind) REFERENCES procurement.opened_envelope(bid, kind)
  opened_attachment_check: CHECK ((sha256 = encode(sha256(bytes), 'hex'::text)))
  opened_attachment_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  opened_attachment_no_check: CHECK ((no > 0))
  opened_attachment_pkey: PRIMARY KEY (bid, kind, no)
  opened_attachment_world_bid_fkey: FOREIGN KEY (world, bid) REFERENCES procurement.bid(world, id)
  CREATE UNIQUE INDEX opened_attachment_pkey ON procurement.opened_attachment USING btree (bid, kind, no)
  row security: true, forced: true
  policy evaluation_reads select to vifte_staff using (procurement.in_evaluation(tender) AND ((kind <> 'price'::text) OR procurement.quality_is_locked(tender)))
  policy opens insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (EXISTS ( SELECT
   FROM procurement.opening o
  WHERE ((o.tender = opened_attachment.tender) AND (o.by_id = platform.claim('by'::text)) AND ((o.envelopes = 'price'::text) = (opened_attachment.kind = 'price'::text))))))
  policy own_reads select to vifte_supplier using ((enterprise = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.opened_attachment FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table procurement.opened_envelope (
  bid uuid not null,
  kind text not null,
  world registers.world not null,
  tender text not null,
  enterprise text not null,
  content jsonb,
  damage text,
  opened_at timestamp with time zone not null
)
  opened_envelope_bid_kind_fkey: FOREIGN KEY (bid, kind) REFERENCES procurement.bid_envelope(bid, kind)
  opened_envelope_check: CHECK ((num_nonnulls(content, damage) = 1))
  opened_envelope_pkey: PRIMARY KEY (bid, kind)
  opened_envelope_world_bid_tender_enterprise_fkey: FOREIGN KEY (world, bid, tender, enterprise) REFERENCES procurement.bid(world, id, tender, enterprise)
  CREATE UNIQUE INDEX opened_envelope_pkey ON procurement.opened_envelope USING btree (bid, kind)
  row security: true, forced: true
  policy evaluation_reads select to vifte_staff using (procurement.in_evaluation(tender) AND ((kind <> 'price'::text) OR procurement.quality_is_locked(tender)))
  policy opens insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (EXISTS ( SELECT
   FROM procurement.opening o
  WHERE ((o.tender = opened_envelope.tender) AND (o.by_id = platform.claim('by'::text)) AND ((o.envelopes = 'price'::text) = (opened_envelope.kind = 'price'::text))))))
  policy own_reads select to vifte_supplier using ((enterprise = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.opened_envelope FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table procurement.opener_key (
  id bigint not null generated always as identity,
  world registers.world not null,
  person text not null,
  name text not null,
  role text not null,
  recipient text not null,
  registered_at timestamp with time zone not null,
  by_id text not null
)
  opener_key_check: CHECK ((person = by_id))
  opener_key_pkey: PRIMARY KEY (id)
  opener_key_recipient_check: CHECK (((recipient ~ '^age1[0-9a-z]+$'::text) AND ((length(recipient) >= 24) AND (length(recipient) <= 3000))))
  CREATE INDEX opener_key_world_person_id_idx ON procurement.opener_key USING btree (world, person, id)
  CREATE UNIQUE INDEX opener_key_pkey ON procurement.opener_key USING btree (id)
  row security: true, forced: true
  policy own_key insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (person = platform.claim('by'::text)) AND (role = platform.claim('role'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.opener_key FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.opening (
  id uuid not null,
  world registers.world not null,
  tender text not null,
  envelopes text not null,
  seal uuid not null,
  opened_at timestamp with time zone not null,
  protocol jsonb not null,
  by_id text not null
)
  opening_envelopes_check: CHECK ((envelopes = ANY (ARRAY['quality'::text, 'price'::text])))
  opening_pkey: PRIMARY KEY (id)
  opening_tender_envelopes_key: UNIQUE (tender, envelopes)
  opening_world_seal_fkey: FOREIGN KEY (world, seal) REFERENCES procurement.tender_seal(world, id)
  opening_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX opening_pkey ON procurement.opening USING btree (id)
  CREATE UNIQUE INDEX opening_tender_envelopes_key ON procurement.opening USING btree (tender, envelopes)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER may_be_opened BEFORE INSERT ON procurement.opening FOR EACH ROW EXECUTE FUNCTION procurement.may_be_opened()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.opening FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.opening_share (
  seal uuid not null,
  no integer not null,
  world registers.world not null,
  person text not null,
  share bytea not null,
  given_at timestamp with time zone not null,
  by_id text not null
)
  opening_share_check: CHECK ((person = by_id))
  opening_share_pkey: PRIMARY KEY (seal, no)
  opening_share_seal_no_fkey: FOREIGN KEY (seal, no) REFERENCES procurement.seal_share(seal, no)
  opening_share_world_seal_fkey: FOREIGN KEY (world, seal) REFERENCES procurement.tender_seal(world, id)
  CREATE UNIQUE INDEX opening_share_pkey ON procurement.opening_share USING btree (seal, no)
  row security: true, forced: true
  policy own_share insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (person = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.opening_share FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  CREATE TRIGGER share_may_be_given BEFORE INSERT ON procurement.opening_share FOR EACH ROW EXECUTE FUNCTION procurement.share_may_be_given()
  grant insert, select to vifte_staff
table procurement.purchase (
  id text not null,
  world registers.world not null,
  what text not null,
  seller text not null,
  occasion text,
  unit text,
  bought_on date not null,
  amount_oere bigint,
  not_in_framework boolean not null,
  need_identified boolean not null,
  no_duty boolean not null,
  sound_economy boolean not null,
  reason text not null,
  recorded_on date not null,
  by_id text not null,
  by_name text not null,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text
)
  purchase_amount_oere_check: CHECK ((amount_oere >= 0))
  purchase_check: CHECK ((((source_kind)::text = 'paper'::text) OR (amount_oere IS NOT NULL)))
  purchase_need_identified_check: CHECK (need_identified)
  purchase_no_duty_check: CHECK (no_duty)
  purchase_not_in_framework_check: CHECK (not_in_framework)
  purchase_pkey: PRIMARY KEY (id)
  purchase_sound_economy_check: CHECK (sound_economy)
  purchase_what_check: CHECK (((length(what) >= 1) AND (length(what) <= 400)))
  purchase_world_id_key: UNIQUE (world, id)
  purchase_world_seller_fkey: FOREIGN KEY (world, seller) REFERENCES registers.enterprise(world, id)
  CREATE INDEX purchase_world_bought_on_idx ON procurement.purchase USING btree (world, bought_on)
  CREATE UNIQUE INDEX purchase_pkey ON procurement.purchase USING btree (id)
  CREATE UNIQUE INDEX purchase_world_id_key ON procurement.purchase USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.purchase FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.quality_lock (
  tender text not null,
  world registers.world not null,
  locked_at timestamp with time zone not null,
  by_id text not null,
  sha256 text not null
)
  quality_lock_pkey: PRIMARY KEY (tender)
  quality_lock_sha256_check: CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  quality_lock_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX quality_lock_pkey ON procurement.quality_lock USING btree (tender)
  row security: true, forced: true
  policy chair_inserts insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)) AND (platform.claim('role'::text) = 'officer'::text) AND procurement.free_of_conflict(tender))
  policy outsiders_read select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM procurement.tender_publication p
  WHERE (p.tender = quality_lock.tender)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER in_order BEFORE INSERT ON procurement.quality_lock FOR EACH ROW EXECUTE FUNCTION procurement.evaluation_in_order()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.quality_lock FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
  grant select to vifte_supplier
table procurement.question_asker (
  question uuid not null,
  world registers.world not null,
  enterprise text not null,
  by_id text not null
)
  question_asker_pkey: PRIMARY KEY (question)
  question_asker_world_question_fkey: FOREIGN KEY (world, question) REFERENCES procurement.tender_question(world, id)
  CREATE UNIQUE INDEX question_asker_pkey ON procurement.question_asker USING btree (question)
  row security: true, forced: true
  policy own_enterprise select to vifte_supplier using (enterprise = platform.claim('enterprise'::text))
  policy own_enterprise_asks insert to vifte_supplier check ((enterprise = platform.claim('enterprise'::text)) AND ((world)::text = platform.claim('world'::text)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.question_asker FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant insert, select to vifte_supplier
table procurement.route (
  id text not null,
  world registers.world not null,
  title text not null,
  subject text not null,
  publication_date date not null,
  asked jsonb not null,
  answer jsonb not null,
  laws text[] not null,
  total_oere bigint not null,
  chosen text not null,
  chosen_reason text,
  need text,
  supplier text,
  why_external text,
  cross_border jsonb,
  warnings text[] not null default '{}'::text[],
  follows text,
  decided_on date not null,
  by_id text not null,
  by_name text not null,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text
)
  route_check1: CHECK ((follows <> id))
  route_check: CHECK ((((source_kind)::text = 'paper'::text) OR ((cross_border IS NOT NULL) AND (why_external IS NOT NULL))))
  route_chosen_check: CHECK ((chosen = ANY (ARRAY['call-off'::text, 'direct-allocation'::text, 'call-for-proposals'::text, 'advertisement'::text, 'light-tender'::text, 'eu-tender'::text])))
  route_pkey: PRIMARY KEY (id)
  route_subject_check: CHECK ((subject = ANY (ARRAY['light-service'::text, 'general-service'::text, 'goods'::text])))
  route_title_check: CHECK (((length(title) >= 1) AND (length(title) <= 300)))
  route_total_oere_check: CHECK ((total_oere >= 0))
  route_world_follows_fkey: FOREIGN KEY (world, follows) REFERENCES procurement.route(world, id)
  route_world_id_key: UNIQUE (world, id)
  route_world_need_fkey: FOREIGN KEY (world, need) REFERENCES needs.need(world, id)
  route_world_supplier_fkey: FOREIGN KEY (world, supplier) REFERENCES registers.enterprise(world, id)
  CREATE INDEX route_world_need_idx ON procurement.route USING btree (world, need)
  CREATE INDEX route_world_supplier_idx ON procurement.route USING btree (world, supplier)
  CREATE UNIQUE INDEX route_pkey ON procurement.route USING btree (id)
  CREATE UNIQUE INDEX route_world_id_key ON procurement.route USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.route FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.score (
  id bigint not null generated always as identity,
  world registers.world not null,
  tender text not null,
  lot integer not null,
  bid uuid not null,
  criterion text not null,
  person text not null,
  points text not null,
  reason text not null,
  given_at timestamp with time zone not null
)
  score_pkey: PRIMARY KEY (id)
  score_points_check: CHECK ((points ~ '^-?[0-9]{1,9}([.][0-9]{1,6})?$'::text))
  score_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 4000)))
  score_tender_lot_fkey: FOREIGN KEY (tender, lot) REFERENCES procurement.tender_lot(tender, no)
  score_tender_person_fkey: FOREIGN KEY (tender, person) REFERENCES procurement.evaluator_assignment(tender, person)
  score_world_bid_fkey: FOREIGN KEY (world, bid) REFERENCES procurement.bid(world, id)
  score_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE INDEX score_tender_person_idx ON procurement.score USING btree (tender, person)
  CREATE UNIQUE INDEX score_pkey ON procurement.score USING btree (id)
  row security: true, forced: true
  policy alone_first select to vifte_staff using (((person = platform.claim('by'::text)) AND procurement.evaluates(tender)) OR (procurement.all_submitted(tender) AND procurement.in_evaluation(tender)) OR ((platform.claim('role'::text) = 'auditor'::text) AND procurement.quality_is_locked(tender)))
  policy own_inserts insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (person = platform.claim('by'::text)) AND procurement.evaluates(tender))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER in_order BEFORE INSERT ON procurement.score FOR EACH ROW EXECUTE FUNCTION procurement.evaluation_in_order()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.score FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  CREATE TRIGGER until_lock BEFORE INSERT ON procurement.score FOR EACH ROW EXECUTE FUNCTION procurement.refuse_after_lock()
  grant insert, select to vifte_staff
table procurement.score_submission (
  tender text not null,
  person text not null,
  world registers.world not null,
  submitted_at timestamp with time zone not null
)
  score_submission_pkey: PRIMARY KEY (tender, person)
  score_submission_tender_person_fkey: FOREIGN KEY (tender, person) REFERENCES procurement.evaluator_assignment(tender, person)
  score_submission_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX score_submission_pkey ON procurement.score_submission USING btree (tender, person)
  row security: true, forced: true
  policy own_inserts insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (person = platform.claim('by'::text)) AND procurement.evaluates(tender))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.score_submission FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  CREATE TRIGGER until_lock BEFORE INSERT ON procurement.score_submission FOR EACH ROW EXECUTE FUNCTION procurement.refuse_after_lock()
  grant insert, select to vifte_staff
table procurement.seal_rehearsal (
  seal uuid not null,
  world registers.world not null,
  tender text not null,
  openers text[] not null,
  opened_at timestamp with time zone not null,
  by_id text not null
)
  seal_rehearsal_pkey: PRIMARY KEY (seal)
  seal_rehearsal_world_seal_fkey: FOREIGN KEY (world, seal) REFERENCES procurement.tender_seal(world, id)
  CREATE UNIQUE INDEX seal_rehearsal_pkey ON procurement.seal_rehearsal USING btree (seal)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER before_publication BEFORE INSERT ON procurement.seal_rehearsal FOR EACH ROW EXECUTE FUNCTION procurement.before_publication()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.seal_rehearsal FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.seal_share (
  seal uuid not null,
  no integer not null,
  world registers.world not null,
  opener_key bigint not null,
  person text not null,
  wrapped bytea not null,
  sha256 text not null
)
  seal_share_no_check: CHECK ((no > 0))
  seal_share_opener_key_fkey: FOREIGN KEY (opener_key) REFERENCES procurement.opener_key(id)
  seal_share_pkey: PRIMARY KEY (seal, no)
  seal_share_seal_person_key: UNIQUE (seal, person)
  seal_share_sha256_check: CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  seal_share_world_seal_fkey: FOREIGN KEY (world, seal) REFERENCES procurement.tender_seal(world, id)
  seal_share_wrapped_check: CHECK (((length(wrapped) >= 100) AND (length(wrapped) <= 5000)))
  CREATE UNIQUE INDEX seal_share_pkey ON procurement.seal_share USING btree (seal, no)
  CREATE UNIQUE INDEX seal_share_seal_person_key ON procurement.seal_share USING btree (seal, person)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.seal_share FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.tender (
  id text not null,
  world registers.world not null,
  made_at timestamp with time zone not null,
  by_id text not null,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text
)
  tender_pkey: PRIMARY KEY (id)
  tender_world_id_key: UNIQUE (world, id)
  CREATE UNIQUE INDEX tender_pkey ON procurement.tender USING btree (id)
  CREATE UNIQUE INDEX tender_world_id_key ON procurement.tender USING btree (world, id)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using (((source_kind)::text = 'paper'::text) OR (EXISTS ( SELECT
   FROM procurement.tender_publication p
  WHERE (p.tender = tender.id))))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.tender FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
  grant select to vifte_supplier
table procurement.tender_answer (
  question uuid not null,
  world registers.world not null,
  tender text not null,
  question_shown text not null,
  answer text not null,
  answered_at timestamp with time zone not null,
  by_id text not null
)
  tender_answer_pkey: PRIMARY KEY (question)
  tender_answer_world_question_fkey: FOREIGN KEY (world, question) REFERENCES procurement.tender_question(world, id)
  CREATE UNIQUE INDEX tender_answer_pkey ON procurement.tender_answer USING btree (question)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.tender_answer FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
  grant select to vifte_supplier
table procurement.tender_cancellation (
  tender text not null,
  world registers.world not null,
  reason text not null,
  cancelled_at timestamp with time zone not null,
  by_id text not null
)
  tender_cancellation_pkey: PRIMARY KEY (tender)
  tender_cancellation_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX tender_cancellation_pkey ON procurement.tender_cancellation USING btree (tender)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM procurement.tender_publication p
  WHERE (p.tender = tender_cancellation.tender)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.tender_cancellation FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
  grant select to vifte_supplier
table procurement.tender_document (
  id uuid not null,
  world registers.world not null,
  tender text not null,
  name text not null,
  no integer not null,
  media_type text not null,
  bytes bytea not null,
  sha256 text not null,
  added_at timestamp with time zone not null,
  by_id text not null
)
  tender_document_no_check: CHECK ((no > 0))
  tender_document_pkey: PRIMARY KEY (id)
  tender_document_tender_name_no_key: UNIQUE (tender, name, no)
  tender_document_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX tender_document_pkey ON procurement.tender_document USING btree (id)
  CREATE UNIQUE INDEX tender_document_tender_name_no_key ON procurement.tender_document USING btree (tender, name, no)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM procurement.tender_publication p
  WHERE (p.tender = tender_document.tender)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.tender_document FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
  grant select to vifte_supplier
table procurement.tender_lot (
  tender text not null,
  no integer not null,
  world registers.world not null
)
  tender_lot_no_check: CHECK ((no > 0))
  tender_lot_pkey: PRIMARY KEY (tender, no)
  tender_lot_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX tender_lot_pkey ON procurement.tender_lot USING btree (tender, no)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM procurement.tender_publication p
  WHERE (p.tender = tender_lot.tender)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.tender_lot FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
  grant select to vifte_supplier
table procurement.tender_publication (
  tender text not null,
  version integer not null,
  world registers.world not null,
  published_at timestamp with time zone not null,
  bids_due_at timestamp with time zone not null,
  by_id text not null
)
  tender_publication_pkey: PRIMARY KEY (tender, version)
  tender_publication_tender_version_fkey: FOREIGN KEY (tender, version) REFERENCES procurement.tender_version(tender, no)
  tender_publication_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX tender_publication_pkey ON procurement.tender_publication USING btree (tender, version)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.tender_publication FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
  grant select to vifte_supplier
table procurement.tender_question (
  id uuid not null,
  world registers.world not null,
  tender text not null,
  no integer not null,
  question text not null,
  asked_at timestamp with time zone not null
)
  tender_question_no_check: CHECK ((no > 0))
  tender_question_pkey: PRIMARY KEY (id)
  tender_question_tender_no_key: UNIQUE (tender, no)
  tender_question_world_id_key: UNIQUE (world, id)
  tender_question_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX tender_question_pkey ON procurement.tender_question USING btree (id)
  CREATE UNIQUE INDEX tender_question_tender_no_key ON procurement.tender_question USING btree (tender, no)
  CREATE UNIQUE INDEX tender_question_world_id_key ON procurement.tender_question USING btree (world, id)
  row security: true, forced: true
  policy own_question select to vifte_supplier using (EXISTS ( SELECT
   FROM procurement.question_asker a
  WHERE (a.question = tender_question.id)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.tender_question FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
  grant select to vifte_supplier
table procurement.tender_seal (
  id uuid not null,
  world registers.world not null,
  tender text not null,
  no integer not null,
  envelopes text not null,
  recipient text not null,
  k integer not null,
  n integer not null,
  leader text not null,
  made_at timestamp with time zone not null,
  by_id text not null
)
  tender_seal_check: CHECK ((n >= k))
  tender_seal_envelopes_check: CHECK ((envelopes = ANY (ARRAY['quality'::text, 'price'::text, 'rehearsal'::text])))
  tender_seal_k_check: CHECK ((k >= 2))
  tender_seal_n_check: CHECK (((n >= 2) AND (n <= 20)))
  tender_seal_no_check: CHECK ((no > 0))
  tender_seal_pkey: PRIMARY KEY (id)
  tender_seal_recipient_check: CHECK (((recipient ~ '^age1[0-9a-z]+$'::text) AND ((length(recipient) >= 24) AND (length(recipient) <= 3000))))
  tender_seal_tender_no_envelopes_key: UNIQUE (tender, no, envelopes)
  tender_seal_world_id_key: UNIQUE (world, id)
  tender_seal_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  whole: TRIGGER DEFERRABLE INITIALLY DEFERRED
  CREATE UNIQUE INDEX tender_seal_pkey ON procurement.tender_seal USING btree (id)
  CREATE UNIQUE INDEX tender_seal_tender_no_envelopes_key ON procurement.tender_seal USING btree (tender, no, envelopes)
  CREATE UNIQUE INDEX tender_seal_world_id_key ON procurement.tender_seal USING btree (world, id)
  row security: true, forced: true
  policy bidders_read select to vifte_supplier using (EXISTS ( SELECT
   FROM procurement.tender_publication p
  WHERE (p.tender = tender_seal.tender)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE CONSTRAINT TRIGGER whole AFTER INSERT ON procurement.tender_seal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION procurement.seal_is_whole()
  CREATE TRIGGER before_publication BEFORE INSERT ON procurement.tender_seal FOR EACH ROW EXECUTE FUNCTION procurement.before_publication()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.tender_seal FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table procurement.tender_version (
  tender text not null,
  no integer not null,
  world registers.world not null,
  content jsonb not null,
  sha256 text not null,
  reason text,
  made_at timestamp with time zone not null,
  by_id text not null
)
  tender_version_check: CHECK (((no = 1) OR (reason IS NOT NULL)))
  tender_version_content_check: CHECK (procurement.levels_are_whole((content -> 'criteria'::text)))
  tender_version_no_check: CHECK ((no > 0))
  tender_version_pkey: PRIMARY KEY (tender, no)
  tender_version_sha256_check: CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  tender_version_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX tender_version_pkey ON procurement.tender_version USING btree (tender, no)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using ((((content -> 'source'::text) ->> 'kind'::text) = 'paper'::text) OR (EXISTS ( SELECT
   FROM procurement.tender_publication p
  WHERE ((p.tender = tender_version.tender) AND (p.version = tender_version.no)))))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.tender_version FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
  grant select to vifte_supplier
table procurement.unpriced_bid (
  tender text not null,
  lot integer not null,
  bid uuid not null,
  world registers.world not null,
  reason text not null,
  said_at timestamp with time zone not null,
  by_id text not null
)
  unpriced_bid_pkey: PRIMARY KEY (tender, lot, bid)
  unpriced_bid_tender_lot_fkey: FOREIGN KEY (tender, lot) REFERENCES procurement.tender_lot(tender, no)
  unpriced_bid_world_bid_fkey: FOREIGN KEY (world, bid) REFERENCES procurement.bid(world, id)
  unpriced_bid_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX unpriced_bid_pkey ON procurement.unpriced_bid USING btree (tender, lot, bid)
  row security: true, forced: true
  policy chair_inserts insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)) AND (platform.claim('role'::text) = 'officer'::text) AND procurement.free_of_conflict(tender))
  policy evaluation_reads select to vifte_staff using (procurement.in_evaluation(tender) OR ((platform.claim('role'::text) = ANY (ARRAY['auditor'::text, 'manager'::text])) AND procurement.quality_is_locked(tender)))
  policy owner_all all to vifte_owner using true check true
  CREATE TRIGGER in_order BEFORE INSERT ON procurement.unpriced_bid FOR EACH ROW EXECUTE FUNCTION procurement.evaluation_in_order()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.unpriced_bid FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table procurement.winner_proof (
  id uuid not null,
  world registers.world not null,
  tender text not null,
  enterprise text not null,
  what text not null,
  received_on date not null,
  by_id text not null
)
  winner_proof_pkey: PRIMARY KEY (id)
  winner_proof_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  winner_proof_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX winner_proof_pkey ON procurement.winner_proof USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON procurement.winner_proof FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
CREATE OR REPLACE FUNCTION procurement.active_evaluators(tender_id text)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT a.person
    FROM procurement.evaluator_assignment a
   WHERE ((a.tender = active_evaluators.tender_id) AND (NOT (EXISTS ( SELECT
            FROM procurement.evaluator_release r
           WHERE ((r.tender = a.tender) AND (r.person = a.person))))) AND (NOT (EXISTS ( SELECT
            FROM procurement.interest_declaration d
           WHERE ((d.tender = a.tender) AND (d.person = a.person) AND d.conflict)))));
END

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION procurement.admissibility_is_locked(tender_id text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM procurement.admissibility_lock l
           WHERE (l.tender = admissibility_is_locked.tender_id))) AS "exists";
END

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION procurement.all_submitted(tender_id text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT ((EXISTS ( SELECT
            FROM procurement.active_evaluators(all_submitted.tender_id) active_evaluators(active_evaluators))) AND (NOT (EXISTS ( SELECT
            FROM procurement.active_evaluators(all_submitted.tender_id) a(person)
           WHERE (NOT (EXISTS ( SELECT
                    FROM procurement.score_submission s
                   WHERE ((s.tender = all_submitted.tender_id) AND (s.person = a.person)))))))));
END

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION procurement.award_in_order()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
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
end $function$

CREATE OR REPLACE FUNCTION procurement.before_publication()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from procurement.tender_publication p where p.tender = new.tender) then
    perform platform.refuse('conflict', 'Udbuddet er offentliggjort. Et segl laves og prøves før offentliggørelsen.', '{"rule": "SEAL"}');
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION procurement.bids_are_due(tender_id text, given timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
BEGIN ATOMIC
 SELECT COALESCE((procurement.hour_of(given) >= procurement.last_due_at(tender_id)), false) AS "coalesce";
END

CREATE OR REPLACE FUNCTION procurement.evaluates(tender_id text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT ((platform.claim('role'::text) = 'evaluator'::text) AND (platform.claim('by'::text) IN ( SELECT procurement.active_evaluators(tender_id) AS active_evaluators)) AND (EXISTS ( SELECT
            FROM procurement.interest_declaration d
           WHERE ((d.tender = evaluates.tender_id) AND (d.person = platform.claim('by'::text))))));
END

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION procurement.evaluation_in_order()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$

CREATE OR REPLACE FUNCTION procurement.free_of_conflict(tender_id text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT (NOT (EXISTS ( SELECT
            FROM procurement.interest_declaration d
           WHERE ((d.tender = free_of_conflict.tender_id) AND (d.person = platform.claim('by'::text)) AND d.conflict))));
END

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION procurement.has_submitted(tender_id text, who text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM procurement.score_submission s
           WHERE ((s.tender = has_submitted.tender_id) AND (s.person = has_submitted.who)))) AS "exists";
END

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION procurement.hour_of(given timestamp with time zone)
 RETURNS timestamp with time zone
 LANGUAGE sql
BEGIN ATOMIC
 SELECT
         CASE
             WHEN (i.mode = 'production'::text) THEN date_trunc('milliseconds'::text, clock_timestamp())
             ELSE hour_of.given
         END AS given
    FROM platform.installation i;
END

CREATE OR REPLACE FUNCTION procurement.in_evaluation(tender_id text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT (((platform.claim('role'::text) = 'officer'::text) AND procurement.free_of_conflict(tender_id)) OR procurement.evaluates(tender_id));
END

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION procurement.is_opened(tender_id text, which text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM procurement.opening o
           WHERE ((o.tender = is_opened.tender_id) AND (o.envelopes = is_opened.which)))) AS "exists";
END

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION procurement.journalled_leaves(tender_id text)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT (count(*))::integer AS count
    FROM platform.journal j
   WHERE ((j.act = ANY (ARRAY['procurement.submit-bid'::text, 'procurement.submit-open-bid'::text, 'procurement.withdraw-bid'::text])) AND ((j.input ->> 'tender'::text) = journalled_leaves.tender_id));
END

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION procurement.last_due_at(tender_id text)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT max(p.bids_due_at) AS max
    FROM procurement.tender_publication p
   WHERE (p.tender = last_due_at.tender_id);
END

  execute: vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION procurement.levels_are_whole(criteria jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$
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
end $function$

CREATE OR REPLACE FUNCTION procurement.log_can_close()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if not procurement.bids_are_due(new.tender, new.published_at) then
    perform platform.refuse('unlawful', 'Fristen er ikke udløbet. Antal og rod offentliggøres, når den er.', '{"rule": "BIDS-DUE"}');
  end if;
  if new.size <> (select count(*) from procurement.bid_leaf l where l.tender = new.tender) then
    perform platform.refuse('conflict', 'Loggen har et andet antal blade. Prøv igen.', '{"rule": "SEALED-BID"}');
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION procurement.log_is_open()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if new.no <> (select count(*) from procurement.bid_leaf l where l.tender = new.tender) then
    perform platform.refuse('conflict', 'En anden afleverede samtidig. Prøv igen.', '{"rule": "SEALED-BID"}');
  end if;
  if not exists (select from procurement.tender_publication p where p.tender = new.tender)
      or exists (select from procurement.tender_cancellation c where c.tender = new.tender)
      or exists (select from procurement.bid_checkpoint c where c.tender = new.tender)
      or procurement.bids_are_due(new.tender, new.at) then
    perform platform.refuse('unlawful', 'Udbuddet tager ikke imod tilbud nu.', '{"rule": "BIDS-DUE"}');
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION procurement.may_be_opened()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform procurement.must_be_openable(new.tender, new.envelopes, new.opened_at);
  return new;
end $function$

CREATE OR REPLACE FUNCTION procurement.must_be_openable(tender_id text, envelopes text, given timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if not procurement.bids_are_due(tender_id, given) then
    perform platform.refuse('unlawful', 'Fristen for tilbud er ikke udløbet. Ingen kan åbne før.', '{"rule": "BIDS-DUE"}');
  end if;
  if not exists (select from procurement.bid_checkpoint c where c.tender = tender_id) then
    perform platform.refuse('conflict', 'Antal tilbud og loggens rod skal offentliggøres før åbningen.', '{"rule": "SEALED-BID"}');
  end if;
  if envelopes = 'price' and not procurement.price_may_open(tender_id) then
    perform platform.refuse('unlawful', 'Priserne åbnes først, når kvaliteten er låst.', '{"rule": "TWO-SEALS"}');
  end if;
end $function$

  execute: vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION procurement.number_question(id uuid, tender text, question text, asked_at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  perform pg_advisory_xact_lock(hashtext('question ' || number_question.tender));
  insert into procurement.tender_question (id, world, tender, no, question, asked_at)
  select number_question.id, t.world, t.id,
    1 + (select count(*) from procurement.tender_question q where q.tender = t.id), number_question.question, number_question.asked_at
  from procurement.tender t
  where t.id = number_question.tender and t.world = platform.claim('world')::registers.world
    and exists (select from procurement.tender_publication p where p.tender = t.id);
end $function$

  execute: vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION procurement.possible_evaluators()
 RETURNS TABLE(id text, name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT p.id,
     p.name
    FROM platform.person p
   WHERE ((p.role = 'evaluator'::text) AND (p.world = platform.claim('world'::text)))
   ORDER BY p.name, p.id;
END

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION procurement.price_may_open(tender_id text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN ((EXISTS (SELECT FROM procurement.opening o WHERE ((o.tender = price_may_open.tender_id) AND (o.envelopes = 'quality'::text)))) AND (EXISTS (SELECT FROM procurement.quality_lock l WHERE (l.tender = price_may_open.tender_id))))

CREATE OR REPLACE FUNCTION procurement.quality_is_locked(tender_id text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT
            FROM procurement.quality_lock l
           WHERE (l.tender = quality_is_locked.tender_id))) AS "exists";
END

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION procurement.refuse_after_admissibility()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if procurement.admissibility_is_locked(new.tender) then
    perform platform.refuse('conflict', 'Det er låst, hvilke tilbud der er antagelige. Det kan ikke ændres mere.', '{"rule": "ADMISSIBILITY-LOCK"}');
  end if;
  if not procurement.is_opened(new.tender, 'quality') then
    perform platform.refuse('conflict', 'Tilbuddene er ikke åbnet endnu.', '{"rule": "STATE"}');
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION procurement.refuse_after_lock()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if procurement.quality_is_locked(new.tender) then
    perform platform.refuse('conflict', 'Kvaliteten er låst. Point, begrundelser og bedømmere kan ikke ændres mere.', '{"rule": "QUALITY-LOCK"}');
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION procurement.seal_is_whole()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (select count(*) from procurement.seal_share s where s.seal = new.id) <> new.n then
    perform platform.refuse('invalid', 'Seglet mangler andele: der skal være én til hver åbner.', '{"rule": "SEAL"}');
  end if;
  if not exists (select from procurement.seal_share s join procurement.opener_key o on o.id = s.opener_key
      where s.seal = new.id and o.person = s.person and o.role not in ('officer', 'evaluator', 'supplier', 'mentor')) then
    perform platform.refuse('unlawful', 'Mindst én åbner skal være uden for indkøb.', '{"rule": "SEAL"}');
  end if;
  return null;
end $function$

CREATE OR REPLACE FUNCTION procurement.share_may_be_given()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare s procurement.tender_seal;
begin
  select * into s from procurement.tender_seal t where t.id = new.seal;
  if s.envelopes <> 'rehearsal' then
    perform procurement.must_be_openable(s.tender, s.envelopes, new.given_at);
  end if;
  if encode(sha256(new.share), 'hex') <> (select h.sha256 from procurement.seal_share h where h.seal = new.seal and h.no = new.no and h.person = new.person) then
    perform platform.refuse('invalid', 'Andelen er ikke den, seglet blev lavet med.', '{"rule": "SEAL"}');
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION procurement.standing_bids(tender_id text)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT (count(*))::integer AS count
    FROM procurement.bid b
   WHERE ((b.tender = standing_bids.tender_id) AND (NOT (EXISTS ( SELECT
            FROM procurement.bid r
           WHERE (r.replaces = b.id)))) AND (NOT (EXISTS ( SELECT
            FROM procurement.bid_withdrawal w
           WHERE (w.bid = b.id)))));
END

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION procurement.take_log(tender_id text, given timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  perform pg_advisory_xact_lock(hashtextextended('procurement.bid_leaf/' || tender_id, 0));
  return jsonb_build_object(
    'at', to_char(procurement.hour_of(given) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'due', procurement.bids_are_due(tender_id, given),
    'closed', exists (select from procurement.bid_checkpoint c where c.tender = tender_id),
    'bids', (select count(*) from procurement.bid b where b.tender = tender_id
      and not exists (select from procurement.bid r where r.replaces = b.id)
      and not exists (select from procurement.bid_withdrawal w where w.bid = b.id)),
    'leaves', coalesce((select jsonb_agg(l.leaf order by l.no) from procurement.bid_leaf l where l.tender = tender_id), '[]'));
end $function$

  execute: vifte_staff=X, vifte_supplier=X

-- agreements

table agreements.annex_kind (
  code text not null,
  position integer not null,
  name text not null,
  warn_days integer,
  source text not null
)
  annex_kind_code_check: CHECK ((code ~ '^[a-z][a-z-]{1,40}$'::text))
  annex_kind_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 120)))
  annex_kind_pkey: PRIMARY KEY (code)
  annex_kind_position_key: UNIQUE ("position")
  annex_kind_warn_days_check: CHECK (((warn_days >= 1) AND (warn_days <= 730)))
  CREATE UNIQUE INDEX annex_kind_pkey ON agreements.annex_kind USING btree (code)
  CREATE UNIQUE INDEX annex_kind_position_key ON agreements.annex_kind USING btree ("position")
  row security: true, forced: true
  policy owner_all all to vifte_owner using true check true
  policy read_all select to vifte_public, vifte_staff, vifte_supplier using true
  grant select to vifte_public
  grant select to vifte_staff
  grant select to vifte_supplier
table agreements.concluded_lot (
  award text not null,
  lot_no integer not null,
  world registers.world not null,
  agreement text not null
)
  concluded_lot_pkey: PRIMARY KEY (award, lot_no)
  concluded_lot_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  concluded_lot_world_award_fkey: FOREIGN KEY (world, award) REFERENCES procurement.award(world, id)
  CREATE UNIQUE INDEX concluded_lot_pkey ON agreements.concluded_lot USING btree (award, lot_no)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  grant insert, select to vifte_staff
table agreements.conclusion (
  agreement text not null,
  world registers.world not null,
  award text not null,
  concluded_on date not null,
  by_id text not null,
  regime text not null default 'framework'::text,
  term_reason text,
  notice_days integer
)
  conclusion_notice_days_check: CHECK (((notice_days >= 1) AND (notice_days <= 730)))
  conclusion_pkey: PRIMARY KEY (agreement)
  conclusion_regime_check: CHECK ((regime = ANY (ARRAY['framework'::text, 'light'::text, 'reserved'::text])))
  conclusion_term_reason_check: CHECK (((length(term_reason) >= 1) AND (length(term_reason) <= 2000)))
  conclusion_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  conclusion_world_award_fkey: FOREIGN KEY (world, award) REFERENCES procurement.award(world, id)
  CREATE UNIQUE INDEX conclusion_pkey ON agreements.conclusion USING btree (agreement)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  grant insert, select to vifte_staff
table agreements.contact (
  id uuid not null,
  world registers.world not null,
  agreement text not null,
  enterprise text,
  name text not null,
  job text not null,
  email text,
  phone text,
  replaces uuid,
  made_on date not null,
  by_id text not null,
  by_name text not null
)
  contact_job_check: CHECK (((length(job) >= 1) AND (length(job) <= 120)))
  contact_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 120)))
  contact_pkey: PRIMARY KEY (id)
  contact_replaces_fkey: FOREIGN KEY (replaces) REFERENCES agreements.contact(id)
  contact_replaces_key: UNIQUE (replaces)
  contact_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  contact_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  contact_world_id_key: UNIQUE (world, id)
  CREATE INDEX contact_agreement_idx ON agreements.contact USING btree (agreement)
  CREATE UNIQUE INDEX contact_pkey ON agreements.contact USING btree (id)
  CREATE UNIQUE INDEX contact_replaces_key ON agreements.contact USING btree (replaces)
  CREATE UNIQUE INDEX contact_world_id_key ON agreements.contact USING btree (world, id)
  row security: true, forced: true
  policy own_lots select to vifte_supplier using (((enterprise IS NULL) OR (enterprise = platform.claim('enterprise'::text))) AND (EXISTS ( SELECT
   FROM portfolio.lot l
  WHERE (l.agreement = contact.agreement))))
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.contact FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table agreements.document (
  id uuid not null,
  world registers.world not null,
  agreement text not null,
  lot text,
  enterprise text,
  kind text not null,
  title text not null,
  valid_from date,
  valid_before date,
  warn_days integer,
  case_document text,
  file_name text,
  media_type text,
  bytes bytea,
  sha256 text,
  place text,
  requirement uuid,
  replaces uuid,
  made_on date not null,
  by_id text not null,
  by_name text not null
)
  document_check1: CHECK ((num_nulls(file_name, media_type, bytes, sha256) = ANY (ARRAY[0, 4])))
  document_check2: CHECK ((num_nonnulls(case_document, sha256, place) = 1))
  document_check: CHECK ((valid_from < valid_before))
  document_kind_fkey: FOREIGN KEY (kind) REFERENCES agreements.annex_kind(code)
  document_pkey: PRIMARY KEY (id)
  document_replaces_fkey: FOREIGN KEY (replaces) REFERENCES agreements.document(id)
  document_replaces_key: UNIQUE (replaces)
  document_sha256_check: CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  document_title_check: CHECK (((length(title) >= 1) AND (length(title) <= 300)))
  document_warn_days_check: CHECK (((warn_days >= 1) AND (warn_days <= 730)))
  document_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  document_world_case_document_fkey: FOREIGN KEY (world, case_document) REFERENCES cases.document(world, id)
  document_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  document_world_id_key: UNIQUE (world, id)
  document_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  document_world_requirement_fkey: FOREIGN KEY (world, requirement) REFERENCES agreements.requirement(world, id)
  CREATE INDEX document_agreement_idx ON agreements.document USING btree (agreement)
  CREATE INDEX document_world_valid_before_idx ON agreements.document USING btree (world, valid_before)
  CREATE UNIQUE INDEX document_pkey ON agreements.document USING btree (id)
  CREATE UNIQUE INDEX document_replaces_key ON agreements.document USING btree (replaces)
  CREATE UNIQUE INDEX document_world_id_key ON agreements.document USING btree (world, id)
  row security: true, forced: true
  policy own_lots select to vifte_supplier using (((enterprise IS NULL) OR (enterprise = platform.claim('enterprise'::text))) AND (EXISTS ( SELECT
   FROM portfolio.lot l
  WHERE ((l.agreement = document.agreement) AND ((document.lot IS NULL) OR (l.id = document.lot))))))
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.document FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table agreements.economy (
  id uuid not null,
  world registers.world not null,
  agreement text not null,
  lot text,
  basis text not null,
  per text not null,
  amount_oere bigint not null,
  approximate boolean not null,
  years integer[] not null default '{}'::integer[],
  source text not null,
  by_id text not null
)
  economy_amount_oere_check: CHECK ((amount_oere > 0))
  economy_basis_check: CHECK ((basis = ANY (ARRAY['allocated'::text, 'estimated'::text, 'note'::text, 'committed'::text])))
  economy_per_check: CHECK ((per = ANY (ARRAY['year'::text, 'total'::text])))
  economy_pkey: PRIMARY KEY (id)
  economy_source_check: CHECK (((length(source) >= 1) AND (length(source) <= 600)))
  economy_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  economy_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  CREATE INDEX economy_agreement_idx ON agreements.economy USING btree (agreement)
  CREATE UNIQUE INDEX economy_pkey ON agreements.economy USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.economy FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table agreements.file_end (
  ended uuid not null,
  world registers.world not null,
  agreement text not null,
  what text not null,
  reason text not null,
  ended_on date not null,
  by_id text not null,
  by_name text not null
)
  file_end_pkey: PRIMARY KEY (ended)
  file_end_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
  file_end_what_check: CHECK ((what = ANY (ARRAY['requirement'::text, 'document'::text, 'contact'::text])))
  file_end_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  CREATE UNIQUE INDEX file_end_pkey ON agreements.file_end USING btree (ended)
  row security: true, forced: true
  policy own_lots select to vifte_supplier using (EXISTS ( SELECT
   FROM portfolio.lot l
  WHERE (l.agreement = file_end.agreement)))
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.file_end FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table agreements.modification (
  id uuid not null,
  world registers.world not null,
  agreement text not null,
  kind text not null,
  reason text not null,
  words text not null,
  effective_on date not null,
  basis jsonb not null,
  outcome jsonb not null,
  rule_version text not null,
  assessment text,
  prepared_on date not null,
  prepared_by text not null,
  prepared_by_name text not null
)
  modification_kind_check: CHECK ((kind = ANY (ARRAY['scope'::text, 'price'::text, 'ceiling'::text, 'supplier'::text, 'terms'::text, 'other'::text])))
  modification_pkey: PRIMARY KEY (id)
  modification_reason_check: CHECK ((reason = ANY (ARRAY['review-clause'::text, 'minor'::text, 'additional'::text, 'replacement'::text, 'unforeseen'::text, 'non-substantial'::text])))
  modification_words_check: CHECK (((length(words) >= 1) AND (length(words) <= 2000)))
  modification_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  modification_world_id_key: UNIQUE (world, id)
  CREATE INDEX modification_agreement_idx ON agreements.modification USING btree (agreement)
  CREATE UNIQUE INDEX modification_pkey ON agreements.modification USING btree (id)
  CREATE UNIQUE INDEX modification_world_id_key ON agreements.modification USING btree (world, id)
  row security: true, forced: true
  policy own_lots select to vifte_supplier using ((EXISTS ( SELECT
   FROM agreements.modification_end e
  WHERE (e.modification = modification.id))) AND (EXISTS ( SELECT
   FROM portfolio.lot l
  WHERE (l.agreement = modification.agreement))))
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (prepared_by = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.modification FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table agreements.modification_end (
  modification uuid not null,
  world registers.world not null,
  kind text not null,
  reason text,
  ended_on date not null,
  by_id text not null,
  by_name text not null
)
  modification_end_kind_check: CHECK ((kind = ANY (ARRAY['approved'::text, 'rejected'::text, 'withdrawn'::text])))
  modification_end_pkey: PRIMARY KEY (modification)
  modification_end_world_modification_fkey: FOREIGN KEY (world, modification) REFERENCES agreements.modification(world, id)
  CREATE UNIQUE INDEX modification_end_pkey ON agreements.modification_end USING btree (modification)
  row security: true, forced: true
  policy approved select to vifte_supplier using (kind = 'approved'::text)
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER ended_by_another BEFORE INSERT ON agreements.modification_end FOR EACH ROW EXECUTE FUNCTION agreements.ended_by_another()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.modification_end FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table agreements.modification_price (
  modification uuid not null,
  lot text not null,
  world registers.world not null,
  unit text not null,
  amount_oere bigint not null,
  valid_from date not null
)
  modification_price_amount_oere_check: CHECK ((amount_oere >= 0))
  modification_price_pkey: PRIMARY KEY (modification, lot, unit, valid_from)
  modification_price_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  modification_price_world_modification_fkey: FOREIGN KEY (world, modification) REFERENCES agreements.modification(world, id)
  CREATE UNIQUE INDEX modification_price_pkey ON agreements.modification_price USING btree (modification, lot, unit, valid_from)
  row security: true, forced: true
  policy own_prices select to vifte_supplier using ((EXISTS ( SELECT
   FROM portfolio.lot l
  WHERE (l.id = modification_price.lot))) AND (EXISTS ( SELECT
   FROM agreements.modification_end e
  WHERE (e.modification = modification_price.modification))))
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND true)
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.modification_price FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table agreements.modification_value (
  modification uuid not null,
  lot text not null,
  world registers.world not null,
  value_oere bigint not null,
  exceedance_oere bigint not null default 0
)
  modification_value_exceedance_oere_check: CHECK ((exceedance_oere >= 0))
  modification_value_pkey: PRIMARY KEY (modification, lot)
  modification_value_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  modification_value_world_modification_fkey: FOREIGN KEY (world, modification) REFERENCES agreements.modification(world, id)
  CREATE UNIQUE INDEX modification_value_pkey ON agreements.modification_value USING btree (modification, lot)
  row security: true, forced: true
  policy own_values select to vifte_supplier using ((EXISTS ( SELECT
   FROM portfolio.lot l
  WHERE (l.id = modification_value.lot))) AND (EXISTS ( SELECT
   FROM agreements.modification_end e
  WHERE (e.modification = modification_value.modification))))
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND true)
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.modification_value FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table agreements.option_decline (
  id uuid not null,
  world registers.world not null,
  agreement text not null,
  lots text[] not null,
  reason text not null,
  declined_on date not null,
  by_id text not null,
  by_name text not null
)
  option_decline_lots_check: CHECK ((cardinality(lots) > 0))
  option_decline_pkey: PRIMARY KEY (id)
  option_decline_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  option_decline_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  option_decline_world_id_key: UNIQUE (world, id)
  CREATE INDEX option_decline_agreement_idx ON agreements.option_decline USING btree (agreement)
  CREATE UNIQUE INDEX option_decline_pkey ON agreements.option_decline USING btree (id)
  CREATE UNIQUE INDEX option_decline_world_id_key ON agreements.option_decline USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.option_decline FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table agreements.option_decline_end (
  decline uuid not null,
  world registers.world not null,
  reason text not null,
  ended_on date not null,
  by_id text not null,
  by_name text not null
)
  option_decline_end_pkey: PRIMARY KEY (decline)
  option_decline_end_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  option_decline_end_world_decline_fkey: FOREIGN KEY (world, decline) REFERENCES agreements.option_decline(world, id)
  CREATE UNIQUE INDEX option_decline_end_pkey ON agreements.option_decline_end USING btree (decline)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.option_decline_end FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table agreements.option_model (
  id uuid not null,
  world registers.world not null,
  agreement text not null,
  steps integer[] not null default '{}'::integer[],
  until_before date,
  uses integer,
  needs_funding boolean not null,
  per_lot boolean,
  all_suppliers boolean,
  decide_days integer,
  decide_months integer,
  source text not null,
  rule text,
  replaces uuid,
  reason text,
  made_on date not null,
  by_id text not null,
  by_name text not null
)
  option_model_check1: CHECK ((num_nulls(decide_days, decide_months) > 0))
  option_model_check2: CHECK (((replaces IS NULL) = (reason IS NULL)))
  option_model_check: CHECK (((cardinality(steps) > 0) OR (until_before IS NOT NULL)))
  option_model_decide_days_check: CHECK (((decide_days >= 1) AND (decide_days <= 730)))
  option_model_decide_months_check: CHECK (((decide_months >= 1) AND (decide_months <= 24)))
  option_model_pkey: PRIMARY KEY (id)
  option_model_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  option_model_replaces_fkey: FOREIGN KEY (replaces) REFERENCES agreements.option_model(id)
  option_model_replaces_key: UNIQUE (replaces)
  option_model_rule_check: CHECK ((rule ~ '^[A-Z][A-Z0-9-]{1,30}$'::text))
  option_model_source_check: CHECK (((length(source) >= 1) AND (length(source) <= 600)))
  option_model_steps_check: CHECK (((0 < ALL (steps)) AND (cardinality(steps) <= 20)))
  option_model_uses_check: CHECK (((uses >= 1) AND (uses <= 99)))
  option_model_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  option_model_world_id_key: UNIQUE (world, id)
  CREATE UNIQUE INDEX one_first_model ON agreements.option_model USING btree (agreement) WHERE (replaces IS NULL)
  CREATE UNIQUE INDEX option_model_pkey ON agreements.option_model USING btree (id)
  CREATE UNIQUE INDEX option_model_replaces_key ON agreements.option_model USING btree (replaces)
  CREATE UNIQUE INDEX option_model_world_id_key ON agreements.option_model USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.option_model FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table agreements.option_undo (
  use uuid not null,
  world registers.world not null,
  agreement text not null,
  reason text not null,
  undone_on date not null,
  by_id text not null,
  by_name text not null
)
  option_undo_pkey: PRIMARY KEY (use)
  option_undo_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  option_undo_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  CREATE UNIQUE INDEX option_undo_pkey ON agreements.option_undo USING btree (use)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.option_undo FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table agreements.option_use (
  id uuid not null,
  world registers.world not null,
  agreement text not null,
  lot text not null,
  term bigint not null,
  extends_from date not null,
  ends_before date not null,
  decided_on date not null,
  asked jsonb not null,
  rules jsonb not null,
  made_at timestamp with time zone not null,
  by_id text not null,
  by_name text not null
)
  option_use_check: CHECK ((ends_before > extends_from))
  option_use_pkey: PRIMARY KEY (id, lot)
  option_use_term_fkey: FOREIGN KEY (term) REFERENCES portfolio.lot_term(id)
  option_use_term_key: UNIQUE (term)
  option_use_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  option_use_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  CREATE INDEX option_use_agreement_idx ON agreements.option_use USING btree (agreement)
  CREATE UNIQUE INDEX option_use_pkey ON agreements.option_use USING btree (id, lot)
  CREATE UNIQUE INDEX option_use_term_key ON agreements.option_use USING btree (term)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.option_use FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table agreements.order_end (
  placed_order uuid not null,
  world registers.world not null,
  reason text not null,
  released_oere budget.oere not null,
  ended_on date not null,
  by_id text not null,
  by_name text not null
)
  order_end_pkey: PRIMARY KEY (placed_order)
  order_end_world_placed_order_fkey: FOREIGN KEY (world, placed_order) REFERENCES agreements.placed_order(world, id)
  CREATE UNIQUE INDEX order_end_pkey ON agreements.order_end USING btree (placed_order)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.order_end FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table agreements.party (
  id uuid not null,
  world registers.world not null,
  agreement text not null,
  lot text,
  role text not null,
  enterprise text,
  name text,
  cvr text,
  of_enterprise text,
  by_id text not null
)
  party_check1: CHECK (((cvr IS NULL) OR (name IS NOT NULL)))
  party_check: CHECK ((num_nulls(enterprise, name) = 1))
  party_cvr_check: CHECK ((cvr ~ '^[0-9]{8}$'::text))
  party_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 300)))
  party_pkey: PRIMARY KEY (id)
  party_role_check: CHECK ((role = ANY (ARRAY['lead'::text, 'member'::text, 'subcontractor'::text, 'supporting'::text])))
  party_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  party_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  party_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  party_world_of_enterprise_fkey: FOREIGN KEY (world, of_enterprise) REFERENCES registers.enterprise(world, id)
  CREATE INDEX party_agreement_idx ON agreements.party USING btree (agreement)
  CREATE UNIQUE INDEX party_pkey ON agreements.party USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.party FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table agreements.placed_order (
  id uuid not null,
  world registers.world not null,
  agreement text not null,
  lot text not null,
  supplier text not null,
  what text not null,
  starts_on date not null,
  ends_before date not null,
  amount_oere budget.oere not null,
  placed_on date not null,
  by_id text not null,
  by_name text not null
)
  in_one_year: CHECK ((EXTRACT(year FROM starts_on) = EXTRACT(year FROM (ends_before - 1))))
  placed_order_amount_oere_check: CHECK (((amount_oere)::bigint > 0))
  placed_order_check: CHECK ((ends_before > starts_on))
  placed_order_pkey: PRIMARY KEY (id)
  placed_order_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  placed_order_world_id_key: UNIQUE (world, id)
  placed_order_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  placed_order_world_supplier_fkey: FOREIGN KEY (world, supplier) REFERENCES registers.enterprise(world, id)
  CREATE INDEX placed_order_world_agreement_idx ON agreements.placed_order USING btree (world, agreement)
  CREATE UNIQUE INDEX placed_order_pkey ON agreements.placed_order USING btree (id)
  CREATE UNIQUE INDEX placed_order_world_id_key ON agreements.placed_order USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.placed_order FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table agreements.recording (
  agreement text not null,
  world registers.world not null,
  document text not null,
  place text not null,
  by_id text not null,
  duration_months integer
)
  recording_duration_months_check: CHECK (((duration_months >= 1) AND (duration_months <= 600)))
  recording_pkey: PRIMARY KEY (agreement)
  recording_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  recording_world_document_fkey: FOREIGN KEY (world, document) REFERENCES cases.document(world, id)
  CREATE UNIQUE INDEX recording_pkey ON agreements.recording USING btree (agreement)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  grant insert, select to vifte_staff
table agreements.reminder (
  world registers.world not null,
  agreement text not null,
  lot text not null default ''::text,
  kind text not null,
  due date not null,
  about text not null default ''::text,
  fell_on date not null,
  made_on date not null,
  by_id text not null
)
  reminder_check: CHECK ((fell_on <= made_on))
  reminder_kind_check: CHECK ((kind ~ '^[a-z]+(-[a-z0-9]+)*$'::text))
  reminder_pkey: PRIMARY KEY (agreement, lot, kind, due, about)
  reminder_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  CREATE UNIQUE INDEX reminder_pkey ON agreements.reminder USING btree (agreement, lot, kind, due, about)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.reminder FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table agreements.requirement (
  id uuid not null,
  world registers.world not null,
  agreement text not null,
  lot text,
  kind text not null,
  asks text not null,
  due_on date,
  used boolean,
  reason text,
  replaces uuid,
  made_on date not null,
  by_id text not null,
  by_name text not null
)
  requirement_asks_check: CHECK (((length(asks) >= 1) AND (length(asks) <= 2000)))
  requirement_check1: CHECK (((used IS NULL) OR (reason IS NOT NULL)))
  requirement_check: CHECK (((kind = 'employment-clause'::text) = (used IS NOT NULL)))
  requirement_kind_check: CHECK ((kind = ANY (ARRAY['security-policy'::text, 'insurance'::text, 'data-processing'::text, 'experience-report'::text, 'employment-clause'::text, 'labour-clause'::text, 'confidentiality'::text, 'subcontractors'::text, 'quality'::text, 'other'::text])))
  requirement_pkey: PRIMARY KEY (id)
  requirement_replaces_fkey: FOREIGN KEY (replaces) REFERENCES agreements.requirement(id)
  requirement_replaces_key: UNIQUE (replaces)
  requirement_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  requirement_world_id_key: UNIQUE (world, id)
  requirement_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  CREATE INDEX requirement_agreement_idx ON agreements.requirement USING btree (agreement)
  CREATE UNIQUE INDEX requirement_pkey ON agreements.requirement USING btree (id)
  CREATE UNIQUE INDEX requirement_replaces_key ON agreements.requirement USING btree (replaces)
  CREATE UNIQUE INDEX requirement_world_id_key ON agreements.requirement USING btree (world, id)
  row security: true, forced: true
  policy own_lots select to vifte_supplier using (EXISTS ( SELECT
   FROM portfolio.lot l
  WHERE ((l.agreement = requirement.agreement) AND ((requirement.lot IS NULL) OR (l.id = requirement.lot)))))
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.requirement FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table agreements.requirement_met (
  id uuid not null,
  world registers.world not null,
  requirement uuid not null,
  enterprise text,
  met_on date not null,
  words text not null,
  document uuid,
  by_id text not null,
  by_name text not null
)
  requirement_met_pkey: PRIMARY KEY (id)
  requirement_met_words_check: CHECK (((length(words) >= 1) AND (length(words) <= 1000)))
  requirement_met_world_document_fkey: FOREIGN KEY (world, document) REFERENCES agreements.document(world, id)
  requirement_met_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  requirement_met_world_requirement_fkey: FOREIGN KEY (world, requirement) REFERENCES agreements.requirement(world, id)
  CREATE INDEX requirement_met_requirement_idx ON agreements.requirement_met USING btree (requirement)
  CREATE UNIQUE INDEX requirement_met_pkey ON agreements.requirement_met USING btree (id)
  row security: true, forced: true
  policy own_answer select to vifte_supplier using (((enterprise IS NULL) OR (enterprise = platform.claim('enterprise'::text))) AND (EXISTS ( SELECT
   FROM agreements.requirement r
  WHERE (r.id = requirement_met.requirement))))
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.requirement_met FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table agreements.step (
  id uuid not null,
  world registers.world not null,
  agreement text not null,
  lot text,
  enterprise text,
  kind text not null,
  held_on date not null,
  words text not null,
  follow_up text,
  follow_up_by date,
  made_on date not null,
  by_id text not null,
  by_name text not null
)
  step_check: CHECK (((follow_up_by IS NULL) OR (follow_up IS NOT NULL)))
  step_kind_check: CHECK ((kind = ANY (ARRAY['dialogue'::text, 'improvement'::text])))
  step_pkey: PRIMARY KEY (id)
  step_words_check: CHECK (((length(words) >= 1) AND (length(words) <= 2000)))
  step_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  step_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  step_world_id_key: UNIQUE (world, id)
  step_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  CREATE INDEX step_agreement_idx ON agreements.step USING btree (agreement)
  CREATE UNIQUE INDEX step_pkey ON agreements.step USING btree (id)
  CREATE UNIQUE INDEX step_world_id_key ON agreements.step USING btree (world, id)
  row security: true, forced: true
  policy own_steps select to vifte_supplier using (enterprise = platform.claim('enterprise'::text))
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.step FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table agreements.termination (
  id uuid not null,
  world registers.world not null,
  agreement text not null,
  lot text,
  by_whom text not null,
  reason text not null,
  words text not null,
  notice_days integer not null,
  ends_before date not null,
  running integer not null,
  plan text not null,
  plan_words text not null,
  missing text[] not null default '{}'::text[],
  acknowledged text,
  prepared_on date not null,
  prepared_by text not null,
  prepared_by_name text not null
)
  termination_by_whom_check: CHECK ((by_whom = ANY (ARRAY['municipality'::text, 'supplier'::text, 'both'::text])))
  termination_check1: CHECK (((cardinality(missing) = 0) = (acknowledged IS NULL)))
  termination_check2: CHECK (((running = 0) = (plan = 'none'::text)))
  termination_check: CHECK ((ends_before >= (prepared_on + notice_days)))
  termination_notice_days_check: CHECK (((notice_days >= 0) AND (notice_days <= 1100)))
  termination_pkey: PRIMARY KEY (id)
  termination_plan_check: CHECK ((plan = ANY (ARRAY['run-out'::text, 'transferred'::text, 'ended'::text, 'none'::text])))
  termination_plan_words_check: CHECK (((length(plan_words) >= 1) AND (length(plan_words) <= 2000)))
  termination_running_check: CHECK ((running >= 0))
  termination_words_check: CHECK (((length(words) >= 1) AND (length(words) <= 2000)))
  termination_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  termination_world_id_key: UNIQUE (world, id)
  termination_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  CREATE INDEX termination_agreement_idx ON agreements.termination USING btree (agreement)
  CREATE UNIQUE INDEX termination_pkey ON agreements.termination USING btree (id)
  CREATE UNIQUE INDEX termination_world_id_key ON agreements.termination USING btree (world, id)
  row security: true, forced: true
  policy own_lots select to vifte_supplier using ((EXISTS ( SELECT
   FROM agreements.termination_end e
  WHERE (e.termination = termination.id))) AND (EXISTS ( SELECT
   FROM portfolio.lot l
  WHERE ((l.agreement = termination.agreement) AND ((termination.lot IS NULL) OR (l.id = termination.lot))))))
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (prepared_by = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.termination FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table agreements.termination_end (
  termination uuid not null,
  world registers.world not null,
  kind text not null,
  reason text,
  ended_on date not null,
  by_id text not null,
  by_name text not null
)
  termination_end_kind_check: CHECK ((kind = ANY (ARRAY['approved'::text, 'rejected'::text, 'withdrawn'::text])))
  termination_end_pkey: PRIMARY KEY (termination)
  termination_end_world_termination_fkey: FOREIGN KEY (world, termination) REFERENCES agreements.termination(world, id)
  CREATE UNIQUE INDEX termination_end_pkey ON agreements.termination_end USING btree (termination)
  row security: true, forced: true
  policy approved select to vifte_supplier using (kind = 'approved'::text)
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER ended_by_another BEFORE INSERT ON agreements.termination_end FOR EACH ROW EXECUTE FUNCTION agreements.ended_by_another()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.termination_end FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table agreements.termination_recall (
  termination uuid not null,
  world registers.world not null,
  reason text not null,
  recalled_on date not null,
  by_id text not null,
  by_name text not null
)
  termination_recall_pkey: PRIMARY KEY (termination)
  termination_recall_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  termination_recall_termination_fkey: FOREIGN KEY (termination) REFERENCES agreements.termination_end(termination)
  termination_recall_world_termination_fkey: FOREIGN KEY (world, termination) REFERENCES agreements.termination(world, id)
  CREATE UNIQUE INDEX termination_recall_pkey ON agreements.termination_recall USING btree (termination)
  row security: true, forced: true
  policy own_lots select to vifte_supplier using (EXISTS ( SELECT
   FROM agreements.termination t
  WHERE (t.id = termination_recall.termination)))
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON agreements.termination_recall FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
CREATE OR REPLACE FUNCTION agreements.ended_by_another()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
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
end $function$


-- referrals

table referrals.answer (
  referral uuid not null,
  world registers.world not null,
  supplier text not null,
  kind text not null,
  reason text,
  answered_on date not null,
  by_id text not null
)
  answer_check: CHECK (((kind = 'accept'::text) OR (length(reason) > 0)))
  answer_kind_check: CHECK ((kind = ANY (ARRAY['accept'::text, 'decline'::text])))
  answer_pkey: PRIMARY KEY (referral)
  answer_world_referral_fkey: FOREIGN KEY (world, referral) REFERENCES referrals.referral(world, id)
  CREATE UNIQUE INDEX answer_pkey ON referrals.answer USING btree (referral)
  row security: true, forced: true
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy staff_writes insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy supplier_answers insert to vifte_supplier check ((supplier = platform.claim('enterprise'::text)) AND ((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)) AND (EXISTS ( SELECT
   FROM referrals.referral r
  WHERE ((r.id = answer.referral) AND (r.supplier = platform.claim('enterprise'::text))))))
  policy supplier_reads select to vifte_supplier using (supplier = platform.claim('enterprise'::text))
  grant insert, select to vifte_staff
  grant insert, select to vifte_supplier
table referrals.citizen (
  id uuid not null,
  world registers.world not null,
  name text not null,
  cpr_sealed bytea not null,
  cpr_index bytea not null,
  born_on date not null,
  district text not null,
  target_group text not null,
  protected boolean not null default false,
  version integer not null default 1
)
  citizen_name_check: CHECK (((length(name) >= 1) AND (length(name) <= 200)))
  citizen_pkey: PRIMARY KEY (id)
  citizen_world_check: CHECK (((world)::text <> 'papers'::text))
  citizen_world_cpr_index_key: UNIQUE (world, cpr_index)
  citizen_world_district_fkey: FOREIGN KEY (world, district) REFERENCES registers.district(world, id)
  citizen_world_id_key: UNIQUE (world, id)
  citizen_world_target_group_fkey: FOREIGN KEY (world, target_group) REFERENCES registers.target_group(world, id)
  CREATE INDEX citizen_world_name_idx ON referrals.citizen USING btree (world, name)
  CREATE UNIQUE INDEX citizen_pkey ON referrals.citizen USING btree (id)
  CREATE UNIQUE INDEX citizen_world_cpr_index_key ON referrals.citizen USING btree (world, cpr_index)
  CREATE UNIQUE INDEX citizen_world_id_key ON referrals.citizen USING btree (world, id)
  row security: true, forced: true
  policy owner_all all to vifte_owner using true check true
  policy person_act_reads select to vifte_staff using ((platform.claim('person_act'::text) = 'yes'::text) AND (platform.claim('role'::text) = 'caseworker'::text) AND ((world)::text = platform.claim('world'::text)))
  policy person_act_updates update to vifte_staff using ((platform.claim('person_act'::text) = 'yes'::text) AND (platform.claim('role'::text) = 'caseworker'::text) AND ((world)::text = platform.claim('world'::text))) check ((platform.claim('person_act'::text) = 'yes'::text) AND (platform.claim('role'::text) = 'caseworker'::text) AND ((world)::text = platform.claim('world'::text)))
  policy person_act_writes insert to vifte_staff check ((platform.claim('person_act'::text) = 'yes'::text) AND (platform.claim('role'::text) = 'caseworker'::text) AND ((world)::text = platform.claim('world'::text)))
  policy supplier_reads select to vifte_supplier using ((platform.claim('person_act'::text) = 'yes'::text) AND (NOT protected) AND (EXISTS ( SELECT
   FROM referrals.referral r
  WHERE ((r.citizen = citizen.id) AND (r.supplier = platform.claim('enterprise'::text))))))
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table referrals.citizen_key (
  citizen uuid not null,
  wrapped bytea not null
)
  citizen_key_citizen_fkey: FOREIGN KEY (citizen) REFERENCES referrals.citizen(id) ON DELETE CASCADE
  citizen_key_pkey: PRIMARY KEY (citizen)
  CREATE UNIQUE INDEX citizen_key_pkey ON referrals.citizen_key USING btree (citizen)
  row security: true, forced: true
  policy owner_all all to vifte_owner using true check true
  policy person_act_keys all to vifte_staff using ((platform.claim('person_act'::text) = 'yes'::text) AND (platform.claim('role'::text) = 'caseworker'::text)) check ((platform.claim('person_act'::text) = 'yes'::text) AND (platform.claim('role'::text) = 'caseworker'::text))
  grant insert, select to vifte_staff
table referrals.ending (
  referral uuid not null,
  world registers.world not null,
  supplier text not null,
  ended_on date not null,
  reason text not null,
  by_id text not null
)
  ending_pkey: PRIMARY KEY (referral)
  ending_reason_check: CHECK ((length(reason) > 0))
  ending_world_referral_fkey: FOREIGN KEY (world, referral) REFERENCES referrals.referral(world, id)
  CREATE UNIQUE INDEX ending_pkey ON referrals.ending USING btree (referral)
  row security: true, forced: true
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy staff_writes insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy supplier_reads select to vifte_supplier using (supplier = platform.claim('enterprise'::text))
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table referrals.referral (
  id uuid not null,
  world registers.world not null,
  citizen uuid not null,
  lot text not null,
  supplier text not null,
  starts_on date not null,
  ends_before date not null,
  purpose text not null,
  offered jsonb not null,
  committed_oere bigint not null,
  answer_due date not null,
  sent_on date not null,
  by_id text not null,
  cost jsonb
)
  referral_check: CHECK ((starts_on < ends_before))
  referral_id_supplier_lot_key: UNIQUE (id, supplier, lot)
  referral_lot_supplier_fkey: FOREIGN KEY (lot, supplier) REFERENCES portfolio.place(lot, enterprise)
  referral_pkey: PRIMARY KEY (id)
  referral_purpose_check: CHECK (((length(purpose) >= 1) AND (length(purpose) <= 2000)))
  referral_world_citizen_fkey: FOREIGN KEY (world, citizen) REFERENCES referrals.citizen(world, id)
  referral_world_id_key: UNIQUE (world, id)
  referral_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  CREATE INDEX referral_citizen_idx ON referrals.referral USING btree (citizen)
  CREATE INDEX referral_lot_id_idx ON referrals.referral USING btree (lot, id)
  CREATE INDEX referral_supplier_id_idx ON referrals.referral USING btree (supplier, id)
  CREATE INDEX referral_world_sent_on_id_idx ON referrals.referral USING btree (world, sent_on DESC, id DESC)
  CREATE UNIQUE INDEX referral_id_supplier_lot_key ON referrals.referral USING btree (id, supplier, lot)
  CREATE UNIQUE INDEX referral_pkey ON referrals.referral USING btree (id)
  CREATE UNIQUE INDEX referral_world_id_key ON referrals.referral USING btree (world, id)
  row security: true, forced: true
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy staff_writes insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy supplier_reads select to vifte_supplier using (supplier = platform.claim('enterprise'::text))
  grant insert, select to vifte_staff
  grant select to vifte_supplier

-- delivery

table delivery.attendance (
  id bigint not null generated always as identity,
  world registers.world not null,
  referral uuid not null,
  supplier text not null,
  lot text not null,
  day date not null,
  kind text not null,
  replaces bigint,
  by_id text not null,
  at timestamp with time zone not null,
  hundredths integer,
  hour_kind text
)
  attendance_hour_kind_check: CHECK (((length(hour_kind) >= 1) AND (length(hour_kind) <= 60)))
  attendance_hundredths_check: CHECK (((hundredths >= 1) AND (hundredths <= 2400)))
  attendance_kind_check: CHECK ((kind = ANY (ARRAY['present'::text, 'excused'::text, 'absent'::text])))
  attendance_pkey: PRIMARY KEY (id)
  attendance_referral_day_replaces_key: UNIQUE NULLS NOT DISTINCT (referral, day, replaces)
  attendance_referral_supplier_lot_fkey: FOREIGN KEY (referral, supplier, lot) REFERENCES referrals.referral(id, supplier, lot)
  attendance_replaces_fkey: FOREIGN KEY (replaces) REFERENCES delivery.attendance(id)
  attendance_world_referral_fkey: FOREIGN KEY (world, referral) REFERENCES referrals.referral(world, id)
  hours_when_present: CHECK (((hundredths IS NULL) OR (kind = 'present'::text)))
  kind_of_hours: CHECK (((hour_kind IS NULL) OR (hundredths IS NOT NULL)))
  CREATE UNIQUE INDEX attendance_pkey ON delivery.attendance USING btree (id)
  CREATE UNIQUE INDEX attendance_referral_day_replaces_key ON delivery.attendance USING btree (referral, day, replaces) NULLS NOT DISTINCT
  row security: true, forced: true
  policy own_rows all to vifte_supplier using (supplier = platform.claim('enterprise'::text)) check ((supplier = platform.claim('enterprise'::text)) AND ((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON delivery.attendance FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
  grant select to vifte_staff
table delivery.hours (
  id bigint not null generated always as identity,
  world registers.world not null,
  placement uuid not null,
  referral uuid not null,
  supplier text not null,
  lot text not null,
  week date not null,
  hundredths integer not null,
  delta_hundredths integer not null,
  price_oere bigint not null,
  amount_oere bigint not null,
  rule text not null,
  replaces bigint,
  by_id text not null,
  at timestamp with time zone not null
)
  hours_hundredths_check: CHECK (((hundredths >= 0) AND (hundredths <= 16800)))
  hours_pkey: PRIMARY KEY (id)
  hours_placement_referral_supplier_lot_fkey: FOREIGN KEY (placement, referral, supplier, lot) REFERENCES delivery.placement(id, referral, supplier, lot)
  hours_placement_week_replaces_key: UNIQUE NULLS NOT DISTINCT (placement, week, replaces)
  hours_replaces_fkey: FOREIGN KEY (replaces) REFERENCES delivery.hours(id)
  hours_week_check: CHECK ((EXTRACT(isodow FROM week) = (1)::numeric))
  hours_world_placement_fkey: FOREIGN KEY (world, placement) REFERENCES delivery.placement(world, id)
  CREATE INDEX hours_lot_id_idx ON delivery.hours USING btree (lot, id)
  CREATE INDEX hours_referral_week_idx ON delivery.hours USING btree (referral, week)
  CREATE UNIQUE INDEX hours_pkey ON delivery.hours USING btree (id)
  CREATE UNIQUE INDEX hours_placement_week_replaces_key ON delivery.hours USING btree (placement, week, replaces) NULLS NOT DISTINCT
  row security: true, forced: true
  policy own_rows all to vifte_supplier using (supplier = platform.claim('enterprise'::text)) check ((supplier = platform.claim('enterprise'::text)) AND ((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON delivery.hours FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
  grant select to vifte_staff
table delivery.lot_month (
  lot text not null,
  month date not null,
  hundredths bigint not null default 0,
  present_days integer not null default 0
)
  lot_month_lot_fkey: FOREIGN KEY (lot) REFERENCES portfolio.lot(id)
  lot_month_month_check: CHECK ((EXTRACT(day FROM month) = (1)::numeric))
  lot_month_pkey: PRIMARY KEY (lot, month)
  CREATE UNIQUE INDEX lot_month_pkey ON delivery.lot_month USING btree (lot, month)
  row security: true, forced: true
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  grant select to vifte_staff
table delivery.placement (
  id uuid not null,
  world registers.world not null,
  referral uuid not null,
  supplier text not null,
  lot text not null,
  enterprise text not null,
  starts_on date not null,
  ends_before date,
  tasks text not null,
  by_id text not null
)
  placement_check: CHECK ((starts_on < ends_before))
  placement_id_referral_supplier_lot_key: UNIQUE (id, referral, supplier, lot)
  placement_pkey: PRIMARY KEY (id)
  placement_referral_supplier_lot_fkey: FOREIGN KEY (referral, supplier, lot) REFERENCES referrals.referral(id, supplier, lot)
  placement_tasks_check: CHECK (((length(tasks) >= 1) AND (length(tasks) <= 500)))
  placement_world_enterprise_fkey: FOREIGN KEY (world, enterprise) REFERENCES registers.enterprise(world, id)
  placement_world_id_key: UNIQUE (world, id)
  placement_world_referral_fkey: FOREIGN KEY (world, referral) REFERENCES referrals.referral(world, id)
  CREATE INDEX placement_referral_idx ON delivery.placement USING btree (referral)
  CREATE UNIQUE INDEX placement_id_referral_supplier_lot_key ON delivery.placement USING btree (id, referral, supplier, lot)
  CREATE UNIQUE INDEX placement_pkey ON delivery.placement USING btree (id)
  CREATE UNIQUE INDEX placement_world_id_key ON delivery.placement USING btree (world, id)
  row security: true, forced: true
  policy own_rows all to vifte_supplier using (supplier = platform.claim('enterprise'::text)) check ((supplier = platform.claim('enterprise'::text)) AND ((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  grant insert, select to vifte_supplier
  grant select to vifte_staff
table delivery.step (
  id bigint not null generated always as identity,
  world registers.world not null,
  referral uuid not null,
  supplier text not null,
  lot text not null,
  step text not null,
  reached boolean not null,
  day date not null,
  replaces bigint,
  by_id text not null,
  at timestamp with time zone not null
)
  step_pkey: PRIMARY KEY (id)
  step_referral_step_replaces_key: UNIQUE NULLS NOT DISTINCT (referral, step, replaces)
  step_referral_supplier_lot_fkey: FOREIGN KEY (referral, supplier, lot) REFERENCES referrals.referral(id, supplier, lot)
  step_replaces_fkey: FOREIGN KEY (replaces) REFERENCES delivery.step(id)
  step_step_check: CHECK (((length(step) >= 1) AND (length(step) <= 60)))
  step_world_referral_fkey: FOREIGN KEY (world, referral) REFERENCES referrals.referral(world, id)
  CREATE UNIQUE INDEX step_pkey ON delivery.step USING btree (id)
  CREATE UNIQUE INDEX step_referral_step_replaces_key ON delivery.step USING btree (referral, step, replaces) NULLS NOT DISTINCT
  row security: true, forced: true
  policy own_rows all to vifte_supplier using (supplier = platform.claim('enterprise'::text)) check ((supplier = platform.claim('enterprise'::text)) AND ((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON delivery.step FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
  grant select to vifte_staff
table delivery.use (
  id bigint not null generated always as identity,
  world registers.world not null,
  lot text not null,
  supplier text not null,
  referral uuid,
  unit text not null,
  variant text,
  key text not null,
  day date not null,
  source text not null,
  source_id bigint,
  hundredths integer not null,
  price_oere bigint not null,
  stands_oere bigint not null,
  amount_oere bigint not null,
  rule text not null,
  input jsonb,
  replaces bigint,
  label text not null,
  entry bigint,
  by_id text not null,
  at timestamp with time zone not null
)
  use_check1: CHECK (((input IS NOT NULL) OR (stands_oere = 0)))
  use_check2: CHECK (((replaces IS NOT NULL) OR (amount_oere = stands_oere)))
  use_check: CHECK (((source = 'month'::text) = (source_id IS NULL)))
  use_key_check: CHECK (((length(key) >= 1) AND (length(key) <= 60)))
  use_lot_supplier_fkey: FOREIGN KEY (lot, supplier) REFERENCES portfolio.place(lot, enterprise)
  use_once: UNIQUE NULLS NOT DISTINCT (lot, supplier, referral, unit, variant, key, replaces)
  use_pkey: PRIMARY KEY (id)
  use_referral_supplier_lot_fkey: FOREIGN KEY (referral, supplier, lot) REFERENCES referrals.referral(id, supplier, lot)
  use_replaces_fkey: FOREIGN KEY (replaces) REFERENCES delivery.use(id)
  use_source_check: CHECK ((source = ANY (ARRAY['attendance'::text, 'step'::text, 'month'::text])))
  use_unit_check: CHECK ((unit = ANY (ARRAY['hour'::text, 'place-month'::text, 'place-days'::text, 'course-started'::text, 'step'::text, 'fixed-period'::text])))
  use_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  use_world_referral_fkey: FOREIGN KEY (world, referral) REFERENCES referrals.referral(world, id)
  CREATE INDEX use_lot_day_idx ON delivery.use USING btree (lot, day)
  CREATE INDEX use_referral_idx ON delivery.use USING btree (referral)
  CREATE UNIQUE INDEX use_once ON delivery.use USING btree (lot, supplier, referral, unit, variant, key, replaces) NULLS NOT DISTINCT
  CREATE UNIQUE INDEX use_pkey ON delivery.use USING btree (id)
  row security: true, forced: true
  policy own_rows all to vifte_supplier using (supplier = platform.claim('enterprise'::text)) check ((supplier = platform.claim('enterprise'::text)) AND ((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_prices_months insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (source = 'month'::text) AND (by_id = platform.claim('by'::text)))
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON delivery.use FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant insert, select to vifte_supplier
CREATE OR REPLACE FUNCTION delivery.add_to_month(lot_id text, on_month date, hundredths bigint, present integer)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT budget.must_have_place(lot_id) AS must_have_place;
 INSERT INTO delivery.lot_month AS m (lot, month, hundredths, present_days)
   VALUES (add_to_month.lot_id, (date_trunc('month'::text, (add_to_month.on_month)::timestamp with time zone))::date, add_to_month.hundredths, add_to_month.present) ON CONFLICT(lot, month) DO UPDATE SET hundredths = (m.hundredths + excluded.hundredths), present_days = (m.present_days + excluded.present_days);
END

  execute: vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION delivery.cut()
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  lock table delivery.hours in share mode;
  return (select coalesce(max(id), 0) from delivery.hours);
end $function$

  execute: vifte_staff=X
CREATE OR REPLACE FUNCTION delivery.hours_basis(claims jsonb, placement_id uuid, on_week date, replaced bigint)
 RETURNS jsonb
 LANGUAGE plpgsql
AS $function$
declare answer jsonb;
begin
  perform platform.enter(claims);
  select jsonb_build_object('placement', p.id, 'referral', p.referral, 'citizen', r.citizen, 'lot', p.lot, 'startsOn', p.starts_on,
      'endsBefore', p.ends_before, 'enterprise', e.name,
      'courseEndsOn', coalesce((select x.ended_on from referrals.ending x where x.referral = p.referral), r.ends_before - 1),
      'accepted', exists (select from referrals.answer a where a.referral = p.referral and a.kind = 'accept'),
      'priceOere', (select pr.amount_oere from portfolio.price pr where pr.lot = p.lot and pr.unit = 'paid-hour'
                    and pr.valid_from <= on_week + 3 order by pr.valid_from desc limit 1),
      'replacedHundredths', (select h.hundredths from delivery.hours h where h.id = replaced and h.placement = p.id and h.week = on_week),
      'replacedOere', case when replaced is not null then
        (select sum(h.amount_oere)::bigint from delivery.hours h where h.placement = p.id and h.week = on_week) end)
    into answer
    from delivery.placement p join referrals.referral r on r.id = p.referral join registers.enterprise e on e.id = p.enterprise
    where p.id = placement_id;
  return answer;
end $function$

  execute: vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION delivery.post_attendance(lot_id text, on_day date, present integer, about jsonb, uses jsonb)
 RETURNS bigint
 LANGUAGE plpgsql
AS $function$
begin
  if present <> 0 then perform delivery.add_to_month(lot_id, on_day, 0, present); end if;
  return delivery.post_uses(lot_id, about, uses);
end $function$

  execute: vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION delivery.post_hours(claims jsonb, key text, key_hash text, entry jsonb, journal jsonb)
 RETURNS jsonb
 LANGUAGE plpgsql
AS $function$
declare
  answer jsonb; current_row delivery.hours; placed delivery.placement; new_id bigint; use jsonb;
  seen bigint := (entry ->> 'replaces')::bigint;
  on_week date := (entry ->> 'week')::date;
begin
  perform platform.enter(claims);
  if key is not null then
    answer := platform.take_key('delivery.register-hours', key, key_hash);
    if answer is not null then return answer; end if;
  end if;
  select * into placed from delivery.placement where id = (entry ->> 'placement')::uuid;
  if placed.id is null then perform platform.refuse('not-found', 'Ansættelsen findes ikke.'); end if;
  select * into current_row from delivery.hours h where h.placement = placed.id and h.week = on_week
    and not exists (select from delivery.hours n where n.placement = placed.id and n.week = on_week and n.replaces = h.id);
  perform delivery.refuse_stale(current_row.id, seen, jsonb_build_object('current', current_row.hundredths / 100.0, 'replaces', current_row.id));
  begin
    insert into delivery.hours (world, placement, referral, supplier, lot, week, hundredths, delta_hundredths, price_oere, amount_oere, rule, replaces, by_id, at)
      values (placed.world, placed.id, placed.referral, placed.supplier, placed.lot, on_week, (entry ->> 'hundredths')::int,
              (entry ->> 'deltaHundredths')::int, (entry ->> 'priceOere')::bigint, (entry ->> 'amountOere')::bigint,
              entry ->> 'rule', seen, platform.claim('by'), (journal ->> 'at')::timestamptz)
      returning id into new_id;
  exception when unique_violation then
    perform delivery.refuse_stale(-1, seen, '{}');
  end;
  -- The same order of locks as attendance: the month's summary, then the ledger's accounts.
  perform delivery.add_to_month(placed.lot, (entry ->> 'monthDay')::date, (entry ->> 'deltaHundredths')::bigint, 0);
  use := budget.post_use(placed.lot, (entry ->> 'monthDay')::date, (entry ->> 'amountOere')::bigint, placed.referral::text,
    jsonb_build_object('kind', 'hours', 'id', new_id::text, 'label', entry ->> 'causeLabel', 'href', entry ->> 'causeHref'));
  perform platform.note(journal);
  answer := jsonb_build_object('id', new_id, 'overrunOere', (use ->> 'overrunOere')::bigint);
  if key is not null then perform platform.keep_answer(jsonb_build_object('act', 'delivery.register-hours', 'key', key, 'output', answer)); end if;
  return answer;
end $function$

  execute: vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION delivery.post_uses(lot_id text, about jsonb, uses jsonb)
 RETURNS bigint
 LANGUAGE plpgsql
AS $function$
declare u jsonb; done jsonb; overrun bigint := 0; last_id bigint;
begin
  for u in select t.x from jsonb_array_elements(uses) with ordinality t(x, n) order by t.n loop
    done := budget.post_use(lot_id, (u ->> 'day')::date, (u ->> 'amountOere')::bigint, about ->> 'referral', u -> 'cause');
    overrun := overrun + (done ->> 'overrunOere')::bigint;
    begin
      insert into delivery.use (world, lot, supplier, referral, unit, variant, key, day, source, source_id, hundredths, price_oere,
          stands_oere, amount_oere, rule, input, replaces, label, entry, by_id, at)
        values (about ->> 'world', lot_id, about ->> 'supplier', (about ->> 'referral')::uuid, u ->> 'unit', u ->> 'variant', u ->> 'key',
          (u ->> 'day')::date, about ->> 'source', (about ->> 'sourceId')::bigint, (u ->> 'hundredths')::int, (u ->> 'priceOere')::bigint,
          (u ->> 'standsOere')::bigint, (u ->> 'amountOere')::bigint, u ->> 'rule', nullif(u -> 'input', 'null'),
          case when (u ->> 'chained')::boolean then last_id else (u ->> 'replaces')::bigint end, u -> 'cause' ->> 'label',
          (done ->> 'entry')::bigint, platform.claim('by'), (about ->> 'at')::timestamptz)
        returning id into last_id;
    exception when unique_violation then
      perform delivery.refuse_stale(-1, null, '{}');
    end;
  end loop;
  return overrun;
end $function$

  execute: vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION delivery.refuse_stale(current_row bigint, seen bigint, what jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  if current_row is distinct from seen then
    perform platform.refuse('stale', 'Oplysningerne er ændret, siden du åbnede siden. Se det nye tal, og ret igen, hvis det stadig er forkert.',
                            jsonb_build_object('rule', 'STALE') || what);
  end if;
end $function$

  execute: vifte_staff=X, vifte_supplier=X

-- committee

table committee.decision (
  id text not null,
  world registers.world not null,
  record text not null,
  item text not null,
  point integer,
  meeting uuid,
  agenda_no integer,
  outcome text not null,
  outcome_text text not null,
  vote text not null,
  vote_text text,
  votes_for text[] not null default '{}'::text[],
  votes_against text[] not null default '{}'::text[],
  abstained text[] not null default '{}'::text[],
  day date,
  replaces text,
  reason text,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  by_id text not null,
  seq bigint not null generated always as identity
)
  decision_outcome_check: CHECK ((outcome = ANY (ARRAY['approved'::text, 'noted'::text, 'postponed'::text, 'rejected'::text, 'changed'::text, 'decided'::text])))
  decision_pkey: PRIMARY KEY (id)
  decision_replaces_fkey: FOREIGN KEY (replaces) REFERENCES committee.decision(id)
  decision_replaces_key: UNIQUE (replaces)
  decision_vote_check: CHECK ((vote = ANY (ARRAY['none'::text, 'unanimous'::text, 'vote'::text, 'not-printed'::text])))
  decision_world_item_fkey: FOREIGN KEY (world, item) REFERENCES committee.item(world, id)
  decision_world_meeting_fkey: FOREIGN KEY (world, meeting) REFERENCES committee.meeting(world, id)
  CREATE INDEX decision_item_point_idx ON committee.decision USING btree (item, point)
  CREATE INDEX decision_meeting_idx ON committee.decision USING btree (meeting)
  CREATE INDEX decision_record_idx ON committee.decision USING btree (record)
  CREATE UNIQUE INDEX decision_pkey ON committee.decision USING btree (id)
  CREATE UNIQUE INDEX decision_replaces_key ON committee.decision USING btree (replaces)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using (EXISTS ( SELECT
   FROM committee.item i
  WHERE (i.id = decision.item)))
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON committee.decision FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
table committee.finish (
  paper uuid not null,
  world registers.world not null,
  finished_on date not null,
  ledger_cut bigint not null,
  hours_cut bigint not null,
  content jsonb not null,
  content_hash bytea not null,
  by_id text not null
)
  finish_pkey: PRIMARY KEY (paper)
  finish_world_paper_fkey: FOREIGN KEY (world, paper) REFERENCES committee.paper(world, id)
  CREATE UNIQUE INDEX finish_pkey ON committee.finish USING btree (paper)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using (EXISTS ( SELECT
   FROM committee.publication p
  WHERE (p.paper = finish.paper)))
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON committee.finish FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
table committee.item (
  id text not null,
  world registers.world not null,
  meeting uuid,
  no integer,
  title text not null,
  body text,
  day date,
  document text,
  paper uuid,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  by_id text not null
)
  item_no_check: CHECK ((no > 0))
  item_pkey: PRIMARY KEY (id)
  item_world_body_fkey: FOREIGN KEY (world, body) REFERENCES registers.body(world, id)
  item_world_document_fkey: FOREIGN KEY (world, document) REFERENCES cases.document(world, id)
  item_world_id_key: UNIQUE (world, id)
  item_world_meeting_fkey: FOREIGN KEY (world, meeting) REFERENCES committee.meeting(world, id)
  item_world_paper_fkey: FOREIGN KEY (world, paper) REFERENCES committee.paper(world, id)
  CREATE UNIQUE INDEX item_document_idx ON committee.item USING btree (document) WHERE (document IS NOT NULL)
  CREATE UNIQUE INDEX item_meeting_no_idx ON committee.item USING btree (meeting, no) WHERE (meeting IS NOT NULL)
  CREATE UNIQUE INDEX item_paper_idx ON committee.item USING btree (paper) WHERE (paper IS NOT NULL)
  CREATE UNIQUE INDEX item_pkey ON committee.item USING btree (id)
  CREATE UNIQUE INDEX item_world_id_key ON committee.item USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using (((document IS NULL) OR (EXISTS ( SELECT
   FROM cases.document d
  WHERE ((d.id = item.document) AND d.open)))) AND ((paper IS NULL) OR (EXISTS ( SELECT
   FROM committee.publication p
  WHERE (p.paper = item.paper)))))
  policy staff_reads select to vifte_staff using true
  grant insert, select, update to vifte_staff
  grant select to vifte_public
table committee.link (
  id bigint not null generated always as identity,
  world registers.world not null,
  item text not null,
  direction text not null,
  day date,
  day_text text,
  label text not null,
  other text,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  by_id text not null
)
  link_direction_check: CHECK ((direction = ANY (ARRAY['earlier'::text, 'later'::text])))
  link_pkey: PRIMARY KEY (id)
  link_world_item_fkey: FOREIGN KEY (world, item) REFERENCES committee.item(world, id)
  link_world_other_fkey: FOREIGN KEY (world, other) REFERENCES committee.item(world, id)
  CREATE UNIQUE INDEX link_pkey ON committee.link USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using (EXISTS ( SELECT
   FROM committee.item i
  WHERE (i.id = link.item)))
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON committee.link FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
table committee.meeting (
  id uuid not null,
  world registers.world not null,
  committee text not null,
  day date not null,
  starts text,
  place text,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  by_id text not null,
  version integer not null default 1
)
  meeting_pkey: PRIMARY KEY (id)
  meeting_world_committee_day_key: UNIQUE (world, committee, day)
  meeting_world_committee_fkey: FOREIGN KEY (world, committee) REFERENCES registers.body(world, id)
  meeting_world_id_key: UNIQUE (world, id)
  CREATE UNIQUE INDEX meeting_pkey ON committee.meeting USING btree (id)
  CREATE UNIQUE INDEX meeting_world_committee_day_key ON committee.meeting USING btree (world, committee, day)
  CREATE UNIQUE INDEX meeting_world_id_key ON committee.meeting USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using ((world)::text = platform.claim('world'::text)) check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using true
  policy staff_reads select to vifte_staff using true
  grant insert, select, update to vifte_staff
  grant select to vifte_public
table committee.paper (
  id uuid not null,
  world registers.world not null,
  title text not null,
  agreement text,
  committee text not null,
  meeting_day date,
  introduction text,
  drafted_on date not null,
  by_id text not null,
  version integer not null default 1,
  kind text not null,
  parts jsonb not null,
  points jsonb not null,
  annexes jsonb not null
)
  paper_kind_check: CHECK ((kind = ANY (ARRAY['indstilling'::text, 'orientering'::text, 'budgetnotat'::text, 'notat'::text])))
  paper_pkey: PRIMARY KEY (id)
  paper_title_check: CHECK (((length(title) >= 1) AND (length(title) <= 300)))
  paper_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  paper_world_committee_fkey: FOREIGN KEY (world, committee) REFERENCES registers.body(world, id)
  paper_world_id_key: UNIQUE (world, id)
  CREATE UNIQUE INDEX paper_pkey ON committee.paper USING btree (id)
  CREATE UNIQUE INDEX paper_world_id_key ON committee.paper USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using (((world)::text = platform.claim('world'::text)) AND (NOT (EXISTS ( SELECT
   FROM committee.finish f
  WHERE (f.paper = paper.id)))))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using (EXISTS ( SELECT
   FROM committee.publication p
  WHERE (p.paper = paper.id)))
  policy staff_reads select to vifte_staff using true
  grant insert, select to vifte_staff
  grant select to vifte_public
table committee.paper_version (
  world registers.world not null,
  paper uuid not null,
  no integer not null,
  content jsonb not null,
  saved_on date not null,
  by_id text not null
)
  paper_version_pkey: PRIMARY KEY (paper, no)
  paper_version_world_paper_fkey: FOREIGN KEY (world, paper) REFERENCES committee.paper(world, id)
  CREATE UNIQUE INDEX paper_version_pkey ON committee.paper_version USING btree (paper, no)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON committee.paper_version FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table committee.point (
  world registers.world not null,
  item text not null,
  no integer not null,
  asks text not null,
  says text not null,
  names_body text
)
  point_no_check: CHECK ((no > 0))
  point_pkey: PRIMARY KEY (item, no)
  point_world_item_fkey: FOREIGN KEY (world, item) REFERENCES committee.item(world, id)
  CREATE UNIQUE INDEX point_pkey ON committee.point USING btree (item, no)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using (EXISTS ( SELECT
   FROM committee.item i
  WHERE (i.id = point.item)))
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON committee.point FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
table committee.publication (
  paper uuid not null,
  world registers.world not null,
  published_on date not null,
  findings jsonb not null,
  by_id text not null
)
  publication_paper_fkey: FOREIGN KEY (paper) REFERENCES committee.finish(paper)
  publication_pkey: PRIMARY KEY (paper)
  publication_world_paper_fkey: FOREIGN KEY (world, paper) REFERENCES committee.paper(world, id)
  CREATE UNIQUE INDEX publication_pkey ON committee.publication USING btree (paper)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON committee.publication FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
table committee.remark (
  id text not null,
  world registers.world not null,
  record text not null,
  item text not null,
  parties text[] not null,
  joined_by text[] not null default '{}'::text[],
  whole_committee boolean not null default false,
  gist text not null,
  replaces text,
  reason text,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  by_id text not null,
  seq bigint not null generated always as identity
)
  remark_parties_check: CHECK ((cardinality(parties) > 0))
  remark_pkey: PRIMARY KEY (id)
  remark_replaces_fkey: FOREIGN KEY (replaces) REFERENCES committee.remark(id)
  remark_replaces_key: UNIQUE (replaces)
  remark_world_item_fkey: FOREIGN KEY (world, item) REFERENCES committee.item(world, id)
  CREATE INDEX remark_item_idx ON committee.remark USING btree (item)
  CREATE UNIQUE INDEX remark_pkey ON committee.remark USING btree (id)
  CREATE UNIQUE INDEX remark_replaces_key ON committee.remark USING btree (replaces)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using (EXISTS ( SELECT
   FROM committee.item i
  WHERE (i.id = remark.item)))
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON committee.remark FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public

-- needs

table needs.coverage (
  id bigint not null generated always as identity,
  world registers.world not null,
  need text not null,
  need_version integer not null,
  tested_on date not null,
  offers jsonb not null,
  covered boolean not null,
  by_id text not null
)
  coverage_pkey: PRIMARY KEY (id)
  coverage_world_need_fkey: FOREIGN KEY (world, need) REFERENCES needs.need(world, id)
  CREATE UNIQUE INDEX coverage_pkey ON needs.coverage USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using (EXISTS ( SELECT
   FROM needs.orientation o
  WHERE (o.need = coverage.need)))
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON needs.coverage FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
table needs.evidence (
  id uuid not null,
  world registers.world not null,
  need text not null,
  kind text not null,
  says text not null,
  day date,
  document text,
  place text,
  cause_kind text,
  cause_id text,
  cause_label text,
  cause_href text,
  by_id text not null
)
  evidence_kind_check: CHECK ((kind = ANY (ARRAY['evaluation'::text, 'experience'::text, 'statistics'::text, 'dialogue'::text, 'earlier-effort'::text, 'other'::text])))
  evidence_need_cause_kind_cause_id_key: UNIQUE (need, cause_kind, cause_id)
  evidence_pkey: PRIMARY KEY (id)
  evidence_world_need_fkey: FOREIGN KEY (world, need) REFERENCES needs.need(world, id)
  CREATE UNIQUE INDEX evidence_need_cause_kind_cause_id_key ON needs.evidence USING btree (need, cause_kind, cause_id)
  CREATE UNIQUE INDEX evidence_pkey ON needs.evidence USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using (EXISTS ( SELECT
   FROM needs.orientation o
  WHERE (o.need = evidence.need)))
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON needs.evidence FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
table needs.need (
  id text not null,
  world registers.world not null,
  title text not null,
  target_group text not null,
  areas text[] not null default '{}'::text[],
  size integer,
  size_text text,
  size_source text,
  reason_a text,
  reason_b text,
  cause_kind text not null,
  cause_text text,
  year integer,
  mapped_on date,
  source_kind registers.source_kind not null,
  source_document text,
  source_place text,
  version integer not null default 1,
  by_id text not null
)
  need_cause_kind_check: CHECK ((cause_kind = ANY (ARRAY['funding-ends'::text, 'unserved'::text, 'new-group'::text, 'agreement-ends'::text, 'other'::text])))
  need_check1: CHECK ((num_nonnulls(reason_a, reason_b) > 0))
  need_check: CHECK ((((source_kind)::text = 'paper'::text) OR (mapped_on IS NOT NULL)))
  need_pkey: PRIMARY KEY (id)
  need_size_check: CHECK ((size >= 0))
  need_title_check: CHECK (((length(title) >= 1) AND (length(title) <= 300)))
  need_world_id_key: UNIQUE (world, id)
  need_year_check: CHECK (((year >= 1970) AND (year <= 2200)))
  CREATE UNIQUE INDEX need_pkey ON needs.need USING btree (id)
  CREATE UNIQUE INDEX need_world_id_key ON needs.need USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy own_world_update update to vifte_staff using (((world)::text = platform.claim('world'::text)) AND (NOT (EXISTS ( SELECT
   FROM needs.sent s
  WHERE (s.need = need.id)))) AND (NOT (EXISTS ( SELECT
   FROM needs.orientation o
  WHERE (o.need = need.id)))))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using (EXISTS ( SELECT
   FROM needs.orientation o
  WHERE (o.need = need.id)))
  policy staff_reads select to vifte_staff using true
  grant insert, select to vifte_staff
  grant select to vifte_public
table needs.next_step (
  need text not null,
  no integer not null,
  world registers.world not null,
  step text not null,
  reason text not null,
  reason_although_covered text,
  taken_on date,
  amount_thousand bigint,
  supplier text,
  by_id text not null
)
  next_step_amount_thousand_check: CHECK ((amount_thousand >= 0))
  next_step_no_check: CHECK ((no > 0))
  next_step_pkey: PRIMARY KEY (need, no)
  next_step_step_check: CHECK ((step = ANY (ARRAY['special-effort'::text, 'tender'::text, 'own-effort'::text, 'budget-note'::text, 'none'::text])))
  next_step_world_need_fkey: FOREIGN KEY (world, need) REFERENCES needs.need(world, id)
  CREATE UNIQUE INDEX next_step_pkey ON needs.next_step USING btree (need, no)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using (EXISTS ( SELECT
   FROM needs.orientation o
  WHERE (o.need = next_step.need)))
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON needs.next_step FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
table needs.orientation (
  need text not null,
  world registers.world not null,
  told_on date,
  cause_kind text not null,
  cause_id text not null,
  cause_label text not null,
  cause_href text not null,
  by_id text not null
)
  orientation_pkey: PRIMARY KEY (need)
  orientation_world_need_fkey: FOREIGN KEY (world, need) REFERENCES needs.need(world, id)
  CREATE UNIQUE INDEX orientation_pkey ON needs.orientation USING btree (need)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON needs.orientation FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
table needs.sent (
  need text not null,
  world registers.world not null,
  sent_on date not null,
  committee text not null,
  by_id text not null
)
  sent_pkey: PRIMARY KEY (need)
  sent_world_committee_fkey: FOREIGN KEY (world, committee) REFERENCES registers.body(world, id)
  sent_world_need_fkey: FOREIGN KEY (world, need) REFERENCES needs.need(world, id)
  CREATE UNIQUE INDEX sent_pkey ON needs.sent USING btree (need)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy public_reads select to vifte_public using (EXISTS ( SELECT
   FROM needs.orientation o
  WHERE (o.need = sent.need)))
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON needs.sent FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public
table needs.withdrawal (
  need text not null,
  world registers.world not null,
  reason text not null,
  withdrawn_on date not null,
  by_id text not null
)
  withdrawal_pkey: PRIMARY KEY (need)
  withdrawal_world_need_fkey: FOREIGN KEY (world, need) REFERENCES needs.need(world, id)
  CREATE UNIQUE INDEX withdrawal_pkey ON needs.withdrawal USING btree (need)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON needs.withdrawal FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_public

-- publication

table publication.buyer (
  id bigint not null generated always as identity,
  world registers.world not null,
  content jsonb not null,
  described_at timestamp with time zone not null,
  by_id text not null
)
  buyer_pkey: PRIMARY KEY (id)
  CREATE UNIQUE INDEX buyer_pkey ON publication.buyer USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON publication.buyer FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table publication.contract_change (
  id uuid not null,
  world registers.world not null,
  tender text not null,
  agreement text not null,
  changed_on date not null,
  reason text not null,
  reason_text text not null,
  description text not null,
  recorded_at timestamp with time zone not null,
  by_id text not null
)
  contract_change_pkey: PRIMARY KEY (id)
  contract_change_reason_check: CHECK ((reason = ANY (ARRAY['add-wss'::text, 'mod-cir'::text, 'mod-minv'::text, 'mod-nons'::text, 'mod-repl'::text, 'mod-rev'::text])))
  contract_change_world_agreement_fkey: FOREIGN KEY (world, agreement) REFERENCES portfolio.agreement(world, code)
  contract_change_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE INDEX contract_change_tender_idx ON publication.contract_change USING btree (tender)
  CREATE UNIQUE INDEX contract_change_pkey ON publication.contract_change USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON publication.contract_change FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table publication.notice_fact (
  id bigint not null generated always as identity,
  world registers.world not null,
  tender text not null,
  content jsonb not null,
  typed_at timestamp with time zone not null,
  by_id text not null
)
  notice_fact_pkey: PRIMARY KEY (id)
  notice_fact_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE INDEX notice_fact_tender_idx ON publication.notice_fact USING btree (tender)
  CREATE UNIQUE INDEX notice_fact_pkey ON publication.notice_fact USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON publication.notice_fact FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table publication.sent (
  id bigint not null generated always as identity,
  world registers.world not null,
  tender text not null,
  subtype text not null,
  number text not null,
  sent_on date not null,
  recorded_at timestamp with time zone not null,
  by_id text not null
)
  sent_pkey: PRIMARY KEY (id)
  sent_tender_subtype_number_key: UNIQUE (tender, subtype, number)
  sent_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE UNIQUE INDEX sent_pkey ON publication.sent USING btree (id)
  CREATE UNIQUE INDEX sent_tender_subtype_number_key ON publication.sent USING btree (tender, subtype, number)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using (EXISTS ( SELECT
   FROM publication.snapshot s
  WHERE (s.tender = sent.tender)))
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON publication.sent FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table publication.snapshot (
  id uuid not null,
  world registers.world not null,
  tender text not null,
  step text not null,
  title text not null,
  releases jsonb not null,
  sha256 text not null,
  published_at timestamp with time zone not null,
  by_id text not null
)
  snapshot_pkey: PRIMARY KEY (id)
  snapshot_sha256_check: CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  snapshot_step_check: CHECK ((step = ANY (ARRAY['planning'::text, 'tender'::text, 'award'::text, 'contract'::text])))
  snapshot_world_tender_fkey: FOREIGN KEY (world, tender) REFERENCES procurement.tender(world, id)
  CREATE INDEX snapshot_world_tender_published_at_idx ON publication.snapshot USING btree (world, tender, published_at DESC)
  CREATE UNIQUE INDEX snapshot_pkey ON publication.snapshot USING btree (id)
  row security: true, forced: true
  policy outsiders_read select to vifte_public, vifte_supplier using true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON publication.snapshot FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff

-- claims

table claims.allowance (
  world registers.world not null,
  claim uuid not null,
  supplier text not null,
  blocker text not null,
  reason text not null,
  by_id text not null,
  by_name text not null,
  allowed_on date not null
)
  allowance_blocker_check: CHECK ((blocker = ANY (ARRAY['NO-COMMITMENT'::text, 'OVER-CEILING'::text])))
  allowance_pkey: PRIMARY KEY (claim, blocker)
  allowance_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  allowance_world_claim_supplier_fkey: FOREIGN KEY (world, claim, supplier) REFERENCES claims.claim(world, id, supplier)
  CREATE UNIQUE INDEX allowance_pkey ON claims.allowance USING btree (claim, blocker)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy supplier_reads select to vifte_supplier using ((supplier = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.allowance FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table claims.amendment (
  id bigint not null generated always as identity,
  world registers.world not null,
  payment uuid not null,
  supplier text not null,
  budget_line text not null,
  text text not null,
  by_id text not null,
  amended_on date not null
)
  amendment_pkey: PRIMARY KEY (id)
  amendment_text_check: CHECK (((length(text) >= 1) AND (length(text) <= 200)))
  amendment_world_payment_supplier_fkey: FOREIGN KEY (world, payment, supplier) REFERENCES claims.payment(world, id, supplier)
  CREATE UNIQUE INDEX amendment_pkey ON claims.amendment USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.amendment FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table claims.approval (
  claim uuid not null,
  world registers.world not null,
  supplier text not null,
  approved_oere budget.oere not null,
  budget_line text not null,
  by_id text not null,
  by_name text not null,
  approved_on date not null
)
  approval_pkey: PRIMARY KEY (claim)
  approval_world_claim_supplier_fkey: FOREIGN KEY (world, claim, supplier) REFERENCES claims.claim(world, id, supplier)
  CREATE UNIQUE INDEX approval_pkey ON claims.approval USING btree (claim)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy supplier_reads select to vifte_supplier using ((supplier = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  CREATE TRIGGER four_eyes BEFORE INSERT ON claims.approval FOR EACH ROW EXECUTE FUNCTION claims.four_eyes()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.approval FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table claims.approved_line (
  line uuid not null,
  world registers.world not null,
  claim uuid not null,
  supplier text not null,
  claimed_oere budget.oere not null,
  approved_oere budget.oere not null,
  reason text
)
  approved_line_claim_fkey: FOREIGN KEY (claim) REFERENCES claims.approval(claim)
  approved_line_pkey: PRIMARY KEY (line)
  approved_line_world_line_claim_supplier_fkey: FOREIGN KEY (world, line, claim, supplier) REFERENCES claims.line(world, id, claim, supplier)
  less_has_a_reason: CHECK ((((approved_oere)::bigint = (claimed_oere)::bigint) OR (length(reason) > 0)))
  never_more_than_claimed: CHECK (((approved_oere)::bigint <= (claimed_oere)::bigint))
  CREATE INDEX approved_line_claim_idx ON claims.approved_line USING btree (claim)
  CREATE UNIQUE INDEX approved_line_pkey ON claims.approved_line USING btree (line)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy supplier_reads select to vifte_supplier using ((supplier = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.approved_line FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table claims.batch (
  id uuid not null,
  world registers.world not null,
  no integer not null,
  made_on date not null,
  by_id text not null,
  by_name text not null
)
  batch_no_check: CHECK ((no > 0))
  batch_pkey: PRIMARY KEY (id)
  batch_world_id_key: UNIQUE (world, id)
  batch_world_no_key: UNIQUE (world, no)
  CREATE UNIQUE INDEX batch_pkey ON claims.batch USING btree (id)
  CREATE UNIQUE INDEX batch_world_id_key ON claims.batch USING btree (world, id)
  CREATE UNIQUE INDEX batch_world_no_key ON claims.batch USING btree (world, no)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.batch FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table claims.claim (
  id uuid not null,
  world registers.world not null,
  number text not null,
  supplier text not null,
  lot text not null,
  month date not null,
  supplement integer not null,
  run uuid not null,
  claimed_oere budget.oere not null,
  rule text not null,
  generated_on date not null,
  by_id text not null,
  by_name text not null
)
  claim_lot_supplier_fkey: FOREIGN KEY (lot, supplier) REFERENCES portfolio.place(lot, enterprise)
  claim_month_check: CHECK ((EXTRACT(day FROM month) = (1)::numeric))
  claim_number_check: CHECK ((number ~ '^A-[0-9]{4}-[0-9]{2}-[0-9]{4,}$'::text))
  claim_pkey: PRIMARY KEY (id)
  claim_supplement_check: CHECK ((supplement >= 0))
  claim_supplier_lot_month_supplement_key: UNIQUE (supplier, lot, month, supplement)
  claim_world_id_key: UNIQUE (world, id)
  claim_world_id_supplier_key: UNIQUE (world, id, supplier)
  claim_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  claim_world_number_key: UNIQUE (world, number)
  claim_world_run_fkey: FOREIGN KEY (world, run) REFERENCES claims.run(world, id)
  claim_world_supplier_fkey: FOREIGN KEY (world, supplier) REFERENCES registers.enterprise(world, id)
  CREATE INDEX claim_supplier_month_idx ON claims.claim USING btree (supplier, month DESC)
  CREATE INDEX claim_world_month_number_idx ON claims.claim USING btree (world, month DESC, number DESC)
  CREATE UNIQUE INDEX claim_pkey ON claims.claim USING btree (id)
  CREATE UNIQUE INDEX claim_supplier_lot_month_supplement_key ON claims.claim USING btree (supplier, lot, month, supplement)
  CREATE UNIQUE INDEX claim_world_id_key ON claims.claim USING btree (world, id)
  CREATE UNIQUE INDEX claim_world_id_supplier_key ON claims.claim USING btree (world, id, supplier)
  CREATE UNIQUE INDEX claim_world_number_key ON claims.claim USING btree (world, number)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy supplier_reads select to vifte_supplier using ((supplier = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.claim FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
  grant select to vifte_staff
  grant select to vifte_supplier
table claims.correction (
  id uuid not null,
  world registers.world not null,
  claim uuid not null,
  line uuid not null,
  supplier text not null,
  proposed_oere budget.oere not null,
  reason text not null,
  by_id text not null,
  proposed_on date not null
)
  correction_line_key: UNIQUE (line)
  correction_pkey: PRIMARY KEY (id)
  correction_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  correction_world_id_claim_supplier_key: UNIQUE (world, id, claim, supplier)
  correction_world_line_claim_supplier_fkey: FOREIGN KEY (world, line, claim, supplier) REFERENCES claims.line(world, id, claim, supplier)
  CREATE INDEX correction_claim_idx ON claims.correction USING btree (claim)
  CREATE UNIQUE INDEX correction_line_key ON claims.correction USING btree (line)
  CREATE UNIQUE INDEX correction_pkey ON claims.correction USING btree (id)
  CREATE UNIQUE INDEX correction_world_id_claim_supplier_key ON claims.correction USING btree (world, id, claim, supplier)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy supplier_proposes insert to vifte_supplier check ((supplier = platform.claim('enterprise'::text)) AND ((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  policy supplier_reads select to vifte_supplier using ((supplier = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.correction FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_supplier
  grant select to vifte_staff
table claims.correction_answer (
  correction uuid not null,
  world registers.world not null,
  claim uuid not null,
  supplier text not null,
  accepted boolean not null,
  reason text,
  by_id text not null,
  answered_on date not null
)
  correction_answer_check: CHECK ((accepted OR (length(reason) > 0)))
  correction_answer_pkey: PRIMARY KEY (correction)
  correction_answer_world_correction_claim_supplier_fkey: FOREIGN KEY (world, correction, claim, supplier) REFERENCES claims.correction(world, id, claim, supplier)
  CREATE UNIQUE INDEX correction_answer_pkey ON claims.correction_answer USING btree (correction)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy supplier_reads select to vifte_supplier using ((supplier = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.correction_answer FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table claims.invoice (
  id uuid not null,
  world registers.world not null,
  supplier text not null,
  number text not null,
  attempt integer not null default 1,
  kind text not null,
  credits uuid,
  issued_on date not null,
  customer_ean text,
  currency text not null,
  net_oere budget.oere not null,
  vat_oere budget.oere not null,
  source text not null,
  file_name text,
  file_sha256 text,
  received_on date not null,
  by_id text not null,
  by_name text not null
)
  invoice_attempt_check: CHECK ((attempt > 0))
  invoice_check1: CHECK (((source = 'typed'::text) = (file_sha256 IS NULL)))
  invoice_check2: CHECK ((((kind = 'invoice'::text) AND ((net_oere)::bigint > 0)) OR ((kind = 'credit'::text) AND ((net_oere)::bigint < 0))))
  invoice_check: CHECK (((kind = 'credit'::text) = (credits IS NOT NULL)))
  invoice_currency_check: CHECK ((currency = 'DKK'::text))
  invoice_file_sha256_check: CHECK ((file_sha256 ~ '^[0-9a-f]{64}$'::text))
  invoice_kind_check: CHECK ((kind = ANY (ARRAY['invoice'::text, 'credit'::text])))
  invoice_number_check: CHECK (((length(number) >= 1) AND (length(number) <= 60)))
  invoice_pkey: PRIMARY KEY (id)
  invoice_source_check: CHECK ((source = ANY (ARRAY['oioubl'::text, 'peppol'::text, 'typed'::text])))
  invoice_world_credits_supplier_fkey: FOREIGN KEY (world, credits, supplier) REFERENCES claims.invoice(world, id, supplier)
  invoice_world_id_supplier_key: UNIQUE (world, id, supplier)
  invoice_world_supplier_fkey: FOREIGN KEY (world, supplier) REFERENCES registers.enterprise(world, id)
  invoice_world_supplier_kind_number_attempt_key: UNIQUE (world, supplier, kind, number, attempt)
  within_invoice: TRIGGER DEFERRABLE INITIALLY DEFERRED
  CREATE INDEX invoice_world_received_on_id_idx ON claims.invoice USING btree (world, received_on DESC, id DESC)
  CREATE UNIQUE INDEX invoice_pkey ON claims.invoice USING btree (id)
  CREATE UNIQUE INDEX invoice_world_id_supplier_key ON claims.invoice USING btree (world, id, supplier)
  CREATE UNIQUE INDEX invoice_world_supplier_kind_number_attempt_key ON claims.invoice USING btree (world, supplier, kind, number, attempt)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy supplier_reads select to vifte_supplier using ((supplier = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  CREATE CONSTRAINT TRIGGER within_invoice AFTER INSERT ON claims.invoice DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION claims.within_invoice()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.invoice FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table claims.invoice_line (
  id uuid not null,
  world registers.world not null,
  invoice uuid not null,
  supplier text not null,
  no integer not null,
  text text not null,
  net_oere budget.oere not null,
  vat_oere budget.oere not null,
  claim uuid not null
)
  invoice_line_invoice_no_key: UNIQUE (invoice, no)
  invoice_line_net_oere_check: CHECK (((net_oere)::bigint <> 0))
  invoice_line_no_check: CHECK ((no > 0))
  invoice_line_pkey: PRIMARY KEY (id)
  invoice_line_world_claim_supplier_fkey: FOREIGN KEY (world, claim, supplier) REFERENCES claims.claim(world, id, supplier)
  invoice_line_world_id_claim_supplier_key: UNIQUE (world, id, claim, supplier)
  invoice_line_world_invoice_supplier_fkey: FOREIGN KEY (world, invoice, supplier) REFERENCES claims.invoice(world, id, supplier)
  within_claimed: TRIGGER DEFERRABLE INITIALLY DEFERRED
  CREATE INDEX invoice_line_claim_idx ON claims.invoice_line USING btree (claim)
  CREATE UNIQUE INDEX invoice_line_invoice_no_key ON claims.invoice_line USING btree (invoice, no)
  CREATE UNIQUE INDEX invoice_line_pkey ON claims.invoice_line USING btree (id)
  CREATE UNIQUE INDEX invoice_line_world_id_claim_supplier_key ON claims.invoice_line USING btree (world, id, claim, supplier)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy supplier_reads select to vifte_supplier using ((supplier = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  CREATE CONSTRAINT TRIGGER within_claimed AFTER INSERT ON claims.invoice_line DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION claims.within_claimed()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.invoice_line FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table claims.invoice_return (
  invoice uuid not null,
  world registers.world not null,
  supplier text not null,
  reason text not null,
  by_id text not null,
  by_name text not null,
  returned_on date not null
)
  invoice_return_pkey: PRIMARY KEY (invoice)
  invoice_return_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  invoice_return_world_invoice_supplier_fkey: FOREIGN KEY (world, invoice, supplier) REFERENCES claims.invoice(world, id, supplier)
  CREATE UNIQUE INDEX invoice_return_pkey ON claims.invoice_return USING btree (invoice)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy supplier_reads select to vifte_supplier using ((supplier = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.invoice_return FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table claims.line (
  id uuid not null,
  world registers.world not null,
  claim uuid not null,
  supplier text not null,
  no integer not null,
  referral uuid,
  kind text not null,
  variant text,
  units_hundredths bigint not null,
  price_oere budget.oere not null,
  amount_oere budget.oere not null,
  rule text not null,
  input jsonb not null,
  output jsonb not null
)
  line_claim_no_key: UNIQUE (claim, no)
  line_no_check: CHECK ((no > 0))
  line_pkey: PRIMARY KEY (id)
  line_world_claim_supplier_fkey: FOREIGN KEY (world, claim, supplier) REFERENCES claims.claim(world, id, supplier)
  line_world_id_claim_supplier_key: UNIQUE (world, id, claim, supplier)
  line_world_id_key: UNIQUE (world, id)
  line_world_referral_fkey: FOREIGN KEY (world, referral) REFERENCES referrals.referral(world, id)
  CREATE INDEX line_claim_idx ON claims.line USING btree (claim)
  CREATE INDEX line_referral_idx ON claims.line USING btree (referral)
  CREATE UNIQUE INDEX line_claim_no_key ON claims.line USING btree (claim, no)
  CREATE UNIQUE INDEX line_pkey ON claims.line USING btree (id)
  CREATE UNIQUE INDEX line_world_id_claim_supplier_key ON claims.line USING btree (world, id, claim, supplier)
  CREATE UNIQUE INDEX line_world_id_key ON claims.line USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy supplier_reads select to vifte_supplier using ((supplier = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.line FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table claims.line_entry (
  entry bigint not null,
  world registers.world not null,
  line uuid not null,
  claim uuid not null,
  supplier text not null,
  amount_oere budget.oere not null
)
  line_entry_entry_fkey: FOREIGN KEY (entry) REFERENCES budget.entry(id)
  line_entry_pkey: PRIMARY KEY (entry)
  line_entry_world_line_claim_supplier_fkey: FOREIGN KEY (world, line, claim, supplier) REFERENCES claims.line(world, id, claim, supplier)
  CREATE INDEX line_entry_claim_idx ON claims.line_entry USING btree (claim)
  CREATE INDEX line_entry_line_idx ON claims.line_entry USING btree (line)
  CREATE UNIQUE INDEX line_entry_pkey ON claims.line_entry USING btree (entry)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.line_entry FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table claims.payment (
  id uuid not null,
  world registers.world not null,
  batch uuid not null,
  invoice_line uuid not null,
  claim uuid not null,
  supplier text not null,
  attempt integer not null,
  net_oere budget.oere not null,
  vat_oere budget.oere not null,
  budget_line text not null,
  text text not null
)
  payment_attempt_check: CHECK ((attempt > 0))
  payment_invoice_line_attempt_key: UNIQUE (invoice_line, attempt)
  payment_pkey: PRIMARY KEY (id)
  payment_world_batch_fkey: FOREIGN KEY (world, batch) REFERENCES claims.batch(world, id)
  payment_world_id_supplier_key: UNIQUE (world, id, supplier)
  payment_world_invoice_line_claim_supplier_fkey: FOREIGN KEY (world, invoice_line, claim, supplier) REFERENCES claims.invoice_line(world, id, claim, supplier)
  within_approved: TRIGGER DEFERRABLE INITIALLY DEFERRED
  CREATE INDEX payment_batch_idx ON claims.payment USING btree (batch)
  CREATE INDEX payment_claim_idx ON claims.payment USING btree (claim)
  CREATE UNIQUE INDEX payment_invoice_line_attempt_key ON claims.payment USING btree (invoice_line, attempt)
  CREATE UNIQUE INDEX payment_pkey ON claims.payment USING btree (id)
  CREATE UNIQUE INDEX payment_world_id_supplier_key ON claims.payment USING btree (world, id, supplier)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy supplier_reads select to vifte_supplier using ((supplier = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  CREATE CONSTRAINT TRIGGER within_approved AFTER INSERT ON claims.payment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION claims.within_approved()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.payment FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table claims.receipt (
  payment uuid not null,
  world registers.world not null,
  supplier text not null,
  status text not null,
  reference text not null,
  received_on date not null,
  booked_on date not null,
  by_id text not null
)
  receipt_pkey: PRIMARY KEY (payment)
  receipt_status_check: CHECK ((status = ANY (ARRAY['paid'::text, 'rejected'::text])))
  receipt_world_payment_supplier_fkey: FOREIGN KEY (world, payment, supplier) REFERENCES claims.payment(world, id, supplier)
  CREATE UNIQUE INDEX receipt_pkey ON claims.receipt USING btree (payment)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy supplier_reads select to vifte_supplier using ((supplier = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.receipt FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table claims.rejected_line (
  line uuid not null,
  world registers.world not null,
  claim uuid not null,
  supplier text not null,
  reason text not null,
  by_id text not null,
  rejected_on date not null
)
  rejected_line_pkey: PRIMARY KEY (line)
  rejected_line_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  rejected_line_world_line_claim_supplier_fkey: FOREIGN KEY (world, line, claim, supplier) REFERENCES claims.line(world, id, claim, supplier)
  CREATE UNIQUE INDEX rejected_line_pkey ON claims.rejected_line USING btree (line)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy supplier_reads select to vifte_supplier using ((supplier = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.rejected_line FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant select to vifte_supplier
table claims.run (
  id uuid not null,
  world registers.world not null,
  month date not null,
  run_on date not null,
  by_id text not null,
  by_name text not null,
  at timestamp with time zone not null
)
  run_month_check: CHECK ((EXTRACT(day FROM month) = (1)::numeric))
  run_pkey: PRIMARY KEY (id)
  run_world_id_key: UNIQUE (world, id)
  CREATE INDEX run_world_month_idx ON claims.run USING btree (world, month)
  CREATE UNIQUE INDEX run_pkey ON claims.run USING btree (id)
  CREATE UNIQUE INDEX run_world_id_key ON claims.run USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.run FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table claims.step (
  world registers.world not null,
  claim uuid not null,
  supplier text not null,
  no integer not null,
  kind text not null,
  reason text,
  by_id text not null,
  by_name text not null,
  done_on date not null,
  at timestamp with time zone not null
)
  step_kind_check: CHECK ((kind = ANY (ARRAY['generated'::text, 'confirmed'::text, 'corrected'::text, 'correction-answered'::text, 'attested'::text, 'allowed'::text, 'approved'::text])))
  step_no_check: CHECK ((no > 0))
  step_pkey: PRIMARY KEY (claim, no)
  step_world_claim_no_key: UNIQUE (world, claim, no)
  step_world_claim_supplier_fkey: FOREIGN KEY (world, claim, supplier) REFERENCES claims.claim(world, id, supplier)
  CREATE UNIQUE INDEX answered_once ON claims.step USING btree (claim) WHERE (kind = ANY (ARRAY['confirmed'::text, 'corrected'::text]))
  CREATE UNIQUE INDEX approved_once ON claims.step USING btree (claim) WHERE (kind = 'approved'::text)
  CREATE UNIQUE INDEX attested_once ON claims.step USING btree (claim) WHERE (kind = 'attested'::text)
  CREATE UNIQUE INDEX step_pkey ON claims.step USING btree (claim, no)
  CREATE UNIQUE INDEX step_world_claim_no_key ON claims.step USING btree (world, claim, no)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check (((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  policy supplier_answers insert to vifte_supplier check ((supplier = platform.claim('enterprise'::text)) AND ((world)::text = platform.claim('world'::text)) AND (by_id = platform.claim('by'::text)) AND (platform.claim('role'::text) = 'supplier'::text) AND (kind = ANY (ARRAY['confirmed'::text, 'corrected'::text])))
  policy supplier_reads select to vifte_supplier using ((supplier = platform.claim('enterprise'::text)) AND (platform.claim('role'::text) = 'supplier'::text))
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON claims.step FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
  grant insert, select to vifte_supplier
CREATE OR REPLACE FUNCTION claims.four_eyes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if exists (select from claims.step s where s.claim = new.claim and s.by_id = new.by_id and s.kind <> 'approved') then
    perform platform.refuse('forbidden', 'Du har selv haft opgørelsen i hånden og kan ikke godkende den. Bed en anden controller om det.',
                            '{"rule": "FOUR-EYES"}');
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION claims.inside(amount bigint, whole bigint)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN ((amount >= LEAST(whole, (0)::bigint)) AND (amount <= GREATEST(whole, (0)::bigint)))

CREATE OR REPLACE FUNCTION claims.invoiced_oere(claim_id uuid)
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN (SELECT (COALESCE(sum((l.net_oere)::bigint), (0)::numeric))::bigint AS "coalesce" FROM claims.invoice_line l WHERE ((l.claim = invoiced_oere.claim_id) AND (NOT (EXISTS (SELECT FROM claims.invoice_return r WHERE (r.invoice = l.invoice))))))

  execute: vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION claims.sent_oere(claim_id uuid)
 RETURNS bigint
 LANGUAGE sql
 STABLE
RETURN (SELECT (COALESCE(sum((p.net_oere)::bigint), (0)::numeric))::bigint AS "coalesce" FROM claims.payment p WHERE ((p.claim = sent_oere.claim_id) AND (NOT (EXISTS (SELECT FROM claims.receipt r WHERE ((r.payment = p.id) AND (r.status = 'rejected'::text)))))))

  execute: vifte_staff=X, vifte_supplier=X
CREATE OR REPLACE FUNCTION claims.within_approved()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare approved bigint := (select approved_oere from claims.approval where claim = new.claim);
begin
  if approved is null or not claims.inside(claims.sent_oere(new.claim), approved) then
    perform platform.refuse('conflict', 'Der kan ikke betales mere, end der er godkendt.', '{"rule": "OVERPAY"}');
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION claims.within_claimed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if not claims.inside(claims.invoiced_oere(new.claim), (select claimed_oere from claims.claim where id = new.claim)) then
    perform platform.refuse('conflict', 'Fakturaen er på mere, end opgørelsen giver.', '{"rule": "OVERPAY"}');
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION claims.within_invoice()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if new.credits is not null and (select coalesce(sum(-c.net_oere), 0) from claims.invoice c where c.credits = new.credits
      and not exists (select from claims.invoice_return r where r.invoice = c.id)) > (select net_oere from claims.invoice where id = new.credits) then
    perform platform.refuse('conflict', 'Kreditnotaen er større end den faktura, den krediterer.', '{"rule": "OVERPAY"}');
  end if;
  return new;
end $function$


-- followup

table followup.change (
  id uuid not null,
  world registers.world not null,
  lot text,
  kind text not null,
  from_month date not null,
  to_month date,
  intake_percent integer not null,
  use_percent integer not null,
  reason text not null,
  told_on date not null,
  by_id text not null,
  by_name text not null
)
  change_check1: CHECK (((intake_percent <> 100) OR (use_percent <> 100)))
  change_check: CHECK (((to_month IS NULL) OR (from_month <= to_month)))
  change_from_month_check: CHECK ((EXTRACT(day FROM from_month) = (1)::numeric))
  change_intake_percent_check: CHECK (((intake_percent >= 0) AND (intake_percent <= 1000)))
  change_kind_check: CHECK ((kind = ANY (ARRAY['intake-stop'::text, 'campaign'::text, 'price'::text, 'other'::text])))
  change_pkey: PRIMARY KEY (id)
  change_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  change_to_month_check: CHECK ((EXTRACT(day FROM to_month) = (1)::numeric))
  change_use_percent_check: CHECK (((use_percent >= 0) AND (use_percent <= 1000)))
  change_world_id_key: UNIQUE (world, id)
  change_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  CREATE INDEX change_world_lot_idx ON followup.change USING btree (world, lot)
  CREATE UNIQUE INDEX change_pkey ON followup.change USING btree (id)
  CREATE UNIQUE INDEX change_world_id_key ON followup.change USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON followup.change FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table followup.change_end (
  change uuid not null,
  world registers.world not null,
  reason text not null,
  ended_on date not null,
  by_id text not null,
  by_name text not null
)
  change_end_pkey: PRIMARY KEY (change)
  change_end_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  change_end_world_change_fkey: FOREIGN KEY (world, change) REFERENCES followup.change(world, id)
  CREATE UNIQUE INDEX change_end_pkey ON followup.change_end USING btree (change)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON followup.change_end FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table followup.run (
  no bigint not null generated always as identity,
  id uuid not null,
  world registers.world not null,
  lot text not null,
  as_of date not null,
  snapshot text not null,
  asked jsonb not null,
  answer jsonb not null,
  rule text not null,
  lead_days integer not null,
  made_on date not null,
  by_id text not null,
  by_name text not null
)
  run_as_of_check: CHECK ((EXTRACT(day FROM as_of) = (1)::numeric))
  run_lead_days_check: CHECK ((lead_days >= 0))
  run_no_key: UNIQUE (no)
  run_pkey: PRIMARY KEY (id)
  run_world_id_key: UNIQUE (world, id)
  run_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  run_world_snapshot_fkey: FOREIGN KEY (world, snapshot) REFERENCES followup.snapshot(world, sha256)
  CREATE INDEX run_world_lot_no_idx ON followup.run USING btree (world, lot, no DESC)
  CREATE UNIQUE INDEX run_no_key ON followup.run USING btree (no)
  CREATE UNIQUE INDEX run_pkey ON followup.run USING btree (id)
  CREATE UNIQUE INDEX run_world_id_key ON followup.run USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON followup.run FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table followup.setting (
  id integer not null generated always as identity,
  world registers.world not null,
  name text not null,
  value integer not null,
  valid_from date not null,
  reason text not null,
  set_on date not null,
  by_id text not null,
  by_name text not null
)
  setting_name_check: CHECK ((name = ANY (ARRAY['lead-time'::text, 'chance'::text, 'near'::text, 'return-points'::text, 'return-months'::text])))
  setting_pkey: PRIMARY KEY (id)
  setting_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  setting_value_check: CHECK (((value >= 0) AND (value <= 5000)))
  CREATE INDEX setting_world_name_valid_from_id_idx ON followup.setting USING btree (world, name, valid_from DESC, id DESC)
  CREATE UNIQUE INDEX setting_pkey ON followup.setting USING btree (id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON followup.setting FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table followup.signal (
  id uuid not null,
  world registers.world not null,
  lot text not null,
  kind text not null,
  run uuid not null,
  seen jsonb not null,
  reasons text[] not null,
  follows uuid,
  raised_on date not null,
  by_id text not null
)
  signal_kind_check: CHECK ((kind = ANY (ARRAY['overrun'::text, 'year'::text])))
  signal_pkey: PRIMARY KEY (id)
  signal_reasons_check: CHECK ((cardinality(reasons) > 0))
  signal_world_follows_fkey: FOREIGN KEY (world, follows) REFERENCES followup.signal(world, id)
  signal_world_id_key: UNIQUE (world, id)
  signal_world_lot_fkey: FOREIGN KEY (world, lot) REFERENCES portfolio.lot(world, id)
  signal_world_run_fkey: FOREIGN KEY (world, run) REFERENCES followup.run(world, id)
  CREATE INDEX signal_world_lot_kind_idx ON followup.signal USING btree (world, lot, kind)
  CREATE UNIQUE INDEX signal_pkey ON followup.signal USING btree (id)
  CREATE UNIQUE INDEX signal_world_id_key ON followup.signal USING btree (world, id)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER one_open_signal BEFORE INSERT ON followup.signal FOR EACH ROW EXECUTE FUNCTION followup.one_open_signal()
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON followup.signal FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table followup.signal_end (
  signal uuid not null,
  world registers.world not null,
  kind text not null,
  reason text not null,
  run uuid not null,
  seen jsonb not null,
  ended_on date not null,
  by_id text not null,
  by_name text not null
)
  signal_end_kind_check: CHECK ((kind = ANY (ARRAY['dismissed'::text, 'over'::text])))
  signal_end_pkey: PRIMARY KEY (signal)
  signal_end_reason_check: CHECK (((length(reason) >= 1) AND (length(reason) <= 1000)))
  signal_end_world_run_fkey: FOREIGN KEY (world, run) REFERENCES followup.run(world, id)
  signal_end_world_signal_fkey: FOREIGN KEY (world, signal) REFERENCES followup.signal(world, id)
  CREATE UNIQUE INDEX signal_end_pkey ON followup.signal_end USING btree (signal)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON followup.signal_end FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
table followup.snapshot (
  world registers.world not null,
  sha256 text not null,
  as_of date not null,
  entries_upto bigint not null,
  series jsonb not null,
  taken_on date not null
)
  snapshot_as_of_check: CHECK ((EXTRACT(day FROM as_of) = (1)::numeric))
  snapshot_pkey: PRIMARY KEY (world, sha256)
  snapshot_sha256_check: CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
  CREATE UNIQUE INDEX snapshot_pkey ON followup.snapshot USING btree (world, sha256)
  row security: true, forced: true
  policy own_world_insert insert to vifte_staff check ((world)::text = platform.claim('world'::text))
  policy owner_all all to vifte_owner using true check true
  policy staff_reads select to vifte_staff using true
  CREATE TRIGGER only_appended BEFORE DELETE OR UPDATE OR TRUNCATE ON followup.snapshot FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change()
  grant insert, select to vifte_staff
CREATE OR REPLACE FUNCTION followup.one_open_signal()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_advisory_xact_lock(hashtextextended('followup.signal ' || new.world || ' ' || new.lot || ' ' || new.kind, 0));
  if exists (select from followup.signal s where s.world = new.world and s.lot = new.lot and s.kind = new.kind
      and not exists (select from followup.signal_end e where e.signal = s.id)) then
    perform platform.refuse('conflict', 'Der er allerede et åbent signal for delaftalen.', '{"rule": "TWICE"}');
  end if;
  return new;
end $function$

