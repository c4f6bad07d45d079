import { showAgreement } from '../portfolio/index.ts'
import type { PageView } from '../platform/web/pages.tsx'
import type { Visit, WebContext } from '../platform/web/visit.ts'
import type { World } from '../platform/index.ts'
import type { OwnAgreement } from './own.acts.ts'

/** The agreement a page under it is about. */
export function agreementOf(visit: Visit, c: WebContext): Promise<OwnAgreement> {
  return visit.do(showAgreement, { agreement: c.req.param('code') })
}

export function hrefOf({ code }: Pick<OwnAgreement, 'code'>, rest = ''): string {
  return `/aftaler/${encodeURIComponent(code)}${rest}`
}

/** A page under an agreement, with the way back through it. */
export function under(
  agreement: OwnAgreement,
  title: string,
  body: PageView['body'],
  between: readonly { href: string; label: string }[] = [],
): PageView {
  return {
    title: `${title}: ${agreement.name}`,
    world: agreement.world as World,
    crumbs: [
      { href: `/aftaler${agreement.world === 'papers' ? '?verden=papirer' : ''}`, label: 'Aftaler' },
      { href: hrefOf(agreement), label: agreement.name },
      ...between,
      { label: title },
    ],
    body,
  }
}
