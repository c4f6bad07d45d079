import { Refusal } from '../../kernel/refusal.ts'
import { loginOf, type Work } from '../../platform/index.ts'
import { problemsIn } from '../ocds/checks.ts'
import type { Head } from '../ocds/package.ts'
import type { Release } from '../ocds/release.ts'
import { releasesOf } from '../ocds/releases.ts'
import { loadProcess } from '../process/load.acts.ts'
import type { ContractingProcess } from '../process/process.ts'
import { snapshotsOf } from '../snapshot/snapshot.store.ts'

/** The releases of a process, with who buys: staff get them as it stands, others as it was last laid open. */
export async function released(
  work: Work,
  tender: string,
  asPublished: boolean,
): Promise<{ releases: Release[]; head: Head; at: string }> {
  if (!asPublished && loginOf(work.by.role) === 'staff') {
    const process = await loadProcess(work, tender)
    return { releases: checked(releasesOf(process)), head: headOf(process), at: work.at }
  }
  const [newest] = await snapshotsOf(work.tx, tender)
  if (!newest) throw new Refusal('not-found', 'Indkøbet findes ikke, eller det er ikke lagt åbent frem.')
  const last = newest.releases.at(-1)
  const name = last?.buyer?.name
  return { releases: newest.releases, head: { ocid: last?.ocid ?? '', buyer: partyOf(last, name) }, at: newest.at }
}

/** Releases that hold what the standard wants beyond its schema. @throws Refusal invalid naming each fault */
export function checked(releases: Release[]): Release[] {
  const problems = problemsIn(releases)
  if (!problems.length) return releases
  throw new Refusal('invalid', `Indkøbet kan ikke gives videre som åbne data: ${problems[0]?.says}.`, {
    rule: 'OPEN-DATA',
    issues: problems.map((p) => ({ field: p.at, message: p.says })),
  })
}

function headOf(p: ContractingProcess): Head {
  return { ocid: p.ocid, buyer: p.buyer && { name: p.buyer.name, cvr: p.buyer.cvr, website: p.buyer.website } }
}

/** The publisher as the release itself names it. */
function partyOf(release: Release | undefined, name: string | undefined): Head['buyer'] {
  const party = release?.parties?.find((p) => p.name === name)
  const identifier = party?.['identifier'] as { id?: string } | undefined
  const contact = party?.['contactPoint'] as { url?: string } | undefined
  return name && identifier?.id ? { name, cvr: identifier.id, website: contact?.url } : undefined
}
