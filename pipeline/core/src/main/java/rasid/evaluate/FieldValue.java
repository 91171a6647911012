package rasid.evaluate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.Op;
import rasid.record.Span;
import rasid.text.ArabicNormalizer;

/** What a field of a claim says, in the gold or in a run; as text it is what people read. */
sealed interface FieldValue {

  /** Whether both say the same; false for values of different fields. */
  boolean agrees(FieldValue other);

  /** A symbol, as KILLED. */
  record Symbol(String name) implements FieldValue {
    @Override
    public boolean agrees(FieldValue other) {
      return equals(other);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** How much: the point counts where there is one, else the ends. */
  record Amount(Op op, @Nullable Double point, @Nullable Double low, @Nullable Double high)
      implements FieldValue {

    private static final double TINY = 1e-9;

    @Override
    public boolean agrees(FieldValue other) {
      if (!(other instanceof Amount amount) || op != amount.op) {
        return false;
      }
      return switch (op) {
        case UNSPECIFIED -> true;
        case EQ, APPROX -> same(point, amount.point);
        default -> same(low, amount.low) && same(high, amount.high);
      };
    }

    @Override
    public String toString() {
      return switch (op) {
        case UNSPECIFIED -> op.toString();
        case EQ, APPROX -> op + " " + plain(point);
        default -> op + " " + plain(low) + ".." + plain(high);
      };
    }

    private static boolean same(@Nullable Double a, @Nullable Double b) {
      if (a == null || b == null) {
        return Objects.equals(a, b);
      }
      return Math.abs(a - b) <= TINY * Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
    }

    private static String plain(@Nullable Double number) {
      return number == null ? "" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
  }

  /** Words of the article; a null span says that there are none. */
  record Mention(@Nullable Span span) implements FieldValue {

    /** Conjunction, preposition and article before a word. */
    private static final Pattern PROCLITICS = Pattern.compile("^[وفبلك]?(ال|ل)?");

    /** Words up to this length are kept whole: what looks like a proclitic is often a radical. */
    private static final int SHORT_WORD = 4;

    boolean isPresent() {
      return span != null;
    }

    /** Both absent, or overlapping. */
    @Override
    public boolean agrees(FieldValue other) {
      if (!(other instanceof Mention mention)) {
        return false;
      }
      if (span == null || mention.span == null) {
        return span == null && mention.span == null;
      }
      return Spans.overlap(span, mention.span);
    }

    /** Both absent, or the same stretch. */
    boolean isSameStretch(Mention other) {
      if (span == null || other.span == null) {
        return span == null && other.span == null;
      }
      return Spans.same(span, other.span);
    }

    /** Whether both are there and have the same words, without proclitics. */
    boolean hasSameWords(Mention other) {
      return span != null
          && other.span != null
          && plain(span.getText()).equals(plain(other.span.getText()));
    }

    @Override
    public String toString() {
      return span == null ? "none" : span.getText();
    }

    private static String plain(String name) {
      return Arrays.stream(ArabicNormalizer.key(name).strip().split("\\s+"))
          .map(
              word -> word.length() > SHORT_WORD ? PROCLITICS.matcher(word).replaceFirst("") : word)
          .collect(Collectors.joining(" "));
    }
  }
}
