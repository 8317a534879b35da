/** Backups, for programs that need nothing else of the store. */
export { ArchiveError } from './archive-error.ts';
export { restoreBackup } from './restore-backup.ts';
export { writeBackup, type BackupResult } from './write-backup.ts';
