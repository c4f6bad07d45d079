import { raw } from 'hono/html'
import { mark } from '../mark.ts'
import type { FrameWords } from '../words.ts'
import { remembered } from './remembered.ts'

export function Footer({ words }: { words: FrameWords }) {
  return remembered(`footer ${words.footerWhat}`, () => (
    <footer class="frame-footer">
      <div class="frame-footer-inner">
        {raw(mark({ size: 28 }))}
        <p>{words.footerWhat}</p>
        <ul>
          <li>
            <a href="/udvalg">{words.footerOpen}</a>
          </li>
          <li>
            <a href="/om/tilgaengelighed">{words.footerAccess}</a>
          </li>
          <li>
            <a href="/om/personoplysninger">{words.footerPrivacy}</a>
          </li>
        </ul>
      </div>
    </footer>
  ))
}
