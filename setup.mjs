// Runs under whatever Node the machine has (20 or later), before anything is installed: built-in modules only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(fileURLToPath(import.meta.url))
const stampFile = path.join(root, 'node_modules', '.vifte-installed')
const mutex = path.join(root, '.setup-lock')
const pinnedNode = path.join(root, 'node_modules', '.bin', 'node')
const patienceMs = 15 * 60_000

if (!installed()) setUp()

function setUp() {
  enter()
  try {
    if (!installed()) install()
  } finally {
    rmSync(mutex, { recursive: true, force: true })
  }
}

function installed() {
  return read(stampFile) === wanted() && existsSync(pinnedNode)
}

/** The lock's sha256, and the kind of machine: a node_modules copied from another kind would not run. */
function wanted() {
  const lock = readFileSync(path.join(root, 'package-lock.json'))
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`
}

function install() {
  say('Vifte henter sine dele (npm ci); det tager under et minut. / Installing dependencies, less than a minute.')
  rmSync(stampFile, { force: true })
  const result = npmCi()
  if (result.status !== 0)
    fail(`npm ci lykkedes ikke (${result.error?.message ?? `kode ${result.status}`}). / npm ci failed.`)
  if (!existsSync(pinnedNode))
    fail(`Vifte findes ikke til ${process.platform}-${process.arch}. / Not built for this machine.`)
  writeFileSync(stampFile, wanted())
}

/** npm ci deletes the Node in node_modules, so it is run by the Node and the npm that run us, not by the first on PATH. */
function npmCi() {
  const words = ['ci', '--include=dev', '--include=optional', '--loglevel=error']
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  const { npm_node_execpath: node, npm_execpath: npm } = process.env
  if (node && npm && /^npm(-cli)?\.c?js$/.test(path.basename(npm))) return spawnSync(node, [npm, ...words], options)
  return spawnSync('npm', words, options)
}

/** A directory can be made once only: that is the lock, and the pid inside tells whether its maker still lives. */
function enter() {
  const deadline = Date.now() + patienceMs
  let told = false
  while (!took()) {
    const pid = read(path.join(mutex, 'pid'))
    if (pid ? !isSetUp(Number(pid)) : ageMs(mutex) > 10_000) clear(pid)
    else if (Date.now() > deadline)
      fail(`En anden opsætning (proces ${pid}) bliver ikke færdig. / Another set-up hangs.`)
    else if (!told) told = say(`Venter på en anden opsætning (proces ${pid}). / Waiting for another set-up.`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
}

function took() {
  try {
    mkdirSync(mutex)
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
  writeFileSync(path.join(mutex, 'pid'), String(process.pid))
  return true
}

/** Moved aside first: of two who find the same dead lock, only one succeeds, and a fresh lock is put back. */
function clear(deadPid) {
  const aside = `${mutex}.${process.pid}`
  try {
    renameSync(mutex, aside)
    if (read(path.join(aside, 'pid')) !== deadPid) renameSync(aside, mutex)
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error
  }
  rmSync(aside, { recursive: true, force: true })
}

function isSetUp(pid) {
  if (existsSync('/proc/self')) return (read(`/proc/${pid}/cmdline`) ?? '').includes('setup.mjs')
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function ageMs(file) {
  try {
    return Date.now() - statSync(file).mtimeMs
  } catch {
    return 0
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function say(line) {
  process.stderr.write(`${line}\n`)
  return true
}

function fail(line) {
  say(line)
  rmSync(mutex, { recursive: true, force: true })
  process.exit(1)
}
