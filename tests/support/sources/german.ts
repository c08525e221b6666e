import { plainHabits, type SourcePage } from '../source'

/** German of the turn of the century: long words, hyphens that go and hyphens that stay. */
export const german: SourcePage = {
  name: 'de-lindener-bote',
  habits: {
    ...plainHabits,
    measure: 15,
    indent: 1,
    head: 'above',
    blankBetweenParagraphs: false,
    columnLines: 22,
  },
  furniture: ['Lindener Bote', 'Mittwoch, 18. März 1903', 'Seite 2'],
  articles: [
    {
      id: 'brücke',
      headline: ['Die neue Brücke', 'dem Verkehr übergeben'],
      headlineText: 'Die neue Brücke dem Verkehr übergeben',
      paragraphs: [
        'Linden, 17. März. Unter reger Teil\u00ADnahme der Bevöl\u00ADkerung ist gestern vor\u00ADmittag die neue Brücke über die Linde dem Ver\u00ADkehr über\u00ADgeben wor\u00ADden. Der Stadt\u00ADbaumeister führte als erster einen mit Blumen ge\u00ADschmück\u00ADten Wagen hin\u00ADüber.',
        'Der Bau hat vier\u00ADzehn Monate ge\u00ADdauert und ist ohne ernst\u00ADlichen Un\u00ADfall ver\u00ADlaufen. Für Fuß- und Rad\u00ADfahrer ist auf der Nord\u00ADseite ein be\u00ADsonderer Steg an\u00ADgelegt.',
        'Am Abend brannten auf beiden Ufern Pech\u00ADfackeln, und die Kapelle des Turn\u00ADvereins spielte bis in die Nacht hin\u00ADein.',
      ],
    },
    {
      id: 'storch',
      headline: ['Der Storch ist zurück'],
      paragraphs: [
        'Auf dem Dache der Markt\u00ADmühle hat sich in der Nacht zum Sonn\u00ADtag der Storch wieder ein\u00ADgefunden, drei Tage früher als im vor\u00ADigen Jahre. Der Müller hatte das Nest bereits aus\u00ADbessern lassen.',
        'Unsere Schul\u00ADjugend, welche die An\u00ADkunft nach altem Brauch zu melden hat, erhielt einen freien Nach\u00ADmittag. Als erster hatte ihn der Schüler Karl Au-Weiler ge\u00ADsehen.',
      ],
    },
    {
      id: 'turnhalle',
      headline: ['Von der Turnhalle'],
      own: { measure: 20 },
      paragraphs: [
        'Der Gemeinde\u00ADrat be\u00ADschäf\u00ADtigte sich in seiner letzten Sitz\u00ADung aber\u00ADmals mit der Turn\u00ADhalle, deren Dach seit dem Herbst\u00ADsturme un\u00ADdicht ist. Es wurde be\u00ADschlossen, die Arbeiten so\u00ADgleich zu ver\u00ADgeben.',
        'Bis zur Fertig\u00ADstellung turnen die Knaben auf dem Hofe der Brauerei, die Mäd\u00ADchen im Saale des Gast\u00ADhofes zur Krone.',
      ],
    },
  ],
}
