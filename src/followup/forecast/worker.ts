import { Worker } from 'node:worker_threads'
import type { ForecastInput, ForecastOutput } from './types.ts'

interface Waiting {
  resolve: (output: ForecastOutput) => void
  reject: (error: Error) => void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | undefined
let count = 0

/** The calculation on a thread of its own, so that pages are answered meanwhile. The thread never keeps the program alive. */
export function forecastInWorker(input: ForecastInput): Promise<ForecastOutput> {
  const id = ++count
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    const thread = (worker ??= started())
    thread.ref()
    thread.postMessage({ id, input })
  })
}

function started(): Worker {
  const thread = new Worker(new URL('./worker-thread.ts', import.meta.url))
  thread.on('message', ({ id, output, error }: { id: number; output?: ForecastOutput; error?: string }) => {
    const own = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) thread.unref()
    if (output === undefined) own?.reject(new Error(error))
    else own?.resolve(output)
  })
  thread.on('error', (error) => {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error instanceof Error ? error : new Error(String(error)))
    waiting.clear()
  })
  return thread
}
