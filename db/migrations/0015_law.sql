-- Law and limits as dated rows. They bind every world. A change is a new row that takes another's place; nothing is ever deleted.

create table registers.law (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,60}$'),
  kind text not null check (length(kind) between 1 and 60),
  -- Half-open; an open end is null. A source that prints no beginning gives none.
  valid_from date,
  valid_until date,
  value bigint check (value >= 0),
  unit text check (unit in ('oere', 'months', 'days')),
  text text not null check (length(text) between 1 and 2000),
  source text not null check (length(source) between 1 and 600),
  -- Read at its source, worked out from it, or still to be confirmed by a lawyer.
  mark text not null check (mark in ('verified', 'derived', 'lawyer')),
  -- The row it takes the place of, and why.
  replaces text references registers.law (id),
  reason text,
  -- Came with the program; only its owner writes such rows.
  shipped boolean not null default false,
  proposed_on date,
  proposed_by text,
  proposed_by_name text,
  check (valid_from < valid_until),
  check ((value is null) = (unit is null)),
  check (shipped or (num_nulls(reason, proposed_on, proposed_by, proposed_by_name) = 0))
);
create index on registers.law (kind);

create table registers.law_end (
  law text primary key references registers.law (id),
  kind text not null check (kind in ('approved', 'rejected', 'withdrawn')),
  reason text,
  ended_on date not null,
  by_id text not null,
  by_name text not null
);

-- A row is law when it came with the program or another has approved it, until an approved row takes its place.
create function registers.is_law(of_row registers.law) returns boolean language sql stable
  return (of_row.shipped or exists (select from registers.law_end e where e.law = of_row.id and e.kind = 'approved'))
    and not exists (select from registers.law n join registers.law_end e on e.law = n.id and e.kind = 'approved' where n.replaces = of_row.id);

-- FOUR-EYES: nobody makes their own proposal law, not even by SQL. LAW-OVERLAP: on a day a kind has one row.
create function registers.law_by_another() returns trigger language plpgsql as $$
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
end $$;
create trigger law_by_another before insert on registers.law_end for each row execute function registers.law_by_another();
revoke execute on function registers.law_by_another from public;

grant select on registers.law, registers.law_end to vifte_staff, vifte_supplier, vifte_public, vifte_jobs;
grant insert on registers.law, registers.law_end to vifte_staff;
grant execute on function registers.is_law to vifte_staff, vifte_supplier, vifte_public, vifte_jobs;

do $$
declare t text;
begin
  foreach t in array array['law', 'law_end'] loop
    execute format('alter table registers.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on registers.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy read_all on registers.%I for select to vifte_staff, vifte_supplier, vifte_public, vifte_jobs using (true)', t);
    execute format('create trigger only_appended before update or delete or truncate on registers.%I
                    for each statement execute function platform.refuse_change()', t);
  end loop;
end $$;
-- What one proposes and ends is written in one's own name.
create policy own_proposal on registers.law for insert to vifte_staff with check (not shipped and proposed_by = platform.claim('by'));
create policy own_end on registers.law_end for insert to vifte_staff with check (by_id = platform.claim('by'));

insert into registers.law (id, kind, valid_from, valid_until, value, unit, text, source, mark, shipped) values
  ('threshold-light-2016', 'threshold-light', '2016-01-01', '2018-01-01', 559237500, 'oere',
   'Tærskelværdi for tjenesteydelser efter light-regimet: 750.000 euro. Papiret BI105 skriver den som 5,59 mio. kr.', 'KFST, tærskelværdier 2016 og 2017 (2015/C 392/01)', 'verified', true),
  ('threshold-light-2018', 'threshold-light', '2018-01-01', '2020-01-01', 558382500, 'oere',
   'Tærskelværdi for tjenesteydelser efter light-regimet: 750.000 euro.', 'KFST, tærskelværdier 2018 og 2019 (2017/C 438/01)', 'verified', true),
  ('threshold-light-2020', 'threshold-light', '2020-01-01', '2022-01-01', 559132500, 'oere',
   'Tærskelværdi for tjenesteydelser efter light-regimet: 750.000 euro.', 'Udbudsportalen, tærskelværdier 2020 og 2021 (2019/C 370/01)', 'verified', true),
  ('threshold-light-2022', 'threshold-light', '2022-01-01', '2024-01-01', 558817500, 'oere',
   'Tærskelværdi for tjenesteydelser efter light-regimet: 750.000 euro.', 'Kirk Larsen og Bech-Bruun om tærskelværdier 2022 og 2023; læst hos to advokatfirmaer, ikke i EU-Tidende', 'verified', true),
  ('threshold-light-2024', 'threshold-light', '2024-01-01', '2026-01-01', 558135000, 'oere',
   'Tærskelværdi for tjenesteydelser efter light-regimet: 750.000 euro.', 'KFST, tærskelværdier 2024 og 2025 (C/2023/902)', 'verified', true),
  ('threshold-light-2026', 'threshold-light', '2026-01-01', '2028-01-01', 559500000, 'oere',
   'Tærskelværdi for tjenesteydelser efter light-regimet: 750.000 euro gange kursen 7,46, som den almindelige tærskelværdi i kroner viser. Beløbet er udregnet og skal holdes op mod EU-Tidende.',
   'Udregnet: 750.000 × 1.611.360 / 216.000 (Plesner hos Mondaq, 3. november 2025); skal efterses i EU-Tidende, C/2025/5732', 'derived', true),

  ('threshold-general-2016', 'threshold-general', '2016-01-01', '2018-01-01', 155840900, 'oere',
   'Tærskelværdi for kommuners køb af varer og almindelige tjenesteydelser: 209.000 euro.', 'KFST, tærskelværdier 2016 og 2017 (2015/C 392/01)', 'verified', true),
  ('threshold-general-2018', 'threshold-general', '2018-01-01', '2020-01-01', 164536700, 'oere',
   'Tærskelværdi for kommuners køb af varer og almindelige tjenesteydelser: 221.000 euro.', 'KFST, tærskelværdier 2018 og 2019 (2017/C 438/01)', 'verified', true),
  ('threshold-general-2020', 'threshold-general', '2020-01-01', '2022-01-01', 159539100, 'oere',
   'Tærskelværdi for kommuners køb af varer og almindelige tjenesteydelser: 214.000 euro.', 'Udbudsportalen, tærskelværdier 2020 og 2021 (2019/C 370/01)', 'verified', true),
  ('threshold-general-2022', 'threshold-general', '2022-01-01', '2024-01-01', 160194400, 'oere',
   'Tærskelværdi for kommuners køb af varer og almindelige tjenesteydelser: 215.000 euro.', 'Kirk Larsen og Bech-Bruun om tærskelværdier 2022 og 2023; læst hos to advokatfirmaer, ikke i EU-Tidende', 'verified', true),
  ('threshold-general-2024', 'threshold-general', '2024-01-01', '2026-01-01', 164463800, 'oere',
   'Tærskelværdi for kommuners køb af varer og almindelige tjenesteydelser: 221.000 euro.', 'KFST, tærskelværdier 2024 og 2025 (C/2023/902)', 'verified', true),
  ('threshold-general-2026', 'threshold-general', '2026-01-01', '2028-01-01', 161136000, 'oere',
   'Tærskelværdi for kommuners køb af varer og almindelige tjenesteydelser: 216.000 euro.', 'Plesner (Mondaq) 3. november 2025', 'verified', true),

  ('small-lot-2016', 'small-lot', '2016-01-01', '2018-01-01', 59652000, 'oere', 'Delydelsesreglen: en lille delaftale under beløbet kan holdes uden for udbuddet.', 'KFST, tærskelværdier 2016 og 2017 (2015/C 392/01); betingelserne i §§ 6-9 er ikke læst i loven', 'lawyer', true),
  ('small-lot-2018', 'small-lot', '2018-01-01', '2020-01-01', 59560800, 'oere', 'Delydelsesreglen: en lille delaftale under beløbet kan holdes uden for udbuddet.', 'KFST, tærskelværdier 2018 og 2019 (2017/C 438/01); betingelserne i §§ 6-9 er ikke læst i loven', 'lawyer', true),
  ('small-lot-2020', 'small-lot', '2020-01-01', '2022-01-01', 59640800, 'oere', 'Delydelsesreglen: en lille delaftale under beløbet kan holdes uden for udbuddet.', 'Udbudsportalen, tærskelværdier 2020 og 2021 (2019/C 370/01); betingelserne i §§ 6-9 er ikke læst i loven', 'lawyer', true),
  ('small-lot-2022', 'small-lot', '2022-01-01', '2024-01-01', 59607200, 'oere', 'Delydelsesreglen: en lille delaftale under beløbet kan holdes uden for udbuddet.', 'Kirk Larsen og Bech-Bruun om tærskelværdier 2022 og 2023; betingelserne i §§ 6-9 er ikke læst i loven', 'lawyer', true),
  ('small-lot-2024', 'small-lot', '2024-01-01', '2026-01-01', 59534400, 'oere', 'Delydelsesreglen: en lille delaftale under beløbet kan holdes uden for udbuddet.', 'KFST, tærskelværdier 2024 og 2025 (C/2023/902); betingelserne i §§ 6-9 er ikke læst i loven', 'lawyer', true),

  ('model-2013', 'model-2013', null, '2016-01-01', null, null,
   'Udvalgets modeller for særindsatser og for køb af varer og andre tjenesteydelser gælder til og med 31. december 2015. Mødets dag er ikke trykt, og modellerne har derfor ingen begyndelse her.',
   'Mere systematisk brug af socialøkonomiske virksomheder (2013-0235258), Løsning', 'verified', true),
  ('procurement-act', 'procurement-act', '2016-01-01', null, null, null,
   'Udbudsloven er i kraft: et køb, hvis samlede værdi når tærskelværdien, skal i udbud.', 'Lov nr. 1564 af 15. december 2015; BI105, Baggrund', 'verified', true),
  ('light-regime', 'light-regime', '2016-01-01', null, null, null,
   'Sociale og andre særlige tjenesteydelser har deres egen tærskelværdi og friere form: proceduren vælges, men skal være åben og lige for alle. Om en ydelse hører under regimet, vurderer et menneske.',
   'Udbudsloven §§ 186-190; KFST om light-regimet', 'verified', true),
  ('value-rule', 'value-rule', '2016-01-01', null, null, null,
   'Værdien er alt, der kan blive betalt uden moms: grundydelse, alle optioner og alle forlængelser. Et køb må ikke deles for at komme under tærskelværdien.', 'Udbudsloven § 30', 'verified', true),
  ('month-cap', 'month-cap', '2016-01-01', null, 48, 'months',
   'Har en aftale ingen samlet pris, tælles den månedlige værdi for hele løbetiden, dog højst 48 måneder. En aftale uden udløb tæller 48.', 'Udbudsloven § 38', 'verified', true),
  ('month-cap-before', 'month-cap', null, '2016-01-01', 48, 'months',
   'Før udbudsloven regnes værdien på samme måde, så køb fra alle år kan sammenlignes. Reglen i den tids lov er ikke efterset.', 'Samme regnemåde som udbudsloven § 38', 'lawyer', true),
  ('recurring-months', 'recurring-months', '2016-01-01', null, 12, 'months',
   'Ens køb, der gentages, regnes sammen over 12 måneder.', 'Udbudsloven § 35', 'verified', true),
  ('cross-border', 'cross-border', '2016-01-01', null, null, null,
   'Under tærskelværdien skal et køb med klar grænseoverskridende interesse annonceres.', 'Udbudsloven §§ 191-192; KFST om grænseoverskridende interesse', 'verified', true),
  ('market-terms', 'market-terms', '2016-01-01', null, null, null,
   'Under tærskelværdien og uden klar grænseoverskridende interesse kan der købes direkte, når det sker på markedsvilkår. Hvordan det skal sikres, er ikke læst i lovens ord.', 'Udbudsloven § 193', 'lawyer', true),
  ('framework-max-2022', 'framework-max-months', '2022-11-21', null, 48, 'months',
   'Byens egen regel: en rammeaftale kan have virkning i op til fire år, alle forlængelser talt med.', 'Indstillingen om rammer for to udbud, 21. november 2022, om varighed', 'verified', true),
  ('reserved-max', 'reserved-max-months', '2016-01-01', null, 36, 'months',
   'En kontrakt forbeholdt organisationer med offentlige opgaver som formål varer højst tre år.', 'Udbudsloven § 190; direktivets artikel 77. Den danske ordlyd er ikke læst', 'lawyer', true),
  ('standstill', 'standstill-days', '2016-01-01', null, 10, 'days',
   'Fra tilbudsgiverne har fået besked elektronisk, går der ti dage, før kontrakten indgås. Om det også binder light-regimet, skal en jurist bekræfte.', 'Lov om Klagenævnet for Udbud § 3', 'lawyer', true),
  ('award-notice', 'award-notice-days', '2016-01-01', null, 30, 'days',
   'En tildeling offentliggøres senest 30 dage efter, at aftalen er indgået.', 'Udbudsloven § 129', 'verified', true);
