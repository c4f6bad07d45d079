import { Worker } from 'node:worker_threads'
import { forecast } from './forecast.ts'
import type { ForecastInput, ForecastOutput } from './types.ts'

interface Asked {
  input: ForecastInput
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
let answered = false
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
      input,
      resolve: (output) => (done(), resolve(output)),
      reject: (error) => (done(), reject(error)),
    })
    signal?.addEventListener('abort', stop)
    worker.ref()
    // As text: cheaper than the copy of thousands of small objects that a message else is.
    worker.postMessage({ id, input: JSON.stringify(input) })
  })
}

function readyThread(): Worker | undefined {
  if (thread || unusable) return thread
  try {
    // The engine is .ts alone, which Node reads as it is: the thread needs none of the process's own hooks.
    const made = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: [] })
    made.on('message', ({ id, output, error }: Answer) => {
      answered = true
      const one = settle(id)
      if (output) one?.resolve(output)
      else one?.reject(new Error(error))
    })
    made.on('error', () => lose(made))
    made.on('exit', () => lose(made))
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

/** What a lost thread owed is reckoned here; a thread that was lost without an answer is not tried again. */
function lose(which: Worker): void {
  if (thread !== which) return
  thread = undefined
  unusable ||= !answered
  const waiting = [...asked.values()]
  asked.clear()
  for (const { input, resolve, reject } of waiting) {
    try {
      resolve(forecast(input))
    } catch (error) {
      reject(asError(error))
    }
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason))
}
