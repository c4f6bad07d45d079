import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'

export function Cards({ children, label }: { children?: Child; label?: string | undefined }) {
  return (
    <ul class="cards" aria-label={label}>
      {children}
    </ul>
  )
}

export interface CardProps {
  heading: string
  href?: string | undefined
  kicker?: string | undefined
  /** The rest of the card: a sentence, a state, a figure. */
  children?: Child
  /** Below the line: what a press on the card does, or a form of its own. */
  action?: Child | undefined
}

/** The heading is the link; the whole card answers to it. */
export function Card({ heading, href, kicker, children, action }: CardProps) {
  return (
    <li class={href === undefined ? 'card-item' : 'card-item card-link'}>
      {kicker === undefined ? null : <p class="card-kicker">{kicker}</p>}
      <h3 class="card-title">{href === undefined ? heading : <a href={href}>{heading}</a>}</h3>
      <div class="card-body">{children}</div>
      {action === undefined ? null : <div class="card-action">{action}</div>}
    </li>
  )
}

export interface PersonaProps {
  name: string
  /** Left out where the name says it. */
  role?: string | undefined
  organisation?: string | undefined
  sentence: string
  /** One suggested job, in the caseworker's words. */
  job: string
  jobLabel?: string | undefined
  /** Logs in as this person. */
  href: string
}

/** A door to the demo: who, one sentence, one suggested job. */
export function PersonaCard({ name, role, organisation, sentence, job, jobLabel, href }: PersonaProps) {
  const kicker = [role, organisation].filter((part) => part !== undefined).join(' · ') || undefined
  return (
    <Card heading={name} href={href} kicker={kicker} action={<PersonaJob label={jobLabel ?? 'Prøv:'} job={job} />}>
      <p>{sentence}</p>
    </Card>
  )
}

function PersonaJob({ label, job }: { label: string; job: string }) {
  return (
    <p class="persona-job">
      <Icon name="arrow-forward" />
      <span>
        <strong>{label}</strong> {job}
      </span>
    </p>
  )
}
