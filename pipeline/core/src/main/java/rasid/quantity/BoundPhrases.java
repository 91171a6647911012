package rasid.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import rasid.lexicon.Lexicons;
import rasid.lexicon.Phrases;
import rasid.lexicon.Phrases.Forms;
import rasid.lexicon.WordForms;
import rasid.lexicon.WordLists;
import rasid.record.Op;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;
import rasid.text.Lexeme;
import rasid.text.LexemeSpan;
import rasid.text.Lexemes;
import rasid.text.TextRange;

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

    /** Where its words stand; a single word without the conjunction that is glued to it: وحوالي. */
    TextRange range(Lexemes lexemes) {
      TextRange range = lexemes.range(span);
      String word = lexemes.key(span.first());
      boolean conjunction = span.isSingle() && word.length() > 3 && word.startsWith("و");
      return conjunction ? new TextRange(range.begin() + 1, range.end()) : range;
    }
  }

  /**
   * What a phrase means.
   *
   * @param op the relation; EQ for words that look like a bound and are none (بدون)
   * @param gap how many words may stand between the phrase and the number
   */
  private record Meaning(Op op, int gap) {}

  private static final int NEGATION_WINDOW = 4;

  /** Letters that the first word of a phrase may carry: بأكثر من, لأكثر من, سيتجاوز. */
  private static final String PROCLITICS = "بلس";

  private final Phrases<Meaning> before = new Phrases<>();
  private final Phrases<Meaning> after = new Phrases<>();

  /** By the preposition in which they end, phrases without it: يزيد of يزيد عددهم على. */
  private final Map<String, Phrases<Meaning>> parted = new HashMap<>();

  /** The widest gap that a phrase before a number allows. */
  private int widest;

  /** Prepositions in which a phrase may end apart from its verb. */
  private final Set<String> prepositions;

  private final Set<String> negations;
  private final Set<String> figureNouns;
  private final Set<String> borders;
  private final Set<String> particles;
  private final Set<String> numberWords = new HashSet<>();

  private BoundPhrases(WordLists words) {
    prepositions = words.get("bound-prepositions");
    negations = words.get("negations");
    figureNouns = words.get("figure-nouns");
    borders = words.get("bound-ends");
    particles = words.get("particles");
  }

  /**
   * The bounds that the table lists.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static BoundPhrases of(Lexicons lexicons) {
    BoundPhrases bounds = new BoundPhrases(lexicons.words());
    lexicons.read(
        "number-words.tsv",
        row -> {
          // نصيب الفلاح الواحد: one is an adjective there.
          if (!row.get("class").equals("ONE") && !row.get("class").equals("PARTITIVE")) {
            bounds.numberWords.add(ArabicNormalizer.key(row.get("word")));
          }
        });
    lexicons.read(
        "bounds.tsv",
        row -> {
          Meaning meaning = new Meaning(row.symbol("op", Op.class), gap(row));
          String phrase = row.get("phrase");
          switch (row.get("side")) {
            case "before" -> bounds.putBefore(phrase, meaning);
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

  private void putBefore(String phrase, Meaning meaning) {
    widest = Math.max(widest, meaning.gap());
    before.put(phrase, Forms.VERB, Forms.VERB, meaning);
    int blank = phrase.lastIndexOf(' ');
    String last = ArabicNormalizer.key(phrase.substring(blank + 1));
    if (blank > 0 && meaning.gap() > 0 && prepositions.contains(last)) {
      parted
          .computeIfAbsent(last, any -> new Phrases<>())
          .put(phrase.substring(0, blank), Forms.VERB, Forms.VERB, meaning);
    }
  }

  /**
   * The first lexeme of the bound that stands directly before a lexeme; that lexeme itself when
   * there is none.
   */
  public int firstBefore(Lexemes lexemes, int first) {
    return adjacent(lexemes, lastBefore(lexemes, first))
        .filter(bound -> bound.op() != Op.EQ)
        .map(Bound::first)
        .orElse(first);
  }

  /**
   * The bound of a number; what stands before it comes first.
   *
   * @param measured the lexemes of the number with its unit
   * @param verbs whether a lexeme is a verb
   */
  Optional<Bound> of(Lexemes lexemes, LexemeSpan measured, IntPredicate verbs) {
    Optional<Bound> before = before(lexemes, measured.first(), verbs);
    // "About 500 or less" is at most 500.
    boolean vague = before.isEmpty() || before.get().op() == Op.APPROX;
    Optional<Bound> after = vague ? after(lexemes, measured.last()) : Optional.empty();
    boolean exact = after.isPresent() && after.get().op() != Op.APPROX;
    return (before.isEmpty() || exact ? after : before).filter(bound -> bound.op() != Op.EQ);
  }

  private Optional<Bound> before(Lexemes lexemes, int first, IntPredicate verbs) {
    int last = lastBefore(lexemes, first);
    Optional<Bound> bound = adjacent(lexemes, last);
    if (bound.isEmpty()) {
      bound = parted(lexemes, first, last, verbs);
    }
    int figures = last;
    while (bound.isEmpty() && figures >= 0 && figureNouns.contains(lexemes.key(figures))) {
      figures--;
      bound = adjacent(lexemes, figures);
      if (bound.isEmpty()) {
        bound = parted(lexemes, first, figures, verbs);
      }
    }
    return bound.isPresent() ? bound : apart(lexemes, first, last, verbs);
  }

  /** The last lexeme before a number that is no quotation mark, proclitic or article. */
  private static int lastBefore(Lexemes lexemes, int first) {
    int last = first - 1;
    while (last >= 0 && isQuoteOrProclitic(lexemes.get(last))) {
      last--;
    }
    return last;
  }

  private Optional<Bound> adjacent(Lexemes lexemes, int last) {
    return last < 0
        ? Optional.empty()
        : before.endingAt(lexemes, last, PROCLITICS).map(match -> negated(lexemes, match));
  }

  /** تجاوز عدد الجرحى 147 ألفا: what the verb says it of stands between. */
  private Optional<Bound> apart(Lexemes lexemes, int first, int last, IntPredicate verbs) {
    boolean object =
        (last + 1 == first || lexemes.key(last + 1).equals("ال"))
            && !particles.contains(lexemes.key(last));
    return object ? before(before, lexemes, last, verbs) : Optional.empty();
  }

  /** يزيد عددهم على 30, لا تقل مساحتها عن 50: it stands before the preposition. */
  private Optional<Bound> parted(Lexemes lexemes, int first, int last, IntPredicate verbs) {
    // The proclitic ب stands between the last word and the number.
    boolean glued = last + 1 < first && lexemes.key(last + 1).equals("ب");
    Phrases<Meaning> phrases = parted.get(glued ? "ب" : lexemes.key(last));
    return phrases == null
        ? Optional.empty()
        : before(phrases, lexemes, glued ? last : last - 1, verbs);
  }

  /** The nearest phrase before words that end at a lexeme, where it allows so many. */
  private Optional<Bound> before(
      Phrases<Meaning> phrases, Lexemes lexemes, int end, IntPredicate verbs) {
    for (int gap = 1; gap <= widest && mayStandBetween(lexemes, end - gap + 1, verbs); gap++) {
      Optional<Phrases.Match<Meaning>> match = phrases.endingAt(lexemes, end - gap, PROCLITICS);
      if (match.isPresent() && match.get().value().gap() >= gap) {
        return Optional.of(negated(lexemes, match.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether a lexeme may belong to what a verb says its bound of. */
  private boolean mayStandBetween(Lexemes lexemes, int i, IntPredicate verbs) {
    return lexemes.isWord(i)
        && !borders.contains(lexemes.key(i))
        && !isNumber(lexemes.key(i))
        && !verbs.test(i);
  }

  private boolean isNumber(String key) {
    for (String word : WordForms.withoutProclitics(key)) {
      if (numberWords.contains(word)
          || (word.startsWith("ال") && numberWords.contains(word.substring(2)))) {
        return true;
      }
    }
    return false;
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
        // لا يزال is no negation.
        if (negations.contains(lexemes.key(i)) && !lexemes.key(i + 1).endsWith("زال")) {
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
      boolean border = !lexemes.isWord(i) && ".؛:؟!".indexOf(lexemes.key(i).charAt(0)) >= 0;
      boolean comma = lexemes.isSymbol(i, '،') || lexemes.isSymbol(i, ',');
      if (border || lexemes.isDigits(i) || (comma && !boundsInCommas(lexemes, i + 1))) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Whether a bound stands behind a comma and no number behind it: 100 شخص، على الأقل، في هجوم. */
  private boolean boundsInCommas(Lexemes lexemes, int i) {
    Optional<Phrases.Match<Meaning>> match = after.at(lexemes, i);
    if (match.isEmpty() || match.get().value().op() == Op.APPROX) {
      return false;
    }
    int behind = match.get().last() + 1;
    return !lexemes.key(i).startsWith("و")
        && !lexemes.isDigits(behind)
        && !isNumber(lexemes.key(behind));
  }

  /** "أو أكثر من 4500" bounds the number behind it, but not "على الأقل من 217". */
  private static boolean boundsNext(Lexemes lexemes, int last) {
    return !lexemes.key(last).startsWith("ال")
        && lexemes.key(last + 1).equals("من")
        && lexemes.isDigits(last + 2);
  }

  private static boolean isQuoteOrProclitic(Lexeme lexeme) {
    return lexeme.key().equals("ال")
        || (!lexeme.isDigits() && lexeme.key().length() == 1 && "\"«“ـ(ب".contains(lexeme.key()));
  }
}
