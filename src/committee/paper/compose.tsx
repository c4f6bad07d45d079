import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import { Errors, fieldOf, FormKey, type Attempt } from '../../platform/web/pages.tsx'
import {
  DateField,
  ErrorSummary,
  Heading,
  Hidden,
  Notice,
  SubmitButton,
  TextArea,
  TextField,
} from '../../platform/web/ui/index.ts'
import { ChangeList } from './changes.tsx'
import { changesBetween } from './changes.ts'
import type { Composed } from './compose.ts'
import { PartFields } from './compose-part.tsx'
import type { PaperShown } from './paper.view.ts'
import { hasPoints, inOrder, kindNames } from './parts.ts'
import type { paperOffers } from './offers.acts.ts'

export type Offers = z.output<typeof paperOffers.output>

export interface ComposeProps {
  paper: PaperShown
  mine: Composed
  offers: Offers
  attempt: Attempt | undefined
  saved: boolean
}

/**
 * The draft's words. When another has saved meanwhile, what was written stays in the fields, what the other's differs in is
 * shown above, and the form carries the new version so that saving again works.
 */
export function ComposeForm({ paper, mine, offers, attempt, saved }: ComposeProps) {
  const stale = attempt?.refusal.code === 'stale'
  return (
    <>
      {stale ? (
        <ErrorSummary errors={attempt.errors} heading="En anden har gemt imens" />
      ) : (
        <Errors attempt={attempt} />
      )}
      {saved ? (
        <Notice kind="success" live>
          Papiret er gemt. <a href={`/udvalg/${paper.id}`}>Se det</a>
        </Notice>
      ) : null}
      <Heading
        kicker={`Udkast · ${kindNames[paper.kind]}`}
        title={`Ret: ${paper.title}`}
        lead="Tallene retter sig selv; her retter du ordene og vælger, hvad der skal hentes ind. En tom del kommer ikke med."
        actions={<a href={`/udvalg/${paper.id}`}>Se papiret</a>}
      />
      {stale ? <Theirs paper={paper} mine={mine} attempt={attempt} /> : null}
      <form method="post" action={`/udvalg/${paper.id}/ret`} class="composer">
        <FormKey />
        <Hidden name="version" value={stale ? paper.version : (attempt?.values['version'] ?? paper.version)} />
        <Hidden name="kind" value={paper.kind} />
        <button type="submit" name="do" value="se" class="sr-only" tabindex={-1} aria-hidden="true">
          Gem
        </button>
        <HeadFields paper={paper} attempt={attempt} />
        <Figures offers={offers} />
        {inOrder(paper.kind, mine.parts).map((part) => (
          <PartFields part={part} offers={offers}>
            {part.key === 'recommendation' && hasPoints(paper.kind) ? <Points mine={mine} attempt={attempt} /> : null}
          </PartFields>
        ))}
        <TextArea
          {...fieldOf(attempt, 'annexes', mine.annexes.join('\n'))}
          label="Bilag"
          hint="Ét bilag på hver linje; de nummereres i rækkefølge. Rækkerne bag indsatte tal kommer med af sig selv."
          rows={3}
          maxlength={20_000}
        />
        <div class="form-acts">
          <SubmitButton name="do" value="se">
            {stale ? 'Gem min tekst alligevel' : 'Gem, og se papiret'}
          </SubmitButton>
          <SubmitButton name="do" value="gem" kind="secondary">
            Gem, og skriv videre
          </SubmitButton>
          <a href={`/udvalg/${paper.id}`}>Fortryd</a>
        </div>
      </form>
    </>
  )
}

function HeadFields({ paper, attempt }: Pick<ComposeProps, 'paper' | 'attempt'>) {
  const meetingDay = paper.meetingDay === null ? '' : formatDay(paper.meetingDay)
  return (
    <>
      <TextField {...fieldOf(attempt, 'title', paper.title)} label="Hvad hedder papiret?" maxlength={300} width="l" />
      <DateField
        {...fieldOf(attempt, 'meetingDay', meetingDay)}
        label="Hvilken dag er mødet?"
        hint="For eksempel 3/9 eller 3. september 2026."
        optional
      />
    </>
  )
}

function Points({ mine, attempt }: { mine: Composed; attempt: Attempt | undefined }) {
  return (
    <TextArea
      {...fieldOf(attempt, 'points', mine.points.join('\n'))}
      label="Indstillingens punkter"
      hint="Ét punkt på hver linje, fx “at udvalget godkender …”. De nummereres selv."
      rows={5}
      maxlength={20_000}
    />
  )
}

/** The figures that may stand in a sentence, with what to write. */
function Figures({ offers }: { offers: Offers }) {
  if (offers.figures.length === 0) return null
  return (
    <details class="composer-figures">
      <summary>Levende tal til teksten</summary>
      <p>
        Skriv tallets kode, som den står her, midt i en sætning. Vil du skrive det på din egen måde, så sæt en streg og
        dine ord efter, fx <code>{'{{brugt: AFTALE/1 | knap 1,2 mio. kr.}}'}</code>. Passer ordene ikke længere, siger
        papiret til.
      </p>
      <dl class="facts facts-compact">
        {offers.figures.map((f) => (
          <div class="fact">
            <dt>
              {f.label}: {f.text}
            </dt>
            <dd>
              <code>{f.token}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** What stands now where it differs from what was written here. */
function Theirs({ paper, mine, attempt }: { paper: PaperShown; mine: Composed; attempt: Attempt }) {
  const head = { kind: paper.kind, meetingDay: null }
  const own = { ...head, ...mine, title: attempt.values['title'] ?? paper.title }
  const { title, parts, points, annexes } = paper
  const changes = changesBetween(own, { ...head, title, parts, points, annexes })
  return (
    <>
      <h2>Det, der er gemt nu</h2>
      <p>
        {changes.length === 0
          ? 'Det gemte er det samme som dit. Du kan gemme igen.'
          : 'Din egen tekst står uændret i felterne nedenfor. Gemmer du igen, er det din, der gælder. “Før” er din, “Nu” er den gemte.'}
      </p>
      {changes.length === 0 ? null : <ChangeList changes={changes} />}
    </>
  )
}
