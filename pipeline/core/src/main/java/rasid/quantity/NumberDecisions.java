package rasid.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.Lexicons;
import rasid.lexicon.Phrases;
import rasid.lexicon.WordLists;
import rasid.number.Numeral;
import rasid.number.Years;
import rasid.quantity.Units.Unit;
import rasid.quantity.Units.UnitKind;
import rasid.record.NumberDecision;
import rasid.record.NumberForm;
import rasid.record.ZoneType;
import rasid.text.Lexemes;

/**
 * Decides whether a number can be a claim, and if not, why: by what it is part of, what stands
 * beside it (number-contexts.tsv), shape.
 */
final class NumberDecisions {

  private static final int LONGEST_MONTH = 31;

  private final Phrases<Boolean> months = new Phrases<>();
  private final Phrases<Ruling> before = new Phrases<>();
  private final Phrases<Ruling> after = new Phrases<>();

  private final Set<String> directions;
  private final Scores scores;
  private final Set<String> partsOfYear;

  private NumberDecisions(WordLists words) {
    directions = words.get("directions");
    scores = new Scores(words);
    partsOfYear = words.get("parts-of-year");
  }

  static NumberDecisions of(Lexicons lexicons) {
    NumberDecisions decisions = new NumberDecisions(lexicons.words());
    lexicons.read("months.tsv", row -> decisions.months.put(row.get("name"), true));
    lexicons.read(
        "number-contexts.tsv",
        row -> {
          NumberDecision decision = row.symbol("decision", NumberDecision.class);
          Ruling ruling = new Ruling(decision, row.id("phrase"), Lexicons.isAdded(row));
          switch (row.get("side")) {
            case "before" -> decisions.before.put(row.get("phrase"), ruling);
            case "after" -> decisions.after.put(row.get("phrase"), ruling);
            default -> throw row.bad("side is neither before nor after: " + row.get("side"));
          }
        });
    return decisions;
  }

  /**
   * The decision for a number, with the rule that took it: the first that has something to say.
   *
   * @param unit its unit, if it is not one of time: lengths of time are among the reserved
   *     stretches
   * @param opening first lexeme of the number or of the bound before it
   * @param reserved stretches whose numbers are part of something else
   */
  Ruling decide(
      AnnotatedSentence sentence,
      Lexemes lexemes,
      Numeral numeral,
      Optional<Unit> unit,
      int opening,
      List<Reserved> reserved) {
    for (Reserved stretch : reserved) {
      if (stretch.range().overlaps(numeral.range())) {
        Ruling age =
            stretch.why() == NumberDecision.DURATION ? age(lexemes, numeral, opening) : null;
        return age != null ? age : Rulings.inside(stretch.why());
      }
    }
    return switch (numeral.role()) {
      case ORDINAL -> Rulings.ORDINAL;
      case PARTITIVE -> Rulings.PARTITIVE;
      case MULTIPLIER -> numeral.span().isSingle() ? Rulings.LONE_MULTIPLIER : Rulings.MULTIPLIER;
      case FRACTION -> fraction(sentence, lexemes, numeral, unit, opening < numeral.first());
      default -> cardinal(sentence, lexemes, numeral, unit, opening);
    };
  }

  /** A length of time behind a word such as عمره is an age; null when there is no such word. */
  private @Nullable Ruling age(Lexemes lexemes, Numeral numeral, int opening) {
    return before
        .endingAt(lexemes, opening - 1)
        .filter(NumberDecisions::isAge)
        .or(() -> after.at(lexemes, numeral.last() + 2).filter(NumberDecisions::isAge))
        .map(Phrases.Match::value)
        .orElse(null);
  }

  private static boolean isAge(Phrases.Match<Ruling> context) {
    return context.value().decision() == NumberDecision.AGE;
  }

  private Ruling cardinal(
      AnnotatedSentence sentence,
      Lexemes lexemes,
      Numeral numeral,
      Optional<Unit> unit,
      int opening) {
    if (!sentence.asserts()) {
      return sentence.zone() == ZoneType.COMMENTS ? Rulings.COMMENT : Rulings.FRAME;
    }
    boolean counts = opening < numeral.first() || countsBehindName(sentence, lexemes, numeral);
    Optional<Ruling> context =
        before
            .endingAt(lexemes, opening - 1)
            .filter(match -> !counts || isBinding(match.value()))
            .or(() -> after.at(lexemes, numeral.last() + 1))
            .map(Phrases.Match::value);
    if (context.isPresent()) {
      return context.get();
    }
    if (isDayOfMonth(lexemes, numeral)) {
      return Rulings.DAY;
    }
    if (isYear(sentence, lexemes, numeral, unit)) {
      return Rulings.YEAR;
    }
    if (scores.isScore(lexemes, numeral)) {
      return Rulings.SCORE;
    }
    if (numeral.form() == NumberForm.DIGITS) {
      Ruling shape = DigitShapes.ruling(sentence, lexemes, numeral, unit);
      if (shape != null) {
        return shape;
      }
    }
    if (unit.isPresent() && locates(lexemes, unit.get())) {
      return Rulings.DISTANCE;
    }
    if (refersBack(lexemes, numeral)) {
      return Rulings.KNOWN_SET;
    }
    return isVerb(sentence, numeral) ? Rulings.VERB : Rulings.CLAIM;
  }

  /** Whether a word holds for a number that counts all the same: a user's, and what is no name. */
  private static boolean isBinding(Ruling context) {
    return context.added() || context.decision() != NumberDecision.NAME;
  }

  /**
   * Whether a number behind a word that names by numbers counts all the same: with a bound (الصفحة
   * لأكثر من مليون), with a scale, in words before a noun (الحلقة ثمانية شعراء), or in digits
   * before a noun in the accusative (الدورة 264 فنانا).
   */
  private static boolean countsBehindName(
      AnnotatedSentence sentence, Lexemes lexemes, Numeral numeral) {
    if (numeral.form() == NumberForm.MIXED) {
      return true;
    }
    String next = lexemes.key(numeral.last() + 1);
    boolean noun = sentence.hasNounAt(numeral.range().end()) && !next.startsWith("ال");
    return noun && (numeral.form() == NumberForm.WORDS || next.endsWith("ا"));
  }

  /** من 11 إلى 13 أكتوبر: days before the name of a month. */
  private boolean isDayOfMonth(Lexemes lexemes, Numeral numeral) {
    return numeral.high() <= LONGEST_MONTH && months.at(lexemes, numeral.last() + 1).isPresent();
  }

  /**
   * A year that no word for years announces: behind a comma that the outlet's software put before
   * it (عام ،2014) or behind a quarter, half or end of it (الربع الأول من 2012), when no noun
   * follows that it could count.
   */
  private boolean isYear(
      AnnotatedSentence sentence, Lexemes lexemes, Numeral numeral, Optional<Unit> unit) {
    boolean plain =
        numeral.span().isSingle()
            && lexemes.isDigits(numeral.first())
            && lexemes.key(numeral.first()).length() == 4;
    if (!plain || unit.isPresent() || !Years.BEHIND_PART.contains(numeral.point())) {
      return false;
    }
    if (sentence.hasNounAt(numeral.range().end())) {
      return false;
    }
    int before = numeral.first() - 1;
    boolean behindComma = lexemes.isSymbol(before, '،') || lexemes.isSymbol(before, ',');
    return behindComma
        || partsOfYear.contains(lexemes.key(before))
        || (lexemes.key(before).equals("من")
            && (partsOfYear.contains(lexemes.key(before - 1))
                || partsOfYear.contains(lexemes.key(before - 2))));
  }

  /** "100 كلم شمال بغداد" tells where, not how much. */
  private boolean locates(Lexemes lexemes, Unit unit) {
    return unit.kind() == UnitKind.DISTANCE
        && (directions.contains(lexemes.key(unit.last() + 1))
            || Set.of("عن", "علي").contains(lexemes.key(unit.last() + 1)));
  }

  /** A definite number behind a definite noun counts something already known: الدول الخمس. */
  private static boolean refersBack(Lexemes lexemes, Numeral numeral) {
    String noun = lexemes.key(numeral.first() - 1);
    boolean definiteNoun = noun.startsWith("ال") || noun.startsWith("لل") || noun.startsWith("بال");
    return numeral.definite() && numeral.role() == Numeral.Role.CARDINAL && definiteNoun;
  }

  private static boolean isVerb(AnnotatedSentence sentence, Numeral numeral) {
    int token = sentence.tokenAt(numeral.range().begin());
    boolean singleWord = numeral.form() == NumberForm.WORDS && numeral.span().isSingle();
    if (!singleWord || token >= sentence.tokens().size()) {
      return false;
    }
    AnnotatedToken word = sentence.tokens().get(token);
    return word.isVerb() && !word.pos().equals("VBN");
  }

  /**
   * A share is asserted of something: ثلاثة أرباع المدة, نصف سكانها, واحد من كل ثلاثة أشخاص, بنسبة
   * الثلث; نصف نهائي and نصف ساعة are none, nor is الربع الثالث, the third quarter of a year or of
   * a game.
   */
  private Ruling fraction(
      AnnotatedSentence sentence,
      Lexemes lexemes,
      Numeral numeral,
      Optional<Unit> unit,
      boolean bounded) {
    if (after.at(lexemes, numeral.last() + 1).isPresent()) {
      return Rulings.NAMED_FRACTION;
    }
    if (unit.isPresent()) {
      return Rulings.UNIT_FRACTION;
    }
    boolean ofEach = lexemes.key(numeral.first() + 1).equals("من") && !numeral.span().isSingle();
    boolean definiteNext = lexemes.key(numeral.last() + 1).startsWith("ال");
    boolean ofNoun =
        !numeral.definite() && (definiteNext || sentence.hasNounAt(numeral.range().end()));
    boolean alone = numeral.definite() && (bounded || !definiteNext);
    return ofEach || ofNoun || alone ? Rulings.SHARE : Rulings.BARE_FRACTION;
  }
}
