import { formatDay, type Day } from '../../kernel/day.ts'
import type { Block, Doc, DocCell } from '../../platform/documents/model.ts'

/** One bid on one lot as a letter tells of it. */
export interface Placed {
  enterprise: string
  name: string
  rank: number | null
  won: boolean
  total: string | null
  pricePoints: string | null
  /** The agreed points and reasons, in the criteria's order. */
  quality: { criterion: string; points: string; reason: string }[]
  /** Why it could not be considered; empty for an admissible one. */
  inadmissible: string[]
}

export interface LetterLot {
  no: number
  title: string
  /** Everyone who bid on the lot, best first. */
  placed: Placed[]
  /** Why nobody was chosen. */
  without: string | null
}

export interface LetterFacts {
  tender: { id: string; title: string }
  municipality: string
  sentOn: Day
  /** The first day an agreement may be concluded. */
  earliest: Day
  standstillDays: number
  guidance: string
  signedBy: string
  lots: LetterLot[]
}

/**
 * The letter to one tenderer (udbudsloven § 171): whether it was chosen on each lot it bid on, its own points with reasons,
 * and for whoever was not chosen the winners' characteristics and relative advantages. Other bids' prices are not told.
 */
export function letterTo(enterprise: string, f: LetterFacts): Doc {
  const lots = f.lots.filter((l) => l.placed.some((p) => p.enterprise === enterprise))
  const name = lots[0]?.placed.find((p) => p.enterprise === enterprise)?.name ?? enterprise
  return {
    title: `Brev om tildeling: ${f.tender.title}`,
    kind: 'Meddelelse om tildeling',
    sender: f.municipality,
    author: f.municipality,
    standing: 'Sendt',
    draft: false,
    day: f.sentOn,
    facts: [
      { label: 'Til', text: name },
      { label: 'Udbud', text: `${f.tender.title} (${f.tender.id})` },
      { label: 'Dato', text: formatDay(f.sentOn) },
    ],
    blocks: [...lots.flatMap((l) => lotBlocks(l, enterprise)), ...ending(f)],
  }
}

function lotBlocks(lot: LetterLot, enterprise: string): Block[] {
  const own = lot.placed.find((p) => p.enterprise === enterprise)
  if (!own) return []
  const heading: Block = { type: 'heading', level: 2, text: `Delaftale ${lot.no}: ${lot.title}` }
  return [heading, said(outcome(lot, own)), ...judgement(lot, own)]
}

function outcome(lot: LetterLot, own: Placed): string {
  if (lot.without !== null) return `Ingen er valgt på delaftalen. ${lot.without}`
  if (own.inadmissible.length > 0) return `Jeres tilbud kunne ikke komme i betragtning. ${own.inadmissible.join(' ')}`
  const among = lot.placed.filter((p) => p.rank !== null).length
  if (own.won) return `I er valgt som leverandør på delaftalen. Jeres tilbud blev nr. ${own.rank} af ${among}.`
  return `I er ikke valgt på delaftalen. Jeres tilbud blev nr. ${own.rank} af ${among}.`
}

function judgement(lot: LetterLot, own: Placed): Block[] {
  const winners = lot.placed.filter((p) => p.won && p.enterprise !== own.enterprise)
  const beside = own.won ? [] : winners
  const mine =
    own.rank === null ? [] : [points([own, ...beside], own), heading('Bedømmelsen af jeres tilbud'), reasons(own)]
  return [...mine, ...beside.flatMap((w) => [heading(`Hvad der kendetegner tilbuddet fra ${w.name}`), reasons(w)])]
}

/** Criteria down, bids across. */
function points(bids: readonly Placed[], own: Placed): Block {
  const criteria = own.quality.map((q) => q.criterion)
  const at = (bid: Placed, criterion: string) => bid.quality.find((q) => q.criterion === criterion)?.points ?? null
  const row = (kind: 'line' | 'total', header: string, of: (p: Placed) => string | null) => ({
    kind,
    header,
    cells: bids.map((b) => cell(of(b))),
  })
  return {
    type: 'table',
    caption: 'Point',
    columns: [
      { label: 'Kriterium', numeric: false },
      ...bids.map((b) => ({ label: b.enterprise === own.enterprise ? 'Jeres tilbud' : b.name, numeric: true })),
    ],
    rows: [
      ...criteria.map((c) => row('line', c, (p) => at(p, c))),
      ...(bids.some((b) => b.pricePoints !== null)
        ? [row('line', 'Pris, omregnet til point', (p) => p.pricePoints)]
        : []),
      row('total', 'I alt, vægtet', (p) => p.total),
    ],
  }
}

function reasons(bid: Placed): Block {
  return {
    type: 'list',
    items: bid.quality.map((q) => [{ text: `${q.criterion}: `, strong: true }, { text: q.reason }]),
  }
}

function ending(f: LetterFacts): Block[] {
  const wait =
    f.standstillDays === 0
      ? `Aftalen kan indgås fra ${formatDay(f.earliest)}.`
      : `Aftalen kan tidligst indgås den ${formatDay(f.earliest)}, når standstill-perioden på ${f.standstillDays} kalenderdage er gået.`
  return [
    heading('Hvornår aftalen kan indgås'),
    said(wait),
    heading('Klagevejledning'),
    said(f.guidance),
    said(f.signedBy),
  ]
}

const heading = (text: string): Block => ({ type: 'heading', level: 3, text })
const said = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] })
const cell = (text: string | null): DocCell =>
  text === null ? { kind: 'blank', text: '' } : { kind: 'text', text: text.replace('.', ',') }
