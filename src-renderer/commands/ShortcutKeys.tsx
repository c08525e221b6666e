import { Kbd } from '@mantine/core'
import classes from './ShortcutKeys.module.css'
import { shortcutKeys } from './shortcut'

/** A shortcut as keys to press, e.g. `Ctrl` `K`. */
export function ShortcutKeys({ shortcut }: { shortcut: string }) {
  return (
    <span className={classes.keys}>
      {shortcutKeys(shortcut).map((key) => (
        <Kbd key={key} size="xs">
          {key}
        </Kbd>
      ))}
    </span>
  )
}
