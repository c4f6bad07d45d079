import { expect, test } from 'vitest'
import {
  agreementCalendar,
  dropFromFile,
  fetchAgreementFile,
  fileDocument,
  listAnnexKinds,
  meetRequirement,
  recordContact,
  recordRequirement,
  showFile,
  showTimeline,
} from '../../src/agreements/index.ts'
import { cast, lot1, lot2 } from '../cast.ts'
import { cloneHouse } from '../house.ts'
import { ownAgreementIn } from '../own-agreement.ts'

const house = await cloneHouse()
await ownAgreementIn(house, 'FILED', { endsBefore: '2027-01-01', optionBefore: '2028-01-01' })
const of = { agreement: 'FILED' }
const file = (as: string) => house.as(as, showFile, of)
const text = Buffer.from('Forsikring for leverandøren, gælder hele 2026.').toString('base64')
const policy = {
  ...{ ...of, enterprise: lot1.supplier, kind: 'insurance', title: 'Police 2026', validFrom: '2026-01-01' },
  ...{ validBefore: '2026-11-01', name: 'police.txt', base64: text },
}

test('a requirement is asked, answered by each supplier, and corrected by a new row', async () => {
  const asks = 'En sikkerhedspolitik, som er gennemgået hvert år'
  const first = await house.as(cast.officer, recordRequirement, {
    ...of,
    kind: 'security-policy',
    asks,
    dueOn: '2026-10-01',
  })
  const { requirement } = await house.as(cast.secretary, recordRequirement, {
    ...{ ...of, kind: 'security-policy', asks, dueOn: '2026-10-20', replaces: first.requirement },
  })
  await expect(
    house.as(cast.officer, recordRequirement, { ...of, kind: 'security-policy', asks, replaces: first.requirement }),
  ).rejects.toMatchObject({ code: 'stale' })
  expect((await file(cast.officer)).requirements.map((r) => r.state.kind)).toEqual(['soon'])
  const met = { ...of, requirement, metOn: '2026-10-05', words: 'Modtaget og læst.' }
  await house.as(cast.officer, meetRequirement, { ...met, enterprise: lot1.supplier })
  expect((await file(cast.officer)).requirements[0]?.state.kind).toBe('soon')
  await house.as(cast.officer, meetRequirement, { ...met, enterprise: lot2.supplier })
  expect((await file(cast.officer)).requirements[0]?.state.kind).toBe('met')
})

test('an employment clause that is not used has its reason', async () => {
  const clause = { ...of, kind: 'employment-clause', asks: 'Uddannelses- og beskæftigelsesklausul', used: false }
  await expect(house.as(cast.officer, recordRequirement, clause)).rejects.toMatchObject({
    ...{ code: 'invalid', details: { issues: [{ field: 'reason' }] } },
  })
  await house.as(cast.officer, recordRequirement, { ...clause, reason: 'Indsatsen er selv beskæftigelse.' })
  expect((await file(cast.officer)).requirements.some((r) => r.state.kind === 'unused')).toBe(true)
})

test('a supplier reads its own documents and no other’s; the bytes come back as they were sent', async () => {
  const { document } = await house.as(cast.officer, fileDocument, policy)
  await house.as(cast.officer, fileDocument, {
    ...{ ...of, enterprise: lot2.supplier, kind: 'data-processing', title: 'Databehandleraftale', place: 'Skab 3' },
  })
  expect((await file(cast.supplier)).documents.map((d) => [d.title, d.state.kind])).toEqual([['Police 2026', 'soon']])
  const made = await house.as(cast.supplier, fetchAgreementFile, { ...of, document })
  expect(Buffer.from(made.bytes).toString('base64')).toBe(text)
  await expect(house.as(cast.otherSupplier, fetchAgreementFile, { ...of, document })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(house.as(cast.officer, fileDocument, { ...policy, place: 'Skab 4' })).rejects.toMatchObject({
    ...{ code: 'invalid', details: { issues: [{ field: 'base64' }] } },
  })
  expect((await house.as(cast.officer, listAnnexKinds, {})).rows.length).toBeGreaterThan(19)
})

test('a contact is an employee with a way to be reached, and may be taken out with a reason', async () => {
  await expect(
    house.as(cast.officer, recordContact, { ...of, name: 'Per Holm', job: 'Kontraktansvarlig' }),
  ).rejects.toMatchObject({ code: 'invalid' })
  const { contact } = await house.as(cast.officer, recordContact, {
    ...{ ...of, enterprise: lot1.supplier, name: 'Per Holm', job: 'Daglig leder', phone: '11 22 33 44' },
  })
  await house.as(cast.officer, dropFromFile, { ...of, row: contact, reason: 'Har fået andet arbejde.' })
  expect((await file(cast.officer)).contacts).toEqual([])
})

test('the timeline has the term, the option, what must be begun and what lapses; the calendar the same days', async () => {
  const { events } = await house.as(cast.officer, showTimeline, of)
  expect(events.map((e) => [e.kind, e.day])).toEqual([
    ['retender', expect.stringMatching(/^2025-/)],
    ['starts', '2026-01-01'],
    ['document-lapses', '2026-10-31'],
    ['decide-by', '2026-12-31'],
    ['ends', '2026-12-31'],
    ['option-ends', '2027-12-31'],
  ])
  expect((await house.as(cast.public, showTimeline, of)).events.map((e) => e.kind)).not.toContain('document-lapses')
  const { bytes } = await house.as(cast.officer, agreementCalendar, of)
  const calendar = Buffer.from(bytes).toString()
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261231')
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(6)
  const all = await house.request('/aftaler/kalender.ics', { as: cast.officer })
  expect([all.status, all.headers.get('Content-Type')]).toEqual([200, 'text/calendar; charset=utf-8'])
})

test('the pages of the file open for those who may, and refuse the public', async () => {
  const pages = [
    'mappe',
    'mappe/krav',
    'mappe/dokument',
    'mappe/kontakt',
    'aendringer/ny',
    'opsigelser/ny',
    'opfoelgning/ny',
  ]
  for (const path of pages) {
    const response = await house.request(`/aftaler/FILED/${path}`, { as: cast.officer })
    expect([path, response.status]).toEqual([path, 200])
    expect(await response.text()).not.toMatch(/ style=/)
  }
  expect((await house.request('/aftaler/FILED/mappe', { as: cast.supplier })).status).toBe(200)
  expect((await house.request('/aftaler/FILED/mappe')).status).toBe(403)
  const paper = await house.request('/aftaler/AGR-GANG-2023', { as: cast.officer })
  expect([paper.status, (await paper.text()).includes('>I dag</text>')]).toEqual([200, false])
})
