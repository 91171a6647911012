package rasid.extract;

import static com.google.common.truth.Truth.assertThat;
import static rasid.extract.UserTables.claims;
import static rasid.extract.UserTables.only;
import static rasid.extract.UserTables.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rasid.record.Claim;
import rasid.record.DateExpression;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.source.ArticleException;

/** Words of numbers, units, bounds and dates that a user adds are at work in whole articles. */
@Tag("slow")
class UserFiguresTest {

  @Test
  void aUnit() throws ArticleException {
    Rasid users =
        with(Map.of("units.tsv", "phrase\tkind\tunit\tby_country\nزكيبة\tMEASURE\tsack\t\n"));
    Claim claim = only(users, "ضبط 300 زكيبة من القمح في مصر.");
    assertThat(claim.getKind()).isEqualTo(QuantityKind.MEASURE);
    assertThat(claim.getUnit()).isEqualTo("sack");
  }

  @Test
  void aCurrencyWhoseCountryDecides() throws ArticleException {
    Rasid users =
        with(
            Map.of(
                "units.tsv", "phrase\tkind\tunit\tby_country\nبيضاء\tMONEY\t*\tEG=EGW TN=TNW\n"));
    assertThat(only(users, "دفع 300 بيضاء في مصر.").getUnit()).isEqualTo("EGW");
    assertThat(only(users, "دفع 300 بيضاء في تونس.").getUnit()).isEqualTo("TNW");
  }

  @Test
  void aBound() throws ArticleException {
    Rasid users = with(Map.of("bounds.tsv", "phrase\tside\top\tgap\nفاض عن\tbefore\tGT\t0\n"));
    Claim claim = only(users, "مقتل ما يفيض عن 50 شخصا في مصر.");
    assertThat(claim.getOp()).isEqualTo(Op.GT);
    assertThat(claim.getLow()).isEqualTo(51.0);
    assertThat(claim.getModifier().getText()).isEqualTo("يفيض عن");
  }

  @Test
  void aNumberWord() throws ArticleException {
    Rasid users = with(Map.of("number-words.tsv", "word\tclass\tvalue\nدرزن\tSCALE\t12\n"));
    Claim claim = only(users, "مقتل ثلاثة درزن شخص في مصر.");
    assertThat(claim.getPoint()).isEqualTo(36.0);
    assertThat(claim.getCountedClass()).isEqualTo("PERSON");
  }

  @Test
  void whatANumberIsBeside() throws ArticleException {
    Rasid users =
        with(Map.of("number-contexts.tsv", "phrase\tside\tdecision\nالمقعد\tbefore\tNAME\n"));
    assertThat(claims(users, "قتل في المقعد 12 جنديا أمس.")).isEmpty();
    assertThat(claims(Rasid.create(), "قتل في المقعد 12 جنديا أمس.")).hasSize(1);
  }

  @Test
  void aFigureThatIsAnEarlierOne() throws ArticleException {
    Rasid users = with(Map.of("figure-history.tsv", "phrase\treach\nالرقم القديم\tSENTENCE\n"));
    String text = "كان الرقم القديم مقتل 5 جنود في مصر.";
    assertThat(only(users, text).getSuperseded()).isTrue();
    assertThat(only(Rasid.create(), text).getSuperseded()).isFalse();
  }

  @Test
  void aDateWord() throws ArticleException {
    Rasid users = with(Map.of("date-words.tsv", "word\trole\tvalue\nامبارح\tDAY\t-1\n"));
    List<DateExpression> dates =
        users.extract(Article.text("مقتل 5 جنود امبارح في مصر.").published("2024-03-10")).dates();
    assertThat(dates).hasSize(1);
    assertThat(dates.get(0).getSpan().getText()).isEqualTo("امبارح");
    assertThat(dates.get(0).getValue()).isEqualTo("2024-03-09");
  }

  @Test
  void aMonth() throws ArticleException {
    Rasid users = with(Map.of("months.tsv", "name\tmonth\tcalendar\nبرمهات\t3\tgregorian\n"));
    List<DateExpression> dates =
        users.extract(Article.text("مقتل 5 جنود في 7 برمهات 2024 في مصر.")).dates();
    assertThat(dates.get(0).getValue()).isEqualTo("2024-03-07");
  }
}
