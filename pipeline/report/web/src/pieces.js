// Data of a report on a disk: packed JSON in the page itself, or in script files beside it, which a page
// opened from a disk may load where it may not fetch.

const waiting = new Map();
const pieces = new Map();
let files = null;

globalThis.rasid = {
  load(name, packed) {
    waiting.get(name)?.(packed);
  },
};

function packed(name) {
  const element = document.getElementById("data-" + name);
  if (element) {
    const text = element.textContent;
    element.remove();
    return Promise.resolve(text);
  }
  files ??= JSON.parse(atob(document.getElementById("files").textContent));
  return new Promise((resolve, reject) => {
    const file = files[name];
    if (!file) {
      reject(new Error("no data " + name));
      return;
    }
    waiting.set(name, resolve);
    const script = document.createElement("script");
    script.src = file;
    script.onerror = () => reject(new Error(file + " is missing beside this page; copy the whole folder"));
    document.head.append(script);
  });
}

/** Bytes from base64; browsers that cannot do it at once take several times as long. */
function bytesOf(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

async function unpacked(text) {
  const stream = new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}

/** A piece of data by its name, read once. */
export function piece(name) {
  let promise = pieces.get(name);
  if (!promise) {
    promise = packed(name).then(unpacked);
    pieces.set(name, promise);
  }
  return promise;
}
