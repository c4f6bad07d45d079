import { roleNames, type Role } from '../platform/index.ts'
import { address } from '../platform/web/address.ts'
import { whole } from '../platform/web/charts/amounts.ts'
import type { PageView } from '../platform/web/pages.tsx'
import * as ui from '../platform/web/ui/index.ts'
import { cyclePicture, type CycleRoom } from './cycle-picture.ts'
import { frontWords } from './front-words.ts'

export interface FrontFacts {
  lang: 'da' | 'en'
  municipality: string
  demo: boolean
  rooms: {
    danish: string
    english: string
    path: string
    /** Whether this visitor's role may go in. */
    open: boolean
    count: { label: string; labelEn: string; value: number; href: string } | null
  }[]
  personas: {
    id: string
    name: string
    role: Role
    organisation: string | null
    profile: { sentence?: string; job?: string; sentenceEn?: string; jobEn?: string; path?: string }
  }[]
  /** In words, "tirsdag den 3. marts 2026". */
  today: string
  storyPlaying: boolean
}

/** The front door: what this is, the cycle with what is in each room now, and the people one can be. */
export function frontPage(facts: FrontFacts): PageView {
  const words = frontWords[facts.lang]
  const body = (
    <>
      <ui.Heading
        kicker={words.kicker(facts.municipality)}
        title={words.heading}
        lead={words.lead}
        actions={
          facts.demo ? (
            <Primary href="#personer" label={words.personas} />
          ) : (
            <Primary href="/login" label={words.login} />
          )
        }
      />
      {facts.storyPlaying ? (
        <ui.Notice kind="info" heading={words.playing} lang={facts.lang}>
          {words.playingText} {words.today(facts.today)}
        </ui.Notice>
      ) : null}
      <Cycle {...facts} />
      {facts.personas.length === 0 ? null : <Personas {...facts} />}
      {facts.demo ? <Papers {...facts} /> : null}
    </>
  )
  return { title: words.title, body, lang: facts.lang }
}

function Primary({ href, label }: { href: string; label: string }) {
  return (
    <a class="button button-primary" href={href}>
      {label}
    </a>
  )
}

/** One's own desk is no step of the cycle: it looks into every room. */
const desk = '/overblik'

function Cycle({ rooms: all, lang }: FrontFacts) {
  const words = frontWords[lang]
  const rooms = all.filter((room) => room.path !== desk)
  const drawn = rooms.map((room) => roomOf(room, lang))
  const svg = cyclePicture({ id: 'cyklus', title: words.cycle, desc: words.cycleSentence, rooms: drawn })
  return (
    <div class="halves cycle-halves">
      <ui.Figure title={words.cycle} sentence={words.cycleSentence} svg={svg} lang={lang} />
      <section>
        <h2 class="h3">{words.rooms}</h2>
        <ol class="cycle-list">
          {rooms.map((room, index) => (
            <li>
              {room.open ? <a href={room.path}>{drawn[index]?.name}</a> : <span>{drawn[index]?.name}</span>}
              {room.count === null ? null : (
                <span class="soft">
                  {room.open ? (
                    <ui.Door href={room.count.href}>{whole(room.count.value)}</ui.Door>
                  ) : (
                    whole(room.count.value)
                  )}{' '}
                  {drawn[index]?.count?.label}
                </span>
              )}
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}

function roomOf({ danish, english, path, open, count }: FrontFacts['rooms'][number], lang: 'da' | 'en'): CycleRoom {
  const label = count === null ? null : { value: count.value, label: lang === 'en' ? count.labelEn : count.label }
  return { name: lang === 'en' ? english : danish, href: open ? path : null, count: label }
}

function Personas({ personas, lang }: FrontFacts) {
  const words = frontWords[lang]
  return (
    <section>
      <h2 id="personer">{words.personas}</h2>
      <p>{words.personasLead}</p>
      <ui.Cards label={words.personas}>
        {personas.map(({ id, name, role, organisation, profile }) => (
          <ui.PersonaCard
            name={name}
            role={roleNames[role].da === name ? undefined : roleNames[role][lang]}
            organisation={organisation ?? undefined}
            sentence={(lang === 'en' ? profile.sentenceEn : profile.sentence) ?? ''}
            job={(lang === 'en' ? profile.jobEn : profile.job) ?? ''}
            jobLabel={words.job}
            href={address('/login', { persona: id, til: profile.path })}
          />
        ))}
      </ui.Cards>
    </section>
  )
}

function Papers({ lang }: FrontFacts) {
  const words = frontWords[lang]
  return (
    <section class="papers-beside">
      <h2>{words.papers}</h2>
      <p>
        {words.papersText} <a href="/sager?verden=papirer">{words.papersLink}</a>
      </p>
    </section>
  )
}
