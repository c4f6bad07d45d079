import { Worker } from 'node:worker_threads'
import { forecast } from './forecast.ts'
import type { ForecastInput, ForecastOutput } from './types.ts'

interface Asked {
  resolve: (output: ForecastOutput) => void
  reject: (error: Error) => void
}

interface Answer {
  id: number
  output?: ForecastOutput
  error?: string
}

let thread: Worker | undefined
let unusable = false
let last = 0
const asked = new Map<number, Asked>()

/**
 * A forecast on another thread, so that pages are answered meanwhile. One thread serves all and never keeps the process
 * alive by itself; where no thread can be had, it is reckoned here. Rejects with the signal's reason when that is raised.
 */
export async function forecastInWorker(input: ForecastInput, signal?: AbortSignal): Promise<ForecastOutput> {
  signal?.throwIfAborted()
  const worker = readyThread()
  if (!worker) return forecast(input)
  const id = ++last
  return new Promise<ForecastOutput>((resolve, reject) => {
    const stop = () => settle(id)?.reject(asError(signal?.reason))
    const done = () => signal?.removeEventListener('abort', stop)
    asked.set(id, {
      resolve: (output) => (done(), resolve(output)),
      reject: (error) => (done(), reject(error)),
    })
    signal?.addEventListener('abort', stop)
    worker.ref()
    worker.postMessage({ id, input })
  })
}

function readyThread(): Worker | undefined {
  if (thread || unusable) return thread
  try {
    // The engine is .ts alone, which Node reads as it is: the thread needs none of the process's own hooks.
    const made = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: [] })
    made.on('message', ({ id, output, error }: Answer) => {
      const one = settle(id)
      if (output) one?.resolve(output)
      else one?.reject(new Error(error))
    })
    made.on('error', (error) => lose(made, error))
    made.on('exit', () => lose(made, new Error('The forecast thread ended')))
    made.unref()
    thread = made
  } catch {
    unusable = true
  }
  return thread
}

/** The thread is kept alive only while somebody waits for it. */
function settle(id: number): Asked | undefined {
  const one = asked.get(id)
  asked.delete(id)
  if (asked.size === 0) thread?.unref()
  return one
}

function lose(which: Worker, error: Error): void {
  if (thread !== which) return
  thread = undefined
  const waiting = [...asked.values()]
  asked.clear()
  for (const { reject } of waiting) reject(error)
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}
