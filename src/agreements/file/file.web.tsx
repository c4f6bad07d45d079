import type { Hono } from 'hono'
import { download, mayDo } from '../../platform/index.ts'
import { page } from '../../platform/web/pages.tsx'
import { visitOf, type WebEnv } from '../../platform/web/visit.ts'
import { agreementOf, under } from '../sub-page.ts'
import { contactForm, dropForm } from './contact.web.tsx'
import { fetchAgreementFile } from './document.acts.ts'
import { documentForm } from './document.web.tsx'
import { showFile } from './file.acts.ts'
import { FileBody } from './file.body.tsx'
import { recordRequirement } from './requirement.acts.ts'
import { meetForm, requirementForm } from './requirement.web.tsx'

/** The agreement's file: its page, its forms, and the files in it. */
export function filePages(app: Hono<WebEnv>): void {
  app.get(
    '/aftaler/:code/mappe',
    page(async (visit, c) => {
      const agreement = await agreementOf(visit, c)
      const file = await visit.do(showFile, { agreement: agreement.code })
      const mayKeep = mayDo(recordRequirement, visit.by) && agreement.world === visit.by.world
      return under(
        agreement,
        'Mappe',
        <FileBody agreement={agreement} file={file} mayKeep={mayKeep} done={c.req.query('gjort')} />,
      )
    }),
  )
  app.get('/aftaler/:code/mappe/fil/:document', async (c) =>
    download(
      await visitOf(c).do(fetchAgreementFile, { agreement: c.req.param('code'), document: c.req.param('document') }),
    ),
  )
  requirementForm(app)
  meetForm(app)
  documentForm(app)
  contactForm(app)
  dropForm(app)
}
