import { createContext, type ReactNode, useContext } from 'react'
import type { Output } from '../../src-core/desktop/contract'

export type About = Output<'about'>

const AboutContext = createContext<About | undefined>(undefined)

/** Gives every view what main said of itself at the start. */
export function AboutProvider({ about, children }: { about: About; children: ReactNode }) {
  return <AboutContext value={about}>{children}</AboutContext>
}

export function useAbout(): About {
  const about = useContext(AboutContext)
  if (!about) throw new Error('useAbout outside of AboutProvider')
  return about
}
