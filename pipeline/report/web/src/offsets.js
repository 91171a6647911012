// Records count code points, JavaScript counts UTF-16 units.

/** A list whose entry i is the UTF-16 index of code point i; the text's length behind the last. */
export function codePointIndex(text) {
  const index = [];
  for (let i = 0; i < text.length; i++) {
    index.push(i);
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < text.length) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next < 0xe000) i++;
    }
  }
  index.push(text.length);
  return index;
}
