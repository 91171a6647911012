package rasid.evaluate;

import java.util.List;
import java.util.stream.Collectors;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.evaluate.FieldValue.Mention;
import rasid.record.Span;
import rasid.text.Printable;

/**
 * Mistakes for people: the number in brackets in its sentence, and what gold and run say. Words of
 * the article stand between isolates, so that they do not turn the line around; nothing of them
 * steers the terminal.
 */
final class MistakeText {

  private static final String ISOLATE = "\u2068";
  private static final String POP_ISOLATE = "\u2069";
  private static final String BEGIN = "⟦";
  private static final String END = "⟧";

  private MistakeText() {}

  /** The mistakes under a title for each type, at most so many of each. */
  static String of(List<Mistake> mistakes, int most) {
    StringBuilder out = new StringBuilder();
    for (Mistake.Type type : Mistake.Type.values()) {
      List<Mistake> shown = mistakes.stream().filter(mistake -> mistake.type() == type).toList();
      out.append(String.format("%n%s: %d", type.title(), shown.size()));
      out.append(shown.size() > most ? ", the first " + most : "").append(System.lineSeparator());
      shown.stream().limit(most).forEach(mistake -> append(mistake, out));
    }
    return Printable.lines(out.toString());
  }

  private static void append(Mistake mistake, StringBuilder out) {
    Span number = mistake.number();
    out.append(
        String.format(
            "%s %d-%d %s%s%n",
            mistake.article(),
            number.getBegin(),
            number.getEnd(),
            isolated(number.getText()),
            mistake.note().isEmpty() ? "" : ": " + mistake.note()));
    if (mistake.sentence() != null) {
      out.append(String.format("  %s%n", isolated(marked(mistake.sentence(), number))));
    }
    if (mistake.type() == Mistake.Type.WRONG) {
      for (Mistake.Difference difference : mistake.fields()) {
        out.append(
            String.format(
                "  %s: gold %s, found %s%n",
                difference.field().label(), shown(difference.gold()), shown(difference.found())));
      }
    } else {
      out.append(
          mistake.fields().stream()
              .map(side -> shown(side.gold() == null ? side.found() : side.gold()))
              .collect(Collectors.joining(", ", "  ", System.lineSeparator())));
    }
  }

  /** The sentence with the number in brackets, as far as it lies inside. */
  private static String marked(Span sentence, Span number) {
    String text = sentence.getText();
    int length = sentence.getEnd() - sentence.getBegin();
    int begin = number.getBegin() - sentence.getBegin();
    int end = Math.min(number.getEnd() - sentence.getBegin(), length);
    return Spans.slice(text, 0, begin)
        + BEGIN
        + Spans.slice(text, begin, end)
        + END
        + Spans.slice(text, end, length);
  }

  private static String shown(@Nullable FieldValue value) {
    return value instanceof Mention mention && mention.isPresent()
        ? isolated(mention.toString())
        : String.valueOf(value);
  }

  private static String isolated(String words) {
    return ISOLATE + Printable.line(words) + POP_ISOLATE;
  }
}
