import { onlyFor } from '../../../platform/web/only-for.ts'
import type { PageView } from '../../../platform/web/pages.tsx'
import type { Visit } from '../../../platform/web/visit.ts'
import { listBodies, listCodes } from '../../../registers/index.ts'
import { noteHref } from '../addresses.ts'
import { composeNote } from '../version/compose.acts.ts'
import { ComposeForm, type ComposeProps } from './compose.tsx'
import { withIds } from './ids.ts'
import { withChosen } from './lists.tsx'

type Shown = Pick<ComposeProps, 'draft'> &
  Partial<Pick<ComposeProps, 'errors' | 'errorHeading' | 'theirs' | 'unsaved' | 'warnings' | 'done'>> & {
    /** The version that is frozen, when the edit stands on it. */
    frozen?: number | undefined
  }

/** The form in its frame, for a new note (no code) or one that stands. */
export async function formView(visit: Visit, code: string | undefined, { frozen, ...rest }: Shown): Promise<PageView> {
  onlyFor(composeNote, visit)
  const bodies = (await visit.do(listBodies, {})).rows.filter((b) => b.kind === 'committee')
  const codes = (await visit.do(listCodes, {})).rows
  const note = code === undefined ? noteHref('nyt') : noteHref(code)
  const title = code === undefined ? 'Skriv et budgetnotat' : `Ret ${code}`
  return {
    title,
    wide: true,
    scripts: ['note-grid'],
    crumbs: [
      { href: '/budget', label: 'Budget' },
      ...(code === undefined ? [] : [{ href: note, label: code }]),
      { label: title },
    ],
    body: (
      <ComposeForm
        {...rest}
        draft={withIds(rest.draft)}
        unsaved={rest.unsaved ?? false}
        settled={code !== undefined}
        action={code === undefined ? note : `${note}/ret`}
        back={code === undefined ? '/budget' : note}
        title={title}
        lead={code === undefined ? leads.new : frozen === undefined ? leads.again : leads.frozen(frozen)}
        committees={withChosen(
          bodies.map((b) => ({ value: b.id, label: b.name })),
          rest.draft.facts['releaseBy'],
        )}
        suggestions={{
          omraader: unique(codes.map((row) => row.controlArea ?? '')),
          udvalg: unique(codes.map((row) => row.committee ?? '')),
          bevillinger: unique(codes.map((row) => row.code)),
        }}
      />
    ),
  }
}

const leads = {
  new: 'Skriv linjerne; summerne regnes. Notatet kan rettes, og hver gang det gemmes, er det en ny version.',
  frozen: (version: number) =>
    `Version ${version} er frosset og bliver stående, som den er. Det, du gemmer, er en ny version.`,
  again: 'Hver gang du gemmer, er det en ny version. De tidligere bliver stående.',
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words.filter(Boolean))].sort((a, b) => a.localeCompare(b, 'da'))
}
