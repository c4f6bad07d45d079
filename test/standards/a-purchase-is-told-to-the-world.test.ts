import { expect, test } from 'vitest'
import { concludeAgreement } from '../../src/agreements/index.ts'
import type { Refusal } from '../../src/kernel/refusal.ts'
import { amendTender, cancelTender, defineTender, publishTender, recordAward } from '../../src/procurement/index.ts'
import {
  completeNotice,
  checkNotice,
  eformsNotice,
  listPublished,
  ocdsPackage,
  ocdsRecord,
  publishProcess,
  recordChange,
  recordSent,
  showPublished,
} from '../../src/publication/index.ts'
import { practiceNotice } from '../../src/story/practice/buyer.ts'
import { twoLots } from '../../src/story/practice/tender-two-lots.ts'
import { sealedAndTried } from '../bids.ts'
import { cast, lot1, lot2 } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { errorsIn } from './eforms-schematron.ts'
import { xsdErrors } from './eforms-xsd.ts'
import { ocdsErrors } from './ocds-schema.ts'
import { standardsAreHere } from './shared.ts'

const house = await cloneHouse()
const id = 'EB-AABENT-1'
const draft = { ...twoLots, id, bidsDueAt: '2026-11-30T12:00:00+01:00' }
const textOf = (file: { bytes: Uint8Array }) => new TextDecoder().decode(file.bytes)
const on = (day: string) => ({ at: `${day}T09:00:00.000Z` })
const refused = async (work: Promise<unknown>) => (await work.catch((e: unknown) => e)) as Refusal

async function tagsAs(persona: string, tender = id): Promise<string> {
  const file = JSON.parse(textOf(await house.as(persona, ocdsPackage, { tender }))) as {
    releases: { tag: string[] }[]
  }
  if (standardsAreHere()) {
    expect(ocdsErrors(file)).toEqual([])
    expect(ocdsErrors(JSON.parse(textOf(await house.as(persona, ocdsRecord, { tender }))), 'record')).toEqual([])
  }
  return file.releases.flatMap((r) => r.tag).join(' ')
}

async function valid(subtype: string, day: string, tender = id): Promise<string> {
  const xml = textOf(await house.as(cast.auditor, eformsNotice, { tender, subtype }, on(day)))
  if (standardsAreHere()) {
    expect(await xsdErrors(xml)).toEqual([])
    expect(errorsIn(xml)).toEqual([])
  }
  return xml
}

test('before publication there is a plan and nothing more, and a call is refused with a sentence', async () => {
  await house.as(cast.officer, defineTender, draft)
  expect(await tagsAs(cast.officer)).toBe('planning')
  const early = await refused(house.as(cast.officer, eformsNotice, { tender: id, subtype: '20' }))
  expect(early).toMatchObject({ code: 'conflict', rule: 'NOTICE-STEP' })
  expect(early.message).toContain('ikke offentliggjort endnu')
  expect(early.details['issues']).toContainEqual({
    ...{ field: 'framework', message: 'BT-765 Om aftalen er en rammeaftale, og hvordan opgaver tildeles' },
  })
})

test('what nobody has typed is named by its field; what is typed makes the call valid', async () => {
  await sealedAndTried(house, id)
  await house.as(cast.officer, publishTender, { tender: id, version: 1 })
  const lacking = await refused(house.as(cast.officer, eformsNotice, { tender: id, subtype: '20' }))
  expect(lacking).toMatchObject({ code: 'invalid', rule: 'NOTICE-FIELDS' })
  expect((lacking.details['issues'] as { message: string }[]).map((i) => i.message.split(' ')[0])).toEqual([
    'BT-88',
    'BT-15',
    'BT-18',
    'BT-765',
  ])
  await house.as(cast.officer, completeNotice, practiceNotice(id))
  expect(await valid('20', '2026-10-07')).toContain('<cbc:NoticeLanguageCode>DAN</cbc:NoticeLanguageCode>')
  expect(await valid('20', '2027-10-07')).toBe(await valid('20', '2026-10-07'))
  expect(await tagsAs(cast.officer)).toBe('planning tender')
})

test('others read only what is laid open, and never who laid it', async () => {
  expect((await refused(house.as(cast.public, ocdsPackage, { tender: id }))).code).toBe('not-found')
  const { step } = await house.as(cast.officer, publishProcess, { tender: id })
  expect(step).toBe('tender')
  expect(await tagsAs(cast.public)).toBe('planning tender')
  const again = await refused(house.as(cast.officer, publishProcess, { tender: id }))
  expect(again.rule).toBe('SAME-AGAIN')
  const shown = JSON.stringify(await house.as(cast.public, showPublished, { tender: id }))
  expect(shown).not.toContain('officer')
  expect(shown).not.toMatch(/ca\. 30 borgere/)
  expect((await refused(house.as(cast.public, eformsNotice, { tender: id, subtype: '20' }))).rule).toBe('MAY')
})

test('a change of the tender is a release of its own', async () => {
  const tender = { ...draft, title: 'Aktivering med højt timetal, rettet' }
  await house.as(cast.officer, amendTender, { tender, version: 1, reason: 'Titlen er rettet' })
  expect(await tagsAs(cast.officer)).toBe('planning tender')
  await house.as(cast.officer, publishTender, { tender: id, version: 2 }, on('2026-10-08'))
  expect(await tagsAs(cast.officer)).toBe('planning tender tenderUpdate')
})

test('an award is told with its winners, and its notice waits for the agreement', async () => {
  await house.as(cast.officer, recordAward, {
    ...{ id, title: twoLots.title, procedure: 'light-tender', decidedOn: '2026-12-20', reason: 'Bedste forhold.' },
    lots: [
      { no: 1, title: 'Delaftale 1', suppliers: [lot1.supplier, 'sup-fremad'] },
      { no: 2, title: 'Delaftale 2', suppliers: [lot2.supplier] },
    ],
  })
  expect(await tagsAs(cast.officer)).toBe('planning tender tenderUpdate award')
  const { missing, checklist } = await house.as(cast.officer, checkNotice, { tender: id, subtype: '33' })
  expect(missing.map((m) => m.field)).toEqual(expect.arrayContaining(['BT-150', 'BT-513', 'BT-165', 'BT-759']))
  expect(checklist.join()).toContain('standstill')
})

test('with the agreement and what the register does not know, the result is valid', async () => {
  await house.as(cast.officer, concludeAgreement, agreement())
  await house.as(cast.officer, completeNotice, {
    tender: id,
    bidCounts: [1, 2].map((lot) => ({
      lot,
      tenders: 3,
      micro: 1,
      small: 1,
      medium: 1,
      large: 0,
      otherEea: 0,
      outsideEea: 0,
    })),
    suppliers: [lot1.supplier, 'sup-fremad', lot2.supplier].map((s) => ({
      ...{
        id: s,
        street: 'Opdigtet Vej 1',
        postCode: '0999',
        city: 'Eksempelby',
        nuts: 'DK011',
        size: 'small' as const,
      },
    })),
  })
  expect(await valid('33', '2027-01-10')).toContain('can-social')
  expect((await refused(house.as(cast.officer, eformsNotice, { tender: id, subtype: '33' }))).rule).toBe('NOTICE-DAYS')
  expect(await tagsAs(cast.officer)).toBe('planning tender tenderUpdate award contract')
})

test('a change of the agreement names the notice it changes', async () => {
  const early = await refused(house.as(cast.officer, eformsNotice, { tender: id, subtype: '38' }))
  expect(early.message).toContain('Der er ikke optaget nogen ændring')
  await house.as(
    cast.officer,
    recordSent,
    { tender: id, subtype: '33', number: '123456-2027', sentOn: '2027-01-11' },
    on('2027-01-12'),
  )
  await house.as(cast.officer, recordChange, {
    ...{ tender: id, agreement: 'AABENT-1', changedOn: '2027-06-01', reason: 'add-wss' },
    ...{ reasonText: 'Flere ledige er visiteret.', description: 'Loftet på delaftale 1 hæves.' },
  })
  expect(await valid('38', '2027-06-02')).toContain('123456-2027')
  await house.as(cast.officer, publishProcess, { tender: id })
  expect(await tagsAs(cast.public)).toBe('planning tender tenderUpdate award contract contractAmendment')
  const { sent, history } = await house.as(cast.public, showPublished, { tender: id })
  expect([sent.length, history.length]).toEqual([1, 2])
})

test('what is cancelled stays to be seen, with the reason', async () => {
  await house.as(cast.officer, defineTender, { ...draft, id: 'EB-AABENT-2' })
  await sealedAndTried(house, 'EB-AABENT-2')
  await house.as(cast.officer, publishTender, { tender: 'EB-AABENT-2', version: 1 })
  await house.as(cast.officer, cancelTender, { tender: 'EB-AABENT-2', reason: 'Bevillingen bortfaldt.' })
  await house.as(cast.officer, publishProcess, { tender: 'EB-AABENT-2' })
  const { rows } = await house.as(cast.public, listPublished, {})
  const newest = rows.find((r) => r.tender === 'EB-AABENT-2')?.newest
  expect(newest?.tag).toEqual(['tenderCancellation'])
  expect(JSON.stringify(newest)).toContain('Bevillingen bortfaldt.')
})

test.each([
  ['PRACTICE-TENDER-2LOTS', 'planning tender award', ['20', '33']],
  ['PRACTICE-TENDER-1LOT', 'planning tender award', ['20', '33']],
  ['PRACTICE-TENDER-EVAL', 'planning tender', ['20']],
  ['PRACTICE-TENDER-OPEN', 'planning tender', ['20']],
])('%s, as the story tells it, is valid open data and valid notices', async (tender, tags, subtypes) => {
  expect(await tagsAs(cast.auditor, tender)).toBe(tags)
  expect(await tagsAs(cast.public, tender)).toBe(tags)
  for (const subtype of subtypes) await valid(subtype, '2026-10-06', tender)
  const { notYet } = await house.as(cast.officer, checkNotice, { tender, subtype: '33' })
  expect(notYet === null).toBe(subtypes.includes('33'))
})

function agreement() {
  const prices = (['place-month', 'paid-hour'] as const).map((unit) => ({
    ...{ unit, amountOere: 10_000_00n, validFrom: '2027-02-01' },
  }))
  return {
    ...{ code: 'AABENT-1', name: 'Aktivering med højt timetal', award: id, concludedOn: '2027-01-05' },
    ...{ startsOn: '2027-02-01', endsBefore: '2029-02-01', optionBefore: '2030-02-01' },
    lots: twoLots.lots.map((l) => ({
      ...{ no: l.no, title: l.title, targetGroup: 'tg-voksne', capacity: 10, ceilingOere: BigInt(l.ceilingOere) },
      ...{ line: `EB-INDSATS-${l.no}`, prices },
    })),
  }
}
