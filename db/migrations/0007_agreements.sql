-- Decisions about agreements. A conclusion or a recording is a row; the facts it makes lie in portfolio.

create schema agreements;
grant usage on schema agreements to vifte_staff;

create table agreements.conclusion (
  agreement text primary key,
  world registers.world not null,
  award text not null,
  concluded_on date not null,
  by_id text not null,
  foreign key (world, agreement) references portfolio.agreement (world, code),
  foreign key (world, award) references procurement.award (world, id)
);

-- An award's lot is concluded once; its other lots may stand in an agreement of their own.
create table agreements.concluded_lot (
  award text not null,
  lot_no integer not null,
  world registers.world not null,
  agreement text not null,
  primary key (award, lot_no),
  foreign key (world, agreement) references portfolio.agreement (world, code),
  foreign key (world, award) references procurement.award (world, id)
);

create table agreements.recording (
  agreement text primary key,
  world registers.world not null,
  document text not null,
  place text not null,
  by_id text not null,
  foreign key (world, agreement) references portfolio.agreement (world, code),
  foreign key (world, document) references cases.document (world, id)
);

grant select, insert on all tables in schema agreements to vifte_staff;

do $$
declare t text;
begin
  foreach t in array array['conclusion', 'concluded_lot', 'recording'] loop
    execute format('alter table agreements.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on agreements.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on agreements.%I for select to vifte_staff using (true)', t);
    execute format('create policy own_world_insert on agreements.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
  end loop;
end $$;
