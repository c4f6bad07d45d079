import { expect, test } from 'vitest'
import { forecastLot, listChanges, listSettings, listSignals, watch } from '../../src/followup/index.ts'
import { exitCode } from '../../src/platform/tell.ts'
import { agreement, cast, lot1 } from '../cast.ts'
import { vifte } from '../cli.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const page = `/opfoelgning/${agreement}/prognose`

test('a controller makes the forecasts from the list, and the page shows one with its picture and table', async () => {
  expect(await text(`${page}?delaftale=1`)).toContain('Prognosen er ikke regnet endnu.')
  const sent = await send('/opfoelgning/regn', {})
  expect(sent).toMatchObject({ status: 303, location: '/opfoelgning?regnet=1' })
  expect(await text('/opfoelgning?regnet=1')).toContain('2 prognoser er regnet og gemt.')
  const shown = await text(`${page}?delaftale=1`)
  for (const words of [
    'Sandsynlighed for at nå loftet',
    'Begynd senest',
    'Bevillingen for 2026',
    'Hvor god er prognosen?',
    'Se, hvad prognosen er regnet af',
  ])
    expect(shown).toContain(words)
  expect(shown).not.toMatch(/ style=|undefined|NaN|\[object/)
  expect(await text(`/opfoelgning/${agreement}`)).toContain('Ved udløb ventes brugt mellem')
})

test('an agreement’s lots are shown as one, against their ceilings added up', async () => {
  const whole = await text(`${page}?delaftale=alle`)
  // 17,5 and 5 mio. kr.
  expect(whole).toContain('af lofter på i alt 22.500.000')
  expect(whole).toContain('aria-current="true"')
  expect(whole).not.toMatch(/ style=|undefined|NaN/)
})

test('without JavaScript: a scenario is a form whose address holds it, with before and after beside each other', async () => {
  const tried = await text(`${page}?delaftale=1&indtag=160&pris=&fra=&stop=&slut=2027-12&loft=1%2C2+mio.`)
  expect(tried).toContain('Nu og med ændringen')
  expect(tried).toContain('nye forløb 160 % af det ventede fra oktober 2026')
  expect(tried).toContain('udløb med december 2027')
  expect(tried).toContain('1.200.000')
  expect(tried).toContain('value="160"')
  expect(tried).not.toMatch(/ style=|undefined|NaN/)
})

test('what is written wrongly stays in the field, with what to do', async () => {
  const tried = await text(`${page}?delaftale=1&indtag=mange&loft=1.2`)
  expect(tried).toContain('Skriv indtaget i procent som et helt tal')
  expect(tried).toContain('value="mange"')
  expect(tried).not.toContain('Nu og med ændringen')
  expect(await text(`${page}?delaftale=1&slut=2026-01`)).toContain('den er allerede gået')
})

test('a change is told and taken back in the forms, each with a reason', async () => {
  const form = {
    kind: 'campaign',
    lot: lot1.id,
    from: '2026-11',
    to: '',
    intakePercent: '160',
    usePercent: '',
    reason: '',
  }
  const refused = await send('/opfoelgning/aendringer/ny', form)
  expect(refused.status).toBe(422)
  expect(refused.page).toContain('Skriv begrundelsen')
  expect((await send('/opfoelgning/aendringer/ny', { ...form, reason: 'Kampagne.' })).status).toBe(303)
  const [told] = (await house.as(cast.auditor, listChanges, { lot: lot1.id })).rows
  expect(told).toMatchObject({ from: '2026-11', to: null, intakePercent: 160, usePercent: 100, ended: null })
  expect(await text(`${page}?delaftale=1`)).toContain('nye forløb 160 % af det ventede')
  expect((await send(`/opfoelgning/aendringer/${told!.id}/tilbage`, { reason: 'Aflyst.' })).status).toBe(303)
  expect((await send(`/opfoelgning/aendringer/${told!.id}/tilbage`, { reason: 'Igen.' })).status).toBe(409)
  expect(await text('/opfoelgning/aendringer')).toContain('Taget tilbage')
})

test('the lead time is changed from a day, and its default has a source', async () => {
  expect(await text('/opfoelgning/graenser')).toMatch(/DOC-2022-TENDER|20\. juni 2022/)
  const sent = await send('/opfoelgning/graenser/genudbud', {
    workingDays: '250',
    validFrom: '',
    reason: 'Sidste genudbud.',
  })
  expect(sent.status).toBe(303)
  const { settings } = await house.as(cast.officer, listSettings, {})
  expect(settings.find((s) => s.name === 'lead-time')).toMatchObject({ value: 250, mark: 'set' })
  const wrong = await send('/opfoelgning/graenser', { name: 'chance', value: 'halvdelen', validFrom: '', reason: 'x' })
  expect(wrong).toMatchObject({ status: 422 })
  expect(wrong.page).toContain('value="halvdelen"')
})

test('the papers’ agreement is not forecast, and the page says so and where the rule comes from', async () => {
  const shown = await text('/opfoelgning/AGR-GANG-2023/prognose')
  expect(shown).toContain('Papirerne trykker intet forbrug, så der er intet at regne en prognose på.')
  expect(shown).toContain('20. juni 2022')
  await expect(house.as(cast.controller, forecastLot, { lot: 'AGR-GANG-2023/1' })).rejects.toMatchObject({
    code: 'not-found',
    rule: 'FORECAST',
  })
})

test('the watch and the run are the same by command line, and a supplier reaches none of it', async () => {
  const database = await house.asOwner(
    async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
  )
  const args = [
    'followup',
    'forecast-lot',
    '--as',
    cast.controller,
    '--input',
    JSON.stringify({ lot: lot1.id, paths: 100 }),
  ]
  const told = await vifte(database, args)
  expect(JSON.parse(told.out)).toMatchObject({ lot: lot1.id, asOf: '2026-09' })
  const held = await vifte(database, ['followup', 'watch', '--as', cast.officer])
  expect(JSON.parse(held.out)).toMatchObject({ raised: expect.any(Array) as unknown })
  expect(await house.as(cast.officer, watch, {})).toEqual({ raised: [], closed: [] })
  const denied = await vifte(database, ['followup', 'list-standing', '--as', cast.supplier, '--input', '{}'])
  expect(denied.exit).toBe(exitCode.forbidden)
  expect((await house.request(page, { as: cast.supplier })).status).toBe(403)
  expect((await house.as(cast.officer, listSignals, {})).rows.every((s) => s.lot.startsWith(agreement))).toBe(true)
})

test('a kept run is a page, and is checked there', async () => {
  const run = await house.as(cast.controller, forecastLot, { lot: lot1.id, paths: 100 })
  expect(await text(run.href)).toContain('Lodtrækning')
  expect(await text(`${run.href}?efter=1`)).toContain('Regnet efter: alle tal er de samme.')
})

async function text(path: string, as: string = cast.controller): Promise<string> {
  const response = await house.request(path, { as })
  expect(response.status, path).toBe(200)
  return response.text()
}

async function send(path: string, fields: Record<string, string>, as: string = cast.controller) {
  const body = new URLSearchParams({ ...fields, _key: crypto.randomUUID() })
  const response = await house.request(path, { method: 'POST', as, body })
  return { status: response.status, location: response.headers.get('Location'), page: await response.text() }
}
