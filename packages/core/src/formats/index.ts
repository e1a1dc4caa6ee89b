export {
  importFormats,
  longestImport,
  mostPosts,
  mostProblems,
  type FormatHint,
  type ImportCount,
  type ImportFormat,
  type ImportNeed,
  type ImportPlace,
  type ImportProblem,
  type ImportReading,
  type RowProblem,
  type TextProblem,
} from './import-reading.ts';
export { readAccounts } from './read-accounts.ts';
