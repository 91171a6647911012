package rasid.quantity;

import java.util.Optional;
import java.util.Set;
import rasid.lexicon.Lexicons;
import rasid.lexicon.Phrases;
import rasid.lexicon.Phrases.Forms;
import rasid.lexicon.WordLists;
import rasid.record.Op;
import rasid.tables.Table;
import rasid.text.Lexeme;
import rasid.text.LexemeSpan;
import rasid.text.Lexemes;

/** Words that bound or blur a number, before and after it (bounds.tsv). */
public final class BoundPhrases {

  /**
   * A bound in a text.
   *
   * @param span its lexemes
   * @param op the relation that it puts
   */
  record Bound(LexemeSpan span, Op op) {

    /** Index of its first lexeme. */
    int first() {
      return span.first();
    }
  }

  private record Meaning(Op op, int gap) {}

  private static final int NEGATION_WINDOW = 4;

  private final Phrases<Meaning> before = new Phrases<>();
  private final Phrases<Meaning> after = new Phrases<>();

  private final Set<String> negations;

  private BoundPhrases(WordLists words) {
    negations = words.get("negations");
  }

  /**
   * The bounds that the table lists.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static BoundPhrases of(Lexicons lexicons) {
    BoundPhrases bounds = new BoundPhrases(lexicons.words());
    lexicons.read(
        "bounds.tsv",
        row -> {
          Meaning meaning = new Meaning(row.symbol("op", Op.class), gap(row));
          String phrase = row.get("phrase");
          switch (row.get("side")) {
            case "before" -> bounds.before.put(phrase, Forms.VERB, Forms.VERB, meaning);
            case "after" -> bounds.after.put(phrase, Forms.VERB, Forms.VERB, meaning);
            default -> throw row.bad("side is neither before nor after: " + row.get("side"));
          }
        });
    return bounds;
  }

  private static int gap(Table.Row row) {
    double gap = row.number("gap");
    if (!(gap >= 0) || gap != Math.rint(gap)) {
      throw row.bad("column gap is no number of words: " + row.get("gap"));
    }
    return (int) gap;
  }

  /** The first lexeme of the bound before a lexeme; that lexeme itself when there is none. */
  public int firstBefore(Lexemes lexemes, int first) {
    return before(lexemes, first).map(Bound::first).orElse(first);
  }

  /**
   * The bound of a number; what stands before it comes first.
   *
   * @param measured the lexemes of the number with its unit
   */
  Optional<Bound> of(Lexemes lexemes, LexemeSpan measured) {
    Optional<Bound> before = before(lexemes, measured.first());
    // "About 500 or less" is at most 500.
    boolean vague = before.isEmpty() || before.get().op() == Op.APPROX;
    Optional<Bound> after = vague ? after(lexemes, measured.last()) : Optional.empty();
    boolean exact = after.isPresent() && after.get().op() != Op.APPROX;
    return before.isEmpty() || exact ? after : before;
  }

  private Optional<Bound> before(Lexemes lexemes, int first) {
    int end = first - 1;
    while (end >= 0 && isQuoteOrProclitic(lexemes.get(end))) {
      end--;
    }
    for (int gap = 0; gap <= 1 && end - gap >= 0; gap++) {
      Optional<Phrases.Match<Meaning>> match = before.endingAt(lexemes, end - gap);
      if (match.isPresent()
          && match.get().value().gap() >= gap
          && (gap == 0 || hasPronoun(lexemes.key(end)))) {
        return Optional.of(negated(lexemes, match.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * "لن يستغرق أكثر من 10" is at most ten: a negation a few words before turns more and less round.
   */
  private Bound negated(Lexemes lexemes, Phrases.Match<Meaning> match) {
    Op op = match.value().op();
    if (op == Op.GT || op == Op.LT) {
      for (int i = match.first() - 1; i >= Math.max(0, match.first() - NEGATION_WINDOW); i--) {
        if (!lexemes.isWord(i)) {
          break;
        }
        if (negations.contains(lexemes.key(i))) {
          op = op == Op.GT ? Op.LE : Op.GE;
          break;
        }
      }
    }
    return new Bound(new LexemeSpan(match.first(), match.last()), op);
  }

  private Optional<Bound> after(Lexemes lexemes, int last) {
    for (int i = last + 1; i < lexemes.size() && i <= last + 7; i++) {
      Optional<Phrases.Match<Meaning>> match = after.at(lexemes, i);
      if (match.isPresent()
          && i - last - 1 <= match.get().value().gap()
          && !boundsNext(lexemes, match.get().last())) {
        return Optional.of(
            new Bound(
                new LexemeSpan(match.get().first(), match.get().last()), match.get().value().op()));
      }
      boolean border = !lexemes.isWord(i) && "،,.؛:؟!".indexOf(lexemes.key(i).charAt(0)) >= 0;
      if (border || lexemes.isDigits(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "أو أكثر من 4500" bounds the number behind it. */
  private static boolean boundsNext(Lexemes lexemes, int last) {
    return lexemes.key(last + 1).equals("من") && lexemes.isDigits(last + 2);
  }

  /** The noun that may stand between verb and number carries a pronoun: تفوق قيمتها 62. */
  private static boolean hasPronoun(String key) {
    return key.length() > 3 && (key.endsWith("ها") || key.endsWith("هم") || key.endsWith("ه"));
  }

  private static boolean isQuoteOrProclitic(Lexeme lexeme) {
    return !lexeme.isDigits() && lexeme.key().length() == 1 && "\"«“ـ(ب".contains(lexeme.key());
  }
}
