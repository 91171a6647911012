package rasid.claim;

import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.WordLists;
import rasid.quantity.Quantity;
import rasid.record.NumberForm;
import rasid.record.QuantityKind;
import rasid.text.TextRange;

/** Finds what a number counts: the noun behind it, behind من, before واحد, or left out. */
final class CountedThingFinder {

  private static final int LONGEST_PHRASE = 7;

  private static final int TOPIC_WINDOW = 12;

  /** من, ممن, and ممن where the segmenter splits it. */
  private static final Set<String> MIN = WordLists.of("from");

  private static final Set<String> LABELS = WordLists.of("labels");

  private static final Set<String> LABELLING = WordLists.of("labelling");

  private final ClassLexicon lexicon;

  CountedThingFinder(ClassLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What a quantity counts.
   *
   * @param before what the claim before it in the article counted, or null
   */
  CountedThing find(AnnotatedSentence sentence, Quantity quantity, @Nullable CountedThing before) {
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
    if (isOne(sentence, numberLast)) {
      ClassLexicon.Found noun = lexicon.at(sentence, numberLast - 1);
      return noun == null
          ? leftOut(sentence, quantity, numberLast, null)
          : phrase(sentence, numberLast - 1, numberLast - 1, noun, before);
    }
    int next = numberLast + 1;
    if (quantity.unitRange() != null) {
      next = Math.max(next, sentence.tokenAt(quantity.unitRange().end() - 1) + 1);
    }
    while (next < sentence.size() && isMark(sentence.tokens().get(next))) {
      next++;
    }
    CountedThing behind = behind(sentence, quantity, next, before);
    return behind != null ? behind : leftOut(sentence, quantity, numberLast, before);
  }

  private @Nullable CountedThing behind(
      AnnotatedSentence sentence, Quantity quantity, int next, @Nullable CountedThing before) {
    if (next >= sentence.size()) {
      return null;
    }
    AnnotatedToken token = sentence.tokens().get(next);
    if (token.key().equals("من") && sentence.key(next + 1).equals("اصل")) {
      return outOf(sentence, next + 2, quantity, before);
    }
    if (MIN.contains(token.key())) {
      return behindMin(sentence, next, before);
    }
    if (token.key().equals("منهم") || token.key().equals("منهن") || token.key().equals("منها")) {
      return antecedent(sentence, next, next, before);
    }
    ClassLexicon.Found found = lexicon.at(sentence, next);
    if (found == null && quantity.form() == NumberForm.VAGUE && isDefinite(sentence, quantity)) {
      // العشرات and المئات are nouns themselves: what they count needs من.
      return null;
    }
    boolean nominal = token.isNoun() || token.isAdjective() || token.pos().startsWith("CD");
    if (found == null && (!nominal || token.isPunctuation())) {
      return null;
    }
    if (quantity.kind() == QuantityKind.PERCENT) {
      return null;
    }
    return phrase(sentence, next, next, found, before);
  }

  /** 62 من أصل 126 شركة: the noun stands behind the whole, or before both. */
  private CountedThing outOf(
      AnnotatedSentence sentence, int whole, Quantity quantity, @Nullable CountedThing before) {
    int numberLast = sentence.tokenAt(quantity.number().end() - 1);
    int noun = whole;
    while (noun < sentence.size() && sentence.tokens().get(noun).pos().startsWith("CD")) {
      noun++;
    }
    ClassLexicon.Found found = noun > whole ? lexicon.at(sentence, noun) : null;
    return found == null || found.role() == ClassLexicon.Role.OTHER
        ? leftOut(sentence, quantity, numberLast, before)
        : new CountedThing(null, numberLast + 1, numberLast, -1, found.symbol(), false, false);
  }

  private @Nullable CountedThing behindMin(
      AnnotatedSentence sentence, int min, @Nullable CountedThing before) {
    int next = sentence.key(min + 1).equals("من") ? min + 2 : min + 1;
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
    if (!sentence.key(min).equals("من") || token.isVerb()) {
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
   * The number stands alone. It counts what "عدد" before it names, else what was counted before
   * when that were people, else people when the number is vague.
   */
  private CountedThing leftOut(
      AnnotatedSentence sentence,
      Quantity quantity,
      int numberLast,
      @Nullable CountedThing before) {
    int number = sentence.tokenAt(quantity.number().begin());
    int after = Math.min(numberLast + 1, sentence.size());
    for (int i = number - 1; i >= Math.max(0, number - TOPIC_WINDOW); i--) {
      if (sentence.key(i).equals("عدد")
          && i + 1 < number
          && !sentence.tokens().get(i + 1).isPronoun()) {
        CountedThing topic = phrase(sentence, i + 1, i + 1, lexicon.at(sentence, i + 1), before);
        return new CountedThing(
            topic.range(),
            after,
            numberLast,
            topic.headToken(),
            topic.symbol(),
            false,
            topic.label());
      }
    }
    boolean people = before != null && before.isPeople();
    boolean vague = quantity.form() == NumberForm.VAGUE;
    String symbol = people ? before.symbol() : vague ? CountedThing.PERSON : CountedThing.OTHER;
    return new CountedThing(null, after, numberLast, -1, symbol, people, false);
  }

  private static boolean isOne(AnnotatedSentence sentence, int token) {
    return token > 0 && sentence.key(token).startsWith("واحد");
  }

  private static boolean isDefinite(AnnotatedSentence sentence, Quantity quantity) {
    return sentence.key(sentence.tokenAt(quantity.number().begin())).startsWith("ال");
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
      int from = found == null ? head : head + 1;
      int reach = sentence.key(first).equals("من") || !MIN.contains(sentence.key(first)) ? 3 : 8;
      String specified = specified(sentence, from, Math.min(last + reach, sentence.size() - 1));
      if (specified == null && found != null) {
        specified = context(sentence);
      }
      symbol = specified != null ? specified : found == null ? nationality(sentence, head) : symbol;
    }
    return new CountedThing(sentence.range(first, last), first, last, head, symbol, false, label);
  }

  private @Nullable String specified(AnnotatedSentence sentence, int from, int last) {
    for (int i = from; i <= last; i++) {
      AnnotatedToken token = sentence.tokens().get(i);
      if (token.key().equals("،")
          || token.key().equals(".")
          || (token.key().equals("و") && i > from + 2)) {
        return null;
      }
      String symbol = lexicon.specifier(token.key());
      if (symbol != null) {
        return symbol;
      }
    }
    return null;
  }

  /**
   * Persons without a kind of their own are migrants or peacekeepers where the sentence speaks of
   * such.
   */
  private @Nullable String context(AnnotatedSentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String symbol = lexicon.specifier(sentence.key(i));
      boolean keepsPeace = sentence.key(i).equals("حفظ") && sentence.key(i + 1).endsWith("سلام");
      if (keepsPeace) {
        return "PEACEKEEPER";
      }
      if ("MIGRANT".equals(symbol)) {
        return symbol;
      }
    }
    return null;
  }

  /** "30 ألف أميركي" are people: a number before a nationality counts its people. */
  private static String nationality(AnnotatedSentence sentence, int head) {
    AnnotatedToken token = sentence.tokens().get(head);
    String key = token.key();
    boolean nisba =
        key.endsWith("ي") || key.endsWith("يا") || key.endsWith("يين") || key.endsWith("يون");
    return nisba && key.length() > 4 ? CountedThing.PERSON : CountedThing.OTHER;
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
