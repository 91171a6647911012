package rasid.extract;

import java.util.ArrayList;
import java.util.List;
import rasid.annotation.AnnotatedSentence;
import rasid.number.NumeralReader;
import rasid.quantity.Duals;
import rasid.quantity.Quantity;
import rasid.quantity.QuantityRecognizer;
import rasid.quantity.Reserved;
import rasid.record.NumberDecision;
import rasid.text.Lexemes;
import rasid.time.DateMention;

/** Finds every number of an article, and decides which can be claims. */
final class RecogniseQuantities {

  private final NumeralReader numerals;
  private final QuantityRecognizer recognizer;
  private final Duals duals;

  RecogniseQuantities(NumeralReader numerals, QuantityRecognizer recognizer, Duals duals) {
    this.numerals = numerals;
    this.recognizer = recognizer;
    this.duals = duals;
  }

  QuantityLayer of(
      SentenceLayer sentences, NumeralLayer numerals, NameLayer names, DateLayer dates) {
    List<List<Reserved>> reserved = reservedByDates(sentences, dates);
    List<Quantity> quantities = new ArrayList<>();
    for (AnnotatedSentence sentence : sentences.sentences()) {
      int i = sentence.index();
      Lexemes lexemes = numerals.lexemes().get(i);
      List<Quantity> written =
          recognizer.recognise(
              sentence,
              lexemes,
              this.numerals.composed(lexemes, numerals.numerals().get(i)),
              reserved.get(i),
              names.country());
      quantities.addAll(duals.add(sentence, lexemes, written));
    }
    return new QuantityLayer(quantities);
  }

  /** The stretches of each sentence whose numbers belong to dates. */
  private static List<List<Reserved>> reservedByDates(SentenceLayer sentences, DateLayer dates) {
    List<List<Reserved>> reserved = new ArrayList<>();
    sentences.sentences().forEach(sentence -> reserved.add(new ArrayList<>()));
    for (DateMention date : dates.dates()) {
      NumberDecision why =
          switch (date.type()) {
            case TIME -> NumberDecision.TIME;
            case DURATION, SET -> NumberDecision.DURATION;
            default -> NumberDecision.DATE;
          };
      reserved.get(date.sentence()).add(new Reserved(date.range(), why));
    }
    return reserved;
  }
}
