import type { Hono } from 'hono'
import { mayDo } from '../../platform/index.ts'
import { type Attempt, type PageView, page, submitted } from '../../platform/web/pages.tsx'
import type { Visit, WebContext, WebEnv } from '../../platform/web/visit.ts'
import { worldChoice } from '../../platform/web/worlds.ts'
import { enterOpenRegister, leaveOpenRegister, listOpenRegister } from './entry.acts.ts'
import { RegisterBody } from './register.body.tsx'

export const registerPath = '/indkoeb/virksomheder'

export function openRegisterPages(app: Hono<WebEnv>): void {
  app.get(
    registerPath,
    page((visit, c) => view(visit, c)),
  )
  app.post(
    registerPath,
    submitted({
      act: enterOpenRegister,
      input: ({ _key, ...values }) => values,
      done: () => `${registerPath}?gjort=skrevet`,
      again: view,
    }),
  )
  app.post(
    `${registerPath}/af`,
    submitted({ act: leaveOpenRegister, input: () => ({}), done: () => `${registerPath}?gjort=taget-af`, again: view }),
  )
}

const doneWords: Readonly<Record<string, string>> = {
  skrevet: 'I står på listen.',
  'taget-af': 'I er taget af listen.',
}

async function view(visit: Visit, c: WebContext, attempt?: Attempt): Promise<PageView> {
  const { world } = worldChoice(c)
  const { rows, own } = await visit.do(listOpenRegister, { world })
  const maySign = mayDo(enterOpenRegister, visit.by) && own !== null && world === visit.by.world
  return {
    title: 'Virksomheder, der gerne vil indkaldes',
    world,
    crumbs: [{ href: '/indkoeb', label: 'Indkøb' }, { label: 'Virksomheder, der gerne vil indkaldes' }],
    body: (
      <RegisterBody
        rows={rows}
        own={maySign ? own : null}
        attempt={attempt}
        done={doneWords[c.req.query('gjort') ?? '']}
      />
    ),
  }
}
