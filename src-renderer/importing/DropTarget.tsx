import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './DropTarget.module.css'
import { droppedSources } from './droppedSources'
import type { ImportSource } from './importSource'

/** Takes files and folders that are dropped anywhere on the window, and says so while they hang over it. */
export function DropTarget({ onDrop }: { onDrop: (sources: ImportSource[]) => void }) {
  const { t } = useTranslation('importing')
  const [over, setOver] = useState(false)
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    // Leaving the window, not one of its elements for another.
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDropped = async (event: DragEvent) => {
      setOver(false)
      if (!event.dataTransfer || !hasFiles(event)) return
      event.preventDefault()
      onDrop(await droppedSources(event.dataTransfer))
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDropped)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDropped)
    }
  }, [onDrop])
  return over && <div className={classes.target}>{t('drop')}</div>
}
