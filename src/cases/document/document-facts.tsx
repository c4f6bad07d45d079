import { capital } from '../../kernel/text.ts'
import { formatDay } from '../../kernel/day.ts'
import type { Fact } from '../../platform/web/ui/index.ts'
import { unknownIn } from '../../platform/web/worlds.ts'
import { caseNumber } from './document.view.ts'
import type { Names } from './names.web.ts'
import type { Paper } from './shown.web.ts'

/** What is known, and last, in one line, what the paper does not print. */
export function facts(paper: Paper, names: Names): Fact[] {
  const numbers = paper.numbers.map((n) => caseNumber(n.number, n.system)).join(', ')
  const meeting = paper.meeting_day === null ? null : meetingWords(paper, paper.meeting_day)
  const known: [string, Fact['value'] | null][] = [
    ['Numre', numbers === '' ? null : numbers],
    ['Møde', meeting],
    ['Punkt på dagsordenen', paper.agenda_item === null ? null : String(paper.agenda_item)],
    ['Dokumentdato', paper.document_day === null ? null : formatDay(paper.document_day)],
    ['Udvalg', names.committeeName],
    ['Forvaltning', names.administrationName],
    ['Underskrevet af', paper.signed_by.length === 0 ? null : paper.signed_by.join(' og ')],
  ]
  const missing = known.flatMap(([label, value]) => (value === null ? [label.toLowerCase()] : []))
  return [
    ...known.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
    ...given('Afsender', paper.sender),
    ...given('Modtager', paper.addressee),
    ...given('Sagsbehandler', paper.caseworker),
    ...given('Bemærkning', paper.remark),
    ...(paper.public_address === null
      ? []
      : [{ label: 'Offentlig adresse', value: <a href={paper.public_address}>Åbn hos kommunen</a> }]),
    ...(paper.ocr ? [{ label: 'Læst fra', value: 'scannet papir; bogstaver og krydser kan være læst forkert' }] : []),
    ...(paper.open ? [] : [{ label: 'Adgang', value: 'kun for medarbejdere' }]),
    { label: 'Journaliseret', value: `${formatDay(paper.filed_on)}${paper.theme === null ? '' : `, ${paper.theme}`}` },
    ...(missing.length === 0 ? [] : [{ label: capital(unknownIn(paper.world)), value: missing.join(', ') }]),
  ]
}

function meetingWords({ meeting_time, meeting_place }: Paper, day: string): string {
  return [formatDay(day), meeting_time && `kl. ${meeting_time}`, meeting_place].filter(Boolean).join(', ')
}

function given(label: string, value: string | null): Fact[] {
  return value === null ? [] : [{ label, value }]
}
