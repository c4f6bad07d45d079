import { parseKroner } from '../../../kernel/money.ts'
import type { Asked } from './asked.ts'
import type { Partner, Price, Qualification, Quality } from './content.ts'

export interface FormProblem {
  field: string
  message: string
}

export interface FormContents {
  qualification: Qualification
  quality: Quality
  price: Price
}

type Values = Readonly<Record<string, string>>

/** A bid as its form was filled in, the same in a browser as here, and what is still missing. Never sent unsealed by the browser. */
export function contentsFrom(values: Values, asked: Asked): { contents: FormContents; problems: FormProblem[] } {
  const problems: FormProblem[] = []
  const lots = asked.lots.filter((l) => values[`delaftale-${l.no}`] !== undefined)
  if (lots.length === 0) problems.push({ field: `delaftale-${asked.lots[0]?.no}`, message: 'Vælg mindst én delaftale' })
  for (const { no } of lots)
    for (const { id, title } of asked.criteria)
      if (!values[`svar-${no}-${id}`]?.trim())
        problems.push({ field: `svar-${no}-${id}`, message: `Skriv jeres svar på »${title}«, delaftale ${no}` })
  if (asked.selfDeclaration && values['tro'] === undefined)
    problems.push({ field: 'tro', message: 'Erklær, at ingen udelukkelsesgrund gælder jer' })
  const qualification: Qualification = {
    requirements: asked.requirements.map(({ id }) => ({
      ...{ id, met: values[`krav-${id}`] !== undefined, text: values[`kravtekst-${id}`]?.trim() || undefined },
    })),
    selfDeclaration: values['tro'] !== undefined,
    partners: partnersIn(values),
    contact: values['kontakt']?.trim() || undefined,
  }
  const quality: Quality = {
    lots: lots.map(({ no }) => ({
      no,
      answers: asked.criteria.map(({ id }) => ({ criterion: id, text: values[`svar-${no}-${id}`]?.trim() ?? '' })),
    })),
  }
  const price: Price = { lots: lots.map(({ no }) => ({ no, oere: oereIn(values, no, problems) })) }
  return { contents: { qualification, quality, price }, problems }
}

function oereIn(values: Values, no: number, problems: FormProblem[]): number {
  const field = `pris-${no}`
  try {
    const oere = parseKroner(values[field] ?? '')
    if (oere > 0n && oere <= 10_000_000_000_000n) return Number(oere)
    problems.push({ field, message: `Prisen for delaftale ${no} skal være over 0 kr.` })
  } catch {
    problems.push({ field, message: `Skriv prisen for delaftale ${no} i kroner, fx 1.250.000` })
  }
  return 0
}

/** One a line: the name, then a dash, then what they do. */
function partnersIn(values: Values): Partner[] {
  const how = values['sammen']
  if (how !== 'consortium' && how !== 'subcontractor') return []
  return (values['partnere'] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [name = '', ...part] = line.split(/\s[–-]\s/)
      return { as: how, name: name.trim(), part: part.join(' – ').trim() }
    })
}
