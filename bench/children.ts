import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

export interface Child {
  pid: number
  /** Send a message, wait for the answer. One at a time. */
  ask<T>(message: unknown): Promise<T>
  stop(): Promise<void>
}

const patienceMs = 120_000

/** A process of the bench's own, of the same pinned Node; it says 'ready' when it is. */
export async function child(file: string, args: string[] = []): Promise<Child> {
  const options = { execArgv: ['--import', './hook.mjs', ...profiling(file)], serialization: 'advanced' as const }
  const started = fork(path.join(import.meta.dirname, file), args, options)
  const { pid } = started
  if (pid === undefined) throw new Error(`${file} could not be started`)
  await nextMessage(started, file)
  return {
    pid,
    ask: async <T>(message: unknown) => {
      const answer = nextMessage(started, file)
      started.send(message as object)
      return (await answer) as T
    },
    stop: async () => {
      if (started.exitCode !== null) return
      const gone = once(started, 'exit')
      started.disconnect()
      const force = setTimeout(() => started.kill('SIGKILL'), 10_000)
      await gone
      clearTimeout(force)
    },
  }
}

/** For whoever wants to know where the time goes: BENCH_PROFILE=dir writes a profile of our server. */
function profiling(file: string): string[] {
  const dir = process.env['BENCH_PROFILE']
  return dir && file === 'servers/ours.ts' ? ['--cpu-prof', `--cpu-prof-dir=${dir}`] : []
}

async function nextMessage(started: ChildProcess, file: string): Promise<unknown> {
  const stop = new AbortController()
  const late = setTimeout(() => stop.abort(), patienceMs)
  try {
    return await Promise.race([
      once(started, 'message', { signal: stop.signal }).then(([message]) => message as unknown),
      once(started, 'exit', { signal: stop.signal }).then(() => Promise.reject(new Error(`${file} ended`))),
    ])
  } finally {
    clearTimeout(late)
    stop.abort()
  }
}
