import { useConceptNames } from '../database/meaning/useConceptNames'
import classes from './Row.module.css'

export function Tags({ tags }: { tags: readonly string[] }) {
  const { nameOf } = useConceptNames()
  return tags.map((tag) => (
    <span key={tag} className={classes.tag}>
      {nameOf(tag)}
    </span>
  ))
}
