import type { Child } from 'hono/jsx'
import { SubmitButton } from '../../platform/web/ui/index.ts'

export function Buttons({ to, children }: { to: string; children?: Child }) {
  return (
    <div class="form-acts">
      <SubmitButton>{children}</SubmitButton>
      <a href={to}>Fortryd</a>
    </div>
  )
}
