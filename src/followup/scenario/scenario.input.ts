import { MonthIn, OereIn, optional, Whole } from '../../platform/index.ts'

export const ScenarioIn = {
  from: optional(MonthIn).describe('Fra hvilken måned indtag og pris er anderledes'),
  intakePercent: optional(Whole('indtaget i procent', 0, 1000)).describe('Nye forløb i procent af det ventede'),
  pricePercent: optional(Whole('prisen i procent', 1, 1000)).describe('Pris pr. forløb i procent af den nuværende'),
  intakeStop: optional(MonthIn).describe('Fra hvilken måned ingen begynder'),
  end: optional(MonthIn).describe('Aftalens sidste måned: senere med en option, før ved et stop'),
  ceilingOere: optional(OereIn.refine((oere) => oere > 0n, 'Loftet skal være over 0 kr.')),
}
