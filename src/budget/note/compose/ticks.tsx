import { fieldId, TextArea } from '../../../platform/web/ui/index.ts'
import type { ListName } from './draft.ts'
import { Remove, type PartProps } from './lists.tsx'

interface ListProps extends PartProps {
  list: ListName
  label: string
  hint: string
  addLabel: string
}

/** Names that are ticked or not. What stands unticked is said too: it was asked, and the answer is no. */
export function TickList({ draft, wrong, action, list, label, hint, addLabel }: ListProps) {
  const names = draft.lists[list]
  return (
    <fieldset class="note-ticks" id={`liste-${list}`}>
      <legend class="form-label">{label}</legend>
      <span class="form-hint">{hint}</span>
      <ul class="nobullet-list">
        {names.map(({ name, on }, i) => (
          <li>
            <div class="form-group-checkbox">
              <input
                type="checkbox"
                class="form-checkbox"
                id={fieldId(`${list}.${i}.on`)}
                name={`${list}.${i}.on`}
                value="ja"
                checked={on}
              />
              <label class="form-label" for={fieldId(`${list}.${i}.on`)}>
                {name}
              </label>
            </div>
            <input type="hidden" name={`${list}.${i}.name`} value={name} />
            <Remove what={name} button={`${list}-.${i}`} action={`${action}#liste-${list}`} />
          </li>
        ))}
      </ul>
      <TextArea
        name={`${list}.more`}
        label={addLabel}
        hint="Ét navn pr. linje. De kommer på listen med flueben."
        rows={2}
        optional
        error={wrong.get(`${list}.more`)}
      />
    </fieldset>
  )
}
