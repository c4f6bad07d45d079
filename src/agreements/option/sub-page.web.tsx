import type { World } from '../../platform/index.ts'
import type { PageView } from '../../platform/web/pages.tsx'
import type { Visit, WebContext } from '../../platform/web/visit.ts'
import { showAgreementDecision } from '../show.acts.ts'
import type { AgreementShown } from '../show.output.ts'

export function shownFor(visit: Visit, c: WebContext): Promise<AgreementShown> {
  return visit.do(showAgreementDecision, { agreement: c.req.param('code') })
}

export function back(c: WebContext): string {
  return `/aftaler/${encodeURIComponent(c.req.param('code') ?? '')}#optioner`
}

/** A page about an agreement's option, with the way back to it. */
export function optionPage(shown: AgreementShown, title: string, body: PageView['body']): PageView {
  const href = `/aftaler/${encodeURIComponent(shown.code)}`
  return {
    title: `${title}: ${shown.name}`,
    world: shown.world as World,
    crumbs: [{ href: '/aftaler', label: 'Aftaler' }, { href, label: shown.name }, { label: title }],
    body,
  }
}
