export { backup, type BackupOptions } from './backup.ts'
export { restore } from './restore.ts'
export { type KeysTold, type Manifest } from './manifest.ts'
