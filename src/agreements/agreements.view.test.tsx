import { expect, test } from 'vitest'
import { kroner } from '../kernel/money.ts'
import { rendered } from '../platform/web/ui/rendered.ts'
import {
  passedSentence,
  priceLines,
  priceTable,
  sizeSentence,
  sumKnown,
  termSentence,
  type Agreement,
} from './agreement.view.ts'
import { agreementView } from './agreement.web.tsx'
import type { AgreementLife } from './life.tsx'
import { linksOf } from './links.ts'
import { agreementsView } from './list.web.tsx'
import { eventsOf } from './timeline/events.ts'

const today = '2026-10-06'

/** An agreement nothing has happened to yet. */
function lifeOf(a: Agreement): AgreementLife {
  const dates = a.lots.map((l) => ({
    ...l,
    startsOn: a.startsOn,
    endsBefore: a.endsBefore,
    optionBefore: a.optionBefore,
  }))
  const lots = dates.map((l) => ({ ...l, no: l.position, terminated: false, optionsFrom: [] }))
  const events = eventsOf({ printed: a.world === 'papers', lots, documents: [], changes: [] })
  return {
    ...{ file: null, changes: null, steps: null, ends: null, today },
    may: { change: false, step: false, end: false, fetch: false },
    timeline: { agreement: a.code, name: a.name, world: a.world, lots, events },
  }
}
const price = (amount: number, validFrom: string) => ({
  unit: 'place-month' as const,
  amountOere: kroner(amount),
  validFrom,
})
const lot = {
  id: 'A-1/1',
  agreement: 'A-1',
  lot: 1,
  position: 1,
  title: 'Voksne',
  area: null,
  targetGroup: null,
  targetGroupName: null,
  capacity: 36,
  supplierPlaces: 1,
  startsOn: null,
  endsBefore: null,
  optionBefore: null,
  ceilingOere: kroner(17_500_000),
  yearlyOere: kroner(5_460_000),
  suppliers: [{ id: 's', name: 'Alfa' }],
  prices: [price(12_500, '2024-01-01'), price(13_250, '2026-01-01'), price(13_900, '2027-01-01')],
}
const agreement: Agreement = {
  code: 'A-1',
  world: 'practice',
  name: 'Lokal indsats',
  kind: 'framework',
  state: 'concluded',
  startsOn: '2024-01-01',
  endsBefore: '2027-01-01',
  optionBefore: '2028-01-01',
  lots: [lot],
  cause: { kind: 'award', id: 'T-1', label: 'Tildelingen', href: '/indkoeb/T-1' },
}
const paper: Agreement = {
  ...agreement,
  world: 'papers',
  state: 'printed',
  startsOn: null,
  endsBefore: '2018-01-01',
  optionBefore: '2021-01-01',
  lots: [{ ...lot, capacity: null, ceilingOere: null, suppliers: [], prices: [] }],
  cause: { kind: 'document', id: 'DOC-2017-BI105', label: 'BI105, Indhold', href: '/sager/DOC-2017-BI105' },
}

test('the first sentence is the term with its option', () => {
  expect(termSentence(agreement)).toBe('Løber 1. januar 2024 – 31. december 2026. Kan forlænges til 31. december 2027.')
  expect(termSentence(paper)).toBe(
    'Løber til 31. december 2017 (begyndelsen er ikke trykt). Kan forlænges til 31. december 2020.',
  )
  expect(termSentence({ ...paper, endsBefore: null })).toBe('Papiret trykker ikke, hvornår aftalen løber.')
})

test('the picture’s sentence counts days: 6 October to the last day of December is 87', () => {
  expect(passedSentence(agreement, today)).toBe(
    'Der er 87 dage tilbage. En forlængelse kan give op til 12 måneder mere.',
  )
  expect(passedSentence(agreement, '2027-01-01')).toBe('Løbetiden er gået; sidste dag var 31. december 2026.')
})

test('lots and suppliers are counted in words', () => {
  expect(sizeSentence(agreement)).toBe('Én delaftale med én leverandør.')
  expect(sizeSentence(paper)).toBe('Én delaftale; leverandørerne er ikke valgt i papiret.')
})

test('a price holds until the next one’s day', () => {
  expect(priceLines(lot.prices, today).map(({ when }) => when)).toEqual(['coming', 'now', 'past'])
  const { days, rows } = priceTable([lot], today)
  expect(days).toEqual(['2024-01-01', '2026-01-01', '2027-01-01'])
  expect(rows[0]?.prices.map((p) => p?.when)).toEqual(['past', 'now', 'coming'])
})

test('only what is known is summed', () => {
  expect(sumKnown([lot, { ...lot, ceilingOere: null }], 'ceilingOere')).toBe(kroner(17_500_000))
  expect(sumKnown(paper.lots, 'capacity')).toBeNull()
})

test('figures are doors for those who may pass them', async () => {
  const seen = async (role: 'officer' | 'public') =>
    rendered(
      agreementView({
        agreement,
        today,
        links: linksOf(agreement, role, role !== 'public'),
        seesPrices: role === 'officer',
        life: lifeOf(agreement),
      }).body,
    )
  const officer = await seen('officer')
  expect(officer).toContain('href="/budget/posteringer?aftale=A-1&amp;art=ceiling&amp;delaftale=1"')
  expect(officer).toContain('href="/opfoelgning/A-1"')
  expect(officer).toContain('href="/henvisninger?aftale=A-1"')
  expect(officer).toContain('href="/indkoeb/T-1"')
  const outside = await seen('public')
  for (const door of ['/budget', '/opfoelgning', '/henvisninger', '/indkoeb'])
    expect(outside).not.toContain(`href="${door}`)
  expect(outside).toContain('vises ikke offentligt')
})

test('a paper’s agreement says what is not printed, and draws an open end', async () => {
  const view = agreementView({
    agreement: paper,
    today,
    links: linksOf(paper, 'officer', true),
    seesPrices: true,
    life: lifeOf(paper),
  })
  const out = await rendered(view.body)
  expect(view.world).toBe('papers')
  expect(out).toContain('ikke trykt')
  expect(out).toContain('href="/sager/DOC-2017-BI105"')
  expect(out).toMatch(/<text class="term-words"[^>]*>\?<\/text>/)
  expect(out).not.toContain('I dag')
  expect(out).not.toMatch(/ style=/)
})

test('the list says how many are in force and what ends soon', async () => {
  const row = { ...agreement, lots: 1, suppliers: 1 }
  const choice = { world: 'practice', query: undefined, offered: true } as const
  const out = await rendered(agreementsView({ choice, rows: [row], today }).body)
  expect(out).toContain('Én aftale er i kraft; den slutter inden for et år.')
  expect(out).toContain('href="/aftaler/A-1"')
})
