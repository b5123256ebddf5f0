/**
 * Remembers what was made of a document: documents do not change, and a server draws the same one again and again.
 * Forgotten with the document.
 */
export function remember<Document extends object, Made>(
  make: (document: Document) => Made,
): (document: Document) => Made {
  const known = new WeakMap<Document, Made>();
  return (document) => {
    let made = known.get(document);
    if (made === undefined) {
      made = make(document);
      known.set(document, made);
    }
    return made;
  };
}
