import type { Role } from '../platform/index.ts'
import type { PageView } from '../platform/web/pages.tsx'

export interface FrontFacts {
  lang: 'da' | 'en'
  municipality: string
  demo: boolean
  rooms: {
    danish: string
    english: string
    path: string
    count: { label: string; labelEn: string; value: number; href: string } | null
  }[]
  personas: {
    id: string
    name: string
    role: Role
    organisation: string | null
    profile: { sentence?: string; job?: string; sentenceEn?: string; jobEn?: string }
  }[]
  today: string
  storyPlaying: boolean
}

export function frontPage(facts: FrontFacts): PageView {
  return { title: facts.municipality, body: 'Vifte' }
}
