import type { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import { Errors, type Attempt } from '../../platform/web/pages.tsx'
import { Heading, Notice, Tabs } from '../../platform/web/ui/index.ts'
import { noticeKinds, type Subtype } from '../eforms/subtypes.ts'
import type { checkNotice, listNotices } from '../formats/eforms.acts.ts'
import { purchaseHref } from '../open/open.view.ts'
import { NoticeForm } from './notice-form.tsx'
import { SendForms } from './send-forms.tsx'

export interface NoticeProps {
  tender: string
  subtype: Subtype
  all: z.output<(typeof listNotices)['output']>
  check: z.output<(typeof checkNotice)['output']>
  today: Day
  attempt: Attempt | undefined
  done: string | undefined
}

/** One notice at a time: whether it fits, what it lacks, the file, and what the person does then. */
export function NoticeBody(props: NoticeProps) {
  const { tender, subtype, all, attempt, done } = props
  return (
    <>
      <Errors attempt={attempt} />
      <Heading
        kicker={all.title}
        title="Bekendtgørelser"
        lead="Vifte danner filen og siger, hvad der mangler. Du sender den selv til TED eller udbud.dk."
      />
      {done === 'skrevet' ? <Notice kind="success" heading="Gemt" live /> : null}
      <Tabs
        label="Bekendtgørelse"
        tabs={all.rows.map((r) => ({
          href: purchaseHref(tender, `/bekendtgoerelse?type=${r.subtype}`),
          label: `${r.subtype} ${r.name}`,
          current: r.subtype === subtype,
        }))}
      />
      <h2>
        {noticeKinds[subtype].danish}, nr. {subtype}
      </h2>
      <Standing {...props} />
      <h2>Det gør du</h2>
      <ol>
        {props.check.checklist.map((line) => (
          <li>{line}</li>
        ))}
      </ol>
      <SendForms tender={tender} subtype={subtype} attempt={attempt} />
      <h2>Oplysninger til bekendtgørelserne</h2>
      <p>
        Det, du skriver her, står for alle dette udbuds bekendtgørelser. Køberens oplysninger står under{' '}
        <a href="/aabent/koeber">Køber i bekendtgørelser</a>.
      </p>
      <NoticeForm {...props} />
      {all.agreements.length === 0 ? null : (
        <p>
          <a href={purchaseHref(tender, '/aendring')}>Optag en ændring af aftalen</a>
        </p>
      )}
    </>
  )
}

function Standing({ tender, subtype, check }: NoticeProps) {
  if (check.notYet !== null) return <Notice kind="info">{check.notYet}</Notice>
  const open = [...check.missing, ...check.unlawful]
  if (open.length === 0)
    return (
      <p>
        <a class="button button-primary" href={purchaseHref(tender, `/bekendtgoerelse/fil?type=${subtype}`)}>
          Hent filen (XML)
        </a>
      </p>
    )
  return (
    <Notice
      kind="warning"
      heading={open.length === 1 ? 'Der mangler én oplysning' : `Der mangler ${open.length} oplysninger`}
    >
      <ul>
        {open.map((m) => (
          <li>
            {m.label} ({m.field}). {whereTo(tender, m.where)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function whereTo(tender: string, where: string) {
  if (where === 'buyer') return <a href="/aabent/koeber">Skriv køberens oplysninger</a>
  if (where === 'tender') return <a href={`/udbud/${encodeURIComponent(tender)}`}>Ret udbuddet</a>
  if (where === 'award' || where === 'agreement') return <a href="/indkoeb">Se tildelinger og aftaler</a>
  return 'Skriv den nedenfor.'
}
