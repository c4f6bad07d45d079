import { child, type Child } from './children.ts'
import { ground, type Ground } from './data.ts'
import type { Load } from './load.ts'

export interface Served {
  child: Child
  port: number
}

/** The servers, the generator and the database of one run. */
export interface Stage {
  ground: Ground
  raw: Served
  ours: Served
  generator: Child
  rounds: number
  to(server: Served): Pick<Load, 'port' | 'concurrency'>
}

export async function onStage<T>(
  rounds: number,
  registrations: number,
  play: (stage: Stage) => Promise<T>,
): Promise<T> {
  const own = await ground(registrations)
  const children: Child[] = []
  const start = async (file: string, ...args: string[]): Promise<Child> => {
    const started = await child(file, args)
    children.push(started)
    return started
  }
  const served = async (file: string): Promise<Served> => {
    const started = await start(file, own.database)
    return { child: started, port: await started.ask<number>('port') }
  }
  try {
    const [raw, ours, generator] = [
      await served('servers/raw.ts'),
      await served('servers/ours.ts'),
      await start('load.ts'),
    ]
    return await play({
      ...{ ground: own, raw, ours, generator, rounds },
      // So many that no server runs out of work: going to sleep and being woken is the machine's cost, not the program's.
      to: ({ port }) => ({ port, concurrency: 64 }),
    })
  } finally {
    for (const started of children) await started.stop()
    await own.leave()
  }
}
