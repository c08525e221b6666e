import { Button, Checkbox, Group, Loader, Modal } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Editor } from '@tiptap/react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { countOnce } from '../../../src-core/searching/countOnce'
import { anyOf } from '../../../src-core/searching/findPlaces'
import { libraryBlocks, pageNames } from '../../database/searchBlocks'
import { articlesHolding } from '../../indexing/articlesHolding'
import classes from '../Terms.module.css'
import { type Elsewhere, placesIn } from './placesElsewhere'
import type { ElsewhereOffers, Offer } from './useElsewhere'

interface LibraryPlacesProps {
  editor: Editor
  pageId: string
  offer: Offer
  elsewhere: ElsewhereOffers
}

/** Places that are listed; the others are counted and tagged with them. */
const listed = 300
/** Characters shown on either side. */
const around = 14

/** Every place of a name in the library in its context; those chosen are tagged in one act. */
export function LibraryPlaces({ editor, pageId, offer, elsewhere }: LibraryPlacesProps) {
  const { t } = useTranslation('annotating')
  const { places, pages, looking } = useLibraryPlaces(pageId, offer)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const once = useMemo(() => countOnce(places), [places])
  const chosen = places.filter((place) => !left.has(keyOf(place)))
  const tag = () => {
    elsewhere.close()
    void elsewhere.tagPlaces(offer, chosen).then(({ changed, busy }) => {
      const said = t('elsewhere.tagged', { count: chosen.length, pages: changed.length })
      notifications.show({ message: busy.length > 0 ? `${said} ${t('elsewhere.busy')}` : said })
    })
  }
  return (
    <Modal opened onClose={elsewhere.close} size="lg" title={t('elsewhere.title', { name: offer.printed })}>
      <p role="status" className={classes.sum}>
        {looking && <Loader size="xs" aria-hidden />}{' '}
        {t('elsewhere.sum', {
          count: places.length,
          pages: new Set(places.map((place) => place.pageId)).size,
        })}
        {once < places.length && <span>{t('elsewhere.once', { once })}</span>}
      </p>
      <ul className={classes.places} lang={editor.view.dom.lang}>
        {places.slice(0, listed).map((place) => {
          const { text, from, to } = place
          const before = text.slice(Math.max(0, from - around), from)
          const after = text.slice(to, to + around)
          return (
            <li key={keyOf(place)}>
              <Checkbox
                size="xs"
                aria-label={before + place.printed + after}
                checked={!left.has(keyOf(place))}
                onChange={() => setLeft((now) => turned(now, keyOf(place)))}
              />
              <span>
                {before}
                <mark>{place.printed}</mark>
                {after}
              </span>
              <small>{place.pageId === pageId ? t('elsewhere.thisPage') : pages.get(place.pageId)}</small>
            </li>
          )
        })}
      </ul>
      {places.length > listed && <p className={classes.empty}>{t('elsewhere.more', { count: listed })}</p>}
      <Group justify="flex-end">
        <Button variant="default" onClick={elsewhere.close}>
          {t('cancel')}
        </Button>
        <Button data-autofocus disabled={looking || chosen.length === 0} onClick={tag}>
          {t('elsewhere.tag', { count: chosen.length })}
        </Button>
      </Group>
    </Modal>
  )
}

const keyOf = ({ pageId, blockId, from }: Elsewhere) => `${pageId}|${blockId}|${from}`

function turned(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return next
}

function useLibraryPlaces(pageId: string, offer: Offer) {
  const [places, setPlaces] = useState(offer.places)
  const [pages, setPages] = useState<ReadonlyMap<string, string>>(new Map())
  const [looking, setLooking] = useState(true)
  useEffect(() => {
    const stop = new AbortController()
    const look = async () => {
      const found = [...offer.places]
      const held = await articlesHolding(anyOf(offer.spellings))
      for await (const blocks of libraryBlocks(held?.pages ?? null, pageId, stop.signal)) {
        const here = blocks.flatMap((block) => placesIn(block, block.tagged, offer.names, offer.tag))
        if (stop.signal.aborted) return
        if (here.length === 0) continue
        found.push(...here)
        const names = await pageNames([...new Set(here.map((place) => place.pageId))])
        setPages((before) => new Map([...before, ...names]))
        setPlaces([...found])
      }
      if (!stop.signal.aborted) setLooking(false)
    }
    void look()
    return () => stop.abort()
  }, [pageId, offer])
  return { places, pages, looking }
}
