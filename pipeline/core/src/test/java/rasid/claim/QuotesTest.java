package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.text.TextOffsets;
import rasid.text.TextRange;

class QuotesTest {

  private static final String TEXT = "قال «قتل 5» ثم «أصيب 7» في 9";

  @Test
  void aNumberIsInTheQuotationThatHoldsIt() {
    assertThat(holding("5")).isEqualTo("قتل 5");
    assertThat(holding("7")).isEqualTo("أصيب 7");
    assertThat(holding("9")).isNull();
    assertThat(holding("قال")).isNull();
    assertThat(holding("ثم")).isNull();
  }

  private static @Nullable String holding(String word) {
    ClaimContext context = new ClaimContext("doc", TEXT, TextOffsets.of(TEXT), null, null, null);
    Quotes quotes = Quotes.find(context, List.of(new TextRange(0, TEXT.length())));
    int begin = TEXT.indexOf(word);
    TextRange quote = quotes.holding(new TextRange(begin, begin + word.length()));
    return quote == null ? null : quote.of(TEXT);
  }
}
