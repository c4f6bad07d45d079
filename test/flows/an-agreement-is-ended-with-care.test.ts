import { expect, test } from 'vitest'
import {
  approveTermination,
  checkTermination,
  listTerminations,
  prepareTermination,
  recallTermination,
  recordStep,
} from '../../src/agreements/index.ts'
import { showAgreement } from '../../src/portfolio/index.ts'
import { exitCode } from '../../src/platform/tell.ts'
import { agreement, cast, lot1 } from '../cast.ts'
import { vifte } from '../cli.ts'
import { cloneHouse } from '../house.ts'
import { ownAgreementIn } from '../own-agreement.ts'
import { posted } from '../rest.ts'

const house = await cloneHouse()
const database = await house.asOwner(
  async (c) => (await c.query<{ d: string }>('select current_database() as d')).rows[0]?.d ?? '',
)
await ownAgreementIn(house, 'ENDED')

const asked = {
  ...{ agreement: 'ENDED', byWhom: 'municipality', reason: 'quality', words: 'Fremmødet er ikke, som det er aftalt.' },
  ...{
    noticeDays: 90,
    endsBefore: '2027-01-04',
    running: 3,
    plan: 'transferred',
    planWords: 'De tilbydes en anden plads.',
  },
}
const busy = { ...asked, agreement, noticeDays: 30, endsBefore: '2026-11-10', acknowledged: 'Det er aftalt mundtligt.' }

test('CANCEL-GUARD: open commitments are refused with counts, sums and links, alike by page, REST and command line', async () => {
  const [rest, cli, form] = await Promise.all([
    posted(house, prepareTermination, cast.officer, busy),
    vifte(database, ['agreements', 'prepare-termination', '--as', cast.officer, '--input', JSON.stringify(busy)]),
    house.request(`/aftaler/${agreement}/opsigelser/ny`, {
      ...{ method: 'POST', as: cast.officer, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
      body: new URLSearchParams(Object.entries(busy).map(([k, v]) => [k, String(v)])).toString(),
    }),
  ])
  expect(rest).toMatchObject({ status: 422, body: { code: 'unlawful', rule: 'CANCEL-GUARD' } })
  const { count, sumOere, links } = rest.body['details'] as {
    count: number
    sumOere: number
    links: { href: string; outstandingOere: number }[]
  }
  expect(count).toBeGreaterThan(0)
  expect(links).toHaveLength(count)
  expect(links.reduce((sum, l) => sum + l.outstandingOere, 0)).toBe(sumOere)
  expect(cli).toMatchObject({
    exit: exitCode.unlawful,
    refusal: { rule: 'CANCEL-GUARD', message: rest.body['message'] },
  })
  const page = await form.text()
  expect(form.status).toBe(422)
  expect(page).toContain(`href="${links[0]?.href}"`)
  expect(page).toContain('value="30"')
  expect((await house.as(cast.officer, listTerminations, { agreement })).rows).toEqual([])
})

test('NOTICE and C25: a notice is kept, and a missing dialogue is answered before it goes on', async () => {
  const early = { ...asked, endsBefore: '2027-01-03' }
  await expect(house.as(cast.officer, prepareTermination, early)).rejects.toMatchObject({
    ...{ code: 'unlawful', rule: 'NOTICE' },
    message: expect.stringContaining('4. januar 2027') as string,
  })
  await expect(house.as(cast.officer, prepareTermination, asked)).rejects.toMatchObject({
    ...{ code: 'invalid', rule: 'C25', details: { missing: ['dialogue', 'improvement'] } },
  })
  const step = { agreement: 'ENDED', enterprise: lot1.supplier, words: 'Vi talte om fremmødet.', heldOn: '2026-09-01' }
  await house.as(cast.officer, recordStep, { ...step, kind: 'dialogue' })
  await house.as(cast.officer, recordStep, {
    ...{ ...step, kind: 'improvement', followUp: 'Fremmøde over 80 procent', followUpBy: '2026-10-01' },
  })
  const { rules } = await house.as(cast.officer, checkTermination, asked)
  expect(rules.map((r) => [r.id, r.outcome])).toEqual([
    ['NOTICE', 'pass'],
    ['CANCEL-GUARD', 'pass'],
  ])
})

test('one prepares, another approves; the agreement ends on its day, and a termination can be taken back before it', async () => {
  const { termination } = await house.as(cast.manager, prepareTermination, asked)
  await expect(house.as(cast.manager, approveTermination, { termination })).rejects.toMatchObject({
    ...{ code: 'forbidden', rule: 'FOUR-EYES' },
  })
  await house.as(cast.controller, approveTermination, { termination })
  await expect(house.as(cast.secondController, approveTermination, { termination })).rejects.toMatchObject({
    ...{ code: 'conflict', rule: 'DOUBLE-CLICK' },
  })
  const ended = await house.as(cast.officer, showAgreement, { agreement: 'ENDED' })
  expect([ended.endsBefore, ...ended.lots.map((l) => l.endsBefore)]).toEqual(Array(3).fill('2027-01-04'))
  const page = await (await house.request('/aftaler/ENDED', { as: cast.supplier })).text()
  expect(page).toContain('opsagt til 3. januar 2027')

  await expect(
    house.as(cast.controller, recallTermination, { termination, reason: 'For sent.' }, { at: '2027-01-04T09:00:00Z' }),
  ).rejects.toMatchObject({ code: 'unlawful' })
  await house.as(cast.controller, recallTermination, { termination, reason: 'Leverandøren har rettet op.' })
  expect(await house.as(cast.officer, showAgreement, { agreement: 'ENDED' })).toMatchObject({
    endsBefore: '2028-01-01',
  })
})
