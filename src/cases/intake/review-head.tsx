import { formatDay, isDay } from '../../kernel/day.ts'
import { Checkbox, DateField, Select, TextArea, TextField, type Choice } from '../../platform/web/ui/index.ts'
import { choices, kindNames } from './draft.view.ts'
import type { Body, Part } from './review-part.ts'
import { Fold, valueOf, Where } from './review-parts.tsx'

/** What the paper is: kind, title, meeting, bodies, days and names. */
export function Head({ part, bodies }: { part: Part; bodies: readonly Body[] }) {
  const of = (field: string) => valueOf(part, `draft.document.${field}`)
  const where = (what: string) => ({ hint: <Where part={part} what={what} /> })
  const day = (field: string) => ({ ...of(field), value: shownDay(of(field).value) })
  const given = ['sender', 'addressee', 'caseworker', 'signedBy', 'remark'].some((f) => of(f).value !== '')
  return (
    <>
      <h2>Papiret</h2>
      <TextArea {...of('title')} {...where('title')} label="Titel" maxlength={400} rows={2} />
      <Select {...of('kind')} {...where('kind')} label="Art" choices={choices(kindNames)} />
      <TextField {...of('id')} label="Nummer i registret" hint="Vælges én gang, og ændres ikke senere." width="m" />
      <TextField {...of('theme')} label="Emne" hint="Det, sagen handler om, med få ord." width="l" optional />
      <Select
        {...of('committee')}
        {...where('committee')}
        label="Udvalg"
        empty="Ikke trykt"
        choices={bodiesOf(bodies, 'committee')}
      />
      <Select
        {...of('administration')}
        {...where('administration')}
        label="Forvaltning"
        empty="Ikke trykt"
        choices={bodiesOf(bodies, 'administration')}
      />
      <DateField {...day('meetingDay')} {...where('meetingDay')} label="Mødedato" optional />
      <TextField {...of('meetingTime')} label="Mødetid" width="s" optional />
      <TextField {...of('meetingPlace')} {...where('meetingPlace')} label="Mødested" width="l" optional />
      <TextField {...of('agendaItem')} {...where('item')} label="Punkt på dagsordenen" width="xs" optional />
      <DateField {...day('documentDay')} {...where('documentDay')} label="Papirets egen dato" optional />
      <Checkbox
        {...of('ocr')}
        value="ja"
        checked={of('ocr').value === 'ja'}
        label="Teksten er skannet og kan mangle bogstaver"
      />
      <Checkbox
        {...of('open')}
        value="ja"
        checked={of('open').value === 'ja'}
        label="Alle må læse papiret og hente filen"
        hint="En fil med et CPR-nummer i teksten kan ikke være åben."
      />
      <Fold title="Afsender, modtager og navne" open={given}>
        <TextField {...of('sender')} label="Afsender" width="l" optional />
        <TextField {...of('addressee')} {...where('addressee')} label="Modtager" width="l" optional />
        <TextField {...of('caseworker')} {...where('caseworker')} label="Sagsbehandler i papiret" width="l" optional />
        <TextArea {...of('signedBy')} {...where('signedBy')} label="Underskrevet af" rows={2} optional />
        <TextArea {...of('remark')} label="Bemærkning" rows={2} optional />
      </Fold>
    </>
  )
}

function bodiesOf(bodies: readonly Body[], kind: string): Choice[] {
  return bodies.filter((b) => b.kind === kind).map((b) => ({ value: b.id, label: b.name }))
}

/** A day is read again as it is written; what could not be read stays as it was written. */
function shownDay(value: string): string {
  return isDay(value) ? formatDay(value) : value
}
