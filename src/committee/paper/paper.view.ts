import { formatDay, formatMonth } from '../../kernel/day.ts'
import { formatAmount, formatKroner, type Oere } from '../../kernel/money.ts'
import type { PaperFigure, PaperLot } from './content.ts'

export interface PaperShown {
  id: string
  world: string
  title: string
  agreement: string
  committee: string
  committeeName: string
  meetingDay: string | null
  draftedOn: string
  finishedOn: string | null
  version: number
  introduction: string
  content: { asOf: string; agreement: string; agreementName: string; lots: PaperLot[] }
}

export interface FigureView {
  label: string
  text: string
  definition: string
  /** Insiders come to the rows themselves, the public to the months on this page. */
  href: string
}

export interface MonthView {
  month: string
  used: string
  hours: string
  usedHref: string | null
  hoursHref: string | null
}

export interface LotView {
  lot: number
  heading: string
  /** "delaftale 1": tells two tables of the same kind apart. */
  short: string
  anchor: string
  figures: FigureView[]
  months: MonthView[]
  usedTotal: string
  hoursTotal: string
  sentence: string
  /** Ceiling − used + overrun − committed = what is left; null when no ceiling is known. */
  sum: { label: string; text: string }[] | null
}

/** "Tallene er frosset den 6. oktober 2026" or "Udkast – tallene er levende". */
export function standing(paper: Pick<PaperShown, 'finishedOn'>): string {
  return paper.finishedOn === null
    ? 'Udkast – tallene er levende'
    : `Tallene er frosset den ${formatDay(paper.finishedOn)}`
}

export function meetingWords(meetingDay: string | null): string {
  return meetingDay === null ? 'Mødedag ikke fastsat' : `Møde den ${formatDay(meetingDay)}`
}

/** A text in paragraphs, as the secretary set them apart with an empty line. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

export function lotView(lot: PaperLot, insider: { money: boolean; hours: boolean }): LotView {
  const anchor = `maaneder-${lot.lot}`
  const hrefOf = (f: PaperFigure) => ((f.unit === 'oere' ? insider.money : insider.hours) ? f.href : `#${anchor}`)
  const [used, hours] = [figure(lot, 'used'), figure(lot, 'paid-hours')]
  return {
    lot: lot.lot,
    anchor,
    heading: lot.lot === 0 ? lot.title : `Delaftale ${lot.lot}: ${lot.title}`,
    short: lot.lot === 0 ? lot.title : `delaftale ${lot.lot}`,
    figures: lot.figures.map((f) => ({
      label: f.label,
      text: figureText(f),
      definition: f.definition,
      href: hrefOf(f),
    })),
    months: lot.months.map((m) => ({
      month: formatMonth(m.month),
      used: formatAmount(m.usedOere),
      hours: formatHundredths(BigInt(m.paidHundredths)),
      usedHref: insider.money && used ? `${used.href}&maaned=${m.month}` : null,
      hoursHref: insider.hours && hours ? `${hours.href}&maaned=${m.month}` : null,
    })),
    usedTotal: formatAmount(lot.months.reduce((n, m) => n + m.usedOere, 0n)),
    hoursTotal: formatHundredths(BigInt(lot.months.reduce((n, m) => n + m.paidHundredths, 0))),
    sentence: lotSentence(lot),
    sum: sumOf(lot),
  }
}

/** What the table says, in one plain sentence. */
function lotSentence(lot: PaperLot): string {
  const value = (key: PaperFigure['key']): Oere | null => figure(lot, key)?.value ?? null
  const [ceiling, used, left, over] = [
    value('ceiling'),
    value('used') ?? 0n,
    value('remaining'),
    value('overrun') ?? 0n,
  ]
  const hours = `${formatHundredths(value('paid-hours') ?? 0n)} lønnede timer`
  if (ceiling === null)
    return `Der er brugt ${formatKroner(used)}, og borgerne har haft ${hours}. Loftet er ikke oplyst.`
  const first = `Af loftet på ${formatKroner(ceiling)} er ${formatKroner(used)} brugt, og borgerne har haft ${hours}.`
  if (over > 0n) return `${first} Der er udført arbejde for ${formatKroner(over)}, som loftet ikke dækker.`
  return `${first} ${formatKroner(left ?? 0n)} er tilbage, når det disponerede er trukket fra.`
}

function sumOf(lot: PaperLot): LotView['sum'] {
  const value = (key: PaperFigure['key']): Oere => figure(lot, key)?.value ?? 0n
  if ((figure(lot, 'ceiling')?.value ?? null) === null) return null
  const over = value('overrun')
  return [
    { label: 'Loft', text: formatAmount(value('ceiling')) },
    { label: 'Brugt', text: formatAmount(-value('used')) },
    ...(over === 0n ? [] : [{ label: 'Heraf over loftet', text: formatAmount(over) }]),
    { label: 'Disponeret og ikke brugt', text: formatAmount(-value('committed')) },
    { label: 'Tilbage', text: formatAmount(value('remaining')) },
  ]
}

function figure(lot: PaperLot, key: PaperFigure['key']): PaperFigure | undefined {
  return lot.figures.find((f) => f.key === key)
}

function figureText(f: PaperFigure): string {
  if (f.value === null) return 'ikke oplyst'
  return f.unit === 'oere' ? formatKroner(f.value) : formatHundredths(f.value)
}

/** 123450n → "1.234,5" */
export function formatHundredths(hundredths: bigint): string {
  return new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 }).format(Number(hundredths) / 100)
}
