/**
 * Remembers what was made of a block for the given roles (or of a source for a language): documents do not change, and a
 * server draws the same one again and again. Forgotten with the block.
 */
export function remember<With, Block extends object, View>(
  think: (context: With, block: Block) => View,
): (context: With, block: Block) => View {
  const known = new WeakMap<Block, { readonly context: With; readonly view: View }>();
  return (context, block) => {
    let entry = known.get(block);
    if (!entry || entry.context !== context) {
      entry = { context, view: think(context, block) };
      known.set(block, entry);
    }
    return entry.view;
  };
}
