import { spriteHref } from '../places.ts'
import { remembered } from './remembered.ts'

export interface IconProps {
  /** A symbol of the design system's sprite, e.g. `check`, `warning`, `chevron-right`. */
  name: string
  /** Said aloud; without it the icon is decoration. */
  label?: string | undefined
  class?: string | undefined
}

export function Icon({ name, label, class: more }: IconProps) {
  const classes = more === undefined ? 'icon-svg' : `icon-svg ${more}`
  const said = label === undefined ? { 'aria-hidden': 'true' as const } : { role: 'img', 'aria-label': label }
  return remembered(`icon ${name} ${label} ${classes}`, () => (
    <svg class={classes} focusable="false" {...said}>
      <use href={`${spriteHref}#${name}`}></use>
    </svg>
  ))
}
