import { tenderHref } from './tender.view.ts'

/** The way back from a tender's own pages. */
export function crumbsTo(tender: { id: string; title: string }, label?: string) {
  const here = { href: tenderHref(tender.id), label: tender.title }
  const way = [
    { href: '/indkoeb', label: 'Indkøb' },
    { href: '/udbud', label: 'Udbud' },
  ]
  return label === undefined ? [...way, { label: tender.title }] : [...way, here, { label }]
}
