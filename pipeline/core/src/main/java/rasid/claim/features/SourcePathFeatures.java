package rasid.claim.features;

import rasid.linear.FeatureVector;
import rasid.linear.Hashing;

/**
 * The features of the way between a number and a phrase of its sentence that may be its source: the
 * side and distance, what stands between, and whether one quotation holds both.
 */
final class SourcePathFeatures {

  private static final Family SIDE = Family.of("source.SIDE");
  private static final Family BETWEEN = Family.of("source.BETWEEN");
  private static final Family GOVERNED = Family.of("source.GOVERNED");
  private static final Family COVERS = Family.of("source.COVERS");
  private static final Family QUOTED = Family.of("source.QUOTED");

  private SourcePathFeatures() {}

  /**
   * What stands between, as small numbers.
   *
   * @param side 0 where the phrase is before the number, 1 behind it, 2 where it holds it
   * @param near step of the distance, from 0 to 6
   * @param verbs at most 3
   * @param cues at most 2
   * @param opens openings of statements, at most 2
   * @param numbers at most 2
   * @param borders borders of clauses, at most 3
   * @param spoken whether a cue (2), another verb (1) or nothing (0) governs the phrase
   */
  private record Path(
      int side, int near, int verbs, int cues, int opens, int numbers, int borders, int spoken) {

    static Path of(AskedNumber asked, SourceCandidate c, int governor) {
      SpeechFacts speech = asked.speech();
      boolean before = c.last() < asked.first();
      boolean behind = c.first() > asked.last();
      int from = before ? c.last() + 1 : behind ? asked.last() + 1 : 0;
      int to = before ? asked.first() : behind ? c.first() : 0;
      return new Path(
          before ? 0 : behind ? 1 : 2,
          step(to - from),
          Math.min(SpeechFacts.between(speech.verbs, from, to), 3),
          Math.min(SpeechFacts.between(speech.cues, from, to), 2),
          Math.min(SpeechFacts.between(speech.openings, from, to), 2),
          Math.min(SpeechFacts.between(speech.numbers, from, to), 2),
          to > from ? Math.min(speech.words.bordersBetween(from, to), 3) : 0,
          governor < 0 ? 0 : speech.cue[governor] ? 2 : 1);
    }

    private static int step(int distance) {
      return distance <= 1
          ? distance
          : distance <= 4 ? 2 : distance <= 8 ? 3 : distance <= 15 ? 4 : distance <= 30 ? 5 : 6;
    }
  }

  /** Adds the features of a candidate that stands in the number's sentence. */
  static void of(FeatureVector out, AskedNumber asked, SourceCandidate c) {
    int governor = asked.speech().governor(c.first());
    Path path = Path.of(asked, c, governor);
    between(out, c, path);
    if (governor >= 0) {
      governed(out, c, path, governor);
    }
    if (path.side() == 1) {
      covers(out, c, path);
    }
    quoted(out, asked, c, path);
  }

  private static void between(FeatureVector out, SourceCandidate c, Path path) {
    SentenceFacts s = c.speech().words;
    int side = path.side();
    int opens = path.opens();
    int near = side * 8 + path.near();
    int speech = (side * 3 + path.cues()) * 3 + opens;
    SIDE.add(out, side);
    SIDE.add(out, 10 + near);
    SIDE.add(out, 100 + near * 16 + c.typeNumber());
    SIDE.add(out, 1000 + (side * 3 + path.spoken()) * 8 + path.near());
    BETWEEN.add(out, (side * 4 + path.verbs()) * 4 + path.borders());
    BETWEEN.add(out, 100 + speech * 3 + path.spoken());
    BETWEEN.add(out, 200 + speech * 4 + path.borders());
    BETWEEN.add(out, 400 + (side * 3 + path.numbers()) * 3 + path.spoken());
    int before = c.first() - 1;
    BETWEEN.add(out, 600 + side * 3 + opens, s.root(before));
    BETWEEN.add(out, 620 + side * 3 + path.cues(), s.root(before));
    BETWEEN.add(out, 640 + side, s.word(before));
    BETWEEN.add(out, 660 + side, Hashing.both(s.word(before - 1), s.word(before)));
    BETWEEN.add(out, 680 + side * 3 + opens, s.word(c.last() + 1));
    BETWEEN.add(out, 700 + side * 3 + opens, s.stem[c.first()]);
  }

  /** The verb or cue that governs the phrase. */
  private static void governed(FeatureVector out, SourceCandidate c, Path path, int governor) {
    SentenceFacts s = c.speech().words;
    int[] clusters = s.clusters[governor];
    int sided = path.side() * 3 + path.opens();
    GOVERNED.add(out, sided, s.root[governor]);
    GOVERNED.add(out, sided + 20, clusters[2]);
    GOVERNED.add(out, Hashing.both(sided + 40, path.borders()), clusters[3]);
    GOVERNED.add(out, Hashing.both(sided + 60, clusters[1]), s.clusters[c.first()][1]);
    GOVERNED.add(out, Hashing.both(sided + 80, path.verbs()), s.root[governor]);
    GOVERNED.add(out, Hashing.both(sided + 100, path.spoken()), Math.min(governor, 2));
  }

  /** Whether a phrase behind the number ends the sentence, which it then covers. */
  private static void covers(FeatureVector out, SourceCandidate c, Path path) {
    SentenceFacts s = c.speech().words;
    int rest = s.size - 1 - c.last();
    COVERS.add(out, Math.min(rest, 4), path.spoken());
    COVERS.add(out, s.word(c.first() - 1), Math.min(rest, 2));
  }

  private static void quoted(FeatureVector out, AskedNumber asked, SourceCandidate c, Path path) {
    SpeechFacts speech = asked.speech();
    int quoted = (speech.quoted(asked.first()) ? 2 : 0) + (speech.quoted(c.first()) ? 1 : 0);
    boolean one = speech.marks[asked.first()] == speech.marks[c.first()];
    int sided = (path.side() * 4 + quoted) * 2 + (one ? 1 : 0);
    QUOTED.add(out, sided);
    QUOTED.add(out, 100 + sided * 3 + path.spoken());
  }
}
