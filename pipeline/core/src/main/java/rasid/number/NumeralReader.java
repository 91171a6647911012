package rasid.number;

import java.util.ArrayList;
import java.util.List;
import rasid.text.Lexemes;

/** Finds the numbers of a text: digits, number words and mixtures of both, in one pass. */
public final class NumeralReader {

  private final NumberWords words = NumberWords.load();

  /** The numbers as dates use them: plain ones and ranges, in order and without overlap. */
  public static List<Numeral> withRanges(Lexemes lexemes, List<Numeral> plain) {
    return RangeJoiner.join(lexemes, plain);
  }

  /** The numbers as quantities use them: with signs, fractions and powers composed, and ranges. */
  public static List<Numeral> composed(Lexemes lexemes, List<Numeral> plain) {
    return RangeJoiner.join(lexemes, NumberComposer.compose(lexemes, plain));
  }

  /** All plain numbers, in order and without overlap. */
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
    return numerals;
  }
}
