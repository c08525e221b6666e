import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { TextSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/model/annotation'
import type { Entity } from '../../src-core/model/entity'
import { conceptTree } from '../../src-core/vocabulary/conceptTree'
import { notePlaces } from '../editor/annotations/notePlaces'
import { showPosition } from '../editor/showPosition'
import { type ItemProps, LongList } from '../ui/LongList'
import classes from './AnnotationList.module.css'
import { AskText } from './AskText'
import { listedAnnotations } from './listedAnnotations'
import { Replies } from './remarks/Replies'
import { conceptCalled } from './taxonomy/conceptCalled'
import type { Taxonomy } from './taxonomy/useTaxonomy'
import type { Annotating } from './useAnnotating'
import { useQuietPage } from './useQuietPage'

interface AnnotationListProps {
  editor: Editor
  editable: boolean
  annotating: Annotating
  taxonomy: Taxonomy
  entities: readonly Entity[]
  /** What scrolls around the list. */
  scroller: HTMLElement
}

/** Every annotation of the page by tag; each leads to its place. Those at the caret are marked. */
export function AnnotationList(props: AnnotationListProps) {
  const { editor, taxonomy } = props
  const { t } = useTranslation('annotating')
  const { page, caret } = useQuietPage(editor)
  const groups = useMemo(() => listedAnnotations(page, taxonomy.concepts), [page, taxonomy])
  if (groups.length === 0) return <p className={classes.empty}>{t('empty')}</p>
  return (
    <LongList
      className={classes.list}
      groups={groups}
      scroller={props.scroller}
      headingHeight={41}
      rowHeight={30}
      rowKey={({ record }) => record.id}
      drawGroup={({ key, rows, once }, heading, drawn) => (
        <section data-tag={key || 'remark'} data-colour={taxonomy.colourOf(key)}>
          <h2 {...heading}>
            {taxonomy.nameOf(key)}{' '}
            <span title={once < rows.length ? t('once', { count: rows.length }) : undefined}>{once}</span>
          </h2>
          <ul>{drawn}</ul>
        </section>
      )}
      drawRow={({ record, text, from, to }, item) => (
        <Row {...props} record={record} text={text} here={from <= caret && caret <= to} item={item} />
      )}
    />
  )
}

interface RowProps extends AnnotationListProps {
  record: Annotation
  text: string
  here: boolean
  item: ItemProps
}

function Row(props: RowProps) {
  const { record, text, here, item, editor, editable, annotating, taxonomy, entities } = props
  const { t } = useTranslation('annotating')
  const [asking, setAsking] = useState<'own' | 'remark' | null>(null)
  const lead = () => {
    const { view, state } = editor
    const place = notePlaces(state.doc).find(({ id }) => id === record.id)
    if (!place) return
    const { from, to } = place
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
    view.focus()
    showPosition(view, from)
  }
  const meant = record.entity ? entities.find(({ id }) => id === record.entity) : undefined
  const retag = (tag: string) => annotating.change(record.id, { tag, kind: 'tag' })
  return (
    <li {...item} data-here={here || undefined} data-resolved={record.resolved ? '' : undefined}>
      <button type="button" className={classes.place} onClick={lead} aria-current={here || undefined}>
        {text}
        {meant && (
          <span className={classes.entity}>
            {meant.name} {meant.authorities.map(({ scheme, id }) => `${scheme}:${id}`).join(' ')}
          </span>
        )}
        {record.remark && <span className={classes.remark}>{record.remark}</span>}
      </button>
      {editable && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('more', { text })}>
              <IconDots size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown mah={320} style={{ overflow: 'auto' }}>
            {conceptTree(taxonomy.concepts)
              .filter(({ concept }) => concept.id !== record.tag)
              .map(({ concept: { id } }) => (
                <Menu.Item key={id} onClick={() => retag(id)}>
                  {taxonomy.nameOf(id)}
                </Menu.Item>
              ))}
            <Menu.Item onClick={() => setAsking('own')}>{t('ask.own')}</Menu.Item>
            <Menu.Divider />
            <Menu.Item onClick={() => setAsking('remark')}>{t('editRemark')}</Menu.Item>
            <Menu.Item color="vermilion" onClick={() => annotating.remove(record.id)}>
              {t('remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      {record.remark && <Replies record={record} editable={editable} annotating={annotating} />}
      {asking && (
        <div className={classes.ask}>
          <AskText
            label={t(`ask.${asking}`)}
            long={asking === 'remark'}
            known={[]}
            initial={asking === 'remark' ? record.remark : ''}
            onDone={(answer) => {
              if (answer && asking === 'own') void conceptCalled(answer, taxonomy.nameOf).then(retag)
              else if (answer) annotating.change(record.id, { remark: answer })
              setAsking(null)
            }}
          />
        </div>
      )}
    </li>
  )
}
