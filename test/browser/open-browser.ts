import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import chromium, { inflate } from '@sparticuz/chromium'
import { chromium as playwright, type Browser } from 'playwright-core'

/** A real Chromium from npm alone, with web security on. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const home = await unpacked()
  return playwright.launch({
    executablePath: join(home, 'chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  })
}

const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..')
const home = join(packageFolder, '..', '..', '.cache', `chromium-${version()}`)

/** The package's own list names folders of Amazon's machines; without a single font the browser dies at its first page. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(home, 'fonts', 'fonts')}</dir><cachedir>${join(home, 'fonts', 'cache')}</cachedir></fontconfig>
`

let once: Promise<string> | undefined

function unpacked(): Promise<string> {
  once ??= existsSync(join(home, 'chromium')) ? Promise.resolve(home) : unpack()
  return once
}

/** Unpacked aside and renamed when whole: two test workers may start at once, and the first one in wins. */
async function unpack(): Promise<string> {
  const half = `${home}.${process.pid}`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true })
  await inTemporaryFolder(half, async () => {
    await chromium.executablePath()
    await inflate(join(packageFolder, 'bin', 'al2023.tar.br'))
  })
  writeFileSync(join(half, 'fonts', 'fonts.conf'), fontsConf)
  try {
    renameSync(half, home)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(join(home, 'chromium'))) throw error
  }
  return home
}

/** The package unpacks into the system's temporary folder, where a file of any version and owner may lie. */
async function inTemporaryFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    await work()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

function version(): string {
  const found: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : 'unknown'
}
