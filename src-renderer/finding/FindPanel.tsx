import { Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Editor } from '@tiptap/react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Query } from '../../src-core/searching/findPlaces'
import { ShortcutKeys } from '../commands/ShortcutKeys'
import { changePages } from '../database/changes/changePages'
import { highlightPlaces } from '../editor/PlaceHighlight'
import { positionsOf } from '../editor/places/blockRanges'
import { showPosition } from '../editor/showPosition'
import { whenComposed } from '../editor/whenComposed'
import { currentSettings } from '../ui/settings'
import classes from './FindPanel.module.css'
import { HitList } from './HitList'
import { replacePlaces } from './replacePlaces'
import { type FindScope, findScopes, type Hit, replacedText, useFinding } from './useFinding'

/** What the panel opens with. */
export interface FindStart {
  find: string
  replacement: string
  /** Places that read like this are chosen at the start. */
  context: string
  replace?: boolean
  /** Only what `context` says is chosen at the start; otherwise everything is. */
  chosen?: boolean
  /** Counts the requests: each opens the panel anew. */
  turn: number
}

interface FindPanelProps {
  editor: Editor
  editable: boolean
  pageId: string
  start: FindStart
}

/** Find and replace, every place shown in its context before anything is changed. */
export function FindPanel({ editor, editable, pageId, start }: FindPanelProps) {
  const { t } = useTranslation('finding')
  const [query, setQuery] = useState<Query>({
    text: start.find,
    regex: false,
    matchCase: false,
    matchForms: start.chosen === true,
  })
  const [replacement, setReplacement] = useState(start.replacement)
  const [scope, setScope] = useState<FindScope>('page')
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState(-1)
  const { state, hits, more } = useFinding(editor, pageId, query, scope)

  const byDefault = (hit: Hit) =>
    !start.chosen || (start.context !== '' && (hit.before + hit.printed + hit.after).includes(start.context))
  const isChosen = (hit: Hit) => byDefault(hit) !== turned.has(hit.key)
  const chosen = hits.filter(isChosen)
  const change = (part: Partial<Query>) => {
    setQuery((before) => ({ ...before, ...part }))
    setTurned(new Set())
    setAt(-1)
  }

  const show = (index: number) => {
    const hit = hits[index]
    const { view } = editor
    if (!hit || hit.pageId !== pageId) return
    setAt(index)
    whenComposed(view, () => {
      const place = positionsOf(view.state.doc, hit)
      if (!place) return
      view.dispatch(highlightPlaces(view.state.tr, [place]))
      showPosition(view, place.from)
    })
  }
  const replace = (some: readonly Hit[]) =>
    whenComposed(editor.view, () => {
      const pages = new Map(some.map(({ pageId: id }) => [id, some.filter((hit) => hit.pageId === id)]))
      const edits = [...pages].map(([id, onPage]) => ({
        pageId: id,
        command: replacePlaces(
          onPage.map((hit) => ({ ...hit, text: replacedText(hit, replacement, query) })),
        ),
      }))
      const rule = `${query.text} → ${replacement}`
      void changePages(edits, { code: 'finding.replace', rule, author: currentSettings().editor }).then(
        ({ changed, busy }) => {
          const message = t('replaced', { count: some.length, pages: changed.length })
          notifications.show({
            message: busy.length > 0 ? `${message} ${t('busy', { count: busy.length })}` : message,
          })
        },
      )
    })
  const isEnter = (event: KeyboardEvent) =>
    event.key === 'Enter' && !event.nativeEvent.isComposing && hits.length > 0
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isEnter(event)) return
    event.preventDefault()
    show((at + (event.shiftKey ? -1 : 1) + hits.length) % hits.length)
  }
  const onReplacementKeyDown = (event: KeyboardEvent) => {
    if (!isEnter(event) || chosen.length === 0) return
    event.preventDefault()
    if (event.ctrlKey || event.metaKey) replace(chosen)
    else onKeyDown(event)
  }

  return (
    <div className={classes.panel}>
      <TextInput
        size="sm"
        aria-label={t('find')}
        placeholder={t('find')}
        value={query.text}
        autoFocus={!start.replace || start.find === ''}
        error={state === 'pattern' || state === 'slow' ? t(state) : undefined}
        onChange={(event) => change({ text: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      {editable && (
        <TextInput
          size="sm"
          aria-label={t('replacement')}
          placeholder={t('replacement')}
          value={replacement}
          autoFocus={start.replace === true && start.find !== ''}
          onChange={(event) => setReplacement(event.currentTarget.value)}
          onKeyDown={onReplacementKeyDown}
        />
      )}
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('scope.label')}
        value={scope}
        onChange={(value) => setScope(findScopes.find((each) => each === value) ?? 'page')}
        data={findScopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
      />
      <div className={classes.options}>
        {(['regex', 'matchCase', 'matchForms'] as const).map((option) => (
          <Checkbox
            key={option}
            size="xs"
            label={t(option)}
            checked={query[option]}
            onChange={(event) => change({ [option]: event.currentTarget.checked })}
          />
        ))}
      </div>
      <p className={classes.sum} role="status">
        {state === 'done' && (more ? t('more', { count: hits.length }) : t('hits', { count: hits.length }))}
        {state === 'looking' && t('looking')}
      </p>
      {editable && hits.length > 0 && (
        <div className={classes.acts}>
          <Checkbox
            size="xs"
            label={t('all')}
            checked={chosen.length === hits.length}
            indeterminate={chosen.length > 0 && chosen.length < hits.length}
            onChange={() => {
              const all = chosen.length < hits.length
              setTurned(new Set(hits.filter((hit) => byDefault(hit) !== all).map(({ key }) => key)))
            }}
          />
          <Button
            size="compact-xs"
            disabled={chosen.length === 0}
            rightSection={<ShortcutKeys shortcut="Mod+Enter" />}
            onClick={() => replace(chosen)}
          >
            {t('replaceChosen', { count: chosen.length })}
          </Button>
        </div>
      )}
      <HitList
        hits={hits}
        here={at}
        language={editor.view.dom.lang}
        preview={
          editable && (start.replace || replacement !== '')
            ? (hit) => replacedText(hit, replacement, query)
            : null
        }
        isChosen={editable ? isChosen : null}
        turn={(hit) =>
          setTurned(
            (before) =>
              new Set(
                before.has(hit.key) ? [...before].filter((key) => key !== hit.key) : [...before, hit.key],
              ),
          )
        }
        show={show}
        replace={editable ? (hit) => replace([hit]) : null}
      />
    </div>
  )
}
