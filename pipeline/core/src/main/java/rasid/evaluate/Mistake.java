package rasid.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.NumberExpression;
import rasid.record.Span;
import rasid.text.Lines;
import rasid.text.TextOffsets;

/**
 * Something that a run has wrong.
 *
 * @param type what is wrong
 * @param article its source_id
 * @param number the number, as the gold has it; of a false alarm as the run has it
 * @param sentence the sentence that it stands in; null when the run does not have the article
 * @param fields what gold and run say: of a pair the fields that differ, else value, event and
 *     class
 * @param note of a miss what the run says about the number, of a false alarm what the gold lists
 *     there; else empty
 */
record Mistake(
    Type type,
    String article,
    Span number,
    @Nullable Span sentence,
    List<Difference> fields,
    String note) {

  /** The kinds of mistakes, in the order in which they are shown. */
  enum Type {
    WRONG("wrong pairs"),
    MISSED("missed"),
    FALSE_ALARM("false alarms");

    private final String title;

    Type(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /** What gold and run say in a field; one of them is null when only the other has the claim. */
  record Difference(Field field, @Nullable FieldValue gold, @Nullable FieldValue found) {}

  /** All mistakes by type, article and place. */
  static List<Mistake> of(Evaluation evaluation) {
    List<Mistake> wrong = new ArrayList<>();
    List<Mistake> missed = new ArrayList<>();
    List<Mistake> alarms = new ArrayList<>();
    for (ScoredArticle article : evaluation.articles()) {
      article.pairing().pairs().stream()
          .map(pair -> wrong(article, pair))
          .filter(mistake -> !mistake.fields.isEmpty())
          .forEach(wrong::add);
      article.pairing().misses().forEach(gold -> missed.add(missed(article, gold)));
      article.pairing().alarms().forEach(alarm -> alarms.add(alarm(article, alarm)));
    }
    List<Mistake> mistakes = new ArrayList<>(wrong);
    mistakes.addAll(missed);
    mistakes.addAll(alarms);
    return mistakes;
  }

  private static Mistake wrong(ScoredArticle article, Pairing.Pair pair) {
    List<Difference> differences = new ArrayList<>();
    for (Field field : Field.values()) {
      if (pair.gold().has(field) && !pair.agrees(field)) {
        differences.add(new Difference(field, pair.gold().get(field), field.found(pair.claim())));
      }
    }
    return of(Type.WRONG, article, pair.gold().number(), differences, "");
  }

  private static Mistake missed(ScoredArticle article, GoldClaim gold) {
    List<Difference> fields =
        Field.ESSENCE.stream()
            .filter(gold::has)
            .map(field -> new Difference(field, gold.get(field), null))
            .toList();
    return of(Type.MISSED, article, gold.number(), fields, seen(article.run(), gold.number()));
  }

  private static Mistake alarm(ScoredArticle article, Pairing.Alarm alarm) {
    List<Difference> fields =
        Field.ESSENCE.stream()
            .map(field -> new Difference(field, null, field.found(alarm.claim())))
            .toList();
    String note = alarm.nonClaim() == null ? "" : "listed as " + alarm.nonClaim();
    return of(Type.FALSE_ALARM, article, alarm.claim().getNumber(), fields, note);
  }

  private static Mistake of(
      Type type, ScoredArticle article, Span number, List<Difference> fields, String note) {
    Span sentence = article.run() == null ? null : sentence(article.run(), number);
    return new Mistake(type, article.id(), number, sentence, fields, note);
  }

  /** What the run made of a number. */
  private static String seen(@Nullable RunArticle run, Span number) {
    if (run == null) {
      return "the article is not in the run";
    }
    String decisions =
        run.numbers().stream()
            .filter(seen -> Spans.overlap(seen.getSpan(), number))
            .map(NumberExpression::getDecision)
            .map(Object::toString)
            .distinct()
            .collect(Collectors.joining(", "));
    return decisions.isEmpty() ? "no number found" : "found as " + decisions;
  }

  /** The sentence that a number begins in; where the run has none, the line. */
  private static Span sentence(RunArticle run, Span number) {
    return run.sentences().stream()
        .filter(sentence -> holdsBeginOf(number, sentence))
        .findFirst()
        .orElseGet(() -> line(run.text(), number));
  }

  private static Span line(String text, Span number) {
    TextOffsets offsets = TextOffsets.of(text);
    return Lines.of(text).stream()
        .map(offsets::span)
        .filter(line -> holdsBeginOf(number, line))
        .findFirst()
        .orElse(number);
  }

  private static boolean holdsBeginOf(Span number, Span stretch) {
    return stretch.getBegin() <= number.getBegin() && number.getBegin() < stretch.getEnd();
  }
}
