// The text of an article with the roles of its claims, by CSS Custom Highlights: ranges over plain text, so that
// letters stay joined, and copying and searching see the text alone.
import { h } from "./dom.js";
import { codePointIndex } from "./offsets.js";

/** Roles in the order in which a later one covers an earlier. */
export const ROLES = ["evidence", "source", "cue", "place", "agent", "counted", "triggers", "modifier", "number"];

const SILENT = new Set(["DATELINE", "BYLINE", "COMMENTS", "FOOTER", "NAVIGATION"]);
const HAS_HIGHLIGHTS = typeof Highlight === "function" && globalThis.CSS?.highlights !== undefined;

/** An article's text as elements, and where each offset of it is. */
export class ArticleText {
  constructor(article) {
    this.article = article;
    this.index = codePointIndex(article.text);
    this.stretches = [];
    this.element = h("div.article-text", { dir: "rtl", lang: "ar" });
    let at = 0;
    for (const [type, begin, end] of article.zones) {
      this.gap(at, begin);
      this.zone(type, begin, end);
      at = end;
    }
    this.gap(at, this.index.length - 1);
  }

  slice(begin, end) {
    return this.article.text.slice(this.index[begin], this.index[end]);
  }

  /** What lies between zones: blank lines. */
  gap(begin, end) {
    if (end > begin) this.stretch(this.element, begin, end);
  }

  zone(type, begin, end) {
    const element = h("div.zone.zone-" + type.toLowerCase() + (SILENT.has(type) ? ".silent" : ""));
    this.element.append(element);
    this.stretch(element, begin, end);
  }

  stretch(element, begin, end) {
    const node = document.createTextNode(this.slice(begin, end));
    element.append(node);
    this.stretches.push({ node, begin: this.index[begin], end: this.index[end] });
  }

  /** Ranges of a span, one for each stretch that it touches. */
  ranges([begin, end]) {
    const from = this.index[begin], to = this.index[end];
    const ranges = [];
    for (const { node, begin: first, end: last } of this.stretches) {
      if (last <= from || first >= to || !node.isConnected) continue;
      const range = document.createRange();
      range.setStart(node, Math.max(from, first) - first);
      range.setEnd(node, Math.min(to, last) - first);
      ranges.push(range);
    }
    return ranges;
  }

  /** Colours spans by role. */
  show(spans) {
    if (!HAS_HIGHLIGHTS) {
      this.split(spans);
      return;
    }
    clearHighlights();
    for (const [role, list] of Object.entries(spans)) {
      const highlight = new Highlight(...list.flatMap((span) => this.ranges(span)));
      highlight.priority = role === "claims" ? -2 : role === "numbers" ? -3 : ROLES.indexOf(role);
      CSS.highlights.set("rasid-" + role, highlight);
    }
  }

  /** Browsers without highlights get elements, cut at every border; background and line only, or letters part. */
  split(spans) {
    const order = ["numbers", "claims", ...ROLES];
    for (const stretch of this.stretches) {
      const { node, begin, end } = stretch;
      const borders = new Set([begin, end]);
      for (const list of Object.values(spans)) for (const [a, b] of list) for (const x of [this.index[a], this.index[b]]) if (x > begin && x < end) borders.add(x);
      const sorted = [...borders].sort((a, b) => a - b);
      const pieces = [];
      for (let i = 0; i + 1 < sorted.length; i++) {
        const role = order.findLast((name) => spans[name]?.some(([a, b]) => this.index[a] <= sorted[i] && sorted[i + 1] <= this.index[b]));
        const text = this.article.text.slice(sorted[i], sorted[i + 1]);
        pieces.push(role ? h("span.mark-" + role, null, text) : text);
      }
      const holder = stretch.holder ?? node.parentNode;
      if (stretch.pieces) {
        stretch.pieces[0].before(...(stretch.fresh = pieces.map((piece) => (typeof piece === "string" ? document.createTextNode(piece) : piece))));
        for (const old of stretch.pieces) old.remove();
        stretch.pieces = stretch.fresh;
      } else {
        const fresh = pieces.map((piece) => (typeof piece === "string" ? document.createTextNode(piece) : piece));
        node.replaceWith(...fresh);
        stretch.pieces = fresh;
      }
      stretch.holder = holder;
    }
  }

  /** The element or range to bring into view for a span. */
  scrollTo(span) {
    const range = this.ranges(span)[0];
    const box = range?.getBoundingClientRect();
    if (box && (box.top < 120 || box.bottom > innerHeight - 80)) scrollBy({ top: box.top - innerHeight / 3, behavior: "instant" });
  }

  /** The offset, in code points, that a point of the window lies at; -1 outside of the text. */
  offsetAt(x, y) {
    const position = document.caretPositionFromPoint?.(x, y);
    const node = position?.offsetNode ?? document.caretRangeFromPoint?.(x, y)?.startContainer;
    const offset = position?.offset ?? document.caretRangeFromPoint?.(x, y)?.startOffset;
    const stretch = this.stretches.find((other) => other.node === node);
    if (!stretch) return -1;
    return lowerBound(this.index, stretch.begin + offset);
  }
}

export function clearHighlights() {
  if (HAS_HIGHLIGHTS) for (const name of [...CSS.highlights.keys()]) if (name.startsWith("rasid-")) CSS.highlights.delete(name);
}

/** The spans of a claim by role. */
export function rolesOf(claim) {
  const spans = {};
  for (const role of ROLES) {
    const span = claim[role];
    if (role === "triggers") spans.triggers = span;
    else if (span) spans[role] = [span];
  }
  return spans;
}

function lowerBound(list, value) {
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
