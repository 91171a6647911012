package rasid.stages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rasid.annotation.AnnotatedSentence;
import rasid.article.Article;
import rasid.entity.MainCountry;
import rasid.quantity.Numeral;
import rasid.quantity.NumeralReader;
import rasid.quantity.Quantity;
import rasid.quantity.QuantityRecognizer;
import rasid.quantity.Taken;
import rasid.quantity.Units;
import rasid.record.NumberDecision;
import rasid.text.Lexemes;
import rasid.time.ArticleDate;
import rasid.time.ArticleDateFinder;
import rasid.time.DateMention;
import rasid.time.DateReader;

/**
 * Finds every number and date of an article, the article's own date among them, and decides which
 * numbers can be claims.
 */
public final class RecogniseQuantities implements ArticleStep {
  private static final long serialVersionUID = 1L;

  private RecogniseQuantities() {}

  public static RecogniseQuantities create() {
    return new RecogniseQuantities();
  }

  @Override
  public void apply(Article article) {
    List<Lexemes> lexemes = new ArrayList<>();
    List<List<Numeral>> numerals = new ArrayList<>();
    for (AnnotatedSentence sentence : article.sentences()) {
      Lexemes words = Lexemes.of(article.text(), sentence.range());
      lexemes.add(words);
      numerals.add(Holder.NUMERALS.read(words));
    }
    List<DateMention> unresolved = dates(article, lexemes, numerals, null);
    ArticleDate date =
        ArticleDateFinder.find(
            article.source().published(), article.text(), article.sentences(), unresolved);
    article.setDates(
        date.day() == null ? unresolved : dates(article, lexemes, numerals, date.day()), date);
    article.setQuantities(quantities(article, lexemes, numerals));
  }

  private static List<DateMention> dates(
      Article article, List<Lexemes> lexemes, List<List<Numeral>> numerals, LocalDate anchor) {
    List<DateMention> dates = new ArrayList<>();
    for (AnnotatedSentence sentence : article.sentences()) {
      int i = sentence.index();
      dates.addAll(
          Holder.DATES.read(
              i,
              lexemes.get(i),
              NumeralReader.withRanges(lexemes.get(i), numerals.get(i)),
              anchor));
    }
    return dates;
  }

  private static List<Quantity> quantities(
      Article article, List<Lexemes> lexemes, List<List<Numeral>> numerals) {
    String country = MainCountry.of(article.mentions());
    List<List<Taken>> taken = new ArrayList<>();
    article.sentences().forEach(sentence -> taken.add(new ArrayList<>()));
    for (DateMention date : article.dates()) {
      NumberDecision why =
          switch (date.type()) {
            case TIME -> NumberDecision.TIME;
            case DURATION -> NumberDecision.DURATION;
            default -> NumberDecision.DATE;
          };
      taken.get(date.sentence()).add(new Taken(date.range(), why));
    }
    List<Quantity> quantities = new ArrayList<>();
    for (AnnotatedSentence sentence : article.sentences()) {
      int i = sentence.index();
      quantities.addAll(
          Holder.QUANTITIES.recognise(
              sentence,
              lexemes.get(i),
              NumeralReader.composed(lexemes.get(i), numerals.get(i)),
              taken.get(i),
              country));
    }
    return quantities;
  }

  private static final class Holder {
    private static final Units UNITS = Units.load();
    private static final NumeralReader NUMERALS = new NumeralReader();
    private static final DateReader DATES = DateReader.create(UNITS);
    private static final QuantityRecognizer QUANTITIES = QuantityRecognizer.create(UNITS);
  }
}
