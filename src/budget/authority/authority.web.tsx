import { html } from 'hono/html'
import type { Hono } from 'hono'
import { formatDay } from '../../kernel/day.ts'
import { formatKroner, parseKroner } from '../../kernel/money.ts'
import { mayDo } from '../../platform/index.ts'
import { Errors, fieldOf, FormKey, formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import {
  DataTable,
  DateField,
  Empty,
  Heading,
  NumberField,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { grantAuthority, listAuthority } from './authority.acts.ts'

/** Who may approve money for a cost centre; an administrator prepares a new one here. */
export function authorityPage(app: Hono<WebEnv>): void {
  formPage(app, '/budget/bemyndigelser', {
    act: grantAuthority,
    input: ({ limit, ...values }) => ({
      ...values,
      endsBefore: values['endsBefore'] || undefined,
      limitOere: limit ? kroner(limit) : undefined,
    }),
    done: ({ decision }) => `/budget/afgoerelser/${decision}?gjort=forberedt`,
    again: view,
  })
}

/** What cannot be read is left to the act to refuse. */
function kroner(text: string): unknown {
  try {
    return parseKroner(text)
  } catch {
    return text
  }
}

async function view(visit: Visit, _c: WebContext, attempt?: Attempt): Promise<PageView> {
  const { rows, approvers } = await visit.do(listAuthority, {})
  return {
    title: 'Bemyndigelser',
    crumbs: [{ href: '/budget', label: 'Budget' }, { label: 'Bemyndigelser' }],
    body: (
      <>
        <Errors attempt={attempt} />
        <Heading title="Bemyndigelser" lead="Hvem der må godkende penge på hvilket omkostningssted." />
        {rows.length === 0 ? (
          <Empty title="Her står bemyndigelserne, når den første er godkendt." />
        ) : (
          <DataTable caption="Bemyndigelser" captionHidden columns={columns}>
            {rows.map(
              (r) =>
                html`<tr>
                  <th scope="row">${r.costCentre}</th>
                  <td>${r.personName}</td>
                  <td class="nowrap">${r.limitOere === null ? 'ingen' : formatKroner(r.limitOere)}</td>
                  <td class="nowrap">${formatDay(r.startsOn)}</td>
                  <td class="nowrap">${r.endsBefore === null ? 'indtil videre' : formatDay(r.endsBefore)}</td>
                </tr>`,
            )}
          </DataTable>
        )}
        {mayDo(grantAuthority, visit.by) ? (
          <GrantForm approvers={approvers} attempt={attempt} today={visit.today} />
        ) : null}
      </>
    ),
  }
}

const columns = [
  { label: 'Omkostningssted' },
  { label: 'Person' },
  { label: 'Beløbsgrænse' },
  { label: 'Fra' },
  { label: 'Slutter før' },
]

interface GrantProps {
  approvers: readonly { id: string; name: string }[]
  attempt: Attempt | undefined
  today: string
}

function GrantForm({ approvers, attempt, today }: GrantProps) {
  const people = approvers.map((p) => ({ value: p.id, label: p.name }))
  return (
    <form method="post" action="/budget/bemyndigelser">
      <h2>Giv en bemyndigelse</h2>
      <FormKey />
      <TextField {...fieldOf(attempt, 'costCentre')} label="Omkostningssted" maxlength={60} />
      <Select {...fieldOf(attempt, 'person')} label="Hvem?" empty="Vælg" choices={people} />
      <NumberField {...fieldOf(attempt, 'limit')} label="Beløbsgrænse" suffix="kr." width="s" optional />
      <DateField {...fieldOf(attempt, 'startsOn', formatDay(today))} label="Fra hvilken dag?" />
      <DateField {...fieldOf(attempt, 'endsBefore')} label="Slutter før" optional />
      <TextArea {...fieldOf(attempt, 'reason')} label="Grundlag" rows={2} maxlength={500} />
      <SubmitButton>Send til godkendelse</SubmitButton>
    </form>
  )
}
