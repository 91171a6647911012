package rasid.claim;

import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.ClassContexts;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.WordLists;
import rasid.quantity.Quantity;
import rasid.record.NumberForm;
import rasid.record.QuantityKind;
import rasid.text.TextRange;
import rasid.trace.Reasons;
import rasid.trace.Topic;

/** Finds what a number counts: the noun behind it, behind من, before واحد, or left out. */
final class CountedThingFinder {

  static final String ROLE = "counted";

  private static final int TOPIC_WINDOW = 12;

  /** من, ممن, and ممن where the segmenter splits it. */
  private final Set<String> from;

  private final Set<String> labels;
  private final Set<String> labelling;
  private final ClassLexicon lexicon;
  private final CountedClasses classes;

  CountedThingFinder(WordLists words, ClassLexicon lexicon, CountedClasses classes) {
    this.from = words.get("from");
    this.labels = words.get("labels");
    this.labelling = words.verbForms("labelling");
    this.lexicon = lexicon;
    this.classes = classes;
  }

  /**
   * What a quantity counts.
   *
   * @param before what the claim before it in the article counted, or null
   */
  CountedThing find(
      AnnotatedSentence sentence, Quantity quantity, @Nullable CountedThing before, Topic topic) {
    CountedThing found = find(sentence, quantity, before);
    if (topic.isOn()) {
      trace(sentence, quantity, before, found, topic);
    }
    return found;
  }

  /** Tells what was found, and what would be counted if the number stood alone. */
  private void trace(
      AnnotatedSentence sentence,
      Quantity quantity,
      @Nullable CountedThing before,
      CountedThing found,
      Topic topic) {
    int numberLast = sentence.tokenAt(quantity.number().end() - 1);
    topic.candidate(ROLE, CountedPhrases.words(sentence, found), 0, Reasons.NONE);
    if (found.rule() != CountedRule.LEFT_OUT && found.rule() != CountedRule.TOPIC) {
      Reasons reasons = Reasons.kept();
      double cost = reasons.add(1, "counted.nothing-behind");
      CountedThing alone = leftOut(sentence, quantity, numberLast, before);
      topic.candidate(ROLE, CountedPhrases.words(sentence, alone), cost, reasons);
    }
    topic.rule(found.rule().id(), CountedPhrases.words(sentence, found));
    topic.rule(
        found.classRule().id(),
        found.row() == null ? found.symbol() : found.symbol() + " by " + found.row());
  }

  private CountedThing find(
      AnnotatedSentence sentence, Quantity quantity, @Nullable CountedThing before) {
    int numberLast = sentence.tokenAt(quantity.number().end() - 1);
    if (quantity.kind() == QuantityKind.MONEY || quantity.kind() == QuantityKind.MEASURE) {
      return unit(sentence, quantity);
    }
    if (quantity.form() == NumberForm.DUAL) {
      ClassLexicon.Found noun = lexicon.at(sentence, numberLast);
      CountedThing thing = phrase(sentence, numberLast, numberLast, noun, before, CountedRule.DUAL);
      return new CountedThing(
          null,
          numberLast,
          numberLast,
          numberLast,
          thing.symbol(),
          false,
          thing.label(),
          CountedRule.DUAL,
          thing.classRule(),
          thing.row());
    }
    if (isOne(sentence, numberLast)) {
      ClassLexicon.Found noun = lexicon.at(sentence, numberLast - 1);
      return noun == null
          ? leftOut(sentence, quantity, numberLast, null)
          : phrase(sentence, numberLast - 1, numberLast - 1, noun, before, CountedRule.BEFORE_ONE);
    }
    int next = numberLast + 1;
    if (quantity.unitRange() != null) {
      next = Math.max(next, sentence.tokenAt(quantity.unitRange().end() - 1) + 1);
    }
    next = CountedPhrases.skipMarks(sentence, next);
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
    if (from.contains(token.key())) {
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
    return phrase(sentence, next, next, found, before, CountedRule.BEHIND);
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
        : new CountedThing(
            null,
            numberLast + 1,
            numberLast,
            -1,
            found.symbol(),
            false,
            false,
            CountedRule.OUT_OF,
            ClassRule.HEAD,
            found.row());
  }

  private @Nullable CountedThing behindMin(
      AnnotatedSentence sentence, int min, @Nullable CountedThing before) {
    int next =
        CountedPhrases.skipMarks(sentence, sentence.key(min + 1).equals("من") ? min + 2 : min + 1);
    if (next >= sentence.size()) {
      return null;
    }
    AnnotatedToken token = sentence.tokens().get(next);
    if (token.isPronoun()) {
      return antecedent(sentence, min, next, before);
    }
    if (!sentence.key(min).equals("من") || token.isVerb()) {
      return phrase(sentence, min, next, null, before, CountedRule.BEHIND_FROM);
    }
    if (labelling.contains(token.key()) && next + 1 < sentence.size()) {
      return phrase(
          sentence,
          next,
          next + 1,
          lexicon.at(sentence, next + 1),
          before,
          CountedRule.BEHIND_FROM);
    }
    return phrase(
        sentence, next, next, lexicon.at(sentence, next), before, CountedRule.BEHIND_FROM);
  }

  /** آخرون, منهم: of the class that was counted before. */
  private CountedThing antecedent(
      AnnotatedSentence sentence, int first, int last, @Nullable CountedThing before) {
    String symbol = before == null ? classes.people() : before.symbol();
    return new CountedThing(
        sentence.range(first, last),
        first,
        last,
        first,
        symbol,
        true,
        before != null && before.label(),
        CountedRule.ANTECEDENT,
        ClassRule.INHERITED,
        null);
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
        CountedThing topic =
            phrase(sentence, i + 1, i + 1, lexicon.at(sentence, i + 1), before, CountedRule.TOPIC);
        return new CountedThing(
            topic.range(),
            after,
            numberLast,
            topic.headToken(),
            topic.symbol(),
            false,
            topic.label(),
            CountedRule.TOPIC,
            topic.classRule(),
            topic.row());
      }
    }
    boolean people = before != null && classes.isPeople(before);
    boolean vague = quantity.form() == NumberForm.VAGUE;
    String symbol = people ? before.symbol() : vague ? classes.people() : CountedThing.OTHER;
    ClassRule classRule =
        people ? ClassRule.INHERITED : vague ? ClassRule.VAGUE_PEOPLE : ClassRule.UNLISTED;
    return new CountedThing(
        null, after, numberLast, -1, symbol, people, false, CountedRule.LEFT_OUT, classRule, null);
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
    boolean money = quantity.kind() == QuantityKind.MONEY;
    String symbol = money ? classes.money() : classes.measured(sentence, token);
    return new CountedThing(
        unit,
        token + 1,
        token + 1,
        token + 1,
        symbol,
        false,
        false,
        CountedRule.UNIT,
        money ? ClassRule.MONEY : ClassRule.MEASURED,
        null);
  }

  /** The phrase that begins at {@code first} with its head at {@code head}. */
  private CountedThing phrase(
      AnnotatedSentence sentence,
      int first,
      int head,
      ClassLexicon.@Nullable Found found,
      @Nullable CountedThing before,
      CountedRule rule) {
    if (found != null && found.role() == ClassLexicon.Role.OTHER) {
      return antecedent(sentence, first, head, before);
    }
    int last = CountedPhrases.end(sentence, found == null ? head : found.last());
    String symbol = found == null ? CountedThing.OTHER : found.symbol();
    boolean generic = found == null || found.role() == ClassLexicon.Role.GENERIC;
    ClassRule classRule = found == null ? ClassRule.UNLISTED : ClassRule.HEAD;
    String row = found == null ? null : found.row();
    boolean label = false;
    for (int i = head; i <= last; i++) {
      label |= labels.contains(sentence.tokens().get(i).stem());
    }
    if (generic) {
      int begin = found == null ? head : head + 1;
      int reach = sentence.key(first).equals("من") || !from.contains(sentence.key(first)) ? 3 : 8;
      ClassLexicon.Found specified =
          classes.specified(sentence, begin, Math.min(last + reach, sentence.size() - 1));
      ClassContexts.Told told =
          specified == null && found != null ? classes.context(sentence) : null;
      if (specified != null) {
        symbol = specified.symbol();
        row = specified.row();
        classRule = ClassRule.SPECIFIER;
      } else if (told != null) {
        symbol = told.symbol();
        row = told.row();
        classRule = ClassRule.CONTEXT;
      } else if (found == null && CountedClasses.isNationality(sentence, head)) {
        symbol = classes.people();
        classRule = ClassRule.NATIONALITY;
      }
    }
    return new CountedThing(
        sentence.range(first, last), first, last, head, symbol, false, label, rule, classRule, row);
  }
}
