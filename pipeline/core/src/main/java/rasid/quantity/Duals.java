package rasid.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.Lexicons;
import rasid.quantity.BoundPhrases.Bound;
import rasid.record.NumberForm;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.text.LexemeSpan;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/**
 * Nouns in the dual, which count two without a number. The lexicon tells a dual from a plural of
 * the same letters.
 */
public final class Duals {

  /** Words behind a dual at which its bound may begin: شخصين آخرين على الأقل. */
  private static final int FARTHEST = 2;

  private final ClassLexicon classes;
  private final BoundPhrases bounds;

  private Duals(ClassLexicon classes, BoundPhrases bounds) {
    this.classes = classes;
    this.bounds = bounds;
  }

  /**
   * Duals of the nouns that these tables know.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static Duals of(Lexicons lexicons) {
    return new Duals(ClassLexicon.of(lexicons), BoundPhrases.of(lexicons));
  }

  /** The quantities of a sentence with its dual nouns (شرطيين), in order. */
  public List<Quantity> add(
      AnnotatedSentence sentence, Lexemes lexemes, List<Quantity> quantities) {
    List<Quantity> all = new ArrayList<>(quantities);
    if (!sentence.asserts()) {
      return all;
    }
    List<AnnotatedToken> tokens = sentence.tokens();
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      AnnotatedToken token = tokens.get(i);
      while (next < quantities.size()
          && quantities.get(next).number().end() <= token.range().begin()) {
        next++;
      }
      boolean free =
          next == quantities.size() || !quantities.get(next).number().overlaps(token.range());
      boolean feminine = token.key().endsWith("تين") || token.key().endsWith("تان");
      boolean common = !token.isVerb() && (feminine || !token.pos().contains("NNP"));
      if (free
          && common
          && isDual(tokens, i)
          && !(next > 0 && counts(quantities.get(next - 1), token.range(), lexemes))) {
        all.add(two(sentence, token, bound(sentence, lexemes, token.range()), lexemes));
      }
    }
    all.sort((a, b) -> a.number().compareTo(b.number()));
    return all;
  }

  /**
   * Whether a number counts the noun right behind it, which is a plural then, whatever its letters
   * say: ستة مصليين. A date counts nothing (في 28 ماي 2014 طائرتان), and أول and أحد stand before
   * duals.
   */
  private static boolean counts(Quantity number, TextRange noun, Lexemes lexemes) {
    if (!number.canBeClaim()) {
      return false;
    }
    int at = lexemes.at(noun.begin());
    // 3 وجنديان: what stands behind و is of another number.
    return at > 0
        && lexemes.get(at).range().begin() == noun.begin()
        && lexemes.at(number.number().end() - 1) == at - 1;
  }

  private boolean isDual(List<AnnotatedToken> tokens, int i) {
    String key = tokens.get(i).key();
    return classes.isDual(key)
        || (classes.isDualBeforeNoun(key) && i + 1 < tokens.size() && specifies(tokens.get(i + 1)));
  }

  /** Whether a noun may stand behind a dual: not in زوجتي صديقي, where both have "my". */
  private static boolean specifies(AnnotatedToken next) {
    return next.isNoun() && !next.key().startsWith("ال") && !next.key().endsWith("ي");
  }

  private Optional<Bound> bound(AnnotatedSentence sentence, Lexemes lexemes, TextRange noun) {
    int at = lexemes.at(noun.begin());
    boolean conjunction = at >= 0 && lexemes.get(at).range().begin() < noun.begin();
    return at < 0
        ? Optional.empty()
        : bounds
            .of(lexemes, LexemeSpan.of(at), i -> sentence.hasVerbAt(lexemes.get(i).range().begin()))
            // نحو مدينتين is rather towards two towns than about two, تجاوز لاعبين past two
            // players.
            .filter(bound -> bound.first() > at || !bound.span().isSingle())
            // 3 أطفال على الأقل وامرأتان: what stands before و is of another number.
            .filter(bound -> bound.first() > at ? bound.first() <= at + FARTHEST : !conjunction);
  }

  private static Quantity two(
      AnnotatedSentence sentence, AnnotatedToken token, Optional<Bound> bound, Lexemes lexemes) {
    return new Quantity(
        sentence.index(),
        token.range(),
        bound.map(found -> found.range(lexemes)).orElse(null),
        null,
        NumberForm.DUAL,
        QuantityKind.COUNT,
        Interval.of(bound.map(Bound::op).orElse(Op.EQ), 2, true),
        null,
        "2",
        null,
        Rulings.DUAL);
  }
}
