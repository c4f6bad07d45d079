import { formatDay } from '../../../kernel/day.ts'
import type { DocCell, DocRow } from '../../../platform/documents/model.ts'
import { fewer, peopleText } from '../../../platform/small-numbers.ts'
import { agreementChoices } from './agreement.acts.ts'
import { lotHeading } from './agreement-use.view.ts'
import { citizensByLot, type LotCitizens } from './citizens.store.ts'
import type { Source } from './desk.acts.ts'

/** How many citizens, lot by lot. A count below five never leaves this source as a number. */
export const citizens: Source = {
  id: 'citizens',
  choices: agreementChoices,
  read: async (desk, of) => {
    const use = await desk.use(of)
    const lots = await citizensByLot(desk.work.tx, of, use.asOf)
    const title = `Borgere på aftalen ${use.name}`
    return {
      title,
      definition: 'Forskellige borgere: henvist i alt, i forløb på dagen, og med løn fra en virksomhed i alt.',
      asOf: use.asOf,
      source: 'Henvisninger, svar, afslutninger og registrerede timer',
      rule: 'citizens-by-lot/1',
      href: `/henvisninger?aftale=${encodeURIComponent(of)}`,
      blocks: [
        {
          type: 'table',
          caption: title,
          columns: [
            { label: 'Delaftale', numeric: false },
            { label: 'Pladser', numeric: true },
            ...['Henvist', 'I forløb', 'Har haft løn'].map((label) => ({ label, numeric: true, persons: true })),
          ],
          rows: lots.map((l) => rowOf(l, of)),
        },
        {
          type: 'paragraph',
          soft: true,
          runs: [
            {
              text: `Opgjort ${formatDay(use.asOf)}. En borger tælles én gang i hver kolonne. Er der få, står der “${fewer}”, så ingen kan kendes.`,
            },
          ],
        },
      ],
      annex: [],
    }
  },
}

function rowOf(l: LotCitizens, agreement: string): DocRow {
  const href = `/henvisninger?${new URLSearchParams({ aftale: agreement, delaftale: String(l.lot) })}`
  const places: DocCell =
    l.places === null ? { kind: 'text', text: 'ikke oplyst' } : { kind: 'value', text: String(l.places) }
  const people = [l.referred, l.inCourse, l.employed].map((n): DocCell => ({
    kind: n === 0 ? 'zero' : 'value',
    text: peopleText(n),
    href,
  }))
  return { kind: 'line', header: lotHeading({ lot: l.lot, title: l.title ?? '' }), cells: [places, ...people] }
}
