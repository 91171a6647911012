package rasid.claim;

import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.quantity.Quantity;
import rasid.record.NumberForm;
import rasid.record.QuantityKind;
import rasid.text.TextRange;

/** Finds what a number counts: the noun behind it, behind من, before واحد, or left out. */
final class CountedThingFinder {

  private static final int LONGEST_PHRASE = 7;

  private static final Set<String> LABELS =
      Set.of("مجرم", "مجرمين", "مجرما", "لص", "لصوص", "ارهابي", "ارهابيين", "مخربين", "قتله");

  private static final Set<String> LABELLING =
      Set.of("وصف", "وصفت", "وصفهم", "سماهم", "سمت", "سماه", "اسماهم", "هؤلاء");

  private final ClassLexicon lexicon;

  CountedThingFinder(ClassLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What a quantity counts.
   *
   * @param text the verbatim text
   * @param before what the claim before it in the article counted, or null
   */
  CountedThing find(
      String text, AnnotatedSentence sentence, Quantity quantity, @Nullable CountedThing before) {
    int numberLast = sentence.tokenAt(quantity.number().end() - 1);
    if (quantity.kind() == QuantityKind.MONEY || quantity.kind() == QuantityKind.MEASURE) {
      return unit(sentence, quantity);
    }
    if (quantity.form() == NumberForm.DUAL) {
      ClassLexicon.Found noun = lexicon.at(sentence, numberLast);
      CountedThing thing = phrase(sentence, numberLast, numberLast, noun, before);
      return new CountedThing(
          null, numberLast, numberLast, numberLast, thing.symbol(), false, thing.label());
    }
    int next = numberLast + 1;
    if (quantity.unitRange() != null) {
      next = Math.max(next, sentence.tokenAt(quantity.unitRange().end() - 1) + 1);
    }
    while (next < sentence.size() && isMark(sentence.tokens().get(next))) {
      next++;
    }
    CountedThing behind = behind(sentence, quantity, next, before);
    return behind != null ? behind : leftOut(sentence, numberLast, before);
  }

  private @Nullable CountedThing behind(
      AnnotatedSentence sentence, Quantity quantity, int next, @Nullable CountedThing before) {
    if (next >= sentence.size()) {
      return null;
    }
    AnnotatedToken token = sentence.tokens().get(next);
    if (token.key().equals("من") || token.key().equals("ممن") || token.key().equals("مم")) {
      return behindMin(sentence, next, before);
    }
    if (token.key().equals("منهم") || token.key().equals("منهن") || token.key().equals("منها")) {
      return antecedent(sentence, next, next, before);
    }
    ClassLexicon.Found found = lexicon.at(sentence, next);
    boolean nominal = token.isNoun() || token.isAdjective() || token.pos().startsWith("CD");
    if (found == null && (!nominal || token.isPunctuation())) {
      return null;
    }
    if (quantity.kind() == QuantityKind.PERCENT) {
      return null;
    }
    return phrase(sentence, next, next, found, before);
  }

  private @Nullable CountedThing behindMin(
      AnnotatedSentence sentence, int min, @Nullable CountedThing before) {
    int next = min + 1;
    while (next < sentence.size() && isMark(sentence.tokens().get(next))) {
      next++;
    }
    if (next >= sentence.size()) {
      return null;
    }
    AnnotatedToken token = sentence.tokens().get(next);
    if (token.isPronoun()) {
      return antecedent(sentence, min, next, before);
    }
    if (sentence.key(min).equals("ممن") || token.isVerb()) {
      return phrase(sentence, min, next, null, before);
    }
    if (LABELLING.contains(token.key()) && next + 1 < sentence.size()) {
      return phrase(sentence, next, next + 1, lexicon.at(sentence, next + 1), before);
    }
    return phrase(sentence, next, next, lexicon.at(sentence, next), before);
  }

  /** آخرون, منهم: of the class that was counted before. */
  private static CountedThing antecedent(
      AnnotatedSentence sentence, int first, int last, @Nullable CountedThing before) {
    String symbol = before == null ? CountedThing.PERSON : before.symbol();
    return new CountedThing(
        sentence.range(first, last),
        first,
        last,
        first,
        symbol,
        true,
        before != null && before.label());
  }

  /**
   * The number stands alone: its class is that of what was counted before, when that were people.
   */
  private static CountedThing leftOut(
      AnnotatedSentence sentence, int numberLast, @Nullable CountedThing before) {
    boolean people = before != null && before.isPeople();
    return new CountedThing(
        null,
        Math.min(numberLast + 1, sentence.size()),
        numberLast,
        -1,
        people ? before.symbol() : CountedThing.OTHER,
        people,
        false);
  }

  private CountedThing unit(AnnotatedSentence sentence, Quantity quantity) {
    TextRange unit = quantity.unitRange();
    int token = sentence.tokenAt(quantity.number().end() - 1);
    String symbol =
        quantity.kind() == QuantityKind.MONEY ? CountedThing.MONEY : measured(sentence, token);
    return new CountedThing(unit, token + 1, token + 1, token + 1, symbol, false, false);
  }

  /** What a measure is of: ten tons of weapons are weapons. */
  private String measured(AnnotatedSentence sentence, int number) {
    for (int i = number + 1; i < Math.min(sentence.size(), number + 5); i++) {
      if (sentence.key(i).equals("من")) {
        ClassLexicon.Found found = lexicon.at(sentence, i + 1);
        return found == null ? CountedThing.OTHER : found.symbol();
      }
    }
    return CountedThing.OTHER;
  }

  /** The phrase that begins at {@code first} with its head at {@code head}. */
  private CountedThing phrase(
      AnnotatedSentence sentence,
      int first,
      int head,
      ClassLexicon.@Nullable Found found,
      @Nullable CountedThing before) {
    if (found != null && found.role() == ClassLexicon.Role.OTHER) {
      return antecedent(sentence, first, head, before);
    }
    int last = phraseEnd(sentence, found == null ? head : found.last());
    String symbol = found == null ? CountedThing.OTHER : found.symbol();
    boolean generic = found == null || found.role() == ClassLexicon.Role.GENERIC;
    boolean label = false;
    for (int i = head; i <= last; i++) {
      label |= LABELS.contains(sentence.tokens().get(i).stem());
    }
    if (generic) {
      String specified = specified(sentence, head, Math.min(last + 3, sentence.size() - 1));
      symbol = specified != null ? specified : found == null ? nationality(sentence, head) : symbol;
    }
    return new CountedThing(sentence.range(first, last), first, last, head, symbol, false, label);
  }

  private @Nullable String specified(AnnotatedSentence sentence, int head, int last) {
    for (int i = head + 1; i <= last; i++) {
      AnnotatedToken token = sentence.tokens().get(i);
      if (token.key().equals("،")
          || token.key().equals(".")
          || (token.key().equals("و") && i > head + 3)) {
        return null;
      }
      String symbol = lexicon.specifier(token.key());
      if (symbol != null) {
        return symbol;
      }
    }
    return null;
  }

  /** "30 ألف أميركي" are people: a number before a nationality counts its people. */
  private static String nationality(AnnotatedSentence sentence, int head) {
    AnnotatedToken token = sentence.tokens().get(head);
    boolean adjective =
        token.isAdjective() && (token.key().endsWith("ي") || token.key().endsWith("يا"));
    return adjective ? CountedThing.PERSON : CountedThing.OTHER;
  }

  /** Adjectives, nouns in the genitive and a من-phrase belong to the phrase. */
  private static int phraseEnd(AnnotatedSentence sentence, int head) {
    int last = head;
    boolean from = false;
    for (int i = head + 1; i < sentence.size() && i <= head + LONGEST_PHRASE; i++) {
      AnnotatedToken token = sentence.tokens().get(i);
      boolean min = token.key().equals("من") && !from && i == last + 1;
      boolean and = token.key().equals("و") && from;
      boolean nominal =
          (token.isNoun() || token.isAdjective())
              && !token.isPunctuation()
              && !token.pos().startsWith("NOUN_QUANT");
      if (min || and) {
        from |= min;
        continue;
      }
      if (!nominal) {
        break;
      }
      last = i;
    }
    return last;
  }

  private static boolean isMark(AnnotatedToken token) {
    return List.of("\"", "«", "»", "“", "”", "(", ")", "%", "٪", "ـ").contains(token.key());
  }
}
