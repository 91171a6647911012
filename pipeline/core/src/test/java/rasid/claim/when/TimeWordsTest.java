package rasid.claim.when;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;

class TimeWordsTest {

  @Test
  void aUsersWordsStandBesideThoseOfTheProgram() {
    Lexicons users =
        Lexicons.with(
            Map.of(
                "word-lists.tsv",
                "list\tword\ncurrent\tالقائم\nperiods\tالمدة\nstretch-openers\tابتداء\n"));
    TimeWords words = TimeWords.of(users.words());
    assertThat(words.current()).containsExactly("الجاري", "الحالي", "القائم");
    assertThat(words.periods()).containsExactly("الفتره", "فتره", "المده");
    assertThat(words.openers()).containsExactly("من", "بين", "منذ", "ابتداء");
  }
}
