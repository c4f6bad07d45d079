import { formatDay } from '../../kernel/day.ts'
import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import {
  DateField,
  Empty,
  ErrorSummary,
  Facts,
  Heading,
  Hidden,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Choice,
} from '../../platform/web/ui/index.ts'
import { paragraphs, type PaperShown } from './paper.view.ts'

export interface DraftProps {
  attempt: Attempt | undefined
  agreements: readonly Choice[]
  committees: readonly Choice[]
  suggested: { title: string; introduction: string }
}

export function DraftForm({ attempt, agreements, committees, suggested }: DraftProps) {
  if (agreements.length === 0) {
    return (
      <>
        <Heading title="Begynd et papir" />
        <Empty title="Der er ingen indgået aftale at skrive om." begin={{ href: '/aftaler', label: 'Se aftaler' }}>
          Et papir henter sine tal fra en aftale med lofter.
        </Empty>
      </>
    )
  }
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        title="Begynd et papir"
        lead="Du skriver teksten. Tallene hentes selv og er levende, til papiret gøres færdigt."
      />
      <form method="post" action="/udvalg/ny">
        <FormKey />
        <Select
          {...fieldOf(attempt, 'agreement', first(agreements))}
          label="Hvilken aftale handler papiret om?"
          choices={agreements}
        />
        <Select
          {...fieldOf(attempt, 'committee', first(committees))}
          label="Hvilket udvalg skal have det?"
          choices={committees}
        />
        <Words attempt={attempt} title={suggested.title} introduction={suggested.introduction} meetingDay="" />
        <div class="form-acts">
          <SubmitButton>Gem udkastet</SubmitButton>
          <a href="/udvalg">Fortryd</a>
        </div>
      </form>
    </>
  )
}

function first(choices: readonly Choice[]): string {
  return choices[0]?.value ?? ''
}

/**
 * The draft's own words. When another has saved meanwhile, what was written stays in the fields, the other's text is
 * shown above, and the form carries the new version so that saving again works.
 */
export function EditForm({ paper, attempt }: { paper: PaperShown; attempt: Attempt | undefined }) {
  const meetingDay = paper.meetingDay === null ? '' : formatDay(paper.meetingDay)
  const stale = attempt?.refusal.code === 'stale'
  return (
    <>
      {stale ? (
        <ErrorSummary errors={attempt.errors} heading="En anden har gemt imens" />
      ) : (
        <Errors attempt={attempt} />
      )}
      <Heading kicker="Udkast" title={`Ret: ${paper.title}`} lead="Tallene retter sig selv; her retter du ordene." />
      {stale ? <Theirs paper={paper} attempt={attempt} /> : null}
      <form method="post" action={`/udvalg/${paper.id}/ret`}>
        <FormKey />
        <Hidden name="version" value={stale ? paper.version : (attempt?.values['version'] ?? paper.version)} />
        <Words attempt={attempt} title={paper.title} introduction={paper.introduction} meetingDay={meetingDay} />
        <div class="form-acts">
          <SubmitButton>{stale ? 'Gem min tekst alligevel' : 'Gem rettelsen'}</SubmitButton>
          <a href={`/udvalg/${paper.id}`}>Fortryd</a>
        </div>
      </form>
    </>
  )
}

function Words({
  attempt,
  title,
  introduction,
  meetingDay,
}: {
  attempt: Attempt | undefined
  title: string
  introduction: string
  meetingDay: string
}) {
  return (
    <>
      <TextField {...fieldOf(attempt, 'title', title)} label="Hvad hedder papiret?" maxlength={300} width="l" />
      <DateField
        {...fieldOf(attempt, 'meetingDay', meetingDay)}
        label="Hvilken dag er mødet?"
        hint="For eksempel 3/9 eller 3. september 2026."
        optional
      />
      <TextArea
        {...fieldOf(attempt, 'introduction', introduction)}
        label="Indledning"
        hint="Skriv ingen navne på borgere: papiret bliver offentligt, når det er færdigt. En tom linje skiller afsnit."
        rows={14}
        maxlength={8000}
      />
    </>
  )
}

/** What stands now, beside what was written here; only what differs. */
function Theirs({ paper, attempt }: { paper: PaperShown; attempt: Attempt }) {
  const { values } = attempt
  const facts = [
    ...(paper.title === values['title'] ? [] : [{ label: 'Titel', value: paper.title }]),
    ...(sameDay(paper.meetingDay, values['meetingDay'])
      ? []
      : [{ label: 'Mødedag', value: paper.meetingDay === null ? 'ikke fastsat' : formatDay(paper.meetingDay) }]),
    ...(sameText(paper.introduction, values['introduction'])
      ? []
      : [{ label: 'Indledning', value: paragraphs(paper.introduction).map((text) => <p>{text}</p>) }]),
  ]
  return (
    <>
      <h2>Det, der er gemt nu</h2>
      <p>
        {facts.length === 0
          ? 'Det gemte er det samme som dit. Du kan gemme igen.'
          : 'Din egen tekst står uændret i felterne nedenfor. Gemmer du igen, er det din, der gælder.'}
      </p>
      {facts.length === 0 ? null : <Facts items={facts} />}
    </>
  )
}

function sameDay(day: string | null, written: string | undefined): boolean {
  return (day === null ? '' : formatDay(day)) === (written ?? '').trim() || day === written
}

/** A browser sends line breaks as CRLF. */
function sameText(a: string, b: string | undefined): boolean {
  return a.replaceAll('\r\n', '\n').trim() === (b ?? '').replaceAll('\r\n', '\n').trim()
}
