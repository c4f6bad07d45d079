import type { Hono } from 'hono'
import { onlyFor } from '../../platform/web/only-for.ts'
import { Errors, fieldOf, FormKey, formPage, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import { Heading, SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { declineOption, takeBackDecline } from './decline.acts.ts'
import { back, optionPage, shownFor } from './sub-page.web.tsx'
import { undoOption } from './undo.acts.ts'

/** The option's decisions that take a reason and nothing else, each on a page that says what will happen. */
export function reasonPages(app: Hono<WebEnv>): void {
  const done = (_o: unknown, _v: unknown, c: WebContext) => back(c)
  formPage(app, '/aftaler/:code/option/afslaa', {
    act: declineOption,
    input: ({ reason }, c) => ({ agreement: c.req.param('code'), reason }),
    done,
    again: view(declineOption, decline),
  })
  formPage(app, '/aftaler/:code/option/brugt/:use', {
    act: undoOption,
    input: ({ reason }, c) => ({ use: c.req.param('use'), reason }),
    done,
    again: view(undoOption, undo),
  })
  formPage(app, '/aftaler/:code/option/beslutninger/:decline', {
    act: takeBackDecline,
    input: ({ reason }, c) => ({ decline: c.req.param('decline'), reason }),
    done,
    again: view(takeBackDecline, takeBack),
  })
}

interface Words {
  title: string
  lead: string
  label: string
}

const decline: Words = {
  title: 'Beslut, at optionen ikke skal bruges',
  lead: 'Alle delaftaler slutter på deres nuværende sidste dag. Optionen kan ikke bruges, før beslutningen er taget tilbage.',
  label: 'Hvorfor skal optionen ikke bruges?',
}
const undo: Words = {
  title: 'Fortryd optionen',
  lead: 'Delaftalerne slutter igen på den dag, de sluttede før. Brugen bliver stående som fortrudt, med grunden.',
  label: 'Hvorfor fortrydes optionen?',
}
const takeBack: Words = {
  title: 'Tag beslutningen tilbage',
  lead: 'Optionen kan igen bruges, hvis reglerne tillader det. Beslutningen bliver stående som taget tilbage.',
  label: 'Hvorfor tages beslutningen tilbage?',
}

function view(act: Parameters<typeof onlyFor>[0], { title, lead, label }: Words) {
  return async (visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> => {
    onlyFor(act, visit)
    const shown = await shownFor(visit, c)
    return optionPage(
      shown,
      title,
      <>
        <Errors attempt={attempt} />
        <Heading kicker={shown.name} title={title} lead={lead} />
        <form method="post" action={c.req.path}>
          <FormKey />
          <TextArea {...fieldOf(attempt, 'reason')} label={label} rows={3} maxlength={1000} />
          <div class="form-acts">
            <SubmitButton kind="warning">{title}</SubmitButton>
            <a href={back(c)}>Fortryd</a>
          </div>
        </form>
      </>,
    )
  }
}
