import { plainHabits, type SourcePage } from '../source'

/** French: hyphens of inversion stay, syllable hyphens go; headlines above in capitals or not. */
export const french: SourcePage = {
  name: 'fr-echo-de-montclair',
  habits: {
    ...plainHabits,
    measure: 14,
    indent: 1,
    head: 'above',
    blankBetweenParagraphs: false,
    columnLines: 20,
  },
  furniture: ["L'Écho de Montclair", 'Mercredi 18 mars 1936', 'Page 2'],
  articles: [
    {
      id: 'horloge',
      headline: ["L'HORLOGE DE LA MAIRIE", 'SONNE DE NOUVEAU'],
      headlineText: "L'HORLOGE DE LA MAIRIE SONNE DE NOUVEAU",
      paragraphs: [
        "Montclair, 17 mars. - Après deux ans de silence, l'hor\u00ADloge de la mairie a sonné hier midi devant une foule con\u00ADsidé\u00ADrable. Les en\u00ADfants des écoles ont compté les douze coups à haute voix.",
        "La ré\u00ADpa\u00ADra\u00ADtion, confiée à un hor\u00ADloger du pays, n'a coûté que le prix des pièces. « C'est ma grand-mère qui m'a appris l'heure sur ce ca\u00ADdran, a-t-il dit ; je lui devais bien cela. »",
        "Le con\u00ADseil mu\u00ADni\u00ADci\u00ADpal a décidé que l'horloge avan\u00ADcerait désor\u00ADmais de deux minutes, afin que per\u00ADsonne ne manque le train.",
      ],
    },
    {
      id: 'vendanges',
      headline: ['Une vigne à la gare'],
      paragraphs: [
        "Le chef de gare de Montclair cul\u00ADtive depuis dix ans, le long du quai numéro deux, trente pieds de vigne qui ont donné cette année leur pre\u00ADmière bou\u00ADteille. Les voya\u00ADgeurs ont-ils le droit d'y goû\u00ADter ? « Peut-être, répond-il, s'ils ont leur billet. »",
        'La com\u00ADpa\u00ADgnie, inter\u00ADrogée, se dé\u00ADclare favo\u00ADrable à la vigne, mais non au com\u00ADmerce.',
      ],
    },
    {
      id: 'pont',
      headline: ['Le bac remplacera le pont'],
      own: { measure: 19 },
      paragraphs: [
        'Pendant les tra\u00ADvaux du pont Saint-Aubin, qui com\u00ADmen\u00ADce\u00ADront lundi, un bac fera la na\u00ADvette entre les deux rives de six heures du matin à neuf heures du soir. Le pas\u00ADsage sera gra\u00ADtuit pour les pié\u00ADtons.',
        'Les voi\u00ADtures de\u00ADvront faire le détour par le moulin, soit onze kilo\u00ADmètres.',
      ],
    },
  ],
}
