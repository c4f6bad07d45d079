import type { WebContext } from '../../../platform/web/visit.ts'
import { crumbsTo } from '../../tender/crumbs.ts'
import { evaluationHref, type View } from './evaluation.view.ts'

/** The way back from an evaluation's own pages. */
export function crumbsOf({ tender, title }: Pick<View, 'tender' | 'title'>, label?: string) {
  const way = crumbsTo({ id: tender, title }, 'Evaluering')
  if (label === undefined) return way
  return [...way.slice(0, -1), { href: evaluationHref(tender), label: 'Evaluering' }, { label }]
}

export const tenderIn = (c: WebContext): string => c.req.param('id') ?? ''
