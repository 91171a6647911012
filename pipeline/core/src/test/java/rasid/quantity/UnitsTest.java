package rasid.quantity;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.lexicon.Lexicons;
import rasid.quantity.Units.Unit;
import rasid.quantity.Units.UnitKind;
import rasid.text.Lexemes;
import rasid.text.TextRange;

class UnitsTest {

  private final Units units = Units.of(Lexicons.own());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "دولار أمريكي | MONEY | USD | دولار أمريكي",
        "دولار للعائلة | MONEY | USD | دولار",
        "الدولارات | MONEY | USD | الدولارات",
        "دولارا أميركيا | MONEY | USD | دولارا أميركيا",
        "فلسا | MONEY | fils | فلسا",
        "سنتا | MONEY | cent | سنتا",
        "سنتات | MONEY | cent | سنتات",
        "دينارا تونسيا | MONEY | TND | دينارا تونسيا",
        "دينارا | MONEY | * | دينارا",
        "% من السكان | PERCENT | % | %",
        "في المئة من السكان | PERCENT | % | في المئة",
        "كلم شمال المدينة | DISTANCE | km | كلم",
        "كيلومترا | DISTANCE | km | كيلومترا",
        "أمتار | DISTANCE | m | أمتار",
        "ميلا | DISTANCE | mi | ميلا",
        "ميلا بحريا | DISTANCE | nmi | ميلا بحريا",
        "مترا مربعا | MEASURE | m2 | مترا مربعا",
        "كيلوغراما من الدقيق | MEASURE | kg | كيلوغراما",
        "سنوات | DURATION | Y | سنوات",
        "دقيقة | DURATION | TM | دقيقة"
      })
  void findsTheUnitThatBegins(String text, UnitKind kind, String symbol, String words) {
    Lexemes lexemes = lexemes(text);
    Unit unit = units.at(lexemes, 0).orElseThrow();
    assertWithMessage(text).that(unit.kind()).isEqualTo(kind);
    assertWithMessage(text).that(unit.symbol()).isEqualTo(symbol);
    assertWithMessage(text).that(lexemes.range(unit.span()).of(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"شخصا", "في المدينة", "من الدولارات", "5 دولارات"})
  void otherWordsAreNone(String text) {
    assertWithMessage(text).that(units.at(lexemes(text), 0)).isEmpty();
  }

  @Test
  void aCurrencyOfManyCountriesHasACodeForEach() {
    Unit unit = units.at(lexemes("دينار"), 0).orElseThrow();
    assertThat(unit.byCountry()).containsEntry("TN", "TND");
    assertThat(unit.byCountry()).containsEntry("KW", "KWD");
    assertThat(units.at(lexemes("دولار"), 0).orElseThrow().byCountry()).isEmpty();
  }

  private static Lexemes lexemes(String text) {
    return Lexemes.of(text, new TextRange(0, text.length()));
  }
}
