import type { Child } from 'hono/jsx'
import { partWords, type Lang } from '../words.ts'
import { Icon } from './icon.tsx'

export interface Step {
  label: string
  state: 'done' | 'current' | 'todo' | 'error'
  /** A date, or a word about where it stands. */
  note?: Child | undefined
  href?: string | undefined
}

/** The phases of an errand in order. Across on a wide screen, down on a narrow one. */
export function Steps({ steps, label, lang }: { steps: readonly Step[]; label: string; lang?: Lang | undefined }) {
  return (
    <nav class="steps" aria-label={label}>
      <ol class="steps-list">{steps.map((step, index) => item(step, index, lang))}</ol>
    </nav>
  )
}

function item(step: Step, index: number, lang: Lang | undefined) {
  return (
    <li class={`steps-item steps-${step.state}`} aria-current={step.state === 'current' ? 'step' : undefined}>
      <span class="steps-mark">{mark(step, index, lang)}</span>
      <span class="steps-words">
        {step.href === undefined ? (
          <span class="steps-label">{step.label}</span>
        ) : (
          <a class="steps-label" href={step.href}>
            {step.label}
          </a>
        )}
        {step.note === undefined ? null : <span class="steps-note">{step.note}</span>}
      </span>
    </li>
  )
}

function mark({ state }: Step, index: number, lang: Lang | undefined) {
  const words = partWords(lang)
  if (state === 'done') return <Icon name="check" label={words.done} />
  if (state === 'error') return <Icon name="error" label={words.error.replace(':', '')} />
  return String(index + 1)
}
