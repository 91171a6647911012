package rasid.time;

import static com.google.common.truth.Truth.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.record.PublishedBasis;
import rasid.record.ZoneType;

class ArticleDateFinderTest {

  @Test
  void metadataComesFirst() {
    ArticleDate date =
        ArticleDateFinder.find("2017-01-20T21:43:00+01:00", List.of(), List.of());
    assertThat(date)
        .isEqualTo(
            new ArticleDate(
                "2017-01-20T21:43:00+01:00", LocalDate.of(2017, 1, 20), PublishedBasis.METADATA));
  }

  @Test
  void aDatelineIsText() {
    assertThat(find("2022/01/08/CD", ZoneType.DATELINE).basis()).isEqualTo(PublishedBasis.TEXT);
  }

  @Test
  void aDateOfTheBodyIsInferred() {
    ArticleDate date = find("2022/01/08/CD", ZoneType.BODY);
    assertThat(date.basis()).isEqualTo(PublishedBasis.INFERRED);
    assertThat(date.day()).isEqualTo(LocalDate.of(2022, 1, 8));
  }

  @Test
  void withoutAnyThereIsNone() {
    assertThat(ArticleDateFinder.find(null, List.of(), List.of()))
        .isEqualTo(ArticleDate.UNKNOWN);
  }

  private static ArticleDate find(String words, ZoneType zone) {
    Texts.Tagged text = Texts.tagged(words, zone);
    DateReading date =
        new DateReading(0, text.sentence().range(), new Timex.Day(LocalDate.of(2022, 1, 8)), null);
    return ArticleDateFinder.find(null, List.of(text.sentence()), List.of(date));
  }
}
