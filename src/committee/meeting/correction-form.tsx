import { Refusal } from '../../kernel/refusal.ts'
import { type Attempt, fieldOf } from '../../platform/web/pages.tsx'
import { SubmitButton, TextArea } from '../../platform/web/ui/index.ts'
import type { Decided } from './decided.output.ts'
import { decisionHref } from './links.ts'

export const crumbsOf = (d: Decided, label: string) => [
  { href: '/udvalg', label: 'Udvalg' },
  { href: '/udvalg/beslutninger', label: 'Beslutninger' },
  { href: decisionHref(d.item ?? ''), label: 'Sag for udvalget' },
  { label },
]

export function Reason({ attempt }: { attempt: Attempt | undefined }) {
  return (
    <TextArea
      {...fieldOf(attempt, 'reason')}
      label="Hvorfor rettes det?"
      hint="Grunden kan læses af alle, der læser sagen."
      rows={3}
      maxlength={1000}
    />
  )
}

export function FormActs({ item }: { item: string }) {
  return (
    <div class="form-acts">
      <SubmitButton>Gem rettelsen</SubmitButton>
      <a href={decisionHref(item)}>Fortryd</a>
    </div>
  )
}

export function corrected(decided: Decided): Refusal {
  return new Refusal('stale', 'Det er allerede rettet. Gå til sagen, og ret den nyeste udgave.', {
    rule: 'STALE',
    item: decided.item,
  })
}
