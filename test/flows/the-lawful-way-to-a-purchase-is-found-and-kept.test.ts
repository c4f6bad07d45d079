import { expect, test } from 'vitest'
import { decideRoute, defineTender, listRoutes, showRoute } from '../../src/procurement/index.ts'
import { recheckRoute, relatedPurchases } from '../../src/procurement/route/decide.acts.ts'
import { exampleAsked, thresholds } from '../../src/procurement/route/law.example.ts'
import { route } from '../../src/procurement/route/route.acts.ts'
import { approveLaw, listLaw, proposeLaw, showLaw } from '../../src/registers/index.ts'
import { practiceRoute } from '../../src/story/practice/routes.ts'
import { twoLots } from '../../src/story/practice/tender-two-lots.ts'
import { cast, today } from '../cast.ts'
import { vifte } from '../cli.ts'
import { cloneHouse } from '../house.ts'
import { posted } from '../rest.ts'

const house = await cloneHouse()
const { id: _id, ...decision } = practiceRoute
const { reasons: _reasons, values: _values, ...answers } = exampleAsked
const asked = { ...answers, publicationDate: '2023-02-01', values: [{ what: 'base', dkk: 7_000_000 }] }
const rule = (name: string, code = 'unlawful') => ({ code, rule: name })

test('the way is found at every door without a person, and the doors agree', async () => {
  const database = await house.asOwner(
    async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
  )
  const cli = await vifte(database, ['procurement', 'route', '--input', JSON.stringify(asked)])
  const told = JSON.parse(cli.out) as { routes: string[] }
  expect(told).toMatchObject({ routes: ['light-tender'], totalDkk: 7_000_000, thresholdDkk: 5_588_175 })
  expect((await posted(house, route, cast.officer, asked)).body).toEqual(told)
  for (const dkk of ['5588174.99', 5588174.99, '5588174,99'])
    expect(await house.as(cast.auditor, route, { ...asked, values: [{ what: 'base', dkk }] })).toMatchObject({
      routes: ['direct-allocation'],
      totalDkk: 5588174.99,
    })
})

test('THRESHOLD: the register ships every known period, and no other', async () => {
  const { rows } = await house.as(cast.public, listLaw, {})
  const of = (kind: string) => rows.filter((r) => r.kind === kind).map((r) => [r.validFrom, r.validUntil, r.value])
  const known = (column: 1 | 2) =>
    thresholds.map((t) => [`${t[0]}-01-01`, `${t[0] + 2}-01-01`, BigInt(t[column]) * 100n])
  expect(of('threshold-light')).toEqual(known(1))
  expect(of('threshold-general')).toEqual(known(2))
  expect(rows.every((r) => r.source.length > 3 && r.state === 'in-force')).toBe(true)
})

test('R02: a decision is saved with its reasons and five heads, and is read as it was', async () => {
  const saved = await house.as(cast.manager, decideRoute, decision)
  expect(saved).toMatchObject({ chosen: 'direct-allocation', routes: ['direct-allocation'] })
  const shown = await house.as(cast.auditor, showRoute, { route: saved.route })
  expect(shown).toMatchObject({
    byName: 'Birgitte Stormgaard',
    decidedOn: today,
    need: 'EB-BEHOV-2026-1',
    totalOere: 64_000_000n,
  })
  expect(shown.crossBorder?.place).toContain('Eksempelby')
  const { crossBorder: _none, ...bare } = decision
  await expect(house.as(cast.officer, decideRoute, bare)).rejects.toMatchObject(rule('R02', 'invalid'))
  const unreasoned = { ...decision, reasons: { ...decision.reasons, economicallySound: '' } }
  await expect(house.as(cast.officer, decideRoute, unreasoned)).rejects.toMatchObject({
    rule: 'R02',
    details: { issues: [{ field: 'reasons.economicallySound' }] },
  })
})

test('a closed way is refused by the rule that closes it; a more demanding one needs a reason', async () => {
  const over = { ...decision, values: [{ what: 'base', dkk: 5_595_000 }] }
  await expect(house.as(cast.officer, decideRoute, over)).rejects.toMatchObject(rule('R13'))
  const in2013 = { ...decision, publicationDate: '2013-11-01', shortAndLimited: false }
  await expect(house.as(cast.officer, decideRoute, in2013)).rejects.toMatchObject(rule('R01'))
  const stricter = { ...decision, chosen: 'advertisement' }
  await expect(house.as(cast.officer, decideRoute, stricter)).rejects.toMatchObject({ code: 'invalid' })
  const done = await house.as(cast.officer, decideRoute, { ...stricter, chosenReason: 'Flere skal kende indsatsen.' })
  expect(done.chosen).toBe('advertisement')
})

test('a purchase of the same need is told of, with the sum, so that one purchase is not made two', async () => {
  const big = { ...decision, values: [{ what: 'base', dkk: 5_000_000 }], supplier: 'sup-havnen' }
  const { warnings } = await house.as(cast.officer, decideRoute, big)
  expect(warnings.some((w) => w.startsWith('Samme behov: Særindsats for unge'))).toBe(true)
  expect(warnings.at(-1)).toContain('Er det ét køb, skal det i udbud')
  const { rows } = await house.as(cast.officer, relatedPurchases, { supplier: 'sup-havnen', on: '2026-06-01' })
  expect(rows.map((r) => r.title)).toContain(decision.title)
  const award = await house.as(cast.officer, relatedPurchases, { supplier: 'sup-havnen', on: '2023-10-01' })
  expect(award.rows).toMatchObject([{ kind: 'award', id: 'EB-TILDELING-2023-1' }])
})

test('a tender points at the decision that led to it, which only those inside may open', async () => {
  const of = async (as: string) => (await house.request('/udbud/PRACTICE-TENDER-2LOTS', { as })).text()
  expect(await of(cast.officer)).toContain('href="/indkoeb/vej/VEJ-PRACTICE-TENDER-2LOTS"')
  expect(await of(cast.supplier)).not.toContain('/indkoeb/vej/')
  const shown = await house.as(cast.auditor, showRoute, { route: 'VEJ-PRACTICE-TENDER-2LOTS' })
  expect(shown).toMatchObject({ chosen: 'light-tender', totalOere: 3_600_000_000n, publicationDate: '2026-02-02' })
  const nowhere = { ...twoLots, id: 'EB-UDBUD-UDEN-VEJ', route: 'FINDES-IKKE' }
  await expect(house.as(cast.officer, defineTender, nowhere)).rejects.toMatchObject({
    details: { issues: [{ field: 'route' }] },
  })
})

test('assessed anew it is a new decision that names the former, once', async () => {
  const again = { ...decision, follows: practiceRoute.id, publicationDate: '2026-10-05' }
  const { route: next } = await house.as(cast.officer, decideRoute, again)
  expect((await house.as(cast.officer, showRoute, { route: practiceRoute.id })).followedBy).toBe(next)
  await expect(house.as(cast.officer, decideRoute, again)).rejects.toMatchObject(rule('STALE', 'conflict'))
  const { rows } = await house.as(cast.auditor, listRoutes, { need: 'EB-BEHOV-2026-1' })
  expect(rows.find((r) => r.id === practiceRoute.id)).toMatchObject({ followedBy: next })
})

test('FOUR-EYES: law is changed by two, a new row in the old one’s place, and old decisions stand', async () => {
  const row = {
    kind: 'threshold-light',
    validFrom: '2026-01-01',
    validUntil: '2028-01-01',
    value: 558_000_000,
    text: 'Rettet.',
  }
  const change = {
    ...row,
    source: 'EU-Tidende',
    mark: 'verified',
    reason: 'Efterset i EU-Tidende.',
    replaces: 'threshold-light-2026',
  }
  const { replaces: _place, ...beside } = change
  await expect(house.as(cast.officer, proposeLaw, beside)).rejects.toMatchObject(rule('LAW-OVERLAP', 'conflict'))
  const { law } = await house.as(cast.controller, proposeLaw, change)
  await expect(house.as(cast.controller, approveLaw, { law })).rejects.toMatchObject(rule('FOUR-EYES', 'forbidden'))
  const bySql = `insert into registers.law_end (law, kind, ended_on, by_id, by_name) values ($1, 'approved', current_date, $2, 'x')`
  await expect(house.asOwner((c) => c.query(bySql, [law, cast.controller]))).rejects.toMatchObject({
    detail: expect.stringContaining('FOUR-EYES') as string,
  })
  const before = await house.as(cast.officer, route, {
    ...asked,
    publicationDate: '2026-03-01',
    values: [{ what: 'base', dkk: 5_590_000 }],
  })
  await house.as(cast.manager, approveLaw, { law })
  await expect(house.as(cast.secondController, approveLaw, { law })).rejects.toMatchObject(
    rule('DOUBLE-CLICK', 'conflict'),
  )
  const after = await house.as(cast.officer, route, {
    ...asked,
    publicationDate: '2026-03-01',
    values: [{ what: 'base', dkk: 5_590_000 }],
  })
  expect([before.routes, after.routes]).toEqual([['direct-allocation'], ['light-tender']])
  expect(await house.as(cast.auditor, showLaw, { law: 'threshold-light-2026' })).toMatchObject({
    state: 'replaced',
    replacedBy: law,
  })
  const old = await house.as(cast.auditor, recheckRoute, { route: practiceRoute.id })
  expect(old).toMatchObject({ same: true, answer: { thresholdDkk: 5_595_000 } })
  await expect(
    house.asOwner((c) => c.query(`update registers.law set value = 1 where id = 'threshold-light-2016'`)),
  ).rejects.toThrow()
})

test('in the browser without JavaScript: questions, answer, decision and print', async () => {
  const get = async (path: string, as: string = cast.officer) => {
    const response = await house.request(path, { as })
    return { status: response.status, text: await response.text(), location: response.headers.get('Location') }
  }
  expect((await get('/indkoeb/vej')).text).toContain('Hvad er det værd?')
  const questions = {
    ...{ subject: 'light-service', publicationDate: '18/5-2026', crossBorderInterest: 'none' },
    ...{ coveredByFramework: 'nej', uncoveredNeed: 'ja', economicallySound: 'ja', shortAndLimited: 'ja' },
    ...{ 'values.0.what': 'base', 'values.0.amount': '1,2 mio.', 'values.0.per': 'total' },
    ...{ 'values.2.what': 'base', 'values.2.amount': '10.000', 'values.2.per': 'month', 'values.2.months': '' },
  }
  const answer = await get(`/indkoeb/vej/svar?${new URLSearchParams(questions).toString()}`)
  expect(answer.status).toBe(200)
  expect(answer.text).toContain('<h1 class="heading-title">Direkte tildeling</h1>')
  expect(answer.text).toContain('1.680.000,00')
  const wrong = await get(
    `/indkoeb/vej/svar?${new URLSearchParams({ ...questions, 'values.2.amount': '1.2', shortAndLimited: '' }).toString()}`,
  )
  expect(wrong).toMatchObject({ status: 422, text: expect.stringContaining('href="#felt-values-2-amount"') as string })
  const reasons = Object.entries(decision.reasons).map(([j, text]) => [`reasons.${j}`, text])
  const heads = Object.entries(decision.crossBorder).map(([h, text]) => [`crossBorder.${h}`, text])
  const form = {
    ...questions,
    ...Object.fromEntries([...reasons, ...heads]),
    title: 'Prøve',
    chosen: 'direct-allocation',
    whyExternal: 'Fordi.',
  }
  const save = async (fields: Record<string, string>) => {
    const body = new URLSearchParams({ ...fields, _key: crypto.randomUUID() })
    const response = await house.request('/indkoeb/vej/svar', { method: 'POST', as: cast.officer, body })
    return { status: response.status, text: await response.text(), location: response.headers.get('Location') ?? '' }
  }
  const lacking = await save({ ...form, 'reasons.uncoveredNeed': '' })
  expect(lacking).toMatchObject({ status: 422, text: expect.stringContaining('Skriv hvorfor behovet') as string })
  expect(lacking.text).toContain('Midtbyen og Østerlund i Eksempelby')
  const done = await save(form)
  expect(done.status).toBe(303)
  const page = await get(done.location)
  for (const words of ['Afgørelsen er gemt', 'Samme svar', 'Tærskelværdi, light-regimet<', 'Konklusion', '1.680.000'])
    expect(page.text).toContain(words)
  expect((await get('/indkoeb/vej/afgoerelser')).text).toContain('Prøve')
  expect((await get(`/indkoeb/vej?follows=${practiceRoute.id}`)).text).toContain('480.000,00')
})
