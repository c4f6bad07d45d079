import { parseKroner } from '../../kernel/money.ts'
import { Refusal } from '../../kernel/refusal.ts'

type Values = Record<string, string>

/** From the form's flat fields to what `conclude` takes; amounts are written as kroner. */
export function concludedFrom(values: Values) {
  const { code, name, award, concludedOn, startsOn, regime, termReason, noticeDays } = values
  const lots = lotIndexes(values).filter((i) => values[`lots.${i}.take`] !== undefined)
  return {
    ...{ code, name, award, concludedOn, startsOn, regime, termReason, noticeDays },
    endsBefore: values['endsBefore'],
    option: optionFrom(values),
    lots: lots.map((i) => lotFrom(values, i)),
  }
}

/** The lots the form shows, in order. */
export function lotIndexes(values: Values): number[] {
  return Object.keys(values).flatMap((k) => {
    const found = /^lots\.(\d+)\.no$/.exec(k)?.[1]
    return found === undefined ? [] : [Number(found)]
  })
}

/** "12 + 12" is two options of twelve months each. */
function optionFrom(values: Values) {
  const steps = (values['option.steps'] ?? '').split(/[+,\s]+/).filter((s) => s !== '')
  const untilBefore = values['option.untilBefore'] ?? ''
  if (steps.length === 0 && untilBefore === '') return undefined
  const ticked = (name: string) => (values[`option.${name}`] === undefined ? undefined : true)
  return {
    steps,
    untilBefore,
    needsFunding: values['option.needsFunding'] !== undefined,
    perLot: ticked('perLot'),
    allSuppliers: ticked('allSuppliers'),
    decideMonths: values['option.decideMonths'],
  }
}

function lotFrom(values: Values, i: number) {
  const at = (field: string) => values[`lots.${i}.${field}`] ?? ''
  const validFrom = values['startsOn']
  const price = (unit: string, field: string) => {
    const amountOere = oere(at(field), `lots.${i}.${field}`)
    return amountOere === undefined ? [] : [{ unit, amountOere, validFrom }]
  }
  return {
    ...{
      no: at('no'),
      title: at('title'),
      area: at('area'),
      targetGroup: at('targetGroup'),
      capacity: at('capacity'),
      line: at('line'),
    },
    ceilingOere: oere(at('ceilingOere'), `lots.${i}.ceilingOere`),
    yearlyOere: oere(at('yearlyOere'), `lots.${i}.yearlyOere`),
    prices: [...price('place-month', 'placeMonth'), ...price('paid-hour', 'paidHour')],
  }
}

function oere(text: string, field: string): string | undefined {
  if (text.trim() === '') return undefined
  try {
    return String(parseKroner(text))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal('invalid', error.message, { issues: [{ field, message: error.message }] })
  }
}

/** The act counts the lots that were chosen and speaks of prices; the form names the fields it shows. */
export function fieldInForm(field: string | undefined, values: Values): string | undefined {
  const [, nth, rest = ''] = /^lots\.(\d+)\.(.*)$/.exec(field ?? '') ?? []
  if (nth === undefined) return field
  const index = lotIndexes(values).filter((i) => values[`lots.${i}.take`] !== undefined)[Number(nth)] ?? nth
  return `lots.${index}.${rest.startsWith('prices') ? 'placeMonth' : rest}`
}
