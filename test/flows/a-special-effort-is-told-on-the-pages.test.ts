import { expect, test } from 'vitest'
import { showEffort } from '../../src/procurement/index.ts'
import { cast, committee } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const told = 'EB-SAER-2026-1'

test('the practice effort has gone through all four steps, and the page shows who and why', async () => {
  const page = await text(`/indkoeb/saerindsatser/${told}`, cast.officer)
  for (const words of [
    'I drift',
    'Kortlægning',
    'Gennemførelse',
    'AMES',
    'Øvelseskompagniet Havnen',
    'Trukket tilbage',
  ])
    expect(page).toContain(words)
  expect(page).toContain('Skrevet ned uden vægt')
  const sheet = await house.as(cast.officer, showEffort, { effort: told })
  expect(sheet.assessment?.scores.map((s) => [s.enterprise, s.total.rounded])).toEqual([
    ['sup-havnen', '4.00'],
    ['sup-mangfold', '3.55'],
  ])
})

test('the two efforts of 2014 show what the paper prints, and nothing made up', async () => {
  const list = await text('/indkoeb/saerindsatser?verden=papirer', cast.officer)
  expect(list).toContain('950.000')
  expect(list).toContain('500.000')
  const page = await text('/indkoeb/saerindsatser/EFFORT-2014-CAF', cast.officer)
  expect(page).toContain('Forslag, tildeling og dag er ikke trykt.')
  expect(page).not.toMatch(/Øvelse|syntetisk/)
  expect(await house.as(cast.auditor, showEffort, { effort: 'EFFORT-2014-IKC' })).toMatchObject({
    ...{ begunOn: null, told: true, toldOn: null, invited: 0, award: null, amountOere: 50_000_000n },
    survey: { on: null, candidates: [{ enterprise: 'SUP-IKC', suitable: true }] },
  })
})

test('by hand: begun, surveyed, called, answered, assessed, awarded and implemented, each error beside its field', async () => {
  const begun = await post('/indkoeb/saerindsatser/ny', cast.officer, { need: 'EB-BEHOV-2026-2' })
  expect(begun.status).toBe(303)
  const at = begun.location.split('?')[0] ?? ''
  const waiting = await text(at, cast.officer)
  expect(waiting).toContain('Trin 1, kortlægning, er ikke færdigt')
  expect((await house.request(`${at}/marked`, { as: cast.officer })).status).toBe(409)
  const told = { form: 'orienteret', toldOn: '6/10', label: 'Mødet, punkt 2' }
  expect((await post('/behov/EB-BEHOV-2026-2/orienteret', cast.secretary, told)).status).toBe(303)
  const open = await text(`${at}/marked?med=ent-cykel`, cast.officer)
  expect(open).toContain('Elleve unge har været i værkstedet')
  const surveyed = await post(`${at}/marked`, cast.officer, survey)
  expect(surveyed).toMatchObject({ status: 422 })
  expect(surveyed.page).toContain('felt-candidates-2-knowledge-error')
  expect(surveyed.page).toContain('Har haft ældre i forløb.')
  expect(
    (await post(`${at}/marked`, cast.officer, { ...survey, 'candidates.2.knowledge': 'Otte forløb.' })).status,
  ).toBe(303)
  const located = await post(`${at}/indkald`, cast.officer, { ...call, 'criteria.8.kind': 'supplier-location' })
  expect(located.status).toBe(422)
  expect(located.page).toContain('felt-criteria-8-weight-error')
  expect((await post(`${at}/indkald`, cast.officer, call)).status).toBe(303)
  expect(await text(at, cast.officer)).toContain('To virksomheder er indkaldt; modellen siger typisk tre.')
})

test('by hand: an invited enterprise keeps a draft, is told what is missing, and sends all seven', async () => {
  const mine = await text('/indkoeb/saerindsatser/mine', cast.supplier)
  expect(mine).toContain('Venter på jeres forslag')
  const at = /href="(\/indkoeb\/saerindsatser\/mine\/(?!EB-)[^"]+)"/.exec(mine)?.[1] ?? ''
  const desk = await text('/overblik', cast.supplier)
  expect(desk).toContain('Svar på indkaldelsen')
  const part = { sent: '0', drafts: '0', individualFlexible: 'Vi lytter først.', amountOere: '1,2 mio.' }
  expect(await post(at, cast.supplier, { ...part, button: 'gem' })).toMatchObject({ status: 303 })
  const kept = await text(at, cast.supplier)
  expect(kept).toContain('Vi lytter først.')
  expect(kept).toContain('1.200.000,00')
  const refused = await post(at, cast.supplier, { ...part, drafts: '1', button: 'send' })
  expect(refused.status).toBe(422)
  for (const missing of ['Et tværfagligt samarbejde', 'Nyhedsværdi i metoden', 'Økonomi'])
    expect(refused.page).toContain(`Skriv om dette element: ${missing}`)
  expect(refused.page).toContain('Vi lytter først.')
  const odd = await post(at, cast.supplier, { ...whole, amountOere: 'mange penge', button: 'send' })
  expect(odd.page).toContain('felt-amountOere-error')
  expect(await post(at, cast.supplier, { ...whole, button: 'send' })).toMatchObject({ status: 303 })
  expect(await text(at, cast.supplier)).toContain('Jeres forslag')
  for (const as of [cast.enterprise, cast.public]) expect((await house.request(at, { as })).status).toBeGreaterThan(400)
  expect((await post(`${at}/traek-tilbage`, cast.supplier, { sent: '1', reason: 'Vi regner om.' })).status).toBe(303)
})

test('by hand: when the deadline has passed, the proposals are assessed, one is chosen, and its parties are named', async () => {
  const list = await text('/indkoeb/saerindsatser', cast.officer)
  const at = /href="(\/indkoeb\/saerindsatser\/(?!EB-|ny|mine)[^"#]+)"/.exec(list)?.[1] ?? ''
  const own = at.replace('saerindsatser/', 'saerindsatser/mine/')
  const again = { ...whole, sent: '1', button: 'send' }
  expect((await post(own, cast.supplier, again)).status).toBe(303)
  expect((await post(`${at}/vurder`, cast.officer, {})).status).toBe(422)
  await onDay('2026-10-31')
  expect((await post(own, cast.supplier, { ...again, sent: '2' })).page).toContain('Fristen for forslag er gået')
  const assess = { assessments: '0', 'scores.0.enterprise': 'sup-havnen', 'scores.0.sound': 'ja' }
  const points = { 'scores.0.points.0.criterion': 'K1', 'scores.0.points.0.points': '4' }
  const rest = { 'scores.0.points.1.criterion': 'K9', 'scores.0.points.1.points': '3', 'scores.0.reason': 'Klar plan.' }
  const half = await post(`${at}/vurder`, cast.officer, { ...assess, ...points, 'scores.0.reason': '' })
  expect(half.status).toBe(422)
  expect(half.page).toContain('felt-scores-0-reason-error')
  const located = { location: 'Ligger i bydelen.' }
  expect((await post(`${at}/vurder`, cast.officer, { ...assess, ...points, ...rest, ...located })).status).toBe(303)
  const award = { assessments: '1', procedure: 'direct-allocation', reason: 'Det eneste.', committee, tellBy: '30/11' }
  expect((await post(`${at}/tildel`, cast.manager, award)).page).toContain('Vælg mindst én virksomhed')
  expect((await post(`${at}/tildel`, cast.manager, { ...award, 'suppliers.0': 'sup-havnen' })).status).toBe(303)
  const roles = { versions: '0', agreedOn: '31/10', centre: 'Jobcenter Eksempelby', monitoredIn: 'AMES' }
  const unnamed = await post(`${at}/gennemfoer`, cast.officer, roles)
  expect(unnamed.page).toContain('felt-supportUnit-error')
  const named = { ...roles, supportUnit: 'CDU', supplierContact: 'Lederen' }
  expect((await post(`${at}/gennemfoer`, cast.officer, named)).status).toBe(303)
  expect(await text(at, cast.auditor)).toContain('Skrevet ned uden vægt: Ligger i bydelen.')
  expect(await text(own, cast.supplier)).toContain('I er valgt')
})

test('the open register is read by anyone, and written by the enterprise itself', async () => {
  const page = await text('/indkoeb/virksomheder')
  expect(page).toContain('Den Opdigtede Cykelsmedje')
  expect(page).not.toContain('Skriv jer på listen')
  const own = {
    entries: '0',
    offers: 'Catering med opdækning.',
    targetGroups: 'unge praktikanter',
    knowledge: '',
    areas: '',
  }
  expect((await post('/indkoeb/virksomheder', cast.otherSupplier, { ...own, offers: '' })).page).toContain(
    'felt-offers-error',
  )
  expect((await post('/indkoeb/virksomheder', cast.otherSupplier, own)).status).toBe(303)
  expect(await text('/indkoeb/virksomheder')).toContain('Catering med opdækning.')
  expect((await post('/indkoeb/virksomheder/af', cast.otherSupplier, {})).status).toBe(303)
  expect(await text('/indkoeb/virksomheder')).not.toContain('Catering med opdækning.')
})

test('the guidance is for anyone, and says what may not weigh', async () => {
  for (const as of [undefined, cast.caseworker, cast.supplier]) {
    const page = await text('/indkoeb/vejledning', as)
    expect(page).toContain('Det må ikke tælle')
    expect(page).toContain('2013-0235258')
  }
})

const survey = {
  surveys: '0',
  how: 'Opslag i registret.',
  'candidates.0.enterprise': 'sup-havnen',
  'candidates.0.knowledge': 'Har haft ældre i forløb.',
  'candidates.0.suitable': 'ja',
  'candidates.2.enterprise': 'sup-mangfold',
  'candidates.2.suitable': 'ja',
}
const call = {
  first: 'ja',
  'suppliers.0': 'sup-havnen',
  'suppliers.1': 'sup-mangfold',
  answerBy: '30/10',
  mostPoints: '5',
  'criteria.0.title': 'En individuel og fleksibel tilgang',
  'criteria.0.kind': 'quality',
  'criteria.0.weight': '2/3',
  'criteria.1.title': 'Uden vægt',
  'criteria.8.title': 'Hvor det sker',
  'criteria.8.kind': 'place-of-performance',
  'criteria.8.weight': '1/3',
}
const whole = {
  sent: '0',
  drafts: '1',
  individualFlexible: 'Vi lytter først.',
  crossProfessional: 'Tre fag.',
  employerOriented: 'Otte virksomheder.',
  progression: 'Hver måned.',
  novelty: 'Løn fra første dag.',
  evaluation: 'En rapport.',
  economy: 'To mentorer.',
  amountOere: '480.000',
}

async function onDay(day: string): Promise<void> {
  await house.asOwner((client) => client.query('update platform.installation set clock_day = $1', [day]))
  await house.refresh()
}

async function text(path: string, as?: string): Promise<string> {
  const response = await house.request(path, as === undefined ? {} : { as })
  expect(response.status, path).toBe(200)
  return (await response.text()).replaceAll('\u00a0', ' ')
}

async function post(path: string, as: string, fields: Record<string, string>) {
  const body = new URLSearchParams({ ...fields, _key: crypto.randomUUID() })
  const response = await house.request(path, { method: 'POST', as, body })
  return { status: response.status, location: response.headers.get('Location') ?? '', page: await response.text() }
}
