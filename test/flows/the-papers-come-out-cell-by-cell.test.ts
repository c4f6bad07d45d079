import { expect, test } from 'vitest'
import { check } from '../../src/cases/index.ts'
import { cast } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()

test('try', async () => {
  for (const document of ['DOC-2013-SPECIAL', 'BI105', 'DOC-2022-TENDER', 'DOC-2022-LEARNING', 'TM157']) {
    const { findings } = await house.as(cast.controller, check, { document })
    console.log(document, findings.map((f) => `${f.rule} [${f.kind}] ${f.where}\n${f.readings.map((r) => `     ${r.document} | ${r.place} | ${r.says}`).join('\n')}`).join('\n'))
  }
  expect(1).toBe(1)
})
