import { rooms } from './src/cycle.ts'

/** The street plan as a fence: the order of the rooms, their faces, and the layers inside a room. */
const names = rooms.map((room) => room.name)
const anyRoom = `(${names.join('|')})`
const ahead = names.slice(0, -1).map((name, i) => ({
  name: `${name}-looks-back-only`,
  comment: 'A room may read the faces of earlier rooms, never of later ones (src/cycle.ts).',
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: `^src/(${names.slice(i + 1).join('|')})/` },
}))

const pure = {
  path: `^src/${anyRoom}/`,
  pathNot: String.raw`\.(store|acts|web|test|client)\.tsx?$|/(index|ports)\.ts$|\.tsx$`,
}
const layer = (name, from, to) => ({
  name,
  comment: 'The suffix is the layer: web → acts → store → pure (docs/boundaries.md).',
  severity: 'error',
  from,
  // A row's type may be named anywhere in the room: it is gone when the program runs.
  to: { path: to, dependencyTypesNot: ['type-only'] },
})

export default {
  forbidden: [
    ...ahead,
    {
      name: 'through-the-face',
      comment: 'Another room is reached through its index.ts alone.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/(platform|kernel)/' },
      to: { path: `^src/${anyRoom}/`, pathNot: String.raw`^src/($1/|[^/]+/index\.ts$)` },
    },
    {
      name: 'main-through-the-face',
      comment: 'What composes the house also goes through the faces.',
      severity: 'error',
      from: { path: String.raw`^src/[^/]+\.tsx?$` },
      to: { path: `^src/${anyRoom}/`, pathNot: String.raw`/index\.ts$` },
    },
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: String.raw`\.test\.ts$` },
      to: { pathNot: '^src/kernel/' },
    },
    {
      name: 'platform-knows-no-room',
      comment: 'platform → kernel → nothing.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/(platform|kernel)/' },
    },
    {
      name: 'rooms-do-not-know-the-house',
      comment: 'A room stands on platform and kernel; main, the doors and the story stand on the rooms.',
      severity: 'error',
      from: { path: `^src/${anyRoom}/`, pathNot: String.raw`\.test\.tsx?$` },
      to: { path: String.raw`^src/[^/]+\.tsx?$|^src/(story|commands)/` },
    },
    {
      name: 'story-only-for-the-doors',
      severity: 'error',
      from: { path: '^src/', pathNot: String.raw`^src/(story/|commands(\.ts|/)|serve\.ts|cli\.ts)` },
      to: { path: '^src/story/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    layer('pure-knows-no-layer', pure, String.raw`^src/[^/]+/.*\.(store|acts|web)\.tsx?$`),
    layer('store-knows-no-act', { path: String.raw`^src/.*\.store\.ts$` }, String.raw`\.(acts|web)\.tsx?$`),
    layer('acts-know-no-page', { path: String.raw`^src/.*\.acts\.ts$` }, String.raw`\.web\.tsx?$`),
    {
      name: 'browser-scripts-are-pure',
      comment: 'What runs in the browser imports pure files and the kernel alone (src/platform/web/scripts.ts).',
      severity: 'error',
      from: { path: String.raw`\.client\.ts$` },
      to: {
        path: String.raw`\.(store|acts|web)\.tsx?$|\.tsx$|/(index|ports)\.ts$|^src/platform/|^src/[^/]+$|^(?!src/)`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'programs-do-not-import-tests',
      severity: 'error',
      from: { path: '^(src|bench|check)/', pathNot: String.raw`\.test\.tsx?$` },
      to: { path: String.raw`\.test\.tsx?$` },
    },
    { name: 'nothing-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^data/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
}
