import { HTTPException } from 'hono/http-exception'
import type { Refusal } from '../../kernel/refusal.ts'
import { httpStatus, tell } from '../tell.ts'
import { framed } from './pages.tsx'
import { Heading } from './ui/index.ts'
import type { WebContext } from './visit.ts'

/** A page for what could not be shown: what is wrong, and what to do. A bug of ours is written down and said. */
export function refusedPage(
  c: WebContext,
  error: unknown,
  onBug?: (error: unknown, where: string) => void,
): Response | Promise<Response> {
  if (error instanceof HTTPException) return c.text(error.message, error.status)
  const refusal = tell(error)
  if (!refusal) onBug?.(error, `${c.req.method} ${c.req.path}`)
  if (!c.get('visit')) return c.text(refusal?.message ?? bug, refusal ? httpStatus[refusal.code] : 500)
  // The public has no desk of its own, logged in or not.
  const member = c.get('visit').by.role !== 'public'
  const login = refusal?.code === 'forbidden' && !member
  const body = (
    <>
      <Heading title={refusal ? titles[refusal.code] : 'Der er sket en fejl'} lead={refusal?.message ?? bug} />
      <p>
        {login ? (
          <a href={`/login?til=${encodeURIComponent(c.req.path)}`}>Log ind</a>
        ) : (
          <a href={member ? '/overblik' : '/'}>{member ? 'Gå til mit overblik' : 'Gå til forsiden'}</a>
        )}
      </p>
    </>
  )
  return framed(c, {
    title: refusal ? titles[refusal.code] : 'Der er sket en fejl',
    body,
    errorTitle: true,
    status: refusal ? (httpStatus[refusal.code] as 404) : 500,
  })
}

const bug = 'Fejlen er hos os, og den er skrevet ned. Prøv igen om lidt; det, du havde gemt, er der stadig.'

const titles: Record<Refusal['code'], string> = {
  invalid: 'Det kunne ikke læses',
  forbidden: 'Det har du ikke adgang til',
  'not-found': 'Det findes ikke',
  conflict: 'Det kan ikke gøres nu',
  stale: 'Oplysningerne er ændret',
  unlawful: 'Det er ikke tilladt',
}
