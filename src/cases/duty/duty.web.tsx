import { mayDo, type World } from '../../platform/index.ts'
import { page, submitted, type Attempt, type PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { listBodies } from '../../registers/index.ts'
import { finishDuty, moveDuty, showDuty } from './duty.acts.ts'
import { DutyBody, type DutyView } from './duty.body.tsx'
import { namesOn, whoText } from './duty.view.ts'

export const dutyPage = page((visit, c) => view(visit, c))

export const moveSubmitted = submitted({
  act: moveDuty,
  input: ({ due, reason, moves }, c) => ({ duty: c.req.param('id'), due, reason, moves }),
  done: (_out, _values, c) => `/sager/pligter/${c.req.param('id')}?gjort=flyttet`,
  again: view,
})

export const endSubmitted = submitted({
  act: finishDuty,
  input: ({ kind, note }, c) => ({ duty: c.req.param('id'), kind, note }),
  done: (_out, _values, c) => `/sager/pligter/${c.req.param('id')}?gjort=afsluttet`,
  again: view,
})

const doneWords: Readonly<Record<string, string>> = {
  skrevet: 'Pligten er skrevet op.',
  flyttet: 'Pligten har fået en ny dag. Den gamle står under flytninger.',
  afsluttet: 'Pligten er afsluttet.',
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const duty = await visit.do(showDuty, { duty: c.req.param('id') })
  const { rows } = await visit.do(listBodies, {
    world: duty.world as World,
    day: namesOn(duty.world, [duty], visit.today),
  })
  return dutyView({
    duty,
    who: whoText(duty.who, new Map(rows.map((row) => [row.id, row.name]))),
    today: visit.today,
    mayChange: duty.done === null && duty.world === visit.by.world && mayDo(finishDuty, visit.by),
    done: doneWords[c.req.query('gjort') ?? ''],
    attempt,
  })
}

export function dutyView(props: DutyView): PageView {
  return {
    title: props.duty.what,
    world: props.duty.world as World,
    crumbs: [{ href: '/sager', label: 'Sager' }, { href: '/sager/pligter', label: 'Pligter' }, { label: 'Pligt' }],
    body: <DutyBody {...props} />,
  }
}
