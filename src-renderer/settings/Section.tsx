import type { ReactNode } from 'react'
import classes from './SettingsView.module.css'

/** One setting: what it is, what it does, and its control. */
export function Section({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <div>
        <h2>{title}</h2>
        <p>{hint}</p>
      </div>
      <div>{children}</div>
    </section>
  )
}
