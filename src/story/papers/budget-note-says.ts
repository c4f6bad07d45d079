import type { z } from 'zod'
import type { recordNote } from '../../budget/index.ts'
import { districts } from './districts.ts'
import type { BudgetNote } from './types.ts'

type Says = Omit<z.input<typeof recordNote.input>, 'source' | 'tables'>

/** What a paper's note says besides its tables. What a paper does not print, or the OCR has lost, is not said. */
export function noteSays(note: BudgetNote): Says {
  return {
    code: note.code,
    title: note.title,
    priceLevel: note.priceLevel,
    requestedBy: note.requestedBy ?? undefined,
    administration: note.administration,
    partners: [...note.partners],
    citywide: note.citywide ?? undefined,
    districts: districts.map((d) => ({
      name: d.name,
      ticked: note.districtsTicked.includes(d.id),
      unreadable: unreadable[note.code]?.includes(d.id) ? true : undefined,
    })),
    ...more[note.code],
  }
}

/** Ticks the OCR has lost. */
const unreadable: Record<string, readonly string[]> = {
  TM157: ['indre-by', 'vesterbro-kgs-enghave-sydhavnen', 'valby', 'noerrebro-nordvest', 'broenshoej-husum'],
}

const more: Record<string, Partial<Says>> = {
  BI105: {
    risk: {
      says: 'Ingen væsentlig risiko',
      reasons: ['Forvaltningen samarbejder allerede med leverandørerne', 'Kontrakterne rummer en forlængelse'],
    },
    staffing: [
      {
        label: 'Årsværk i jobcentret til dialog med de lokale indsatser',
        postsHundredths: 100,
        pricePerPostOere: 54_000_000n,
        table: 'table-2',
        row: 'FTE',
      },
    ],
    releaseBy: 'BIU',
  },
  TM157: {
    package: 'Budgetpakken for Udsatte Boligområder',
    category: {
      options: [
        'Fastholdelse/rekruttering',
        'Rettidig omhu',
        'Specifik udfordring',
        'Bevillingsudløb',
        'Henvist sag',
        'Bestilt af politisk parti',
        'Bestilling fra borgmesterforum eller tværgående pakke',
        'Bestilt af fagudvalg',
        'Bestilt administrativt',
      ],
      ticked: ['Bestilling fra borgmesterforum eller tværgående pakke'],
    },
    hearings: [{ body: 'Ejendomsfaglig høring i KEK/ByK/KEJD', held: true }],
    address: 'Ikke fundet endnu; Sydhavnen, Husum Nord og Bispebjerg er udgangspunktet',
    risk: {
      says: 'Ukompliceret og uden risici',
      reasons: ['Et lignende koncept er afprøvet i Socialforvaltningen', 'Muligheder og grænser afdækkes før start'],
    },
    indicators: [
      {
        name: 'Iværksættere og virksomheder med sociale formål, der vejledes',
        unit: 'virksomheder',
        low: 60,
        high: 70,
      },
      { name: 'Udsatte borgere fra udsatte boligområder med ordinære løntimer', unit: 'borgere', low: 50, high: 60 },
    ],
    predecessors: [
      { code: 'TM31', label: 'TM31 Nye samarbejder på det boligsociale område, Budget 2023' },
      { code: 'TM20', label: 'TM20 Socialøkonomi og beskæftigelse af udsatte borgere, Overførselssagen 2024-25' },
    ],
  },
}
