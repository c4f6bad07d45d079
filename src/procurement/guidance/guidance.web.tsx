import type { Hono } from 'hono'
import { page, type PageView } from '../../platform/web/pages.tsx'
import { Facts, Heading, Source } from '../../platform/web/ui/index.ts'
import { opens, type WebEnv } from '../../platform/web/visit.ts'
import { aimWords, elements, elementWords } from '../proposal/elements.ts'

export function guidancePage(app: Hono<WebEnv>): void {
  app.get(
    '/indkoeb/vejledning',
    page(async (visit) => guidanceView(opens(visit, '/sager'))),
  )
}

const paper = '/sager/DOC-2013-SPECIAL'

/** For the units: how to buy from social enterprises, what must hold, and what may not weigh. From the paper of 2013. */
export function guidanceView(papersOpen: boolean): PageView {
  return {
    title: 'Køb hos socialøkonomiske virksomheder',
    world: null,
    crumbs: [{ href: '/indkoeb', label: 'Indkøb' }, { label: 'Vejledning' }],
    body: (
      <>
        <Heading
          kicker="Vejledning til enhederne"
          title="Køb hos socialøkonomiske virksomheder"
          lead="Tænk på dem, når I køber ind, inden for reglerne. Det er altid en konkret vurdering, om købet er økonomisk forsvarligt."
        />
        <Goods />
        <Efforts />
        <NotToWeigh />
        <h2>Hvor det står</h2>
        <p>
          <Source kind="paper" href={papersOpen ? paper : undefined}>
            Udvalgssag 2013-0235258, punkt 5
          </Source>{' '}
          Modellerne blev godkendt til at gælde til udgangen af 2015. For senere køb skal den lovlige vej afgøres først;
          vejledningen her siger, hvordan man finder og spørger virksomhederne.
        </p>
      </>
    ),
  }
}

function Goods() {
  return (
    <>
      <h2>Varer og små køb</h2>
      <p>Fx gaver, forplejning og andet til et arrangement. Fire ting skal være opfyldt, før I køber:</p>
      <ol>
        <li>Det, I vil købe, er ikke omfattet af en af kommunens rammeaftaler.</li>
        <li>I har et behov for det, og I kan sige hvilket.</li>
        <li>Købet skal hverken annonceres eller i udbud.</li>
        <li>Købet er økonomisk forsvarligt, og I har skrevet ned hvorfor.</li>
      </ol>
      <p>
        Papiret giver et eksempel: Til en konference den 27. september 2013 kom gaverne til oplægsholderne fra Bybi og
        maden fra Glad mad. Det blev vurderet konkret, at købene var økonomisk forsvarlige.
      </p>
    </>
  )
}

function Efforts() {
  return (
    <>
      <h2>Særindsatser for små målgrupper</h2>
      <p>
        Ser I en gruppe, som ingen når, så sig det til dem, der kortlægger behov. En særindsats går gennem fire trin, og
        ingen af dem kan springes over:
      </p>
      <Facts
        items={[
          {
            label: '1. Kortlægning',
            value: 'Hvem mangler hvad? Udvalget orienteres, før der søges efter virksomheder.',
          },
          {
            label: '2. Identifikation',
            value: 'Markedet afdækkes, og typisk tre virksomheder med dokumenteret kendskab til målgruppen indkaldes.',
          },
          {
            label: '3. Kontraktindgåelse',
            value:
              'Forslagene vurderes. Forvaltningen beslutter, og udvalget orienteres. Uden enighed bliver der ingen aftale.',
          },
          {
            label: '4. Gennemførelse',
            value: 'CDU, centret og leverandøren gennemfører den sammen, og den monitoreres i AMES.',
          },
        ]}
      />
      <h3>Et forslag beskriver syv ting</h3>
      <ol>
        {elements.map((e) => (
          <li>
            <strong>{elementWords[e].title}.</strong> {elementWords[e].help}
          </li>
        ))}
      </ol>
      <p>
        Er indsatsen forankret i et udsat område, er der to formål mere: {aimWords.localPlans.title.toLowerCase()}, og
        at den gennemføres i lokalområdet sammen med lokaludvalg og frivillige, så vidt det kan lade sig gøre.
      </p>
    </>
  )
}

function NotToWeigh() {
  return (
    <>
      <h2>Det må ikke tælle</h2>
      <p>
        At en virksomhed i forvejen er til stede i området, må ikke veje, før kontrakten er indgået. I må gerne kræve,
        at selve indsatsen gennemføres i området.
      </p>
      <p>
        At virksomheden er socialøkonomisk, fritager ikke fra reglerne. Står den på{' '}
        <a href="/indkoeb/virksomheder">listen over dem, der gerne vil indkaldes</a>, er det en hjælp til at finde den,
        ikke en fortrinsret.
      </p>
    </>
  )
}
