import { expect, test } from 'vitest'
import { listLaw, rejectLaw, showLaw } from '../../src/registers/index.ts'
import { registers } from '../../src/registers/index.ts'
import type { Act } from '../../src/platform/index.ts'
import { cast, today } from '../cast.ts'
import { cloneHouse } from '../house.ts'

const house = await cloneHouse()
const fields = {
  kind: 'threshold-light',
  validFrom: '1. januar 2028',
  validUntil: '2030-01-01',
  value: '5,6 mio.',
  text: 'Tærskelværdi for 2028 og 2029, opdigtet til prøven.',
  source: 'En prøve',
  mark: 'lawyer',
  reason: 'Perioden er kommet.',
}

test('FOUR-EYES: a new threshold is typed by one, waits on another’s desk, and holds when they have said yes', async () => {
  const asked = await sent('/registre/lov/ny', cast.officer, fields)
  expect(asked.status).toBe(303)
  const href = asked.location.split('?')[0] ?? ''
  const law = href.split('/').at(-1) ?? ''
  expect(await waiting(cast.manager)).toContain(href)
  const on2028 = { kind: 'threshold-light', day: '2028-06-01' }
  expect((await house.as(cast.public, listLaw, on2028)).rows).toEqual([])
  expect(await pageOf(href, cast.officer)).toContain('En anden skal godkende')
  expect(await pageOf(href, cast.manager)).toContain(`action="${href}/godkend"`)
  expect((await sent(`${href}/godkend`, cast.manager, {})).status).toBe(303)
  expect((await house.as(cast.public, listLaw, on2028)).rows).toMatchObject([{ id: law, value: 560_000_000n }])
  const shown = await house.as(cast.auditor, showLaw, { law })
  expect(shown).toMatchObject({ proposed: { on: today }, end: { kind: 'approved', byName: 'Birgitte Stormgaard' } })
  expect(shown.history).toHaveLength(6)
  expect(await waiting(cast.manager)).not.toContain(href)
})

test('what is written is kept, and what is wrong is told at its field', async () => {
  const wrong = await sent('/registre/lov/ny', cast.controller, { ...fields, value: '1.2', mark: '' })
  expect(wrong).toMatchObject({ status: 422, text: expect.stringContaining('href="#felt-value"') as string })
  expect(wrong.text).toContain('value="1.2"')
  const wanting = await sent('/registre/lov/ny', cast.controller, {
    ...fields,
    validFrom: '2032-01-01',
    validUntil: '',
    value: '',
  })
  expect(wanting.text).toContain('Den slags lov har ét')
  const backwards = await sent('/registre/lov/ny', cast.controller, {
    ...fields,
    validFrom: '2034-01-01',
    validUntil: '2033-01-01',
  })
  expect(backwards.text).toContain('skal ligge efter dens begyndelse')
  const over = await sent('/registre/lov/ny', cast.controller, { ...fields, validFrom: '2025-01-01' })
  expect(over).toMatchObject({ status: 409, text: expect.stringContaining('Der gælder allerede en række') as string })
})

test('a proposal is rejected by another or withdrawn by its own, with a reason, and then it is over', async () => {
  const propose = async () => {
    const { location } = await sent('/registre/lov/ny', cast.officer, {
      ...fields,
      validFrom: '2040-01-01',
      validUntil: '2042-01-01',
    })
    return location.split('?')[0]?.split('/').at(-1) ?? ''
  }
  const [one, two] = [await propose(), await propose()]
  await house.as(cast.officer, rejectLaw, { law: one, reason: 'Skrevet forkert.' })
  await house.as(cast.secondController, rejectLaw, { law: two, reason: 'Ingen kilde.' })
  expect((await house.as(cast.auditor, showLaw, { law: one })).end).toMatchObject({ kind: 'withdrawn' })
  expect((await house.as(cast.auditor, showLaw, { law: two })).end).toMatchObject({
    kind: 'rejected',
    reason: 'Ingen kilde.',
  })
  const again = house.as(cast.manager, rejectLaw, { law: two, reason: 'Igen.' })
  await expect(again).rejects.toMatchObject({ rule: 'DOUBLE-CLICK' })
  const shipped = house.as(cast.manager, rejectLaw, { law: 'threshold-light-2016', reason: 'Nej.' })
  await expect(shipped).rejects.toMatchObject({ code: 'conflict' })
  const { rows } = await house.as(cast.public, listLaw, { history: true })
  expect(
    rows
      .filter((r) => r.state === 'ended')
      .map((r) => r.id)
      .sort(),
  ).toEqual([one, two].sort())
})

async function sent(address: string, as: string, given: Record<string, string>) {
  const body = new URLSearchParams({ ...given, _key: crypto.randomUUID() })
  const response = await house.request(address, { method: 'POST', as, body })
  return { status: response.status, text: await response.text(), location: response.headers.get('Location') ?? '' }
}

async function pageOf(address: string, as: string): Promise<string> {
  return (await house.request(address, { as })).text()
}

async function waiting(as: string): Promise<string[]> {
  const { rows } = (await house.as(as, registers.ports.waiting as Act, {})) as { rows: { href: string }[] }
  return rows.map((r) => r.href)
}
