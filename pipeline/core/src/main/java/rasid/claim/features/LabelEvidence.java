package rasid.claim.features;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import rasid.linear.Hashing;
import rasid.linear.Softmax;

/**
 * What speaks for a label of a claim, in numbers that mean the same for each label, so that what is
 * learned of frequent labels holds for rare ones: how likely a model takes it for, how often
 * annotated claims with the same words have it, where a word stands that the lexicon knows for it,
 * how likely it is for the other claims of the article.
 */
public final class LabelEvidence {

  /** What the labels are of. */
  public enum Role {
    EVENT,
    CLASS
  }

  private enum F {
    LIKELY,
    RANK,
    LIKELIEST,
    LEXICON,
    LEXICON_OF_BEST,
    BEST_IN_LEXICON,
    NEAREST,
    CROSSED,
    WORDS,
    SIDE,
    WORDS_OF_ALL,
    OTHER_CLAIMS,
    CLAIM_BEFORE,
    CLAIM_BEHIND,
    SAME_SENTENCE,
    TRIGGER_LIKELY,
    COUNTED_LIKELY,
    KIND,
    TRIGGER_PART,
    TRIGGER_DISTANCE,
    TRIGGER_CROSSED;
  }

  private static final List<String> NAMES =
      Stream.concat(Stream.of(F.values()).map(F::name), RoleKeys.names().stream()).toList();

  /** Labels that are weighed: so many of the likeliest. */
  private static final int WEIGHED = 8;

  private static final float FAR = 99;
  private static final float ALL_CROSSED = 9;

  /** Keeps the logarithm of what is unlikely in bounds. */
  private static final double UNLIKELY = 1e-4;

  private final Role role;
  private final long[] labels;

  /**
   * @param role what the labels are of
   * @param labels symbols of events or classes
   */
  public LabelEvidence(Role role, List<String> labels) {
    this.role = role;
    this.labels = labels.stream().mapToLong(Hashing::of).toArray();
  }

  /** Names of the numbers of a row, in their order. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * The likeliest labels of a claim with what speaks for each.
   *
   * @param labels places of the labels, the likeliest first
   * @param rows the numbers of each
   */
  public record Rows(int[] labels, float[][] rows) {}

  /**
   * How likely a model takes each label for, for each claim of an article.
   *
   * @param claims probabilities of the labels, by claim
   * @param sums of all claims, by label
   */
  public record Likely(List<float[]> claims, double[] sums) {

    /** The probabilities of all claims of an article. */
    public static Likely of(List<float[]> claims) {
      double[] sums = new double[claims.isEmpty() ? 0 : claims.get(0).length];
      for (float[] claim : claims) {
        for (int label = 0; label < sums.length; label++) {
          sums[label] += claim[label];
        }
      }
      return new Likely(claims, sums);
    }

    /** The mean of the other claims. */
    private float others(int at, int label) {
      int others = claims.size() - 1;
      return others == 0 ? 0 : (float) ((sums[label] - claims.get(at)[label]) / others);
    }
  }

  /**
   * The rows of a claim.
   *
   * @param numbers the claims of the article, in order
   * @param at the place of the claim among them
   * @param triggers probability that no candidate of the number tells what happened, then of each
   * @param counted the same of the head of what is counted
   * @param likely what is likely for the claims of the article
   * @param shares for each key of {@link RoleKeys} the share of each label
   */
  public Rows of(
      List<NumberContext> numbers,
      int at,
      float[] triggers,
      float[] counted,
      Likely likely,
      float[][] shares) {
    NumberContext number = numbers.get(at);
    List<float[]> claims = likely.claims();
    float[] own = claims.get(at);
    int[] order = likeliest(own);
    float[][] rows = new float[order.length][NAMES.size()];
    Seen seen = new Seen(number, triggers, counted);
    int same =
        (at > 0 && numbers.get(at - 1).sentence() == number.sentence() ? 1 : 0)
            + (at + 1 < numbers.size() && numbers.get(at + 1).sentence() == number.sentence()
                ? 2
                : 0);
    for (int rank = 0; rank < order.length; rank++) {
      int label = order[rank];
      Row row = new Row(rows[rank]);
      row.add((float) Math.log(own[label] + UNLIKELY));
      row.add(rank);
      row.add(own[order[0]]);
      seen.add(row, label);
      row.add(likely.others(at, label));
      row.add(at > 0 ? claims.get(at - 1)[label] : 0);
      row.add(at + 1 < claims.size() ? claims.get(at + 1)[label] : 0);
      row.add(same);
      seen.addRoles(row);
      for (float[] share : shares) {
        row.add(share[label]);
      }
    }
    return new Rows(order, rows);
  }

  /** Places of the likeliest labels, the likeliest first; of equals the first. */
  private static int[] likeliest(float[] probabilities) {
    int[] order = new int[Math.min(WEIGHED, probabilities.length)];
    boolean[] taken = new boolean[probabilities.length];
    for (int rank = 0; rank < order.length; rank++) {
      int best = -1;
      for (int label = 0; label < probabilities.length; label++) {
        if (!taken[label] && (best < 0 || probabilities[label] > probabilities[best])) {
          best = label;
        }
      }
      taken[best] = true;
      order[rank] = best;
    }
    return order;
  }

  /** Fills a row from its first place on. */
  private static final class Row {

    private final float[] numbers;
    private int size;

    Row(float[] numbers) {
      this.numbers = numbers;
    }

    void add(float number) {
      numbers[size++] = number;
    }
  }

  /** Where the lexicon knows words of the sentence for the labels, and where the claim's are. */
  private final class Seen {

    private final float[] lexicon = new float[labels.length];
    private final boolean[] ofBest = new boolean[labels.length];
    private final float[] nearest = new float[labels.length];
    private final float[] crossed = new float[labels.length];
    private final int[] words = new int[labels.length];
    private final int[] side = new int[labels.length];
    private final float[] roles;
    private boolean bestKnown;
    private int all;

    Seen(NumberContext number, float[] triggers, float[] counted) {
      SentenceFacts s = number.sentence();
      float[] probabilities = role == Role.EVENT ? triggers : counted;
      int best = RoleKeys.best(number, probabilities);
      Arrays.fill(nearest, FAR);
      Arrays.fill(crossed, ALL_CROSSED);
      for (int token = 0; token < s.size; token++) {
        for (int label = 0; label < labels.length; label++) {
          if (isKnownFor(s, token, labels[label])) {
            see(number, token, label);
            if (token == best) {
              ofBest[label] = true;
              bestKnown = true;
            }
          }
        }
      }
      int[] candidates = number.candidates();
      for (int c = 0; c < candidates.length; c++) {
        for (int label = 0; label < labels.length; label++) {
          if (isKnownFor(s, candidates[c], labels[label])) {
            lexicon[label] += probabilities[c + 1];
          }
        }
      }
      roles = roles(number, triggers, counted);
    }

    private boolean isKnownFor(SentenceFacts s, int token, long label) {
      if (role == Role.CLASS) {
        return s.namedClass[token] == label;
      }
      if (s.lexiconEvents[token] != null) {
        for (long event : s.lexiconEvents[token]) {
          if (event == label) {
            return true;
          }
        }
      }
      return false;
    }

    private void see(NumberContext number, int token, int label) {
      boolean before = token < number.first();
      int distance = before ? number.first() - token : token - number.last();
      if (distance < nearest[label]) {
        nearest[label] = distance;
        crossed[label] =
            before
                ? number.sentence().bordersBetween(token, number.first())
                : number.sentence().bordersBetween(number.last(), token);
        side[label] = before ? 1 : 2;
      }
      words[label]++;
      all++;
    }

    private float[] roles(NumberContext number, float[] triggers, float[] counted) {
      SentenceFacts s = number.sentence();
      int trigger = RoleKeys.best(number, triggers);
      return new float[] {
        triggers[Softmax.best(triggers, triggers.length)],
        counted[Softmax.best(counted, counted.length)],
        Symbols.place(number.quantity().kind()),
        trigger < 0 ? -1 : (s.verb[trigger] ? 2 : 0) + (s.noun[trigger] ? 1 : 0),
        trigger < 0 ? 0 : trigger - number.first(),
        trigger < 0 ? 0 : s.bordersBetween(trigger, number.first())
      };
    }

    void add(Row row, int label) {
      row.add(lexicon[label]);
      row.add(ofBest[label] ? 1 : 0);
      row.add(bestKnown ? 1 : 0);
      row.add(nearest[label]);
      row.add(crossed[label]);
      row.add(words[label]);
      row.add(side[label]);
      row.add(all);
    }

    void addRoles(Row row) {
      for (float number : roles) {
        row.add(number);
      }
    }
  }
}
