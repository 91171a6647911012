package rasid.annotation.segment;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

class TokenMemoTest {

  private final TokenMemo memo = new TokenMemo(8);

  @Test
  void findsWhatItWasGiven() {
    Token token = add("قال", 5);
    assertThat(find("قال", 5)).isSameInstanceAs(token);
    assertThat(find("قال", 6)).isNull();
  }

  @Test
  void equalHashesAreTwoTokens() {
    add("قال", 5);
    assertThat(find("نال", 5)).isNull();
    Token other = add("نال", 5);
    assertThat(find("نال", 5)).isSameInstanceAs(other);
  }

  @Test
  void theLastOneAlwaysFindsAPlace() {
    for (int i = 0; i < 100; i++) {
      String word = "ك" + i;
      Token token = add(word, i);
      assertThat(find(word, i)).isSameInstanceAs(token);
    }
    int kept = 0;
    for (int i = 0; i < 100; i++) {
      kept += find("ك" + i, i) == null ? 0 : 1;
    }
    assertThat(kept).isAtMost(8);
  }

  @Test
  void veryLongTokensAreNotKept() {
    String word = "ه".repeat(100);
    add(word, 1);
    assertThat(find(word, 1)).isNull();
  }

  private Token add(String word, int hash) {
    Token token = new Token(word.toCharArray(), LexerTables.WORD, false);
    memo.add(hash, token);
    return token;
  }

  private Token find(String word, int hash) {
    String text = "  " + word + " ";
    return memo.find(hash, text.toCharArray(), 2, 2 + word.length());
  }
}
