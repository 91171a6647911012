package rasid.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rasid.annotation.AnnotatedSentence;
import rasid.number.NumeralReader;
import rasid.time.ArticleDate;
import rasid.time.ArticleDateFinder;
import rasid.time.DateMention;
import rasid.time.DateReader;

/** Finds every date of an article, the article's own among them. */
final class RecogniseDates {

  private final DateReader reader;

  RecogniseDates(DateReader reader) {
    this.reader = reader;
  }

  DateLayer of(ArticleHead article, SentenceLayer sentences, NumeralLayer numerals) {
    List<DateMention> unresolved = dates(sentences, numerals, null);
    ArticleDate date =
        ArticleDateFinder.find(
            article.source().published(), article.text(), sentences.sentences(), unresolved);
    return new DateLayer(
        date.day() == null ? unresolved : dates(sentences, numerals, date.day()), date);
  }

  private List<DateMention> dates(
      SentenceLayer sentences, NumeralLayer numerals, LocalDate anchor) {
    List<DateMention> dates = new ArrayList<>();
    for (AnnotatedSentence sentence : sentences.sentences()) {
      int i = sentence.index();
      dates.addAll(
          reader.read(
              i,
              numerals.lexemes().get(i),
              NumeralReader.withRanges(numerals.lexemes().get(i), numerals.numerals().get(i)),
              anchor));
    }
    return dates;
  }
}
