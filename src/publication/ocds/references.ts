import type { Problem } from './checks.ts'
import type { Json, Release } from './release.ts'

/** Everything a release points at is in it: lots, bids, awards, and parties with the role they are pointed at in. */
export function referencesOf(r: Release, at: string): Problem[] {
  const lots = idsOf(r.tender?.['lots'])
  const bids = idsOf(r.bids?.['details'])
  const awards = idsOf(r.awards)
  const missing = (ids: readonly unknown[], known: Set<unknown>, where: string, what: string): Problem[] =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({ at: `${at}.${where}`, says: `${what} ${String(id)} findes ikke` }))
  return [
    ...missing(
      listed(r.tender?.['items']).flatMap((x) => x['relatedLot'] ?? []),
      lots,
      'tender.items',
      'Delaftalen',
    ),
    ...missing(all(r.awards, 'relatedLots'), lots, 'awards', 'Delaftalen'),
    ...missing(all(listed(r.bids?.['details']), 'relatedLots'), lots, 'bids.details', 'Delaftalen'),
    ...missing(
      listed(r.bids?.['statistics']).flatMap((x) => x['relatedLot'] ?? []),
      lots,
      'bids.statistics',
      'Delaftalen',
    ),
    ...missing(all(r.awards, 'relatedBids'), bids, 'awards', 'Tilbuddet'),
    ...missing(
      listed(r.contracts).map((c) => c['awardID']),
      awards,
      'contracts',
      'Tildelingen',
    ),
    ...roleProblems(r, at),
  ]
}

function roleProblems(r: Release, at: string): Problem[] {
  const pointed: [role: string, id: unknown][] = [
    ...(r.buyer ? [['buyer', r.buyer.id] as [string, unknown]] : []),
    ...of('procuringEntity', r.tender?.['procuringEntity'] ? [r.tender['procuringEntity'] as Json] : []),
    ...of('supplier', all(r.awards, 'suppliers') as Json[]),
    ...of('supplier', all(r.contracts, 'suppliers') as Json[]),
    ...of('tenderer', all(listed(r.bids?.['details']), 'tenderers') as Json[]),
  ]
  const held = (r.parties ?? []).flatMap((p) => p.roles.map((role) => `${role} ${p.id}`))
  const needed = pointed.map(([role, id]) => `${role} ${String(id)}`)
  const unheld = [...new Set(needed)].filter((n) => !held.includes(n))
  const unneeded = held.filter((h) => !needed.includes(h))
  return [
    ...unheld.map((n) => ({ at: `${at}.parties`, says: `Parten mangler rollen: ${n}` })),
    ...unneeded.map((n) => ({ at: `${at}.parties`, says: `Ingen peger på rollen: ${n}` })),
  ]
}

function of(role: string, references: readonly Json[]): [string, unknown][] {
  return references.map((x) => [role, x['id']])
}

function listed(list: unknown): Json[] {
  return Array.isArray(list) ? (list as Json[]) : []
}

function all(list: unknown, name: string): unknown[] {
  return listed(list).flatMap((x) => (x[name] ?? []) as unknown[])
}

function idsOf(list: unknown): Set<unknown> {
  return new Set(listed(list).map((x) => x['id']))
}
