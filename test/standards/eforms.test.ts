import { expect, test } from 'vitest'
import { identityOf } from '../../src/publication/eforms/identity.ts'
import { missingFor } from '../../src/publication/eforms/missing.ts'
import { noticeXml } from '../../src/publication/eforms/notice.ts'
import type { Subtype } from '../../src/publication/eforms/subtypes.ts'
import * as made from '../../src/publication/process/process.example.ts'
import type { ContractingProcess } from '../../src/publication/process/process.ts'
import { xsdErrors } from './eforms-xsd.ts'
import { errorsIn } from './eforms-schematron.ts'
import { standardsAreHere } from './shared.ts'

const direct: ContractingProcess = {
  ...made.planned(
    { procedure: 'direct-allocation' },
    { directAwardReason: 'technical', directAwardText: 'Kun én leverandør kan.', contractNumber: 'D-2027-1' },
  ),
  results: [made.result(1), made.result(2)],
}
const reserved = made.lot(1, { reserved: { basis: 'sec-190', reason: 'Formålet er ydelsen selv.' } })

/** Each with the day it is made on: a notice is never older than what it tells. */
const golden: [subtype: Subtype, what: string, process: ContractingProcess, on: string][] = [
  ['4', 'a purchase that is planned', made.planned(), '2026-11-01'],
  ['E1', 'talks with the market', made.planned(), '2026-11-01'],
  ['20', 'two lots with extensions', made.published(), '2026-11-16'],
  ['20', 'one lot', made.published({ lots: [made.lot(1, { options: [] })] }), '2026-11-16'],
  ['20', 'criteria in thirds', made.published({ criteria: made.thirds }), '2026-11-16'],
  ['20', 'a reserved lot', made.published({ lots: [reserved] }), '2026-11-16'],
  ['20', 'quality reckoned in kroner', made.published({ weighs: false }), '2026-11-16'],
  ['20', 'no framework', made.published({}, { framework: 'none' }), '2026-11-16'],
  ['25', 'an award without tender', direct, '2027-01-25'],
  ['33', 'two lots with several winners', made.agreed(), '2027-02-10'],
  ['33', 'a consortium, and a lot nobody bid for', made.consortiumAndNone(), '2027-02-10'],
  ['33', 'a tender all of whose lots were given up', givenUp(), '2027-02-10'],
  ['38', 'a changed agreement', made.changed(), '2027-09-05'],
]

/** Told as skipped, with the reason on the error stream, where the standards do not lie beside the checkout. */
const official = test.runIf(standardsAreHere())

official.each(golden)(
  'subtype %s, %s, is valid by the schema and the static rules',
  async (subtype, _, process, on) => {
    const xml = noticeXml(process, subtype, identityOf(process.ocid, subtype, `${on}T09:00:00Z`))
    expect(missingFor(subtype, process)).toEqual([])
    expect(await xsdErrors(xml)).toEqual([])
    expect(errorsIn(xml)).toEqual([])
  },
)

official('the schema catches an element that is out of its place', async () => {
  const xml = noticeXml(made.published(), '20', identityOf('x', '20', '2026-11-16T09:00:00Z'))
  const wrong = xml.replace(/\s*<cbc:UBLVersionID>2.3<\/cbc:UBLVersionID>/, '')
  const moved = wrong.replace('<cbc:VersionID>', '<cbc:UBLVersionID>2.3</cbc:UBLVersionID><cbc:VersionID>')
  expect(await xsdErrors(moved)).not.toEqual([])
})

official('the static rules catch a buyer without an e-mail address', () => {
  const p = made.published()
  const without = { ...p, buyer: { ...made.buyer, email: '' } }
  expect(errorsIn(noticeXml(without, '20', identityOf('x', '20', '2026-11-16T09:00:00Z')))).toEqual([
    'BR-BT-00506-0027 ND-Company_BT-506-Organization-Company on efac:Company',
  ])
  expect(missingFor('20', without).map((m) => m.field)).toEqual(['BT-506'])
})

official(
  'a reserved lot outside § 190’s services is turned away by the static rules, and by us before them',
  async () => {
    const p = made.published({ lots: [{ ...reserved, cpv: '79611000' }] })
    const xml = noticeXml(p, '20', identityOf(p.ocid, '20', '2026-11-16T09:00:00Z'))
    expect(errorsIn(xml).join()).toContain('BR-BT-00262-0200')
  },
)

function givenUp(): ContractingProcess {
  const none = { winners: [], noWinner: 'ins-fund', reason: 'Bevillingen bortfaldt.' }
  return made.awarded([made.result(1, none), made.result(2, none)])
}
