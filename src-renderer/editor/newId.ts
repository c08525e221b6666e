/** A fresh id for an article, a block or an annotation. */
export function newId(): string {
  return crypto.randomUUID()
}
