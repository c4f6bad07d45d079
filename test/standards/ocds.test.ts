import { expect, test } from 'vitest'
import { problemsIn } from '../../src/publication/ocds/checks.ts'
import { recordPackage, releasePackage } from '../../src/publication/ocds/package.ts'
import { releasesOf } from '../../src/publication/ocds/releases.ts'
import * as made from '../../src/publication/process/process.example.ts'
import type { ContractingProcess } from '../../src/publication/process/process.ts'
import { ocdsErrors } from './ocds-schema.ts'
import { standardsAreHere } from './shared.ts'

const at = '2027-10-01T08:00:00Z'
const address = 'https://eksempelby.example/aabent'
const reserved = made.lot(1, { reserved: { basis: 'sec-190', reason: 'Formålet er ydelsen selv.' } })
const second = {
  ...made.published().publications[0]!,
  version: 2,
  at: '2026-11-25T08:00:00Z',
  reason: 'Fristen er rettet.',
}

const golden: [what: string, process: ContractingProcess, tags: string][] = [
  ['a plan', made.planned(), 'planning'],
  ['a tender of two lots', made.published(), 'planning tender'],
  ['a tender of one lot', made.published({ lots: [made.lot(1)] }), 'planning tender'],
  ['criteria in thirds', made.published({ criteria: made.thirds }), 'planning tender'],
  ['a reserved lot', made.published({ lots: [reserved] }), 'planning tender'],
  ['a tender that was changed', changedTender(), 'planning tender tenderUpdate'],
  ['a tender that was cancelled', cancelled(), 'planning tender tenderCancellation'],
  ['an award with several winners', made.awarded(), 'planning tender award'],
  ['a consortium and a lot without bids', made.consortiumAndNone(), 'planning tender award contract'],
  ['an agreement with extensions', made.agreed(), 'planning tender award contract'],
  ['an agreement that was changed', made.changed(), 'planning tender award contract contractAmendment'],
  ['a buyer nobody has described', { ...made.agreed(), buyer: undefined }, 'planning tender award contract'],
]

/** Told as skipped, with the reason on the error stream, where the standards do not lie beside the checkout. */
const official = test.runIf(standardsAreHere())

test.each(golden)('%s is told step by step, and our own checks find nothing', (_, process, tags) => {
  const releases = releasesOf(process)
  expect(releases.flatMap((r) => r.tag).join(' ')).toBe(tags)
  expect(problemsIn(releases)).toEqual([])
})

official.each(golden)('%s is a valid package and a valid record', (_, process) => {
  const releases = releasesOf(process)
  expect(ocdsErrors(releasePackage(process, releases, at, address))).toEqual([])
  expect(ocdsErrors(recordPackage(process, releases, at, address), 'record')).toEqual([])
})

official('the schema catches a tag that is no tag, and a field that is none', () => {
  const releases = releasesOf(made.published())
  const wrong = releases.map((r, i) => (i === 0 ? { ...r, tag: ['plan'], subject: 'forløb' } : r))
  expect(ocdsErrors(releasePackage(made.published(), wrong, at, address))).toEqual([
    '/releases/0/tag/0 must be equal to one of the allowed values',
    'releases/0/subject is no field of OCDS',
  ])
})

function changedTender(): ContractingProcess {
  const p = made.published()
  return { ...p, publications: [...p.publications, second] }
}

function cancelled(): ContractingProcess {
  return { ...made.published(), cancellation: { at: '2026-12-01T08:00:00Z', reason: 'Bevillingen bortfaldt.' } }
}
