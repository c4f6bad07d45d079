import { Provenance, type Fact } from '../../platform/web/ui/index.ts'
import type { TenderView } from './tender.body.tsx'
import { instantWords, procedureWords, tenderHref } from './tender.view.ts'

/** What else stands in the tender, and where it stands from. */
export function tenderFacts({ facts, tender, route }: TenderView): Fact[] {
  const { document = null, place = null, kind } = facts.source
  return [
    { label: 'Procedure', value: procedureWords[facts.procedure] },
    ...(facts.need === undefined
      ? []
      : [{ label: 'Behov', value: <a href={`/behov/${encodeURIComponent(facts.need)}`}>{facts.need}</a> }]),
    ...(route === undefined
      ? []
      : [{ label: 'Lovlig vej', value: <a href={`/indkoeb/vej/${encodeURIComponent(route)}`}>Se afgørelsen</a> }]),
    ...(facts.whyExternal === undefined ? [] : [{ label: 'Hvorfor købes ydelsen', value: facts.whyExternal }]),
    ...(facts.employmentClause === undefined
      ? []
      : [
          {
            label: 'Beskæftigelsesklausul',
            value: facts.employmentClause.applies ? 'Bruges' : 'Bruges ikke',
            note: facts.employmentClause.reason,
          },
        ]),
    ...(kind === 'paper' ? [] : [standstill(facts.standstillDays)]),
    ...(tender.published
      ? [
          {
            label: 'Offentliggjort',
            value: instantWords(tender.published.first),
            note: `Version ${tender.published.version}; fingeraftryk ${tender.published.sha256.slice(0, 16)}…`,
          },
        ]
      : []),
    { label: 'Version', value: <a href={tenderHref(tender.id, '/versioner')}>{tender.version}</a> },
    { label: 'Kilde', value: <Provenance source={{ kind, document, place }} /> },
  ]
}

function standstill(days: number): Fact {
  return {
    label: 'Standstill',
    value: `${days} kalenderdage`,
    note: 'Tiden fra tildelingen er meddelt, til aftalen kan indgås',
  }
}
