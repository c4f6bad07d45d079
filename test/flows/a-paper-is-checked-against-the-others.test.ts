import { expect, test } from 'vitest'
import { check, recordDocument } from '../../src/cases/index.ts'
import { cast, committee } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const place = { says: 'Løsning' }

await record('EB-UDBUD-1', ['Hurtigt i job', 'Opkvalificering på skole'], { open: true })
await record('EB-UDBUD-2', ['Opkvalificeringsforløb', 'Hurtigt ud i job'])

test('LOT-SWAPPED: a finding belongs to both papers, and each gives the other’s reading with the way to it', async () => {
  for (const [document, other] of [
    ['EB-UDBUD-1', 'EB-UDBUD-2'],
    ['EB-UDBUD-2', 'EB-UDBUD-1'],
  ] as const) {
    const { findings, world } = await house.as(cast.controller, check, { document })
    expect([world, findings.map((f) => f.rule)]).toEqual(['practice', ['LOT-SWAPPED']])
    expect(findings[0]?.readings.map((r) => r.document)).toEqual([document, other])
    expect(findings[0]?.readings[1]?.href).toBe(`/sager/${other}?sted=L%C3%B8sning`)
  }
})

test('who may not read the other paper is told nothing of it', async () => {
  const { findings } = await house.as(cast.public, check, { document: 'EB-UDBUD-1' })
  expect(findings).toEqual([])
  await expect(house.as(cast.public, check, { document: 'EB-UDBUD-2' })).rejects.toMatchObject({ code: 'not-found' })
})

test('a paper that says nothing beyond its head has no findings, and its page says so', async () => {
  await house.as(cast.secretary, recordDocument, { id: 'EB-BREV', kind: 'letter', title: 'Et brev' })
  const page = await (await house.request('/sager/EB-BREV/eftersyn', { as: cast.secretary })).text()
  expect(page).toContain('Intet at se på')
  expect((await house.request('/sager/FINDES-IKKE/eftersyn', { as: cast.secretary })).status).toBe(404)
})

test('a supplier’s people have no door to the check', async () => {
  await expect(house.as(cast.mentor, check, { document: 'EB-UDBUD-1' })).rejects.toMatchObject({ code: 'forbidden' })
})

function record(id: string, titles: string[], more: object = {}) {
  const statements = titles.map((title, i) => ({
    kind: 'lot',
    id: `lot-${i + 1}`,
    about: 'UNGE',
    no: i + 1,
    title,
    place,
  }))
  const head = { kind: 'committee-paper', title: `Sagen ${id}`, committee, meetingDay: '2026-09-14' }
  return house.as(cast.secretary, recordDocument, { id, ...head, ...more, content: { statements } })
}
