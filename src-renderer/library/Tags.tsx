import classes from './Row.module.css'

/** What a row is tagged with. */
export function Tags({ names }: { names: readonly string[] }) {
  return names.map((name) => (
    <span key={name} className={classes.tag}>
      {name}
    </span>
  ))
}
