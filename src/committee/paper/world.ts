import type { PaperShown } from './paper.view.ts'

export function worldOfPaper(paper: { world: string }): 'papers' | 'practice' | 'live' {
  return paper.world === 'papers' || paper.world === 'practice' ? paper.world : 'live'
}

export function crumbsOf(paper: PaperShown, label: string) {
  return [{ href: '/udvalg', label: 'Udvalg' }, { href: `/udvalg/${paper.id}`, label: paper.title }, { label }]
}
