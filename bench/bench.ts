import { parseArgs } from 'node:util'
import { warmUps } from './ab.ts'
import { create, registrationsPerWindow } from './cases/create.ts'
import { forecastCase } from './cases/forecast.ts'
import { noop } from './cases/noop.ts'
import { page } from './cases/page.ts'
import { render } from './cases/render.ts'
import { onStage } from './stage.ts'
import { asMarkdown, type Row } from './table.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    case: { type: 'string', multiple: true, default: ['create', 'page', 'render', 'noop', 'forecast'] },
  },
})
const rounds = Math.min(25, Math.max(1, Number(values.rounds) || 7))
const wanted = (name: string) => values.case.includes(name)

process.stdout.write(`${values.json ? JSON.stringify({ rows: await run() }) : asMarkdown(await run())}\n`)

/** Bounded by the number of requests: about a minute and a half, and it leaves nothing running. */
async function run(): Promise<Row[]> {
  const rows: Row[] = []
  if (['create', 'page', 'noop'].some(wanted))
    await onStage(rounds, 2 * registrationsPerWindow * (rounds + warmUps), async (stage) => {
      if (wanted('create')) rows.push(await create(stage))
      if (wanted('page')) rows.push(await page(stage))
      if (wanted('noop')) rows.push(...(await noop(stage)))
    })
  if (wanted('render')) rows.push(await render(rounds))
  if (wanted('forecast')) rows.push(...(await forecastCase()))
  return rows
}
