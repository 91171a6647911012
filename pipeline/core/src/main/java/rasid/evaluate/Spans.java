package rasid.evaluate;

import rasid.record.Span;

/** How spans of one article lie to each other; offsets are code points. */
final class Spans {

  private Spans() {}

  static boolean overlap(Span a, Span b) {
    return a.getBegin() < b.getEnd() && b.getBegin() < a.getEnd();
  }

  static boolean same(Span a, Span b) {
    return a.getBegin() == b.getBegin() && a.getEnd() == b.getEnd();
  }

  /** The text between two code points. */
  static String slice(String text, int begin, int end) {
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, end - begin));
  }
}
