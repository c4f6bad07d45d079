import { formatDay } from '../../kernel/day.ts'
import { formatKroner, type Oere } from '../../kernel/money.ts'
import type { Tone } from '../../platform/web/ui/index.ts'
import type { ProcessStep } from '../process/process.ts'
import { danishTime } from '../process/zone.ts'
import type { Told } from './told.ts'

export const purchaseHref = (tender: string, more = '') => `/aabent/udbud/${encodeURIComponent(tender)}${more}`

/** »30. november 2026 kl. 12.00« */
export function instantText(at: string | undefined): string {
  if (at === undefined) return 'ikke oplyst'
  const { day, time } = danishTime(at)
  return `${formatDay(day)} kl. ${time.slice(0, 5).replace(':', '.')}`
}

export function dayText(at: string | undefined): string {
  return at === undefined ? 'ikke oplyst' : formatDay(danishTime(at).day)
}

export function amountText(oere: Oere | undefined): string {
  return oere === undefined ? 'ikke oplyst' : formatKroner(oere)
}

/** How a purchase stands, for a reader who knows no procurement. */
export function standing(step: ProcessStep, { tender }: Told, now: string): { words: string; tone: Tone } {
  if (tender.status === 'cancelled') return { words: 'Annulleret', tone: 'bad' }
  if (tender.status === 'unsuccessful') return { words: 'Ingen vandt', tone: 'bad' }
  if (step === 'planning') return { words: 'Planlagt', tone: 'neutral' }
  if (step === 'award') return { words: 'Tildelt', tone: 'info' }
  if (step === 'contract') return { words: 'Aftale indgået', tone: 'good' }
  const due = tender.tenderPeriod?.endDate
  if (due !== undefined && Date.parse(due) <= Date.parse(now)) return { words: 'Fristen er gået', tone: 'neutral' }
  return { words: 'Åbent for tilbud', tone: 'good' }
}

export function termText(period: { startDate?: string | undefined; endDate?: string | undefined } | undefined): string {
  if (!period?.startDate || !period.endDate) return 'ikke oplyst'
  return `${dayText(period.startDate)} til og med ${dayText(period.endDate)}`
}

/** »Delaftale 1« from lot-1. */
export function lotName(id: string): string {
  return `Delaftale ${id.replace(/^lot-/, '')}`
}

export function cancellationIn(told: Told): { date: string; rationale: string } | undefined {
  return told.tender.amendments.find((a) => a.id === 'cancellation')
}
