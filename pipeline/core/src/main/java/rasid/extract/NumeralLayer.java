package rasid.extract;

import java.util.List;
import rasid.number.Numeral;
import rasid.text.Lexemes;

/**
 * The words and plain numbers of an article, from which dates and quantities are made.
 *
 * @param lexemes the lexemes of each sentence
 * @param numerals the plain numbers of each sentence, in order
 */
public record NumeralLayer(List<Lexemes> lexemes, List<List<Numeral>> numerals) {

  public NumeralLayer {
    lexemes = List.copyOf(lexemes);
    numerals = List.copyOf(numerals);
  }
}
