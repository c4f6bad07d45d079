import { expect, test } from 'vitest'
import {
  citizens,
  lots,
  personas,
  placementEnterprises,
  practiceBodies,
  practiceDistricts,
  practiceTargetGroups,
  suppliers,
} from './cast.ts'

const enterprises = [...suppliers, ...placementEnterprises]
const people = citizens(220)

test('every practice CVR begins with 0 and has a valid check digit', () => {
  const weights = [2, 7, 6, 5, 4, 3, 2, 1]
  for (const { cvr } of enterprises) {
    expect(cvr).toMatch(/^0\d{7}$/)
    expect(weights.reduce((sum, weight, at) => sum + weight * Number(cvr[at]), 0) % 11).toBe(0)
  }
  expect(new Set(enterprises.map((one) => one.cvr)).size).toBe(20)
})

test('every practice address lies under .example', () => {
  for (const { mail } of enterprises) expect(mail).toMatch(/^[a-z]+@[a-z-]+\.example$/)
  expect(new Set(enterprises.map((one) => one.mail)).size).toBe(20)
})

test('three suppliers stand on lot 1 and two on lot 2', () => {
  expect(lots.map((lot) => lot.suppliers.length)).toEqual([3, 2])
  for (const lot of lots) {
    expect(suppliers.filter((one) => one.lot === lot.no).map((one) => one.id)).toEqual(lot.suppliers)
  }
})

test('no synthetic CPR is a possible date, and none is given twice', () => {
  for (const { cpr, birthDate } of people) {
    expect(cpr).toMatch(/^\d{10}$/)
    expect(Number(cpr.slice(0, 2))).toBeGreaterThan(60)
    expect(Number(cpr.slice(0, 2)) - 60).toBe(Number(birthDate.slice(8)))
  }
  expect(new Set(citizens(25_000).map((one) => one.cpr)).size).toBe(25_000)
})

test('citizens are 30 to 59 years old throughout 2026, and lot 2 is for women', () => {
  for (const one of people) {
    expect(one.birthDate >= '1967-01-01' && one.birthDate <= '1995-12-31').toBe(true)
    if (one.lot === 2) expect(one.sex).toBe('female')
    expect(Number(one.cpr[9]) % 2).toBe(one.sex === 'male' ? 1 : 0)
  }
})

test('the list is always the same, and a longer one begins with the shorter', () => {
  expect(citizens(220)).toEqual(people)
  expect(citizens(300).slice(0, 220)).toEqual(people)
  expect(people.filter((one) => one.protectedAddress)).toHaveLength(6)
  expect(people.filter((one) => one.lot === 2).length).toBeGreaterThan(40)
})

test('everything that is pointed at exists', () => {
  const districtIds = practiceDistricts.map((one) => one.id)
  const groupIds = practiceTargetGroups.map((one) => one.id)
  for (const { district } of [...enterprises, ...people]) expect(districtIds).toContain(district)
  for (const { targetGroup } of [...lots, ...people]) expect(groupIds).toContain(targetGroup)
  const ids = enterprises.map((one) => one.id)
  for (const { organisation } of personas) if (organisation) expect(ids).toContain(organisation)
  const bodyIds = practiceBodies.map((one) => one.id)
  for (const { parent } of practiceBodies) if (parent) expect(bodyIds).toContain(parent)
})

test('the cast has 17 personas, each with a sentence and a job in both languages', () => {
  expect(new Set(personas.map((one) => one.id)).size).toBe(17)
  for (const { sentence, job, sentenceEn, jobEn } of personas) {
    for (const text of [sentence, job, sentenceEn, jobEn]) expect(text).toMatch(/\.$/)
  }
})
