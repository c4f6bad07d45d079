import type { Instant } from '../process/process.ts'
import { inDenmark } from '../process/zone.ts'
import { cvrScheme } from './parties.ts'
import { tidy, type Json, type Release } from './release.ts'

const names = [
  ...['amendment_rationale_classifications', 'awardCriteria', 'bid', 'budget_breakdown', 'contract_suppliers'],
  ...['legalBasis', 'lots', 'otherRequirements', 'partyDetails_scale', 'renewal', 'submissionTerms', 'techniques'],
]

/** The extensions a release may use, each by the address OCDS reads it from. */
export const extensions = names.map((name) => ({
  name,
  address: `https://raw.githubusercontent.com/open-contracting-extensions/ocds_${name}_extension/${
    name === 'legalBasis' ? '1.1' : 'master'
  }/extension.json`,
}))

/** Who publishes, and what. */
export interface Head {
  ocid: string
  buyer: { name: string; cvr: string; website: string | undefined } | undefined
}

/** The releases of a process as one file. `address` is where it can be fetched. */
export function releasePackage(p: Head, releases: readonly Release[], at: Instant, address: string): Json {
  return { ...head(p, at, address), releases: releases as unknown as Json[] }
}

/** The whole process as one file: every release, and what they amount to today. */
export function recordPackage(p: Head, releases: readonly Release[], at: Instant, address: string): Json {
  const record = { ocid: p.ocid, releases: releases as unknown as Json[], compiledRelease: compiled(releases) }
  return { ...head(p, at, address), records: [record] }
}

/** The releases merged: the last holds all that was told until it, so it stands for them. */
export function compiled(releases: readonly Release[]): Json {
  const last = releases.at(-1)
  if (!last) return {}
  return { ...(last as unknown as Json), id: `${last.ocid}-${last.date}`, tag: ['compiled'] }
}

function head(p: Head, at: Instant, address: string): Json {
  return tidy({
    uri: address,
    version: '1.1',
    publishedDate: inDenmark(at),
    publisher: p.buyer
      ? { name: p.buyer.name, scheme: cvrScheme, uid: p.buyer.cvr, uri: p.buyer.website }
      : { name: 'Kommunen' },
    extensions: extensions.map((e) => e.address),
  })
}
