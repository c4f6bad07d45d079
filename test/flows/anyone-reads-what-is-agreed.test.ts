import { beforeAll, expect, test } from 'vitest'
import { cloneHouse, type TestHouse } from '../house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await cloneHouse()
})

async function read(path: string, as?: string): Promise<{ status: number; text: string }> {
  const answer = await house.request(path, as === undefined ? {} : { as })
  return { status: answer.status, text: await answer.text() }
}

test('nobody in particular reads the fan and an agreement, but no price', async () => {
  const fan = await read('/tilbud')
  expect(fan.status).toBe(200)
  expect(fan.text).toContain('href="/aftaler/PRACTICE-LOCAL#delaftale-1"')
  const agreement = await read('/aftaler/PRACTICE-LOCAL')
  expect(agreement.status).toBe(200)
  expect(agreement.text).toContain('vises ikke offentligt')
  expect(agreement.text).not.toContain('13.250')
})

test('the officer reads the prices and has the doors on from there', async () => {
  const { text } = await read('/aftaler/PRACTICE-LOCAL', 'officer')
  expect(text).toContain('<strong>13.250')
  expect(text).toContain('href="/opfoelgning/PRACTICE-LOCAL"')
  expect(text).toContain('href="/indkoeb/EB-TILDELING-2023-1"')
})

test('a supplier reads its own lot and not the other’s', async () => {
  const { text } = await read('/aftaler/PRACTICE-LOCAL', 'supplier-lot1')
  expect(text).toContain('id="delaftale-1"')
  expect(text).not.toContain('id="delaftale-2"')
})

test('the papers are one switch away, and say what they do not print', async () => {
  const { text } = await read('/aftaler?verden=papirer')
  expect(text).toContain('Papirerne – som trykt')
  expect(text).toContain('til 31. december 2017 (begyndelsen er ikke trykt)')
  const paper = await read('/aftaler/AGR-LOCAL-2017')
  expect(paper.text).toContain('5.460.000')
  expect(paper.text).toContain('href="/sager/DOC-2017-BI105"')
  expect((await read('/sager/DOC-2017-BI105')).text).toContain('href="/budget/notater/BI105"')
})

test('an award is for insiders, and the refusal says who they are', async () => {
  expect((await read('/indkoeb/EB-TILDELING-2023-1', 'auditor')).text).toContain('Udbud efter light-regimet')
  expect((await read('/indkoeb/EB-TILDELING-2023-1')).status).toBe(403)
})

test.each([
  ['/tilbud', 'Delaftale;Aftale'],
  ['/aftaler', 'PRACTICE-LOCAL;'],
  ['/registre', '01000004'],
  ['/registre/myndigheder', 'Jobcenter Eksempelby;Enhed'],
  ['/registre/koder', 'Efterspørgselsstyret indsats'],
  ['/registre/bydele', 'Havnekvarteret'],
  ['/sager', 'Mere systematisk brug af socialøkonomiske virksomheder'],
])('%s comes as CSV too', async (path, row) => {
  const { status, text } = await read(`${path}?format=csv`)
  expect(status).toBe(200)
  expect(text).toContain(row)
})
