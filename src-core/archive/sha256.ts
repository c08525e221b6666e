import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 as hex. */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(hash(bytes))
}
