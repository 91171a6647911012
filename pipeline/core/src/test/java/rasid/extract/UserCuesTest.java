package rasid.extract;

import static com.google.common.truth.Truth.assertThat;
import static rasid.extract.UserTables.only;
import static rasid.extract.UserTables.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rasid.record.Certainty;
import rasid.record.Claim;
import rasid.record.Zone;
import rasid.record.ZoneType;
import rasid.source.ArticleException;

/**
 * Words that a user adds to cues, to lists and to the lines of a page are at work in whole
 * articles.
 */
@Tag("slow")
class UserCuesTest {

  @Test
  void aCueInAllItsForms() throws ArticleException {
    Rasid users = with(Map.of("cues.tsv", "phrase\tclass\tkind\nهمس\tDISTANCING\tverb\n"));
    Claim claim = only(users, "تهمس وزارة الداخلية أن 5 جنود قتلوا في مصر.");
    assertThat(claim.getSource().getText()).isEqualTo("وزارة الداخلية");
    assertThat(claim.getCertainty()).isEqualTo(Certainty.CLAIMED);
  }

  @Test
  void aWordOfAList() throws ArticleException {
    Rasid users = with(Map.of("word-lists.tsv", "list\tword\nofficial-sources\tالأمير\n"));
    String text = "أعلن الأمير مقتل 5 جنود في مصر.";
    assertThat(only(users, text).getSourceType()).isEqualTo("OFFICIAL");
    assertThat(only(Rasid.create(), text).getSourceType()).isNotEqualTo("OFFICIAL");
  }

  @Test
  void aLineOfThePage() throws ArticleException {
    Rasid users =
        with(
            Map.of(
                "zone-cues.tsv", "zone\tmatch\tscope\ttext\nFOOTER\tprefix\trest\tزاوية الكاتب\n"));
    String text =
        "مقتل خمسة جنود في مصر\nأعلنت وزارة الداخلية المصرية مقتل خمسة جنود في مصر أمس.\n"
            + "زاوية الكاتب:\nمقتل 9 جنود";
    assertThat(zones(users, text)).contains(ZoneType.FOOTER);
    assertThat(zones(Rasid.create(), text)).doesNotContain(ZoneType.FOOTER);
  }

  private static List<ZoneType> zones(Rasid rasid, String text) throws ArticleException {
    return rasid.extract(Article.text(text)).document().getZones().stream()
        .map(Zone::getType)
        .toList();
  }
}
