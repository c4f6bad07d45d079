import { dayOf } from '../../platform/index.ts'
import { isCpvDivision } from './codes.ts'
import type { Missing } from './missing.ts'
import { dueOnFreeDays } from './timetable.ts'
import type { LotFacts, TenderFacts } from './tender.input.ts'

/** Everything that must stand in the documents before anyone bids by them; an empty list means the tender is whole. */
export function missingBeforePublication(t: TenderFacts, at: string): Missing[] {
  const say = (rule: string, field: string, message: string): Missing => ({ rule, field, message })
  const lots = t.lots.flatMap((lot, i) => missingInLot(lot, i))
  return [
    ...lots,
    ...dueOnFreeDays(t, t.bidsDueAt === undefined ? undefined : dayOf(t.bidsDueAt)),
    ...(t.bidsDueAt === undefined
      ? [say('TIMETABLE', 'bidsDueAt', 'Skriv, hvornår tilbud senest skal være inde')]
      : []),
    ...(t.bidsDueAt !== undefined && new Date(t.bidsDueAt) <= new Date(at)
      ? [say('TIMETABLE', 'bidsDueAt', 'Fristen for tilbud er passeret. Skriv et senere tidspunkt')]
      : []),
    ...(t.scale === undefined ? [say('SEC-160', 'scale', 'Skriv pointskalaen')] : []),
    ...(t.tie === undefined ? [say('SEC-160', 'tie', 'Vælg, hvad der afgør pointlighed')] : []),
    ...(t.cpv.length === 0 ? [say('NOTICE', 'cpv', 'Skriv den CPV-kode, der dækker hovedydelsen')] : []),
    ...wrongCpv(t).map((field) => say('NOTICE', field, 'Der er ingen CPV-kode, der begynder med de to cifre')),
    ...aboutDescription(t.description).map((message) => say('NOTICE', 'description', message)),
    ...(t.employmentClause === undefined
      ? [say('R23', 'employmentClause', 'Skriv, om beskæftigelsesklausulen bruges, og hvorfor')]
      : []),
    ...(t.whyExternal === undefined
      ? [say('BUY', 'whyExternal', 'Skriv, hvorfor ydelsen købes og ikke løses af kommunen selv')]
      : []),
  ]
}

function wrongCpv({ cpv, lots }: TenderFacts): string[] {
  const ofLots = lots.map((l, i): [string, string | undefined] => [`lots.${i}.cpv`, l.cpv])
  return [['cpv', cpv.find((code) => !isCpvDivision(code))] as const, ...ofLots].flatMap(([field, code]) =>
    code === undefined || isCpvDivision(code) ? [] : [field],
  )
}

/** A notice must have it, and takes no more; published first, it could be mended only by a change told to all. */
const longest = 6000

function aboutDescription(text: string | undefined): string[] {
  if (text === undefined) return ['Beskriv udbuddet, så det kan læses i bekendtgørelsen']
  return text.length > longest
    ? [`Beskrivelsen er på ${text.length} tegn, og en bekendtgørelse har plads til ${longest}. Læg resten i materialet`]
    : []
}

function missingInLot(lot: LotFacts, i: number): Missing[] {
  const lacks = (field: string, value: unknown, rule: string, message: string): Missing[] =>
    value === undefined ? [{ field: `lots.${i}.${field}`, message: `Delaftale ${lot.no}: ${message}`, rule }] : []
  const [value, ceiling] = [lot.estimatedValueOere, lot.ceilingOere]
  const low = value !== undefined && ceiling !== undefined && ceiling < value
  return [
    ...lacks('ceilingOere', ceiling, 'CEILING', 'skriv loftet, det mest der kan købes i hele aftaleperioden'),
    ...lacks('estimatedValueOere', value, 'SEC-30', 'skriv den anslåede værdi med optioner'),
    ...lacks('startsOn', lot.startsOn, 'R19', 'skriv, hvornår aftalen begynder'),
    ...lacks('endsBefore', lot.endsBefore, 'R19', 'skriv, hvornår aftalen slutter'),
    ...(low
      ? lacks('ceilingOere', undefined, 'CEILING', 'loftet er lavere end den anslåede værdi. Ret det ene af dem')
      : []),
  ]
}
