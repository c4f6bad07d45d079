import { compareScenarios } from '../../../budget/index.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { formatThousandDkk } from '../../../kernel/money.ts'
import type { DocCell, DocRow } from '../../../platform/documents/model.ts'
import type { Choice, Desk, Source } from './desk.acts.ts'
import { sourceLine } from './live.ts'
import { noteChoices } from './note.acts.ts'

/** A budget note's choices side by side: what each costs in each year, and the difference to the whole. */
export const scenarios: Source = {
  id: 'budget-scenarios',
  choices: withScenarios,
  read: async ({ work }, of) => {
    const compared = await compareScenarios.run(work, { code: of })
    const version = compared.version === null ? '' : `, version ${compared.version}`
    const rows = compared.scenarios.map((s): DocRow => ({
      kind: 'line',
      header: s.label,
      cells: [...s.yearlyThousandDkk, s.totalThousandDkk, s.differenceThousandDkk].map(amount),
    }))
    const columns = ['1.000 kr.', ...compared.table.years.map(String), 'I alt', 'Forskel til det hele']
    return {
      title: `Muligheder i ${compared.code}`,
      definition: 'Budgetnotatets linjer med nogle af delaftalerne, med og uden årsværk; beløb i 1.000 kr.',
      asOf: work.today,
      source: `Budgetnotatet ${compared.code}${version}`,
      rule: 'note-scenarios/1',
      href: `/budget/notater/${encodeURIComponent(of)}`,
      blocks: [
        {
          type: 'table',
          caption: `Muligheder i ${compared.code}`,
          columns: columns.map((label, i) => ({ label, numeric: i > 0 })),
          rows,
        },
        sourceLine(`Kilde: ${compared.code}${version}. Regnet af notatets linjer.`),
      ],
      annex: [],
    }
  },
}

function amount(thousands: number): DocCell {
  return { kind: thousands === 0 ? 'zero' : 'value', text: formatThousandDkk(thousands) }
}

/** Only the notes that have lots to choose between. */
async function withScenarios(desk: Desk): Promise<Choice[]> {
  const all = await noteChoices(desk)
  const has = await Promise.all(all.map((n) => hasScenarios(desk, n.value)))
  return all.filter((_, i) => has[i])
}

async function hasScenarios({ work }: Desk, code: string): Promise<boolean> {
  try {
    return (await compareScenarios.run(work, { code })).scenarios.length > 1
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
