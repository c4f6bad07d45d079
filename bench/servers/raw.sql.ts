/** Tables of the limit's own: a row with our columns and indexes, and one counter that guards. */
export const tables = `
create schema bench;
create table bench.counter (lot text primary key, ceiling bigint not null, used bigint not null default 0) with (fillfactor = 50);
create table bench.hours (
  id bigint generated always as identity primary key,
  lot text not null,
  placement uuid not null,
  week date not null,
  hundredths integer not null,
  amount_oere bigint not null,
  at timestamptz not null default now()
);
create index on bench.hours (placement, week);
create index on bench.hours (lot, id);`

/** Hours of a week, guarded by the counter, in one statement. */
export const create = `
with guard as (
  update bench.counter set used = used + $3::integer * 47
  where lot = $4 and used + $3::integer * 47 <= ceiling returning lot)
insert into bench.hours (lot, placement, week, hundredths, amount_oere)
select lot, $1::uuid, $2::date, $3::integer, $3::integer * 47 from guard returning id`

/** What the page of a referral shows, as JSON from the database. */
export const referral = `
select json_build_object('id', r.id, 'citizen', r.citizen, 'name', c.name, 'lot', r.lot, 'lotNo', l.no, 'lotTitle', l.title,
  'agreement', l.agreement, 'supplier', r.supplier, 'supplierName', s.name, 'startsOn', r.starts_on, 'endsBefore', r.ends_before,
  'purpose', r.purpose, 'committedOere', r.committed_oere, 'answerDue', r.answer_due, 'sentOn', r.sent_on, 'answer', a.kind,
  'answerReason', a.reason, 'answeredOn', a.answered_on, 'endedOn', e.ended_on, 'endReason', e.reason, 'offered', r.offered)::text as page
from referrals.referral r
join portfolio.lot l on l.id = r.lot join registers.enterprise s on s.id = r.supplier
left join referrals.citizen c on c.id = r.citizen
left join referrals.answer a on a.referral = r.id left join referrals.ending e on e.referral = r.id
where r.id = $1`
