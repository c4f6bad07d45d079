import type { Child } from 'hono/jsx'
import type { Day } from '../kernel/day.ts'
import type { Agreement } from './agreement.view.ts'
import type { AgreementLife } from './life.tsx'
import type { AgreementLinks } from './links.ts'

/** What the agreement's page and its parts are made of. */
export interface AgreementPageView {
  agreement: Agreement
  today: Day
  links: AgreementLinks
  /** The public's login reads no prices. */
  seesPrices: boolean
  /** What stands below lots and prices. */
  sections?: Child
  /** What has happened to it and what is in its file, as far as the reader may see it. */
  life: AgreementLife
}
