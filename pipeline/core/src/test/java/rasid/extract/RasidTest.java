package rasid.extract;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Entity;
import rasid.record.EntityType;
import rasid.record.NumberDecision;
import rasid.record.NumberExpression;
import rasid.record.Verdict;
import rasid.source.ArticleException;

class RasidTest {

  private static final Rasid RASID = Rasid.create();

  @Test
  void anArticleGivesRecordsOfEachKind() throws ArticleException {
    String text =
        "قالت وزارة الصحة اللبنانية أمس إن 12 شخصا قتلوا في بيروت عام 2019. وأضافت: «سنعلن الحصيلة الكاملة غدا».";
    ArticleRecords records = RASID.extract(Article.text(text).id("a").published("2024-03-05"));
    assertThat(records.document().getText()).isEqualTo(text);
    assertThat(records.document().getSourceId()).isEqualTo("a");
    assertThat(records.sentences()).hasSize(2);
    assertThat(records.claims()).hasSize(1);
    Claim claim = records.claims().get(0);
    assertThat(claim.getEventType()).isEqualTo("KILLED");
    assertThat(claim.getPoint()).isEqualTo(12.0);
    assertThat(claim.getSource().getText()).isEqualTo("وزارة الصحة اللبنانية");
    assertThat(
            records.entities().stream()
                .filter(entity -> entity.getType() == EntityType.GPE)
                .map(Entity::getCountry))
        .containsExactly("LB");
    assertThat(
            records.numbers().stream()
                .filter(number -> number.getDecision() == NumberDecision.DATE)
                .map(NumberExpression::getNormalized))
        .containsExactly("2019");
    assertThat(records.dates().stream().map(date -> date.getValue()))
        .containsExactly("2024-03-04", "2019", "2024-03-06")
        .inOrder();
    assertThat(records.quotes()).hasSize(1);
  }

  @Test
  void numbersBehindTheFirstHundredOfASentenceAreNotLookedAt() throws ArticleException {
    String many =
        IntStream.rangeClosed(101, 220)
            .mapToObj(count -> count + " بيتا")
            .collect(Collectors.joining("، ", "دمر القصف ", "."));
    List<NumberExpression> numbers = RASID.extract(Article.text(many)).numbers();
    assertThat(numbers).hasSize(120);
    for (NumberExpression number : numbers) {
      boolean isBehind = Integer.parseInt(number.getNormalized()) > 200;
      assertThat(number.getDecision() == NumberDecision.LIMIT).isEqualTo(isBehind);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u06DF", "\u065F"})
  void aMarkThatStandsAloneChangesNoClaim(String mark) throws ArticleException {
    List<Claim> claims =
        RASID.extract(Article.text("قال الوزير إن 5 جنود " + mark + " قتلوا في بيروت.")).claims();
    assertThat(claims).hasSize(1);
    assertThat(claims.get(0).getPoint()).isEqualTo(5.0);
    assertThat(claims.get(0).getEventType()).isEqualTo("KILLED");
  }

  @Test
  void whatIsNotArabicIsAnExpectedFailure() {
    assertThrows(ArticleException.class, () -> RASID.extract(Article.text("no Arabic here")));
  }

  @Test
  void groupsDoNotDependOnTheOrderOfArticles() throws ArticleException {
    ArticleRecords first =
        RASID.extract(
            Article.text("أعلنت وزارة الصحة مقتل 12 شخصا في انفجار في بيروت.")
                .id("first")
                .published("2024-03-04"));
    ArticleRecords second =
        RASID.extract(
            Article.text("أعلنت وزارة الصحة مقتل 15 شخصا في انفجار في بيروت.")
                .id("second")
                .published("2024-03-05"));
    List<ClaimGroup> groups = RASID.reconcile(List.of(first, second));
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).getVerdict()).isEqualTo(Verdict.GROWTH);
    assertThat(groups.get(0).getReports()).isEqualTo(2);
    assertThat(RASID.reconcile(List.of(second, first))).isEqualTo(groups);
  }
}
