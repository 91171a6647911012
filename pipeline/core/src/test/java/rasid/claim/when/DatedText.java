package rasid.claim.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.NamedText;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;
import rasid.quantity.Interval;
import rasid.quantity.Quantity;
import rasid.quantity.Ruling;
import rasid.record.NumberDecision;
import rasid.record.NumberForm;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.text.TextRange;
import rasid.time.DateMention;
import rasid.time.Timex;

/** An article for tests whose dates are given by hand, in their order. */
final class DatedText {

  private static final TimeWords WORDS = TimeWords.of(Lexicons.own().words());

  private final NamedText text;
  private final @Nullable LocalDate day;
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Quantity> numbers = new ArrayList<>();
  private int at;

  /**
   * An article without dates.
   *
   * @param day its day, or null
   * @param sentences as {@link rasid.Texts} has them
   */
  DatedText(@Nullable LocalDate day, String... sentences) {
    this.day = day;
    text = NamedText.of(sentences);
  }

  /** Adds a date that stands behind those before. */
  DatedText date(String words, Timex timex) {
    return date(words, timex, null);
  }

  /** The same, reckoned from a day. */
  DatedText date(String words, Timex timex, @Nullable LocalDate anchor) {
    int begin = text.text().indexOf(words, at);
    TextRange range = new TextRange(begin, begin + words.length());
    dates.add(new DateMention(sentenceAt(begin).index(), range, timex, anchor, List.of()));
    at = begin + words.length();
    return this;
  }

  /** Adds a number. */
  DatedText number(int sentence, double value) {
    TextRange range = sentence(sentence).range();
    numbers.add(
        new Quantity(
            sentence,
            range,
            null,
            null,
            NumberForm.DIGITS,
            QuantityKind.COUNT,
            Interval.of(Op.EQ, value, true),
            null,
            "",
            null,
            new Ruling(NumberDecision.CLAIM, "number.claim", false)));
    return this;
  }

  ArticleTimes times() {
    return ArticleTimes.of(WORDS, day, text.sentences(), dates, numbers);
  }

  AnnotatedSentence sentence(int index) {
    return text.sentences().get(index);
  }

  /** A date by its place among those that were added. */
  CalendarDate date(int index) {
    DateMention date = dates.get(index);
    return new CalendarDate(date, date.timex().days());
  }

  String words(CalendarDate date) {
    return date.range().of(text.text());
  }

  private AnnotatedSentence sentenceAt(int begin) {
    for (AnnotatedSentence sentence : text.sentences()) {
      if (begin < sentence.range().end()) {
        return sentence;
      }
    }
    throw new IllegalArgumentException("no sentence at " + begin);
  }
}
