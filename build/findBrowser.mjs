import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

/**
 * A Chromium to test in: the one named by GALLEY_BROWSER, Chrome, Chromium or Edge of the system, or Playwright's
 * own. Failing that, installs Debian's package when run as root. Debian's shell without windows comes first: it
 * draws no window that nobody sees, which takes half of the time of a test.
 *
 * @returns `{path}`, or `{advice}` in one line
 */
export function findBrowser() {
  const found = search()
  if (found) return { path: found }
  const apt = process.platform === 'linux' && process.getuid() === 0 && existsSync('/usr/bin/apt-get')
  if (apt) {
    console.error('No Chromium found: installing Debian’s package …')
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }
    spawnSync('apt-get', ['update', '-qq'], quiet)
    for (const name of ['chromium-headless-shell', 'chromium']) {
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet)
      const installed = search()
      if (installed) return { path: installed }
    }
  }
  return {
    advice: 'Install Chrome, Chromium or Edge (or run `npx playwright install chromium`) and try again.',
  }
}

function search() {
  return [process.env.GALLEY_BROWSER, ...candidates(), playwrights()].find((path) => path && existsSync(path))
}

function candidates() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map(
      (name) => process.env[name] ?? '',
    )
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
    return folders.filter(Boolean).flatMap((folder) => programs.map((program) => join(folder, program)))
  }
  const names = [
    'chromium-headless-shell',
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ]
  const folders = (process.env.PATH ?? '').split(':')
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function playwrights() {
  try {
    return chromium.executablePath()
  } catch {
    return undefined
  }
}
