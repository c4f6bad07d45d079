import { median } from '../ab.ts'
import { forecastInWorker } from '../../src/followup/index.ts'
import { coverageOf, judged, ratioOf, type Judged } from '../forecast/judge.ts'
import { casesOf, announced, worlds } from '../forecast/worlds.ts'
import { row, type Row } from '../table.ts'

/** Never tuned on: the tuning used seeds 1 and 2. */
const heldOut = [101, 102]
const [lots, timed] = [100, 200]

/** P11: a year ahead in worlds of another making, beside the best naive method with the best interval it could have; and the CPU. */
export async function forecastCase(): Promise<Row[]> {
  const found = worlds.map((world) => ({ world, each: heldOut.map((seed) => judged(casesOf(world, lots, seed))) }))
  const pooled = found.filter(({ world }) => announced.includes(world)).flatMap(({ each }) => each)
  const named = found.filter(({ world }) => P11.has(world)).flatMap(({ each }) => each)
  return [
    ...found.map(({ world, each }) => pinballRow(`forecast ${world}, pinball %`, each)),
    pinballRow('forecast, the four worlds of the promise, pinball %', named, '≤ 0.9', (r) => r <= 0.9),
    coverageRow('forecast, their coverage %', named),
    pinballRow('forecast, all but the jump, pinball %', pooled),
    coverageRow('forecast, their coverage %', pooled),
    await cpuRow(),
  ]
}

const P11 = new Set<string>(['stationary', 'campaign', 'drifting', 'declining'])

function pinballRow(
  name: string,
  each: readonly Judged[],
  promise = '',
  holds: (ratio: number) => boolean = () => true,
): Row {
  const ours = (100 * each.reduce((a, j) => a + j.ours, 0)) / each.length
  const ratio = ratioOf(each)
  const told = `${promise || 'told'}; 80 % held ${Math.round(100 * coverageOf(each))}`
  return row(name, { limit: ours / ratio, ours }, ratio, told, holds(ratio))
}

function coverageRow(name: string, each: readonly Judged[]): Row {
  const coverage = 100 * coverageOf(each)
  return row(name, { limit: 80, ours: coverage }, coverage / 80, '75–90', coverage >= 75 && coverage <= 90)
}

/** All 200 lots through the other thread, trials of their past and of others' with them; CPU of the whole process, the median of three towns. */
async function cpuRow(): Promise<Row> {
  for (const { input } of casesOf('seasonal', timed, 7)) await forecastInWorker(input)
  const each: number[] = []
  for (const seed of [8, 9, 10]) {
    const cases = casesOf('stationary', timed, seed)
    const before = process.cpuUsage()
    for (const { input } of cases) await forecastInWorker({ ...input, paths: 1000 })
    const { user, system } = process.cpuUsage(before)
    each.push((user + system) / 1000)
  }
  const ms = median(each)
  return row('forecast, 200 lots × 1,000 paths, CPU ms', { limit: 1500, ours: ms }, ms / 1500, '≤ 1', ms <= 1500)
}
