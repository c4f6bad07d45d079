import { scrubCpr } from '../../kernel/cpr-text.ts'
import { smallCountsIn } from '../small-numbers.ts'
import { textsOf, type Block } from './model.ts'

export interface Finding {
  rule: 'NO-CPR' | 'NO-PERSON' | 'SMALL-NUMBERS'
  /** The heading or table it stands under. */
  where: string
  /** What was found; a personal number with its last digits taken out. */
  quote: string
  /** What to do. */
  says: string
}

/** What may not be public, found in every text and every table of people. */
export function findingsIn(blocks: readonly Block[], more: readonly { where: string; text: string }[] = []): Finding[] {
  const texts = [...more, ...textsOf(blocks)]
  const found = [...texts.flatMap(({ where, text }) => inText(where, text)), ...blocks.flatMap(inTable)]
  const keys = found.map(keyOf)
  return found.filter((f, i) => keys.indexOf(keyOf(f)) === i)
}

/** One finding, whoever names it: what was found, not where. */
export function keyOf({ rule, quote }: Pick<Finding, 'rule' | 'quote'>): string {
  return `${rule}: ${quote}`
}

function inText(where: string, text: string): Finding[] {
  const scrubbed = scrubCpr(text)
  const cpr = [...scrubbed.matchAll(/\d{6}-xxxx|xxxxxx-xxxx/g)].map((m) => m[0])
  return [
    ...cpr.map((quote) => finding('NO-CPR', where, quote, 'Fjern personnummeret.')),
    ...personIn(scrubbed).map((quote) =>
      finding('NO-PERSON', where, quote, 'Fjern det, eller sig, hvorfor det må være offentligt.'),
    ),
    ...smallCountsIn(scrubbed).map((quote) =>
      finding(
        'SMALL-NUMBERS',
        where,
        quote,
        'Skriv “færre end 5”, slå grupper sammen, eller sig, hvorfor ingen kan kendes.',
      ),
    ),
  ]
}

// Looked for from the beginning of a word only: from within, a long row of letters would be read again and again.
const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu
const phone =
  /(?<![\d.,-])(?:\+45[ \u00a0]?)?(?:\d{2}[ \u00a0]){3}\d{2}(?!\d|[.,]\d)|\+45[ \u00a0]?\d{8}(?!\d)|(?<=(?:tlf\.?|telefon|mobil)[:\s]{1,3})\d{8}(?!\d)/giu
const birthday = /(?<!\p{L})født(?: den)? \d{1,2}[./ ]\s?(?:\d{1,2}|\p{L}+)[./ -]\s?\d{2,4}/giu

function personIn(text: string): string[] {
  return [email, phone, birthday].flatMap((pattern) => [...text.matchAll(pattern)].map((m) => m[0]))
}

/** A cell that counts people: “3”, “ca. 3”, “3-4”. */
const fewPeople = /^(?:\p{L}+\.?\s+)?[1-4](?![\d.,])/u

function inTable(b: Block): Finding[] {
  if (b.type !== 'table') return []
  return b.rows.flatMap((r) =>
    r.cells.flatMap((c, i) => {
      const column = b.columns[i + 1]
      if (column?.persons !== true || !fewPeople.test(c.text.trim())) return []
      return [
        finding(
          'SMALL-NUMBERS',
          `Tabellen “${b.caption}”`,
          `${r.header}, ${column.label}: ${c.text}`,
          'Slå rækker sammen, eller fjern tabellen.',
        ),
      ]
    }),
  )
}

function finding(rule: Finding['rule'], where: string, quote: string, says: string): Finding {
  return { rule, where, quote, says }
}
