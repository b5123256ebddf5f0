/** What the page of snippets says around them. `{}` stands for what the page puts there: a name, code or a link. */
export interface SnippetWords {
  /** With the title of the document. */
  readonly title: string;
  readonly lead: string;
  /** With the option that makes addresses whole. */
  readonly relative: string;
  readonly frame: string;
  readonly frameLead: string;
  readonly element: string;
  readonly elementLead: string;
  readonly part: string;
  /** With a link to the file. */
  readonly partLead: string;
}
