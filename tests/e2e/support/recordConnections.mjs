/**
 * Loaded into the host by NODE_OPTIONS: writes a line to GALLEY_CONNECTIONS for each connection that the process, or a
 * thread of it, asks for and each name that it looks up.
 */
import { appendFileSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'

const require = createRequire(import.meta.url)
const note = (what) => appendFileSync(process.env.GALLEY_CONNECTIONS, `${what}\n`)

const net = require('node:net')
const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  note(`connect ${JSON.stringify(args[0])}`)
  return connect.apply(this, args)
}
const dgram = require('node:dgram')
const { send } = dgram.Socket.prototype
dgram.Socket.prototype.send = function (...args) {
  note('datagram')
  return send.apply(this, args)
}
const dns = require('node:dns')
for (const owner of [dns, dns.promises]) {
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
    const original = owner[name]
    owner[name] = (...args) => {
      note(`${name} ${args[0]}`)
      return original.apply(owner, args)
    }
  }
}
syncBuiltinESMExports()
