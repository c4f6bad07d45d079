import { raw } from 'hono/html'
import { mark } from '../mark.ts'
import type { FrameWords } from '../words.ts'
import { remembered } from './remembered.ts'

export function Footer({ words, papers }: { words: FrameWords; papers: boolean }) {
  return remembered(`footer ${papers} ${words.footerWhat}`, () => (
    <footer class="frame-footer">
      <div class="frame-footer-inner">
        {raw(mark({ size: 28 }))}
        <p>{words.footerWhat}</p>
        <ul>
          {papers ? (
            <li>
              <a href="/udvalg">{words.footerOpen}</a>
            </li>
          ) : null}
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
