import { Hono } from 'hono'
import { page, type PageView } from './platform/web/pages.tsx'
import { Heading } from './platform/web/ui/index.ts'
import type { WebEnv } from './platform/web/visit.ts'
import type { Lang } from './platform/web/words.ts'

interface About {
  title: string
  lead: string
  paragraphs: readonly string[]
}

/** What every visitor may ask of the house itself; the footer leads here from every page. */
export function aboutPages(): Hono<WebEnv> {
  const routes = new Hono<WebEnv>()
  routes.get(
    '/om/tilgaengelighed',
    page(async ({ lang }) => view(access[lang], lang)),
  )
  routes.get(
    '/om/personoplysninger',
    page(async ({ lang }) => view(privacy[lang], lang)),
  )
  return routes
}

function view({ title, lead, paragraphs }: About, lang: Lang): PageView {
  const body = (
    <>
      <Heading title={title} lead={lead} />
      {paragraphs.map((p) => (
        <p>{p}</p>
      ))}
    </>
  )
  return { title, body, lang }
}

const access: Record<Lang, About> = {
  da: {
    title: 'Tilgængelighed',
    lead: 'Alle sider skal kunne bruges af alle: med tastatur, skærmlæser, forstørrelse og på en telefon.',
    paragraphs: [
      'Siderne er bygget efter WCAG 2.2, niveau AA, i Det Fælles Designsystem. De virker uden JavaScript, ved 200 % forstørrelse og ned til 320 punkters bredde.',
      'Hver figur har en tabel med de samme tal, og ingen oplysning står kun i en farve.',
      'Støder du på en side, der ikke virker for dig, så sig det til kommunen. Skriv, hvilken side det var, og hvad du ville gøre.',
    ],
  },
  en: {
    title: 'Accessibility',
    lead: 'Every page is to be usable by everyone: by keyboard, screen reader, magnification and on a phone.',
    paragraphs: [
      'The pages follow WCAG 2.2, level AA, in the Danish common design system. They work without JavaScript, at 200 % zoom and down to a width of 320 points.',
      'Every figure has a table with the same numbers, and nothing is said by colour alone.',
      'If a page does not work for you, tell the municipality which page it was and what you were trying to do.',
    ],
  },
}

const privacy: Record<Lang, About> = {
  da: {
    title: 'Personoplysninger',
    lead: 'Oplysninger om borgere ses kun af dem, der skal bruge dem, og hver læsning skrives ned.',
    paragraphs: [
      'En sagsbehandler ser de borgere, der henvises. En leverandør ser kun de borgere, der er henvist til den selv, og aldrig navnet på en borger med beskyttet adresse.',
      'CPR-numre ligger krypteret med en nøgle for hver borger. Hver læsning og hver ændring af en borgers oplysninger skrives i en journal med tid, person og formål.',
      'Offentligheden ser kun udvalgets færdige papirer. De indeholder summer og ingen personer.',
      'I øvelsen er alle borgere opdigtede; deres numre har datoer, der ikke findes.',
    ],
  },
  en: {
    title: 'Personal data',
    lead: 'Data about citizens is seen only by those who need it, and every reading is written down.',
    paragraphs: [
      'A caseworker sees the citizens that are referred. A supplier sees only the citizens referred to itself, and never the name of a citizen with a protected address.',
      'Civil registration numbers are stored encrypted under a key for each citizen. Each reading and each change of a citizen’s data is written to a journal with time, person and purpose.',
      'The public sees only the committee’s finished papers. They hold sums and no people.',
      'In the practice world all citizens are invented; their numbers carry dates that do not exist.',
    ],
  },
}
