package rasid.claim;

import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.record.Quote;
import rasid.text.TextRange;

/** The quotations of one article, “…”, «…» and "…", with their speakers. */
final class Quotes {

  /** A longer stretch between marks has lost one of them. */
  private static final int LONGEST = 1200;

  /** Fewer words than this are a phrase that the narrator quotes, not an utterance. */
  private static final int UTTERANCE_WORDS = 5;

  private final ClaimContext context;
  private final List<TextRange> ranges;
  private final List<Quote> records = new ArrayList<>();
  private int next;

  private Quotes(ClaimContext context, List<TextRange> ranges) {
    this.context = context;
    this.ranges = ranges;
  }

  /** The quotations of an article in the given zones. */
  static Quotes find(ClaimContext context, List<TextRange> zones) {
    List<TextRange> ranges = new ArrayList<>();
    for (TextRange zone : zones) {
      ranges.addAll(find(context.text(), zone));
    }
    return new Quotes(context, ranges);
  }

  /** The quotation that holds a range, without its marks; null when none does. */
  @Nullable TextRange holding(TextRange range) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).end() < range.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < ranges.size() && ranges.get(low).contains(range) ? ranges.get(low) : null;
  }

  List<Quote> records() {
    return records;
  }

  /** Makes the records of the quotations that begin in a sentence; sentences come in order. */
  void attribute(AnnotatedSentence sentence, List<Attribution> attributions) {
    while (next < ranges.size() && ranges.get(next).begin() < sentence.range().end()) {
      TextRange range = ranges.get(next++);
      if (range.begin() >= sentence.range().begin()) {
        records.add(record(sentence, range, attributionOf(range, attributions)));
      }
    }
  }

  private Quote record(AnnotatedSentence sentence, TextRange range, @Nullable Attribution by) {
    return new Quote(
        context.docId(),
        sentence.index(),
        context.offsets().span(range),
        by == null ? null : context.offsets().spanOrNull(by.source()),
        by == null || by.entity() == null ? null : by.entity().thing().id(),
        by == null ? null : context.offsets().span(by.cue()),
        range.of(context.text()).split("\\s+", UTTERANCE_WORDS).length >= UTTERANCE_WORDS);
  }

  private static @Nullable Attribution attributionOf(
      TextRange quote, List<Attribution> attributions) {
    Attribution best = null;
    for (Attribution attribution : attributions) {
      if (attribution.cue().begin() < quote.begin()
          || (best == null && attribution.wholeSentence())) {
        best = attribution;
      }
    }
    return best;
  }

  /** The quoted stretches of a zone without their marks, in order; nested ones are left out. */
  private static List<TextRange> find(String text, TextRange zone) {
    List<TextRange> quotes = new ArrayList<>();
    int i = zone.begin();
    while (i < zone.end()) {
      char close = closer(text.charAt(i));
      int end = close == 0 ? -1 : end(text, i + 1, Math.min(zone.end(), i + LONGEST + 1), close);
      if (end > i + 1) {
        quotes.add(new TextRange(i + 1, end));
        i = end;
      }
      i++;
    }
    return quotes;
  }

  private static char closer(char open) {
    return switch (open) {
      case '"' -> '"';
      case '\u00AB' -> '\u00BB';
      case '\u201C' -> '\u201D';
      default -> 0;
    };
  }

  /** Where a quotation ends on its line; -1 when it does not before the limit. */
  private static int end(String text, int begin, int limit, char close) {
    for (int i = begin; i < limit; i++) {
      if (text.charAt(i) == close) {
        return i;
      }
      if (text.charAt(i) == '\n') {
        return -1;
      }
    }
    return -1;
  }
}
