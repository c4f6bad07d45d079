-- A lot's term is its own: an option may be used on one lot and not on the other (R16), and a lot may be ended early.

-- What a place holds are citizens; a lot's supplier places are another number.
alter table portfolio.lot rename column places to capacity;
alter table portfolio.lot add column supplier_places integer check (supplier_places > 0);
update portfolio.lot l set supplier_places = nullif((select count(*) from portfolio.place p where p.lot = l.id), 0);

create extension if not exists btree_gist with schema public;

-- The term as concluded and each option used. No two of a lot's terms overlap (I6); one that is withdrawn stays as a fact.
create table portfolio.lot_term (
  id bigint generated always as identity primary key,
  world registers.world not null,
  lot text not null,
  kind text not null check (kind in ('base', 'option')),
  -- Half-open; a start or an end that a paper does not print is unbounded.
  during daterange not null check (not isempty(during)),
  cause_kind text not null,
  cause_id text not null,
  cause_label text not null,
  cause_href text not null,
  withdrawn_on date,
  foreign key (world, lot) references portfolio.lot (world, id),
  constraint terms_do_not_overlap exclude using gist (lot public.gist_text_ops with =, during with &&) where (withdrawn_on is null)
);
create unique index on portfolio.lot_term (lot) where kind = 'base' and withdrawn_on is null;

-- A lot that ends before its term does: a termination, unless it is withdrawn.
create table portfolio.lot_end (
  id bigint generated always as identity primary key,
  world registers.world not null,
  lot text not null,
  ends_before date not null,
  cause_kind text not null,
  cause_id text not null,
  cause_label text not null,
  cause_href text not null,
  withdrawn_on date,
  foreign key (world, lot) references portfolio.lot (world, id)
);
create unique index on portfolio.lot_end (lot) where withdrawn_on is null;

insert into portfolio.lot_term (world, lot, kind, during, cause_kind, cause_id, cause_label, cause_href)
  select l.world, l.id, 'base', daterange(a.starts_on, a.ends_before), a.cause_kind, a.cause_id, a.cause_label, a.cause_href
  from portfolio.lot l join portfolio.agreement a on a.code = l.agreement where num_nulls(a.starts_on, a.ends_before) < 2;

-- A term stands as it was written; only the day it was withdrawn is added, and only once.
create function portfolio.only_withdrawn() returns trigger language plpgsql as $$
begin
  if old.withdrawn_on is not null or new.withdrawn_on is null or to_jsonb(new) - 'withdrawn_on' <> to_jsonb(old) - 'withdrawn_on' then
    raise exception 'a term is only withdrawn, and only once' using errcode = '23514';
  end if;
  return new;
end $$;
revoke execute on function portfolio.only_withdrawn from public;

do $$
declare t text;
begin
  foreach t in array array['lot_term', 'lot_end'] loop
    execute format('grant select on portfolio.%I to vifte_staff, vifte_supplier, vifte_jobs, vifte_public', t);
    execute format('grant insert, update (withdrawn_on) on portfolio.%I to vifte_staff', t);
    execute format('alter table portfolio.%I enable row level security, force row level security', t);
    execute format('create policy owner_all on portfolio.%I to vifte_owner using (true) with check (true)', t);
    execute format('create policy staff_reads on portfolio.%I for select to vifte_staff, vifte_public, vifte_jobs using (true)', t);
    execute format('create policy own_world_insert on portfolio.%I for insert to vifte_staff with check (world = platform.claim(''world''))', t);
    execute format('create policy own_world_update on portfolio.%I for update to vifte_staff
                    using (world = platform.claim(''world'')) with check (world = platform.claim(''world''))', t);
    execute format('create policy supplier_reads on portfolio.%I for select to vifte_supplier using (
                    exists (select from portfolio.place p where p.lot = %I.lot and p.enterprise = platform.claim(''enterprise'')))', t, t);
    execute format('create trigger only_withdrawn before update on portfolio.%I for each row execute function portfolio.only_withdrawn()', t);
    execute format('create trigger never_deleted before delete or truncate on portfolio.%I for each statement execute function platform.refuse_change()', t);
  end loop;
end $$;

-- What holds now, with every option used and every early end. Null is unknown, and unknown lasts.
create function portfolio.lot_starts_on(lot_id text) returns date language sql stable
  return (select min(lower(t.during)) from portfolio.lot_term t where t.lot = lot_id and t.withdrawn_on is null);
create function portfolio.lot_ends_before(lot_id text) returns date language sql stable
  return (select least(case when bool_or(upper_inf(t.during)) then null else max(upper(t.during)) end,
      (select e.ends_before from portfolio.lot_end e where e.lot = lot_id and e.withdrawn_on is null))
    from portfolio.lot_term t where t.lot = lot_id and t.withdrawn_on is null);
-- An agreement lasts as long as one of its lots; one without lots as long as it says.
create function portfolio.agreement_ends_before(of_agreement portfolio.agreement) returns date language sql stable
  return case when exists (select from portfolio.lot l where l.agreement = of_agreement.code)
    then (select case when bool_or(portfolio.lot_ends_before(l.id) is null) then null else max(portfolio.lot_ends_before(l.id)) end
          from portfolio.lot l where l.agreement = of_agreement.code)
    else of_agreement.ends_before end;
grant execute on function portfolio.lot_starts_on, portfolio.lot_ends_before, portfolio.agreement_ends_before
  to vifte_staff, vifte_supplier, vifte_public, vifte_jobs;
revoke execute on function portfolio.lot_starts_on, portfolio.lot_ends_before, portfolio.agreement_ends_before from public;
