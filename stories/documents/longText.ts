import { defineComparison } from '../../src/model/index.js';

const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

/** German, where words grow: names and texts that fit into no column. */
export const longText = defineComparison({
  id: 'long-text',
  lang: 'de',
  title: 'Lange Wörter, lange Namen',
  roles: [
    {
      id: 'traffic',
      name: 'Verkehrsinfrastrukturfinanzierungsgesellschaftsbeauftragte',
      summary:
        'verantwortet die Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
    },
    {
      id: 'steamship',
      name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter',
      summary: 'ordnet die Arbeit des Hauptbetriebswerks von der ersten bis zur letzten Schraube',
    },
  ],
  sources: [
    {
      id: 'law',
      title: `${LONG_WORD}: Erläuterungen zur siebenundzwanzigsten Auflage`,
      publisher: 'Verlag für Verwaltungsvereinfachungsmaßnahmen',
      url: 'https://example.org/ein/sehr/langer/pfad/der-nicht-umbricht/rindfleischetikettierungsueberwachung',
    },
  ],
  comparison: {
    title: 'Was die beiden Ämter unterscheidet',
    lead: `Auch das ${LONG_WORD} passt in eine schmale Spalte.`,
    groups: [
      {
        id: 'duties',
        name: 'Zuständigkeitsbereiche',
        aspects: [
          {
            id: 'law',
            name: 'Gesetzgebungszuständigkeit',
            cells: {
              traffic: { text: `**${LONG_WORD}**, mit Ausnahmen`, sources: ['law'] },
              steamship: {
                text:
                  'Keine eigene, aber eine Mitwirkungspflicht, die sich aus der Geschäftsordnung, aus den ' +
                  'Ausführungsbestimmungen und aus langjähriger Übung ergibt und die sich in einem Satz ' +
                  'kaum sagen lässt, weil jeder Fall seine eigene Vorgeschichte hat.',
                sources: [{ source: 'law', locator: 'Abschnitt 4' }],
              },
            },
          },
          {
            id: 'disputed',
            name: 'Planungsverantwortlichkeit',
            cells: {
              traffic: 'Langfristig',
              steamship: {
                disagree: [
                  { text: 'Tagesgeschäftsabwicklungsverantwortung', sources: ['law'] },
                  'Beide Ämter gemeinsam',
                ],
              },
            },
          },
        ],
      },
    ],
  },
  lifecycles: {
    cycles: [
      {
        id: 'road',
        name: 'Verkehrsinfrastrukturlebenszyklusbetrachtung',
        role: 'traffic',
        kind: 'continuous',
        returns: {
          from: 'maintain',
          to: 'need',
          text: 'Straßenzustandserfassungsergebnisse führen zur nächsten Bedarfsplanung',
        },
        stages: [
          {
            id: 'need',
            name: 'Bedarfsplanfeststellungsverfahren',
            summary: `Geprüft nach ${LONG_WORD}.`,
            nested: [
              {
                id: 'canal',
                name: 'Donaudampfschifffahrtskanalausbauvorhaben',
                lifecycle: 'measure',
              },
            ],
          },
          { id: 'maintain', name: 'Straßenunterhaltungsmaßnahmen', openEnded: true },
          { id: 'remove', name: 'Rückbau' },
        ],
      },
      {
        id: 'measure',
        name: `Maßnahme nach dem ${LONG_WORD}`,
        role: 'steamship',
        kind: 'finite',
        stages: [
          { id: 'tender', name: 'Vergabeverfahrensbekanntmachung' },
          { id: 'building', name: 'Bauausführungsüberwachungszeitraum' },
          { id: 'safety', name: 'Arbeitsschutzunterweisungspflichten', alongside: 'building' },
          { id: 'handover', name: LONG_WORD },
        ],
      },
    ],
  },
  raci: {
    parties: [
      { role: 'traffic' },
      { role: 'steamship' },
      { id: 'council', name: 'Gemeindeverwaltungsverbandsversammlung' },
    ],
    groups: [
      {
        id: 'approvals',
        name: 'Genehmigungsverfahren',
        activities: [
          {
            id: 'approve',
            name: 'Grundstücksverkehrsgenehmigung',
            assignments: {
              traffic: ['accountable', 'responsible'],
              steamship: 'consulted',
              council: 'informed',
            },
          },
        ],
      },
    ],
  },
  responsibilities: {
    roles: {
      traffic: {
        summary: 'Entscheidet über Verkehrsinfrastrukturfinanzierungsvereinbarungen.',
        groups: [
          {
            id: 'money',
            name: 'Haushaltsmittelbewirtschaftung',
            items: [{ text: `Wendet das ${LONG_WORD} an`, sources: ['law'] }],
          },
        ],
      },
      steamship: {
        groups: [
          {
            id: 'works',
            name: 'Hauptbetriebswerkbauaufsicht',
            items: ['Prüft die Elektrizitätsversorgungseinrichtungen'],
          },
        ],
      },
    },
  },
});
