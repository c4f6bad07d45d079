import type { Hono } from 'hono'
import { Refusal } from '../../kernel/refusal.ts'
import type { Finding } from '../../platform/documents/personal.ts'
import { type Attempt, Errors, FormKey, type PageView, fieldOf, formPage } from '../../platform/web/pages.tsx'
import { Facts, Heading, Hidden, Notice, SubmitButton, TextField } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { checkPaper, publishPaper } from './publish.acts.ts'
import { FindingList } from './finish.web.tsx'
import { mustBeAllowed } from './may.ts'
import { meetingWords, type PaperShown } from './paper.view.ts'
import { crumbsOf, worldOfPaper } from './world.ts'
import { showPaper } from './show.acts.ts'

export function publishPage(app: Hono<WebEnv>): void {
  formPage(app, '/udvalg/:id/offentliggoer', {
    act: publishPaper,
    input: (values, c) => ({ paper: c.req.param('id'), answers: allAnswered(values) }),
    done: (_out, _values, c) => `/udvalg/${c.req.param('id')}?gjort=offentlig`,
    again: view,
  })
}

/** `fund.0` = rule|quote, `grund.0` = why it may be public. */
export function answersIn(values: Record<string, string>) {
  return Object.entries(values).flatMap(([name, value]) => {
    const [, no] = /^fund\.(\d{1,3})$/.exec(name) ?? []
    const [, rule, quote] = /^([A-Z-]+)\|([^]+)$/.exec(value) ?? []
    const reason = (values[`grund.${no}`] ?? '').trim()
    return no === undefined || rule === undefined || quote === undefined || reason === ''
      ? []
      : [{ rule, quote, reason }]
  })
}

/** @throws Refusal invalid with the field of every place that has no answer */
function allAnswered(values: Record<string, string>) {
  const issues = Object.entries(values).flatMap(([name, value]) => {
    const [, no] = /^fund\.(\d{1,3})$/.exec(name) ?? []
    if (no === undefined || (values[`grund.${no}`] ?? '').trim() !== '') return []
    return [{ field: `grund.${no}`, message: `Skriv, hvorfor “${value.replace(/^[A-Z-]+\|/, '')}” må være offentligt` }]
  })
  if (issues.length > 0) throw new Refusal('invalid', 'Svar for hvert sted, før papiret offentliggøres.', { issues })
  return answersIn(values)
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  mustBeAllowed(publishPaper, visit.by)
  const paper = await visit.do(showPaper, { paper: c.req.param('id') })
  if (paper.finishedOn === null)
    throw new Refusal('conflict', 'Papiret er et udkast. Gør det færdigt, før det offentliggøres.')
  if (paper.publishedOn !== null) throw new Refusal('conflict', 'Papiret er allerede offentliggjort.')
  const { findings } = await visit.do(checkPaper, { paper: paper.id })
  return {
    title: 'Offentliggør papiret',
    world: worldOfPaper(paper),
    crumbs: crumbsOf(paper, 'Offentliggør'),
    body: <PublishBody paper={paper} findings={findings} attempt={attempt} />,
  }
}

export interface PublishProps {
  paper: PaperShown
  findings: readonly Finding[]
  attempt: Attempt | undefined
}

export function PublishBody({ paper, findings, attempt }: PublishProps) {
  const never = findings.filter((f) => f.rule === 'NO-CPR')
  const answered = findings.filter((f) => f.rule !== 'NO-CPR')
  return (
    <>
      <Errors attempt={attempt} />
      <Heading kicker={paper.title} title="Offentliggør papiret" lead={leadOf(findings.length)} />
      {never.length === 0 ? null : (
        <Notice kind="error" heading="Papiret indeholder personnumre">
          <FindingList findings={never} /> Det kan aldrig offentliggøres.{' '}
          <a href={`/udvalg/ny?som=${paper.id}`}>Begynd et nyt papir ud fra dette</a>, og fjern dem.
        </Notice>
      )}
      <Facts
        items={[
          {
            label: 'Hvad sker der?',
            value: 'Enhver kan læse papiret på nettet og hente det som PDF, Word og webside.',
          },
          {
            label: 'Hvem får det?',
            value: `${paper.committeeName}. ${meetingWords(paper.meetingDay)}. Og offentligheden.`,
          },
          { label: 'Hvad kan ikke gøres om?', value: 'Et offentliggjort papir kan ikke trækkes tilbage.' },
        ]}
      />
      <p>
        <a href={`/udvalg/${paper.id}/offentligt`}>Se papiret, som offentligheden vil se det</a>
      </p>
      {never.length > 0 ? null : (
        <form method="post" action={`/udvalg/${paper.id}/offentliggoer`}>
          <FormKey />
          {answered.map((f, i) => (
            <Answer finding={f} index={i} attempt={attempt} />
          ))}
          <div class="form-acts">
            <SubmitButton>Offentliggør</SubmitButton>
            <a href={`/udvalg/${paper.id}`}>Fortryd</a>
          </div>
        </form>
      )}
    </>
  )
}

function leadOf(found: number): string {
  if (found === 0) return 'Der er ikke fundet personoplysninger eller små tal i papiret.'
  const what = found === 1 ? 'Ét sted standser' : `${found} steder standser`
  return `${what} offentliggørelsen. Teksten er frosset: svar for hvert sted, eller begynd et nyt papir.`
}

function Answer({ finding, index, attempt }: { finding: Finding; index: number; attempt: Attempt | undefined }) {
  return (
    <>
      <h2 class="h4">
        {finding.where}: “{finding.quote}”
      </h2>
      <p>{finding.says}</p>
      <Hidden name={`fund.${index}`} value={`${finding.rule}|${finding.quote}`} />
      <TextField
        {...fieldOf(attempt, `grund.${index}`)}
        label={`Hvorfor må “${finding.quote}” være offentligt?`}
        hint="Fx: forvaltningens egen postkasse, eller tallet er et eksempel og ingen bestemt gruppe."
        maxlength={400}
        width="l"
      />
    </>
  )
}
