export { BigButton, DayList, type BigButtonProps, type DayItem } from './day-list.tsx'
export { Card, Cards, PersonaCard, type CardProps, type PersonaProps } from './cards.tsx'
export { DataTable, type Column, type DataTableProps } from './table.tsx'
export { Door, door, type DoorProps } from './door.tsx'
export { Empty, type EmptyProps } from './empty.tsx'
export { ErrorSummary, type FieldError } from './error-summary.tsx'
export { Facts, type Fact } from './facts.tsx'
export { FileField, type FileFieldProps } from './file-field.tsx'
export { Figure, type FigureProps } from './figure.tsx'
export {
  Checkbox,
  Checkboxes,
  DateField,
  Field,
  fieldId,
  Hidden,
  NumberField,
  Radios,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Choice,
  type FieldProps,
} from './form.tsx'
export { Heading, type HeadingProps } from './heading.tsx'
export { History, type HistoryItem } from './history.tsx'
export { Icon, type IconProps } from './icon.tsx'
export { Notice, type NoticeKind, type NoticeProps } from './notice.tsx'
export { Page, type PageProps, type Script } from './page.tsx'
export { Pager, type PagerProps } from './pager.tsx'
export { Source, type SourceKind, type SourceProps } from './source.tsx'
export { State, state, type Tone } from './state.tsx'
export { Steps, type Step } from './steps.tsx'
export { Sums, type Sum } from './sums.tsx'
export { Waiting, type WaitingItem } from './waiting.tsx'
export type { Crumb } from './breadcrumb.tsx'
export type { FrameLinks, MenuItem, Person } from './header.tsx'
export type { World } from './band.tsx'
export { FanFigure, type FanFigureProps } from './fan-figure.tsx'
export { GaugeFigure, type GaugeFigureProps, type GaugePart } from './gauge-figure.tsx'
export { Swatch, type SwatchKind } from './swatch.tsx'
export { Provenance } from './provenance.tsx'
export { Switch, Tabs, type Tab } from './tabs.tsx'
export { WorldSwitch, type WorldSwitchProps } from './world-switch.tsx'
