import { Component, type ReactNode } from 'react'
import { ErrorView } from './ErrorView'

interface Props {
  children: ReactNode
  /** Another place is another attempt. */
  place?: string
}
interface State {
  error: Error | undefined
  place: string | undefined
}

/** Catches a bug in a view, so that the window stays and says what to do. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined, place: this.props.place }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.place === state.place ? null : { error: undefined, place: props.place }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return <ErrorView error={error} retry={() => this.setState({ error: undefined })} />
  }
}
