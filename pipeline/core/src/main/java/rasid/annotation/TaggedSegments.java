package rasid.annotation;

import rasid.annotation.segment.Segment;
import rasid.annotation.segment.Segments;
import rasid.annotation.tag.Tagger;

/** The words of a sentence with their tags; offsets are indexes in the annotated text. */
final class TaggedSegments {

  private final Segments segments;
  private final byte[] tags;
  private final Tagger tagger;

  TaggedSegments(Segments segments, byte[] tags, Tagger tagger) {
    this.segments = segments;
    this.tags = tags;
    this.tagger = tagger;
  }

  int size() {
    return segments.size();
  }

  Segment segment(int i) {
    return segments.get(i);
  }

  String tag(int i) {
    return tagger.name(tags[i]);
  }

  int begin(int i) {
    return segments.tokenBegin(i) + segments.get(i).begin();
  }

  int end(int i) {
    return segments.tokenBegin(i) + segments.get(i).end();
  }

  /** Begin and end as CoreNLP gives them. */
  int coreNlpBegin(int i) {
    return segments.tokenBegin(i) + segments.get(i).coreNlpBegin();
  }

  int coreNlpEnd(int i) {
    return segments.tokenBegin(i) + segments.get(i).coreNlpEnd();
  }
}
