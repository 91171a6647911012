package rasid.entity;

import java.util.List;
import java.util.stream.IntStream;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.FastAnnotator;
import rasid.annotation.SentenceSplitter;
import rasid.record.ZoneType;
import rasid.text.TextRange;

/** The sentences of a text, all of the body. */
final class Sentences {

  private Sentences() {}

  static List<AnnotatedSentence> of(String text) {
    List<TextRange> ranges = SentenceSplitter.split(text, new TextRange(0, text.length()));
    return IntStream.range(0, ranges.size())
        .mapToObj(
            i ->
                new AnnotatedSentence(
                    i,
                    ZoneType.BODY,
                    ranges.get(i),
                    FastAnnotator.shared(1 << 14).annotate(text, ranges.get(i))))
        .toList();
  }
}
