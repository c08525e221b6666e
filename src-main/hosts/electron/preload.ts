import { contextBridge, ipcRenderer } from 'electron'
import { createDoor } from './createDoor'

contextBridge.exposeInMainWorld('galley', createDoor(ipcRenderer))
