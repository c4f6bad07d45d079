import { z } from 'zod'
import {
  act,
  CountOut,
  insiders,
  mayDo,
  roles,
  WaitingOut,
  type Act,
  type Count,
  type Ports,
  type Waiting,
} from '../platform/index.ts'

/** The desk reads what every room offers through its ports; it owns nothing. */
export function deskActs(ports: readonly Ports[]): { overview: Act; cycle: Act } {
  const waiting = ports.flatMap((p) => (p.waiting ? [p.waiting] : []))
  const counts = ports.map((p) => p.countNow)
  return {
    overview: act('desk.overview', {
      kind: 'read',
      // For the public nothing waits.
      may: roles.filter((role) => role !== 'public'),
      summary: 'Vis, hvad der venter på mig, efter konsekvens og dato',
      ownEnterprise: true,
      input: z.object({}),
      output: WaitingOut,
      run: async (work) => {
        const rows: Waiting[] = []
        for (const port of waiting.filter((w) => mayDo(w, work.by)))
          rows.push(...((await port.run(work, {})) as { rows: Waiting[] }).rows)
        return { rows: rows.sort(byConsequenceAndDate) }
      },
    }),
    cycle: act('desk.cycle', {
      kind: 'read',
      may: insiders,
      summary: 'Vis cyklussen med antallet af ting i hvert rum nu',
      input: z.object({}),
      output: z.object({ counts: z.array(CountOut.nullable()) }),
      run: async (work) => {
        const out: (Count | null)[] = []
        for (const count of counts) out.push(count ? ((await count.run(work, {})) as Count) : null)
        return { counts: out }
      },
    }),
  }
}

export function byConsequenceAndDate(a: Waiting, b: Waiting): number {
  return a.weight - b.weight || (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.what.localeCompare(b.what, 'da')
}
