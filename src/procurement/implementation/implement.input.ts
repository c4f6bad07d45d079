import { z } from 'zod'
import { Code, DayIn, OptionalText, Whole, optional } from '../../platform/index.ts'

export const ImplementIn = z.object({
  effort: Code,
  /** How many times the roles had been written when the page was shown. */
  versions: Whole('antal versioner', 0, 10_000).default(0),
  agreedOn: DayIn.describe('Den dag, aftalen blev indgået'),
  startsOn: optional(DayIn),
  agreement: optional(Code).describe('Aftalens nummer under Aftaler'),
  /** R10 names each that is missing. */
  supportUnit: OptionalText(200).describe('Hvem der har rollen som CDU, Center for Driftsunderstøttelse'),
  centre: OptionalText(200).describe('Hvilket job- eller beskæftigelsescenter'),
  supplierContact: OptionalText(200).describe('Hvem hos leverandøren'),
  monitoredIn: OptionalText(200).describe('Det system uden for huset, som følger indsatsen, fx AMES'),
  reason: OptionalText(1000),
})
