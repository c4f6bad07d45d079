import type { z } from 'zod'
import { formatDay } from '../../kernel/day.ts'
import type { showPaper } from './show.acts.ts'

export type PaperShown = z.output<typeof showPaper.output>

export function meetingWords(meetingDay: string | null): string {
  return meetingDay === null ? 'Mødedag ikke fastsat' : `Møde den ${formatDay(meetingDay)}`
}

/** Where a paper stands, in one word for the list. */
export function standOf(p: Pick<PaperShown, 'finishedOn' | 'publishedOn'>): 'draft' | 'finished' | 'published' {
  if (p.finishedOn === null) return 'draft'
  return p.publishedOn === null ? 'finished' : 'published'
}

export interface Insider {
  money: boolean
  hours: boolean
  /** Referrals name citizens: for those who may see them. */
  referrals: boolean
}

/** A person may open the rows; the public comes to the months in the paper, and to what is open. */
export function opener(insider: Insider): (href: string) => boolean {
  return (href) => {
    if (href.startsWith('/henvisninger')) return insider.referrals
    if (href.startsWith('/forloeb/')) return insider.hours
    // A need is public when the committee has been told of it: the paper may come first.
    if (href.startsWith('/behov/')) return insider.money || insider.hours || insider.referrals
    if (/^\/budget\/(posteringer|rest|bevillinger)/.test(href)) return insider.money
    return true
  }
}
