import { parseKroner } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { issuesOf } from '../../platform/tell.ts'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { scenarioChart } from '../prognosis/fan-chart.ts'
import type { Shown } from '../prognosis/shown.ts'
import { whatIf } from './scenario.acts.ts'
import { fieldNames, scenarioFields, type Tried } from './tried.ts'

/** The scenario the address holds, tried; undefined where it holds none. What is written wrongly is kept with its error. */
export async function triedOf(visit: Visit, c: WebContext, shown: Shown): Promise<Tried | undefined> {
  const values = Object.fromEntries(fieldNames.map((name) => [name, (c.req.query(name) ?? '').trim()]))
  if (fieldNames.every((name) => values[name] === '')) return undefined
  const loft = readLoft(values['loft'] ?? '')
  try {
    const given = fieldNames.map((name) => [scenarioFields[name], name === 'loft' ? loft.oere : values[name]])
    const out = await visit.do(whatIf, { lot: shown.lot.id, ...Object.fromEntries(given) })
    return { values, errors: [], out, chart: await scenarioChart(shown, out) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const issues = issuesOf(error).map(({ field, message }) => ({ name: danish(field), message }))
    const mended = issues.map((i) => (i.name === 'loft' ? { ...i, message: loft.error ?? i.message } : i))
    return { values, errors: mended.length > 0 ? mended : [{ message: error.message }] }
  }
}

/** What cannot be read is sent on as it stands, so that every field's error is told at once. */
function readLoft(text: string): { oere: string; error?: string } {
  if (text === '') return { oere: '' }
  try {
    return { oere: String(parseKroner(text)) }
  } catch (error) {
    return { oere: text, error: error instanceof Refusal ? error.message : 'Skriv et beløb' }
  }
}

function danish(field: string): string {
  return fieldNames.find((name) => scenarioFields[name] === field) ?? field
}
