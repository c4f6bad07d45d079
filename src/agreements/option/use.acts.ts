import { addDays, formatDay, type Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/ids.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { act, insiders, type Work } from '../../platform/index.ts'
import { depositLotTerm } from '../../portfolio/index.ts'
import { optionOutcome, optionRule } from './guard.ts'
import { question, type Shown } from './load.acts.ts'
import { mustBeAllowed, mustBeKnown, mustNotBeUsed } from './must.ts'
import { OptionIn, OutcomeOut, UsedOut } from './option.input.ts'
import { lockOptions } from './standing.store.ts'
import { insertUse, usesOf } from './use.store.ts'

export const checkOption = act('agreements.check-option', {
  kind: 'read',
  may: insiders,
  summary: 'Prøv, om en option kan bruges, regel for regel med kilde',
  input: OptionIn,
  output: OutcomeOut,
  run: async (work, input) => {
    const { asked, known } = await question(work, input, true)
    return optionOutcome(asked, known)
  },
})

export const useOption = act('agreements.use-option', {
  kind: 'change',
  may: ['officer'],
  summary: 'Brug en option: de valgte delaftaler forlænges, alle eller ingen',
  input: OptionIn,
  output: UsedOut,
  run: async (work, input) => {
    await lockOptions(work.tx, input.agreement)
    const { shown, lots, asked, known } = await question(work, input, shownIsPaper(work))
    const endsBefore = addDays(input.until, 1)
    mustNotBeUsed(await usesOf(work.tx, { agreement: shown.agreement.code }), lots, endsBefore)
    const outcome = optionOutcome(asked, known)
    mustBeAllowed(outcome)
    mustBeKnown(shown.agreement, work.by)
    if (asked.on !== work.today) throw notToday(work.today)
    const id = newId(work.at)
    const terms = await extended(work, shown, lots, { id, endsBefore })
    await insertUse(work, {
      id,
      agreement: shown.agreement.code,
      lots: terms,
      endsBefore,
      decidedOn: asked.on,
      asked: { ...asked, version: optionRule, funding: known.funding },
      rules: outcome.rules,
    })
    return { use: id, lots: lots.map((l) => l.id), endsBefore, allowed: true as const, rules: outcome.rules }
  },
})

/** A paper has no ledger: what is said of its money is all there is. */
function shownIsPaper({ by }: Work): boolean {
  return by.world === 'papers'
}

/** The extension begins where the term in force ends. */
async function extended(
  work: Work,
  shown: Shown,
  lots: Shown['lots'],
  { id, endsBefore }: { id: string; endsBefore: string },
) {
  const { code, name } = shown.agreement
  const cause = {
    kind: 'option',
    id,
    label: `Option brugt på ${name}`,
    href: `/aftaler/${encodeURIComponent(code)}#optioner`,
  }
  const terms: { lot: string; term: bigint; from: string }[] = []
  for (const lot of lots) {
    const from = lot.endsBefore ?? endsBefore
    const world = work.by.world
    const term = await depositLotTerm(work.tx, { world, lot: lot.id, kind: 'option', from, before: endsBefore, cause })
    terms.push({ lot: lot.id, term, from })
  }
  return terms
}

/** The day is not the officer's to choose: a notice that has passed would be dodged by writing an earlier one. */
function notToday(today: Day): Refusal {
  const message = `En option bruges den dag, den registreres, så en udløbet frist ikke kan omgås. Skriv ${formatDay(today)}.`
  return new Refusal('invalid', message, { rule: 'OPT-DECIDE', issues: [{ field: 'on', message }] })
}
