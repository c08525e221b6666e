import type { Failure, FailureCode } from '../../src-core/desktop/outcome'

/** The command line speaks English; the renderer's sentences are in its `errors` texts. */
const sentences: Partial<Record<FailureCode, string>> = {
  'empty-file': 'the file holds no text',
  'binary-file': 'the file is not plain text',
  'unreadable-file': 'the file cannot be read: is it there, and may you read it?',
  'file-too-large': 'the file is larger than 64 MB',
  'engine-failed': 'reading failed or took too long; this is a fault in Galley',
  'save-failed': 'the result cannot be written',
  'disk-full': 'the disk is full',
  'disk-read-only': 'the disk can only be read',
  'disk-gone': 'the folder for the results is not there',
  'disk-failing': 'the disk fails',
  'no-permission': 'the folder for the results may not be written to',
}

/** What went wrong, as half a sentence to follow a file's name. */
export function failureSentence({ code }: Failure): string {
  return sentences[code] ?? code
}
