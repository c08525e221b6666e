/**
 * What the installers hold: the compiled app and nothing else. Everything that the window imports is
 * compiled in; the command line, which alone has dependencies, is not part of it.
 */
export default {
  appId: 'org.galley.desktop',
  productName: 'Galley',
  directories: { output: 'dist', buildResources: 'build' },
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'package.json',
    '!out/main/galley.js',
    '!node_modules',
    '!**/*.map',
  ],
  asar: true,
  extraResources: [{ from: 'resources', to: 'resources' }],
  fileAssociations: [
    { ext: 'galley', name: 'Galley archive', role: 'Editor' },
    { ext: 'txt', name: 'Page dump', role: 'Editor', rank: 'Alternate' },
  ],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  linux: { target: ['AppImage', 'deb'], category: 'Office', icon: 'build/icons' },
  mac: { target: ['dmg'], category: 'public.app-category.productivity', hardenedRuntime: true },
  win: { target: ['nsis'] },
  npmRebuild: false,
  publish: null,
}
