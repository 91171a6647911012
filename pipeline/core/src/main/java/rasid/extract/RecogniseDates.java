package rasid.extract;

import java.util.ArrayList;
import java.util.List;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;
import rasid.number.NumeralReader;
import rasid.text.Lexemes;
import rasid.time.ArticleDate;
import rasid.time.ArticleDateFinder;
import rasid.time.DateReader;
import rasid.time.DateReading;
import rasid.time.PublishedDates;

/**
 * Finds every date of an article, the article's own among them: dates are read once, and reckoned
 * from the article's day when that is found.
 */
final class RecogniseDates {

  private final NumeralReader numerals;
  private final DateReader reader;
  private final ArticleDateFinder finder;

  RecogniseDates(NumeralReader numerals, DateReader reader, Lexicons lexicons) {
    this.numerals = numerals;
    this.reader = reader;
    finder = new ArticleDateFinder(new PublishedDates(reader, numerals), lexicons);
  }

  DateLayer of(ArticleHead article, SentenceLayer sentences, NumeralLayer numerals) {
    List<DateReading> readings = new ArrayList<>();
    for (AnnotatedSentence sentence : sentences.sentences()) {
      int i = sentence.index();
      Lexemes lexemes = numerals.lexemes().get(i);
      readings.addAll(
          reader.read(
              i,
              lexemes,
              this.numerals.withRanges(lexemes, numerals.numerals().get(i)),
              word -> sentence.isFuture(lexemes.get(word).range())));
    }
    ArticleDate published =
        finder.find(article.source(), article.text(), sentences.sentences(), readings);
    return new DateLayer(DateReading.resolveAll(readings, published.day()), published);
  }
}
