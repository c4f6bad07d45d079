import { Refusal } from '../../kernel/refusal.ts'
import type { Act, World } from '../../platform/index.ts'
import { onlyFor } from '../../platform/web/only-for.ts'
import type { Attempt, PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import type { EffortAct } from './closed.ts'
import { showEffort } from './effort.acts.ts'
import type { EffortOnSheet } from './effort.output.ts'
import { effortHref, effortsPath } from './effort.view.ts'

/** The effort a form is about, for who may send it and while it is open; otherwise the sentence that says why not. */
export async function effortFor(
  visit: Visit,
  c: WebContext,
  { act, name, attempt }: { act: Act; name: EffortAct; attempt: Attempt | undefined },
): Promise<EffortOnSheet> {
  onlyFor(act, visit)
  const effort = await visit.do(showEffort, { effort: c.req.param('id') })
  const closed = effort.next.find((n) => n.act === name)?.why ?? null
  if (closed !== null && attempt === undefined) throw new Refusal('conflict', closed, { rule: 'STATE' })
  return effort
}

/** A form's page below its effort. */
export function below(effort: EffortOnSheet, label: string, body: PageView['body']): PageView {
  return {
    title: `${label}: ${effort.title}`,
    world: effort.world as World,
    crumbs: [
      { href: '/indkoeb', label: 'Indkøb' },
      { href: effortsPath, label: 'Særindsatser' },
      { href: effortHref(effort.id), label: effort.title },
      { label },
    ],
    body,
  }
}

/** Back to the effort, with a word of what was done. */
export const back =
  (done: string) =>
  ({ effort }: { effort: string }): string =>
    effortHref(effort, `?gjort=${done}`)
