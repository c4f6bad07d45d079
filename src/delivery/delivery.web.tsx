import { Hono } from 'hono'
import { page } from '../platform/web/pages.tsx'
import type { WebEnv } from '../platform/web/visit.ts'
import { coursePage, stepped } from './course/course.web.tsx'
import { coursesPage } from './course/courses.web.tsx'
import { attended, dayPage } from './attendance/day.web.tsx'
import { hoursPage, registered } from './hours/hours-form.web.tsx'
import { hoursList } from './hours/hours-list.web.tsx'
import { monthPage, monthPriced } from './use/month-page.web.tsx'
import { placementPage, placed } from './course/placement-form.web.tsx'

export function pages(): Hono<WebEnv> {
  return new Hono<WebEnv>()
    .get(
      '/dagen',
      page((visit, c) => dayPage(visit, c)),
    )
    .post('/dagen', attended)
    .get('/forloeb', page(coursesPage))
    .get('/forloeb/timer', hoursList)
    .get(
      '/forloeb/maaned',
      page((visit, c) => monthPage(visit, c)),
    )
    .post('/forloeb/maaned', monthPriced)
    .get(
      '/forloeb/ansaettelser/:placement/timer',
      page((visit, c) => hoursPage(visit, c)),
    )
    .post('/forloeb/ansaettelser/:placement/timer', registered)
    .get(
      '/forloeb/:referral',
      page((visit, c) => coursePage(visit, c)),
    )
    .post('/forloeb/:referral/trin', stepped)
    .get(
      '/forloeb/:referral/ansaettelser/ny',
      page((visit, c) => placementPage(visit, c)),
    )
    .post('/forloeb/:referral/ansaettelser/ny', placed)
}
