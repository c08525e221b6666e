import type { CommandLine } from 'electron'

/** Before Electron is ready: no name leads anywhere, no proxy is looked for, nothing is fetched on the side. */
export function stayOffline(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('no-proxy-server')
  commandLine.appendSwitch('disable-background-networking')
}
