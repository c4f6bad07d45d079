import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import {
  Checkbox,
  DateField,
  Heading,
  Hidden,
  NumberField,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Choice,
} from '../../platform/web/ui/index.ts'
import { documentKinds } from './document.input.ts'
import { documentKind } from './document.view.ts'

export interface DocumentFormProps {
  action: string
  attempt: Attempt | undefined
  committees: readonly Choice[]
  administrations: readonly Choice[]
  /** What stands, when a filed document is mended. */
  stands?: Record<string, string> | undefined
}

/** One column; what the paper does not print is left empty and stays empty. */
export function DocumentForm({ action, attempt, committees, administrations, stands }: DocumentFormProps) {
  const mends = stands !== undefined
  const field = (name: string) => fieldOf(attempt, name, stands?.[name] ?? '')
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        title={mends ? 'Ret oplysningerne' : 'Journalisér et papir'}
        lead={
          mends
            ? 'Rettelsen bliver en ny version. Det, der stod før, kan stadig læses.'
            : 'Skriv det, der står på papiret. Lad et felt stå tomt, når papiret ikke trykker det.'
        }
        actions={mends ? undefined : <a href="/sager/indlaes">Indlæs en fil i stedet</a>}
      />
      <form method="post" action={action} novalidate>
        <FormKey />
        {mends ? <Hidden name="version" value={attempt?.values['version'] ?? stands['version'] ?? ''} /> : null}
        {mends ? null : (
          <TextField
            {...field('id')}
            label="Hvilket navn skal papiret have i registret?"
            hint="Fx DOK-2026-14. Det kan ikke ændres."
            width="m"
          />
        )}
        <TextField {...field('title')} label="Hvad er papirets titel?" maxlength={400} width="l" />
        <Select
          {...field('kind')}
          label="Hvilken slags papir?"
          empty="Vælg"
          choices={documentKinds.map((k) => ({ value: k, label: documentKind(k) }))}
        />
        <TextArea
          {...field('numbers')}
          label="Numre"
          hint="Ét på hver linje, systemet efter et komma: 2022-14856, F2"
          rows={3}
          optional
        />
        <TextField {...field('theme')} label="Tema" hint="Det, sagen journaliseres under." optional />
        <WhenAndWho field={field} committees={committees} administrations={administrations} />
        <TextArea {...field('remark')} label="Bemærkning" rows={3} optional />
        <Checkbox name="open" label="Alle må læse papiret" checked={field('open').value === 'ja'} />
        {mends ? <TextField {...field('reason')} label="Hvorfor rettes det?" maxlength={500} width="l" /> : null}
        <div class="form-acts">
          <SubmitButton>{mends ? 'Gem som ny version' : 'Journalisér'}</SubmitButton>
          <a href={mends ? action.replace(/\/ret$/, '') : '/sager'}>Fortryd</a>
        </div>
      </form>
    </>
  )
}

interface WhenProps extends Pick<DocumentFormProps, 'committees' | 'administrations'> {
  field: (name: string) => ReturnType<typeof fieldOf>
}

function WhenAndWho({ field, committees, administrations }: WhenProps) {
  return (
    <>
      <Select {...field('committee')} label="Udvalg" empty="Ikke trykt" choices={committees} optional />
      <Select {...field('administration')} label="Forvaltning" empty="Ikke trykt" choices={administrations} optional />
      <DateField {...field('meetingDay')} label="Mødedato" optional />
      <NumberField {...field('agendaItem')} label="Punkt på dagsordenen" whole optional />
      <DateField {...field('documentDay')} label="Papirets dato" optional />
      <TextField {...field('sender')} label="Afsender" optional />
      <TextField {...field('addressee')} label="Modtager" optional />
      <TextField {...field('signedBy')} label="Underskrevet af" hint="Flere navne med komma imellem." optional />
      <TextArea
        {...field('annexes')}
        label="Bilag"
        hint="Ét på hver linje, i rækkefølge: nummeret og titlen."
        rows={4}
        optional
      />
    </>
  )
}
