import { special2013 } from './content-2013.ts'
import { tender2022 } from './content-2022.ts'
import { extension2017 } from './content-bi105.ts'
import { learning2022 } from './content-learning.ts'
import { hub2025 } from './content-tm157.ts'
import type { Said } from './saying.ts'

/** What each of the five papers says, by its id. A budget note's tables of amounts stand in budget-*.ts. */
export const contents: Readonly<Record<string, Said>> = {
  'DOC-2013-SPECIAL': special2013,
  'DOC-2017-BI105': extension2017,
  'DOC-2022-TENDER': tender2022,
  'DOC-2022-LEARNING': learning2022,
  'DOC-2025-TM157': hub2025,
}
