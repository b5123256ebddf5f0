import type { SnippetWords } from './types.js';

export const de: SnippetWords = {
  title: '„{}“ auf einer anderen Seite zeigen',
  lead: 'Kopieren Sie eines davon hinein. Keines sendet irgendetwas irgendwohin.',
  relative:
    'Diese Adressen führen von einer Seite aus, die neben dieser steht. Mit {} gebaut, gelten sie auf jeder Seite.',
  frame: 'In einem Rahmen',
  frameLead:
    'Seine Gestaltung und die Ihrer Seite berühren sich nicht. Das Skript gibt dem Rahmen die Größe seines Inhalts; einmal je Seite genügt. Wo es nicht laufen darf, geben Sie Breite und Höhe in Pixeln an.',
  element: 'Als Element',
  elementLead:
    'Es übernimmt die Schrift Ihrer Seite, und was darin steht, ist zu sehen, bis es gezeichnet ist.',
  part: 'Als Teil Ihrer Seite',
  partLead:
    'Lesbar, bevor ein Skript läuft, und für Suchmaschinen auffindbar. Fügen Sie {} ganz ein oder die Datei eines Teils; jede beginnt mit dem, was sie verlinkt:',
};
