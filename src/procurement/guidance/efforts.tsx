import { Facts } from '../../platform/web/ui/index.ts'
import { aimWords } from '../proposal/aims.ts'
import { elementWords, elements } from '../proposal/elements.ts'

export function Efforts() {
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
