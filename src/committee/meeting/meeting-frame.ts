import { formatDay } from '../../kernel/day.ts'
import type { WebContext } from '../../platform/web/visit.ts'
import { meetingHref } from './links.ts'
import type { MeetingShown } from './show-meeting.acts.ts'

export const crumbs = (m: MeetingShown, last?: string) => [
  { href: '/udvalg', label: 'Udvalg' },
  { href: '/udvalg/moeder', label: 'Møder' },
  ...(last === undefined ? [] : [{ href: meetingHref(m.id), label: formatDay(m.day) }]),
  { label: last ?? formatDay(m.day) },
]

export const backTo = (c: WebContext, done: string): string => `${meetingHref(c.req.param('id') ?? '')}?gjort=${done}`
