package rasid.claim.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rasid.claim.features.LikelySources.Asked;

/**
 * What speaks for a source of a claim, in numbers that mean the same for each: how likely a model
 * takes it for, for this claim and for the others of the article, how the words of speech speak for
 * it, and how it stands to the number.
 */
public final class SourceEvidence {

  private enum F {
    LIKELY,
    RANK,
    LIKELIEST,
    NONE_LIKELY,
    IS_NONE,
    OPTIONS,
    TOUCHING,
    BEST_TOUCHING,
    SAME_NAME,
    HERE,
    BACK,
    ORDER,
    TYPE,
    LENGTH,
    FIRST,
    DEFINITE,
    NAMED,
    LINK,
    CHOSEN,
    LINKED_THERE,
    LINKS,
    NEAREST_NAMES,
    WHOLE,
    SIDE,
    DISTANCE,
    VERBS,
    OPENS,
    BORDERS,
    GOVERNED,
    QUOTED,
    ONE_QUOTE,
    OPEN,
    CUES_BEFORE,
    CUES_BEHIND,
    SENTENCE,
    NUMBER_KIND,
    CLAIMS,
    CLAIM_BEFORE,
    CLAIM_BEHIND,
    OTHER_CLAIMS,
    OTHERS_HERE,
    NONE_BEFORE,
    NONE_BEHIND,
    NONE_OTHERS,
    NONE_HERE
  }

  private static final List<String> NAMES = Stream.of(F.values()).map(F::name).toList();

  /** Candidates that are weighed: so many of the likeliest, and the article itself. */
  private static final int WEIGHED = 8;

  /** Keeps the logarithm of what is unlikely in bounds. */
  private static final double UNLIKELY = 1e-4;

  private static final int FAR_SENTENCE = 30;
  private static final int FAR = 60;

  private SourceEvidence() {}

  /** Names of the numbers of a row, in their order. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * What can be the source of a claim, with what speaks for each.
   *
   * @param options the article itself (-1), then indexes of the likeliest phrases
   * @param rows the numbers of each
   */
  public record Rows(int[] options, float[][] rows) {}

  /** The rows of a claim of an article. */
  public static Rows of(LikelySources likely, int claim) {
    Asked asked = likely.asked(claim);
    int[] options =
        IntStream.concat(
                IntStream.of(-1),
                IntStream.range(0, asked.phrases().size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -asked.shares()[i + 1]))
                    .limit(WEIGHED)
                    .mapToInt(Integer::intValue))
            .toArray();
    List<float[]> rows = new ArrayList<>();
    for (int option : options) {
      EvidenceRow<F> row = new EvidenceRow<>(NAMES.size());
      likelihoods(row, likely, claim, options, option);
      situation(row, asked);
      if (option >= 0) {
        phrase(row, asked, option);
        speech(row, asked, asked.phrases().get(option));
        path(row, asked, option);
      }
      rows.add(row.numbers());
    }
    return new Rows(options, rows.toArray(new float[0][]));
  }

  private static void likelihoods(
      EvidenceRow<F> row, LikelySources likely, int claim, int[] options, int option) {
    Asked asked = likely.asked(claim);
    float own = asked.shares()[option + 1];
    int rank = 0;
    float most = 0;
    for (int other : options) {
      rank += asked.shares()[other + 1] > own ? 1 : 0;
      most = Math.max(most, asked.shares()[other + 1]);
    }
    row.put(F.LIKELY, (float) Math.log(own + UNLIKELY));
    row.put(F.RANK, rank);
    row.put(F.LIKELIEST, most);
    row.put(F.NONE_LIKELY, asked.shares()[0]);
    row.put(F.IS_NONE, option < 0 ? 1 : 0);
    row.put(F.OPTIONS, options.length);
    row.put(F.CLAIMS, likely.size());
    long name = option < 0 ? LikelySources.NONE : asked.phrases().get(option).name();
    float named = asked.of(name);
    row.put(F.SAME_NAME, named);
    if (claim > 0) {
      row.put(F.CLAIM_BEFORE, likely.asked(claim - 1).of(name));
      row.put(F.NONE_BEFORE, likely.asked(claim - 1).shares()[0]);
    }
    if (claim + 1 < likely.size()) {
      row.put(F.CLAIM_BEHIND, likely.asked(claim + 1).of(name));
      row.put(F.NONE_BEHIND, likely.asked(claim + 1).shares()[0]);
    }
    float none = asked.shares()[0];
    row.put(F.OTHER_CLAIMS, likely.all().withoutOne(name, named));
    row.put(F.OTHERS_HERE, likely.ofSentence(asked).withoutOne(name, named));
    row.put(F.NONE_OTHERS, likely.all().withoutOne(LikelySources.NONE, none));
    row.put(F.NONE_HERE, likely.ofSentence(asked).withoutOne(LikelySources.NONE, none));
  }

  /** What is told of the claim whatever its source. */
  private static void situation(EvidenceRow<F> row, Asked asked) {
    AskedNumber number = asked.number();
    SpeechFacts speech = number.speech();
    int nearest = speech.nearest(number.first());
    boolean whole = false;
    for (SpeechFacts.Link link : speech.links) {
      whole |= link.whole();
    }
    row.put(F.LINKS, speech.links.size());
    row.put(F.NEAREST_NAMES, nearest < 0 ? -1 : speech.links.get(nearest).source() == null ? 0 : 1);
    row.put(F.WHOLE, whole ? 1 : 0);
    row.put(F.QUOTED, speech.quoted(number.first()) ? 1 : 0);
    row.put(F.OPEN, speech.open ? 1 : 0);
    row.put(F.CUES_BEFORE, number.cuesBefore());
    row.put(F.CUES_BEHIND, number.cuesBehind());
    row.put(F.SENTENCE, Math.min(FAR_SENTENCE, speech.words.sentence.index()));
    row.put(F.NUMBER_KIND, Symbols.place(number.quantity().kind()));
  }

  /** The phrase itself, and those that it touches, as a title and its name do. */
  private static void phrase(EvidenceRow<F> row, Asked asked, int option) {
    SourceCandidate c = asked.phrases().get(option);
    float own = asked.shares()[option + 1];
    float touching = 0;
    boolean best = true;
    for (int i = 0; i < asked.phrases().size(); i++) {
      if (asked.phrases().get(i).touches(c)) {
        touching += asked.shares()[i + 1];
        best &= asked.shares()[i + 1] <= own;
      }
    }
    row.put(F.TOUCHING, touching);
    row.put(F.BEST_TOUCHING, best ? 1 : 0);
    row.put(F.TYPE, c.typeNumber());
    row.put(F.LENGTH, c.tokens().size());
    row.put(F.FIRST, Math.min(c.first(), FAR));
    row.put(F.DEFINITE, c.speech().words.definite[c.first()] ? 1 : 0);
    row.put(F.NAMED, c.speech().personBehind(c.last()) ? 1 : 0);
  }

  /** What cues say of the phrase, in the number's sentence and in its own. */
  private static void speech(EvidenceRow<F> row, Asked asked, SourceCandidate c) {
    SpeechFacts speech = asked.number().speech();
    int first = asked.number().first();
    int nearest = speech.nearest(first);
    int link = 0;
    for (int i = 0; i < speech.links.size(); i++) {
      if (speech.links.get(i).isOf(c)) {
        link = Math.max(link, i == nearest ? 3 : speech.links.get(i).whole() ? 2 : 1);
      }
    }
    int chosen = speech.chosen(first);
    boolean there = false;
    for (SpeechFacts.Link own : c.speech().links) {
      there |= own.isOf(c);
    }
    row.put(F.LINK, link);
    row.put(F.CHOSEN, chosen >= 0 && speech.links.get(chosen).isOf(c) ? 1 : 0);
    row.put(F.LINKED_THERE, there ? 1 : 0);
  }

  /** How the phrase stands to the number. */
  private static void path(EvidenceRow<F> row, Asked asked, int option) {
    AskedNumber number = asked.number();
    SourceCandidate c = asked.phrases().get(option);
    SpeechFacts speech = number.speech();
    int governor = c.speech().governor(c.first());
    row.put(F.GOVERNED, governor < 0 ? 0 : c.speech().cue[governor] ? 2 : 1);
    if (option >= asked.here()) {
      row.put(F.BACK, speech.words.sentence.index() - c.sentence());
      row.put(F.ORDER, 1 + option - asked.here());
      row.put(F.DISTANCE, FAR);
      return;
    }
    boolean before = c.last() < number.first();
    boolean behind = c.first() > number.last();
    int from = before ? c.last() + 1 : behind ? number.last() + 1 : 0;
    int to = before ? number.first() : behind ? c.first() : 0;
    row.put(F.HERE, 1);
    row.put(F.SIDE, before ? 1 : behind ? 2 : 3);
    row.put(F.DISTANCE, Math.min(FAR, to - from));
    row.put(F.VERBS, SpeechFacts.between(speech.verbs, from, to));
    row.put(F.OPENS, SpeechFacts.between(speech.openings, from, to));
    row.put(F.BORDERS, to > from ? speech.words.bordersBetween(from, to) : 0);
    row.put(F.ONE_QUOTE, speech.marks[number.first()] == speech.marks[c.first()] ? 1 : 0);
  }
}
