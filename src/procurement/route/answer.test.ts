import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseRoute, mayTake } from './answer.ts'
import { demandOf, routeIds, routeSubjects, type RouteAsked } from './asked.ts'
import { exampleAsked, exampleLawOn, thresholds } from './law.example.ts'

const answer = (more: Partial<RouteAsked>) => {
  const asked = { ...exampleAsked, ...more }
  return chooseRoute(asked, exampleLawOn(asked.publicationDate))
}
const worth = (kroner: number, oere = 0): Pick<RouteAsked, 'values'> => ({
  values: [{ what: 'base', per: 'total', oere: BigInt(kroner) * 100n + BigInt(oere) }],
})
const ruleOf = (a: ReturnType<typeof answer>, route: string) => a.refused.find((r) => r.route === route)?.rule

const sixteen = Array.from({ length: 16 }, (_, n) => ({
  coveredByFramework: (n & 1) > 0,
  uncoveredNeed: (n & 2) === 0,
  economicallySound: (n & 4) === 0,
  shortAndLimited: (n & 8) === 0,
}))

describe('R01: direct allocation by the models of 2013', () => {
  test.each(['light-service', 'general-service'] as const)('%s: one of the 16 combinations is allowed', (subject) => {
    for (const publicationDate of ['2013-11-01', '2015-12-31']) {
      const direct = sixteen.filter((c) => answer({ ...c, subject, publicationDate }).routes[0] === 'direct-allocation')
      expect(direct).toEqual([sixteen[0]])
      for (const c of sixteen.slice(1)) {
        const { refused, rules } = answer({ ...c, subject, publicationDate })
        expect(refused.find((r) => r.route === 'direct-allocation')).toMatchObject({ rule: 'R01' })
        expect(rules.find((r) => r.id === 'R01')?.outcome).toBe('fail')
      }
    }
  })

  test('each precondition that is not met is named, and a framework is used first', () => {
    const none = answer({ ...sixteen[15] })
    expect(none.routes).toEqual(['call-off'])
    for (const said of ['rammeaftaler', 'udækket behov', 'økonomisk forsvarligt', 'kort varighed'])
      expect(none.refused[0]?.text).toContain(said)
    expect(answer({ uncoveredNeed: false }).routes).toEqual(['call-for-proposals'])
    expect(answer({ crossBorderInterest: 'clear' })).toMatchObject({ routes: ['advertisement'] })
    expect(ruleOf(answer({ crossBorderInterest: 'clear' }), 'direct-allocation')).toBe('R01')
  })

  test('R11: from 2016 the same way has another rule, and the models hold no longer', () => {
    for (const publicationDate of ['2016-01-01', '2020-06-01', '2027-12-31'])
      for (const c of sixteen) {
        const { routes, rules, refused } = answer({ ...c, publicationDate })
        const least = c.coveredByFramework
          ? 'call-off'
          : c.economicallySound
            ? 'direct-allocation'
            : 'call-for-proposals'
        expect(routes).toEqual([least])
        expect(rules.find((r) => r.id === 'R11')?.outcome).toBe('fail')
        expect([...rules.map((r) => r.id), ...refused.map((r) => r.rule)]).not.toContain('R01')
        expect(rules.find((r) => r.id === 'SEC-193')?.outcome).toBe(least === 'direct-allocation' ? 'pass' : 'fail')
      }
  })
})

test('R12: goods before 2016 need no short project, but the other preconditions', () => {
  const goods = { subject: 'goods', publicationDate: '2013-09-27' } as const
  const direct = sixteen.filter((c) => answer({ ...goods, ...c }).routes[0] === 'direct-allocation')
  expect(direct).toEqual([sixteen[0], sixteen[8]])
  expect(ruleOf(answer({ ...goods, economicallySound: false }), 'direct-allocation')).toBe('R12')
  expect(ruleOf(answer({ ...goods, crossBorderInterest: 'clear' }), 'direct-allocation')).toBe('R12')
})

describe('THRESHOLD: equal to counts as over, by the day of publication', () => {
  const cases = thresholds.flatMap(([year, light, general]) =>
    [`${year}-01-01`, `${year + 1}-12-31`].flatMap((publicationDate) =>
      routeSubjects.map((subject) => ({ publicationDate, subject, at: subject === 'light-service' ? light : general })),
    ),
  )
  test.each(cases)('$subject on $publicationDate: $at kr.', ({ publicationDate, subject, at }) => {
    const tender = subject === 'light-service' ? 'light-tender' : 'eu-tender'
    const of = (kroner: number, oere = 0) => answer({ publicationDate, subject, ...worth(kroner, oere) })
    const below = [of(at - 1), of(at - 1, 99)]
    for (const a of below) expect(a).toMatchObject({ routes: ['direct-allocation'], thresholdOere: BigInt(at) * 100n })
    for (const a of [of(at), of(at, 1), of(at + 1)]) {
      expect(a.routes).toEqual([tender])
      for (const route of ['direct-allocation', 'call-for-proposals', 'advertisement'])
        expect(ruleOf(a, route)).toBe('R13')
      expect(a.rules.find((r) => r.id === 'R13')?.outcome).toBe('fail')
    }
    expect(below[0]?.rules.find((r) => r.id === 'R13')?.outcome).toBe('pass')
    const clear = { publicationDate, subject, crossBorderInterest: 'clear' } as const
    expect(answer({ ...clear, ...worth(at - 1) }).routes).toEqual(['advertisement'])
    expect(answer({ ...clear, ...worth(at) }).routes).toEqual([tender])
  })

  test('an option lifts the sum over, and 48 months count where a contract has no end', () => {
    const on2023 = { publicationDate: '2023-02-01' }
    const base = { what: 'base', per: 'total', oere: 300_000_000n } as const
    expect(answer({ ...on2023, values: [base] }).routes).toEqual(['direct-allocation'])
    expect(answer({ ...on2023, values: [base, { ...base, what: 'option' }] }).routes).toEqual(['light-tender'])
    // 5.588.175 / 48 = 116.420,31…: a month of 116.420 stays below it, one of 116.421 does not.
    const monthly = (kroner: bigint, months: number | null) =>
      answer({ ...on2023, values: [{ what: 'base', per: 'month', oere: kroner * 100n, months }] }).routes[0]
    for (const months of [48, 60, null]) {
      expect(monthly(116_420n, months)).toBe('direct-allocation')
      expect(monthly(116_421n, months)).toBe('light-tender')
    }
    expect(monthly(116_421n, 47)).toBe('direct-allocation')
  })

  test('outside the known periods there is no threshold, and the answer says so and what then', () => {
    const later = answer({ publicationDate: '2028-01-01', ...worth(1) })
    expect(later).toMatchObject({ routes: ['light-tender'], thresholdOere: null })
    expect(ruleOf(later, 'direct-allocation')).toBe('THRESHOLD')
    expect(later.rules.find((r) => r.id === 'THRESHOLD')).toMatchObject({ outcome: 'judgement' })
    expect(answer({ publicationDate: '2028-01-01', subject: 'goods', ...worth(1) }).routes).toEqual(['eu-tender'])
    const before = answer({ ...worth(950_000) })
    expect(before).toMatchObject({ routes: ['direct-allocation'], thresholdOere: null })
    expect(before.rules.find((r) => r.id === 'THRESHOLD')?.text).toContain('jurist')
  })
})

test('what the papers print: 0,95 and 0,5 mio. kr. in 2013 directly, 7,0 mio. kr. from 2016 in tender', () => {
  expect(answer(worth(950_000)).routes).toEqual(['direct-allocation'])
  expect(answer(worth(500_000)).routes).toEqual(['direct-allocation'])
  expect(answer({ publicationDate: '2016-01-01', ...worth(7_000_000) }).routes).toEqual(['light-tender'])
})

test('judgements are the person’s, with the reason they gave', () => {
  const { rules } = answer({ reasons: { crossBorderInterest: 'Ydelsen kræver dansk og lokalkendskab' } })
  const judged = rules.filter((r) => r.outcome === 'judgement').map((r) => r.id)
  expect(judged).toEqual(expect.arrayContaining(['LIGHT-REGIME', 'R02', 'SOUND-ECONOMY', 'SHORT-LIMITED']))
  expect(rules.find((r) => r.id === 'R02')?.text).toContain('Ydelsen kræver dansk og lokalkendskab.')
  expect(rules.every((r) => r.text !== '' && r.source !== '')).toBe(true)
})

const anyAsked = fc.record({
  subject: fc.constantFrom(...routeSubjects),
  publicationDate: fc.constantFrom(
    '2013-11-01',
    '2015-12-31',
    '2016-01-01',
    '2019-06-01',
    '2023-02-01',
    '2026-05-05',
    '2031-01-01',
  ),
  coveredByFramework: fc.boolean(),
  uncoveredNeed: fc.boolean(),
  economicallySound: fc.boolean(),
  shortAndLimited: fc.boolean(),
  crossBorderInterest: fc.constantFrom('none' as const, 'clear' as const),
})
const anyValue = fc.bigInt(0n, 1_000_000_000n)

test('a higher value never gives a less demanding way, and the order of the values is nothing', () => {
  fc.assert(
    fc.property(anyAsked, fc.array(anyValue, { minLength: 1, maxLength: 5 }), anyValue, (asked, amounts, more) => {
      const values = amounts.map((oere) => ({ what: 'base', per: 'total', oere }) as const)
      const [low] = answer({ ...asked, values }).routes
      const [high] = answer({ ...asked, values: [...values, { what: 'option', per: 'total', oere: more }] }).routes
      expect(demandOf(high ?? 'call-off')).toBeGreaterThanOrEqual(demandOf(low ?? 'eu-tender'))
      expect(answer({ ...asked, values: values.toReversed() }).routes).toEqual([low])
    }),
  )
})

test('every easier way is refused by a rule with a sentence, and the answer rests on its own law rows alone', () => {
  fc.assert(
    fc.property(anyAsked, anyValue, (more, oere) => {
      const asked = { ...exampleAsked, ...more, values: [{ what: 'base', per: 'total', oere } as const] }
      const law = exampleLawOn(asked.publicationDate)
      const a = chooseRoute(asked, law)
      const [least = 'call-off'] = a.routes
      for (const route of routeIds.filter((r) => demandOf(r) < demandOf(least)))
        expect(a.refused.find((r) => r.route === route)).toMatchObject({
          rule: expect.stringMatching(/^[A-Z]/) as string,
        })
      expect(a.refused.every((r) => r.text !== '' && !a.routes.includes(r.route))).toBe(true)
      expect(
        chooseRoute(
          asked,
          law.filter((r) => a.laws.includes(r.id)),
        ),
      ).toEqual(a)
      for (const { route } of a.refused) expect(mayTake(route, asked, law)).toBe(false)
    }),
  )
})

test('a more demanding way is allowed, one the subject does not have is not', () => {
  const take = (chosen: (typeof routeIds)[number], more: Partial<RouteAsked>) => {
    const asked = { ...exampleAsked, publicationDate: '2023-02-01', ...more }
    return mayTake(chosen, asked, exampleLawOn(asked.publicationDate))
  }
  expect(routeIds.filter((r) => take(r, {}))).toEqual(routeIds.slice(1))
  expect(routeIds.filter((r) => take(r, { subject: 'goods' }))).toEqual([...routeIds.slice(1, 4), 'eu-tender'])
  expect(routeIds.filter((r) => take(r, worth(6_000_000)))).toEqual(['light-tender', 'eu-tender'])
})
