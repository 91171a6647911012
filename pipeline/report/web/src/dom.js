// Elements from their parts. Text always goes in as text: no string is ever read as markup.

const NOT_ATTRIBUTES = new Set(["text", "on"]);

/** An element: name with classes (p.note), attributes, children (elements, strings, or lists of them). */
export function h(name, attributes, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(" ");
  if (attributes) {
    for (const [key, value] of Object.entries(attributes)) {
      if (value === null || value === undefined || value === false) continue;
      if (key === "on") {
        for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
      } else if (!NOT_ATTRIBUTES.has(key)) {
        element.setAttribute(key, value === true ? "" : value);
      }
    }
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(element, child);
    else element.append(child);
  }
}

/** Text whose direction is its own: names and words of articles. */
export function own(text, name = "bdi") {
  return h(name, { dir: "auto" }, text ?? "");
}

/** A value or a date, which reads from left to right in any language. */
export function ltr(text) {
  return h("bdi.value", { dir: "ltr" }, text ?? "");
}

/** Gives a file to the reader. */
export function download(name, type, text) {
  const link = h("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** An address of the article on the web, if it is one; text of an article may name any scheme. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}
