package rasid.quantity;

import java.util.ArrayList;
import java.util.List;
import rasid.text.Lexemes;

/** Finds the numbers of a text: digits, number words, mixtures and ranges, in one pass. */
public final class NumeralReader {

  private final NumberWords words = NumberWords.load();

  /** All numbers and ranges, in order and without overlap. */
  public List<Numeral> read(Lexemes lexemes) {
    NumberAtoms atoms = new NumberAtoms(words, lexemes);
    List<Numeral> numerals = new ArrayList<>();
    int i = 0;
    while (i < lexemes.size()) {
      Numeral numeral = new NumeralReading(atoms, i).read();
      if (numeral == null) {
        i++;
      } else {
        numerals.add(numeral);
        i = numeral.last() + 1;
      }
    }
    return RangeJoiner.join(lexemes, numerals);
  }
}
