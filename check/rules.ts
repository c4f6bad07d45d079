import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openMeanings } from './open-meanings.ts'

const root = path.resolve(import.meta.dirname, '..')
export const rulesFile = path.join(root, 'docs', 'rules.md')

export interface Meaning {
  /** Where the rule comes from: a law, a paper, the practice of the trade, or the house's own order. */
  from: 'law' | 'paper' | 'practice' | 'house'
  says: string
}

interface Rule {
  id: string
  code: string[]
  tests: string[]
}

/** `docs/rules.md` as the code stands now: every rule id, where it is said, and the tests that name it. */
export function rulesDocument(): string {
  const rows = rulesInCode().map((r) => {
    const m = meanings[r.id]
    return `| ${r.id} | ${m?.from ?? '?'} | ${m?.says ?? 'not described yet'} | ${links(r.code)} | ${links(r.tests) || '–'} |`
  })
  return [...head, ...rows, ''].join('\n')
}

/** Rule ids the code says and the table below does not explain, and the other way round. */
export function unexplainedRules(): { missing: string[]; superfluous: string[] } {
  const said = rulesInCode().map((r) => r.id)
  return {
    missing: said.filter((id) => !(id in meanings)),
    superfluous: Object.keys(meanings).filter((id) => !said.includes(id)),
  }
}

export function writeRules(): void {
  writeFileSync(rulesFile, rulesDocument())
}

const head = [
  '# Rules',
  '',
  'Generated from the code by `check/rules.ts`; do not edit. A rule id is what a refusal names at REST and CLI; a page says the sentence.',
  '“From” says whose rule it is: **law**, **paper** (a rule the city’s own papers state), **practice** (good practice of the trade)',
  'or **house** (the program’s own order). Tests are those that name the id.',
  '',
  '| Rule | From | Says | Code | Tests |',
  '|---|---|---|---|---|',
]

const meanings: Record<string, Meaning> = {
  ...openMeanings,
  ACCEPTED: { from: 'practice', says: 'Delivery is registered only on a referral the supplier has accepted' },
  'AFTER-AWARD': {
    from: 'practice',
    says: 'An agreement is concluded on the day its award was decided, or later',
  },
  'AWARD-ORDER': { from: 'law', says: 'A tender is awarded to those its published model finds, or to nobody and why' },
  PROOF: { from: 'law', says: 'Whoever is to be chosen has shown that no ground for exclusion applies' },
  REVOKED: { from: 'house', says: 'No agreement is concluded on an award that was taken back' },
  STANDSTILL: {
    from: 'law',
    says: 'No agreement before the letters are sent, the standstill has passed and complaints that suspend are decided',
  },
  TIE: { from: 'law', says: 'A tie the published rule does not part is drawn by people before there is an award' },
  TIMETABLE: { from: 'law', says: 'Questions and bids come in by the time the tender says' },
  BACKUP: {
    from: 'house',
    says: 'A backup is put in whole and unchanged, with its own key, in an empty database of the same version',
  },
  'CEIL-HARD': {
    from: 'law',
    says: 'A commitment may not take a lot above its ceiling; an unknown ceiling takes none',
  },
  'ANNEX-TITLES': { from: 'house', says: 'An annex has one title, in the text and in the list' },
  'BLANK-OR-ZERO': { from: 'house', says: 'Two tables of the same money print an empty year in one way' },
  'BODY-DECIDES': { from: 'house', says: 'A recommendation point names the body the paper is laid before' },
  'CAPTION-ROWS': { from: 'house', says: 'A heading names the control areas its rows have' },
  'CODE-CHANGES': {
    from: 'house',
    says: 'A control area under two codes in two times is told, since sums over the years need both',
  },
  'CODE-YEAR': { from: 'house', says: 'An appropriation code is used in the years it is known for' },
  'DAYS-IN-ORDER': { from: 'house', says: 'What comes after lies after' },
  'LIST-DIFFERS': { from: 'house', says: 'Two documents give one list the same members' },
  'LOT-SWAPPED': { from: 'house', says: 'A lot keeps its content from one document to the next' },
  'LOT-UNTITLED': { from: 'house', says: 'A lot among titled lots has a title' },
  'MEETING-UNDATED': { from: 'house', says: 'A committee paper prints the day of its meeting' },
  'NAME-VARIES': { from: 'house', says: 'An enterprise is called by one name' },
  'NOT-ANSWERED': { from: 'house', says: 'What is received has a section of its own' },
  'NOT-RECEIVED': { from: 'house', says: 'Who must report has reported' },
  'NOT-REQUIRED': { from: 'house', says: 'Who has reported stands on the list of those that must' },
  'NOT-TICKED': { from: 'house', says: 'The places of the text are ticked' },
  'NUMBER-YEAR': { from: 'house', says: 'A case number is not of a later year than its document' },
  'REPORTS-FEWER': { from: 'house', says: 'A supplier under several agreements has a report for each' },
  'REPORTS-UNMAPPED': { from: 'house', says: 'Several reports of one agreement tell which lot each is of' },
  'REST-UNEXPLAINED': { from: 'house', says: 'What is set aside beyond the expected use is explained' },
  'SECTION-NUMBER-TWICE': { from: 'house', says: 'A section’s number stands once' },
  'TABLE-NUMBER-GAP': { from: 'house', says: 'The numbers of the tables have no gap' },
  'TABLE-NUMBER-TWICE': { from: 'house', says: 'A table’s number stands once' },
  'TABLE-SUM': { from: 'house', says: 'A printed sum is what its parts add up to' },
  'TEXT-SUM': { from: 'house', says: 'A sum in the text is what the text’s parts add up to' },
  'TEXT-TABLE': { from: 'house', says: 'An amount of the text is the table’s, or is named as rounded' },
  'WEEKDAY-DATE': { from: 'house', says: 'A weekday is the date’s' },
  'YEARS-DIFFER': { from: 'house', says: 'Two tables of the same money have the same years' },
  'BIDS-DUE': { from: 'law', says: 'Bids are taken until the deadline, and opened by nobody before it' },
  SEAL: {
    from: 'practice',
    says: 'A tender’s key is split before publication among openers, one of them outside procurement, and tried',
  },
  'SEALED-BID': { from: 'practice', says: 'A bid is its supplier’s own, whole and in the tender’s log' },
  IMPARTIAL: {
    from: 'law',
    says: 'Whoever evaluates declares interests first, and with a conflict of interest reads nothing',
  },
  CONFORMING: {
    from: 'law',
    says: 'A bid is admissible when it conforms with every requirement and declares what is asked',
  },
  R22: { from: 'paper', says: 'A tenderer has a security policy; without one the bid does not conform' },
  'ADMISSIBILITY-LOCK': {
    from: 'law',
    says: 'Which bids are admissible is decided and locked before points are given and prices opened',
  },
  'ALONE-FIRST': {
    from: 'practice',
    says: 'Evaluators give points alone, and see each other’s when all have handed in',
  },
  'QUALITY-LOCK': {
    from: 'law',
    says: 'Points and reasons are locked before a price is opened, and never changed after',
  },
  'TWO-SEALS': { from: 'law', says: 'Prices are opened when quality has been judged and locked' },
  CSRF: { from: 'house', says: 'A form must come from one of the program’s own pages' },
  'DECIDED-ONCE': { from: 'practice', says: 'A point is decided once, unless the decision was to postpone it' },
  DEADLINE: {
    from: 'practice',
    says: 'A proposal is sent, changed and withdrawn until its last day, and not after',
  },
  DOCTOR: { from: 'house', says: 'The house is well: ledger and journal answer, and there is room on the disk' },
  'DOUBLE-CLICK': { from: 'house', says: 'A key belongs to one input: the same key has one effect and one answer' },
  DUPLICATE: { from: 'practice', says: 'A citizen has one open referral to a lot at a time' },
  'NO-CPR': { from: 'law', says: 'What becomes public holds no personal number' },
  'FOUR-EYES': {
    from: 'practice',
    says: 'Nobody approves what they have prepared themselves',
  },
  FILE: { from: 'house', says: 'A file is what its name says, within bounds, and still what its checksum says' },
  FIGURE: {
    from: 'practice',
    says: 'A paper is finished when every figure can be read and the text’s words agree with it',
  },
  FROZEN: { from: 'practice', says: 'A finished committee paper never changes' },
  HELD: {
    from: 'practice',
    says: 'Decisions are recorded when the meeting has been held; then its day and numbers stand',
  },
  'IN-COURSE': { from: 'practice', says: 'Attendance and placements lie inside the course' },
  'IN-FORCE': { from: 'practice', says: 'The agreement is in force from the course’s first day to its last' },
  'IN-PLACEMENT': { from: 'practice', says: 'Paid hours lie in a week of the placement' },
  JOURNAL: { from: 'house', says: 'A journal row answers to its own hash' },
  MAY: { from: 'house', says: 'The caller’s role is among those the act names' },
  MODE: { from: 'house', says: 'Demo and production are fixed when the database is made; demo’s liberties stay there' },
  'NO-PERSON': { from: 'law', says: 'What becomes public names no person’s address, telephone or birthday unanswered' },
  'PDF-UA': { from: 'law', says: 'A PDF is made accessible by PDF/UA-1, or it is not made' },
  'OPTION-END': { from: 'practice', says: 'An extension is proposed inside what the agreement’s option allows' },
  ONCE: {
    from: 'practice',
    says: 'A case stands on one agenda, a day has one meeting, and a decision is recorded once',
  },
  PLACES: { from: 'practice', says: 'A lot with no free place takes no referral' },
  'PRICE-INDEX': {
    from: 'practice',
    says: 'An amount is shown in another year’s prices only by an index that is entered for both years',
  },
  'PRICE-KNOWN': { from: 'practice', says: 'Nothing is priced on a day for which no price is known' },
  APPROPRIATION: {
    from: 'practice',
    says: 'Money is committed only in a year the budget line has an appropriation for',
  },
  FRAMEWORK: { from: 'paper', says: 'What a framework agreement in force covers is called off under it' },
  'LAW-OVERLAP': { from: 'house', says: 'On a day a kind of law has one row; a new one takes the other’s place' },
  'LIGHT-REGIME': { from: 'law', says: 'The light regime is for social and other special services, from 2016' },
  R01: {
    from: 'paper',
    says: 'Direct allocation by the models of 2013 needs all four preconditions',
  },
  R02: {
    from: 'paper',
    says: 'Clear cross-border interest is judged under five heads, with a reason, before a way is chosen',
  },
  R12: {
    from: 'paper',
    says: 'Goods are bought outside frameworks, for a need, without a duty to advertise or tender, and soundly',
  },
  R13: {
    from: 'law',
    says: 'A purchase whose whole value is at or above the threshold of its day of publication is tendered',
  },
  'SEC-191': { from: 'law', says: 'Below the threshold, clear cross-border interest is advertised (§§ 191-192)' },
  'SEC-193': { from: 'law', says: 'Below the threshold, without that interest, one buys on market terms' },
  THRESHOLD: { from: 'house', says: 'Where no threshold is known for the day, no duty to tender is ruled out' },
  R04: {
    from: 'paper',
    says: 'A need is mapped from many in an area, or from a small group nobody serves, each with its reason',
  },
  R05: {
    from: 'paper',
    says: 'The committee is told of a need, judged against every offer in force, before the next step',
  },
  R03: {
    from: 'paper',
    says: 'Where a supplier is found weighs nothing before contracting; where the work is done may be required',
  },
  R06: {
    from: 'paper',
    says: 'Proposals are called for from enterprises with documented knowledge of the group, typically three: fewer warns',
  },
  R07: { from: 'paper', says: 'A proposal describes all seven elements; each missing one is named' },
  R08: {
    from: 'paper',
    says: 'An area effort shows two aims more, local plans and work done in the area: a proposal without them warns',
  },
  R09: {
    from: 'paper',
    says: 'The administration decides an award, among proposals found sound, and the committee is told: a duty',
  },
  R10: {
    from: 'paper',
    says: 'CDU, centre and supplier carry an awarded effort out together, and the outside system that follows it is named',
  },
  R11: { from: 'paper', says: 'The models of 2013 for special efforts and purchases run to the end of 2015: a duty' },
  R25: {
    from: 'paper',
    says: 'The option of the gang framework is decided before 2024 ends, and only with money: a duty',
  },
  R28: { from: 'paper', says: 'Committee and tenderers are told which suppliers were chosen: a duty' },
  R29: { from: 'paper', says: 'Each agreement’s experience is collected once a year: a duty' },
  R30: {
    from: 'paper',
    says: 'Each collection is discussed with its supplier, and all at the directors’ meeting: a duty',
  },
  R33: { from: 'paper', says: 'A hub’s status, enterprises and citizens in work are followed up: a duty' },
  R19: { from: 'paper', says: 'A framework agreement runs at most four years, every extension counted' },
  AWARD: { from: 'practice', says: 'A lot is concluded with the suppliers the award names for it' },
  R18: { from: 'paper', says: 'Money is drawn down only inside what the committee has released' },
  'SUM-COMPUTED': {
    from: 'house',
    says: 'A composed note’s sums are its lines’; a sum given otherwise is told of and not kept',
  },
  SCOPE: { from: 'law', says: 'Row-level security: nobody reaches rows that are not theirs' },
  'SMALL-NUMBERS': { from: 'law', says: 'What becomes public counts no fewer than five people unanswered' },
  STALE: { from: 'house', says: 'A change must be about what stands now, not about what once stood on the page' },
  THOUSANDS: { from: 'practice', says: 'An amount in a table of thousands is not typed in kroner' },
  STAFFING: { from: 'practice', says: 'A row that is posts times price has that amount' },
  'START-AHEAD': { from: 'practice', says: 'A course begins on the day it is referred to, or later' },
  'STEP-ORDER': { from: 'paper', says: 'A special effort goes through its four steps in order' },
  STATE: { from: 'practice', says: 'An answer or an ending is given once' },
  'TARGET-GROUP': { from: 'practice', says: 'A lot is for its own target group' },
  WORKED: { from: 'practice', says: 'Hours and attendance are registered when they have happened' },
  WORLD: { from: 'house', says: 'What belongs to one world is not changed from another' },
  WORLDS: { from: 'house', says: 'Practice holds invented people, numbers and addresses only' },
  'YEAR-LEFT': {
    from: 'practice',
    says: 'Only what is left of a year is taken from it: returned, carried over or cut',
  },
  'YEAR-APPROPRIATION': {
    from: 'practice',
    says: 'A year above its appropriation warns, and waits for the controller',
  },
}

/** `rule: 'X'` in TypeScript; `"rule": "X"` and `'rule', 'X'` in SQL. */
const said = /\brule: '([A-Z][A-Z0-9-]*)'|"rule": ?"([A-Z][A-Z0-9-]*)"|'rule', ?'([A-Z][A-Z0-9-]*)'/g

function rulesInCode(): Rule[] {
  const all = globSync(['src/**/*.{ts,tsx}', 'db/migrations/*.sql', 'test/**/*.test.ts'], { cwd: root }).sort()
  const texts = all.map((file) => ({ file, test: /\.test\.tsx?$/.test(file), text: textOf(file) }))
  const found = new Map<string, Set<string>>()
  for (const { file, text } of texts.filter((t) => !t.test)) {
    for (const match of text.matchAll(said)) {
      const id = match[1] ?? match[2] ?? match[3] ?? ''
      found.set(id, (found.get(id) ?? new Set()).add(file))
    }
  }
  return [...found]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([id, files]) => ({
      id,
      code: [...files],
      tests: texts.filter((t) => t.test && names(t.text, id)).map((t) => t.file),
    }))
}

/** A plain English word counts only in quotes; an id no sentence would hold counts anywhere. */
function names(text: string, id: string): boolean {
  const plainWord = /^[A-Z]+$/.test(id)
  return new RegExp(plainWord ? `['"\`]${id}['"\`]` : `(?<![\\w-])${id}(?![\\w-])`).test(text)
}

function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

function links(files: readonly string[]): string {
  return files.map((file) => `[${file.replace(/^(src|db\/migrations|test)\//, '')}](../${file})`).join(', ')
}
