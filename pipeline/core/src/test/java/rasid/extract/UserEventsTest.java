package rasid.extract;

import static com.google.common.truth.Truth.assertThat;
import static rasid.extract.UserTables.CLASSES;
import static rasid.extract.UserTables.CLASS_TYPES;
import static rasid.extract.UserTables.EVENTS;
import static rasid.extract.UserTables.EVENT_TYPES;
import static rasid.extract.UserTables.claims;
import static rasid.extract.UserTables.groups;
import static rasid.extract.UserTables.only;
import static rasid.extract.UserTables.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.NumberForm;
import rasid.record.QuantityKind;
import rasid.source.ArticleException;

/** Events and classes that a user adds are at work in whole articles and their groups. */
@Tag("slow")
class UserEventsTest {

  @Test
  void anEventThatTakesAmounts() throws ArticleException {
    Rasid own = Rasid.create();
    Rasid users =
        with(
            Map.of(
                "events.tsv", EVENTS + "غرامة\tFINED\tany\tany\n",
                "event-types.tsv", EVENT_TYPES + "FINED\tvalue\tno\tyes\tmade to pay\n"));
    String text = "فرض غرامة بقيمة 500 دولار على الشركة في مصر.";
    assertThat(only(users, text).getEventType()).isEqualTo("FINED");
    assertThat(only(users, text).getKind()).isEqualTo(QuantityKind.MONEY);
    assertThat(only(own, text).getEventType()).isNotEqualTo("FINED");
  }

  @Test
  void anEventThatHappensToTwo() throws ArticleException {
    String words = EVENTS + "تطعيم\tVACCINATED\tany\tperson\n";
    String types = EVENT_TYPES + "VACCINATED\tperson\tyes\tno\tgiven a vaccine\n";
    String text = "أعلنت وزارة الصحة تطعيم شخصين في مصر.";
    Claim claim = only(with(Map.of("events.tsv", words, "event-types.tsv", types)), text);
    assertThat(claim.getEventType()).isEqualTo("VACCINATED");
    assertThat(claim.getForm()).isEqualTo(NumberForm.DUAL);
    assertThat(claim.getPoint()).isEqualTo(2.0);
    // Without a row of its own an event takes no duals.
    assertThat(claims(with(Map.of("events.tsv", words)), text)).isEmpty();
  }

  @Test
  void aVerbInAllItsForms() throws ArticleException {
    Rasid users = with(Map.of("events.tsv", EVENTS + "طعم\tVACCINATED\tverb\tperson\n"));
    assertThat(only(users, "الوزارة تطعم 70 طفلا في مصر.").getEventType()).isEqualTo("VACCINATED");
  }

  @Test
  void aClassOfPeople() throws ArticleException {
    String words = CLASSES + "نحال\tون\tBEEKEEPER\thead\n";
    Rasid users =
        with(
            Map.of(
                "classes.tsv", words, "class-types.tsv", CLASS_TYPES + "BEEKEEPER\tPERSON\t\t\n"));
    String text = "إصابة 70 نحالا في مصر.";
    Claim claim = only(users, text);
    assertThat(claim.getEventType()).isEqualTo("INJURED");
    assertThat(claim.getCountedClass()).isEqualTo("BEEKEEPER");
    assertThat(only(Rasid.create(), text).getCountedClass()).isNotEqualTo("BEEKEEPER");
  }

  @Test
  void whatIsCountedBeforeIsOfTheUsersClass() throws ArticleException {
    Rasid users =
        with(
            Map.of(
                "classes.tsv", CLASSES + "نحال\tون\tBEEKEEPER\thead\n",
                "class-types.tsv", CLASS_TYPES + "BEEKEEPER\tPERSON\t\t\n"));
    List<Claim> claims = claims(users, "إصابة 70 شخصا في مصر بينهم 12 نحالا ومقتل 9 آخرين.");
    assertThat(claims.stream().map(Claim::getCountedClass))
        .containsExactly("PERSON", "BEEKEEPER", "BEEKEEPER")
        .inOrder();
    assertThat(claims.get(1).getSubsetOf()).isEqualTo(claims.get(0).getClaimId());
  }

  @Test
  void aContextOfPeople() throws ArticleException {
    Rasid users =
        with(
            Map.of(
                "class-types.tsv",
                CLASS_TYPES + "MINER\tPERSON\t\tminers\n",
                "class-contexts.tsv",
                "phrase\tscope\tclass\nمنجم\tsentence\tMINER\n"));
    assertThat(only(users, "إنقاذ 40 شخصا من منجم في مصر.").getCountedClass()).isEqualTo("MINER");
  }

  @Test
  void aContextOfTheArticle() throws ArticleException {
    Rasid users =
        with(
            Map.of(
                "class-types.tsv",
                CLASS_TYPES + "MINER\tPERSON\t\tminers\n",
                "class-contexts.tsv",
                "phrase\tscope\tclass\nمنجم\tarticle\tMINER\n"));
    String once = "انهار منجم في مصر. إصابة 40 شخصا. إصابة 7 جنود.";
    String twice = "انهار منجم في مصر. سقف المنجم قديم. إصابة 40 شخصا. إصابة 7 جنود.";
    assertThat(claims(users, once).stream().map(Claim::getCountedClass))
        .containsExactly("PERSON", "SECURITY_FORCES");
    assertThat(claims(users, twice).stream().map(Claim::getCountedClass))
        .containsExactly("MINER", "SECURITY_FORCES");
  }

  @Test
  void classesThatAreOneQuantity() throws ArticleException {
    String text = "مقتل 70 متظاهرا في تونس في 7 مارس 2024.";
    String other = "مقتل 70 مسلحا في تونس في 7 مارس 2024.";
    Rasid users = with(Map.of("class-equivalents.tsv", "class\tsame_as\nMILITANT\tPROTESTER\n"));
    String again = "قتل 70 مسلحا في تونس يوم 7 مارس 2024.";
    assertThat(groups(users, text, other, again).stream().map(ClaimGroup::getCountedClass))
        .containsExactly("PROTESTER");
    assertThat(groups(Rasid.create(), text, other, again).stream().map(ClaimGroup::getCountedClass))
        .contains("MILITANT");
  }

  @Test
  void aClassThatItsEventGivesToAll() throws ArticleException {
    String prisoners = "إضراب 70 سجينا في تونس في 7 مارس 2024.";
    String people = "إضراب 70 شخصا في تونس في 7 مارس 2024.";
    Claim claim = only(Rasid.create(), prisoners);
    assertThat(claim.getCountedClass()).isEqualTo("PRISONER");
    Rasid users =
        with(
            Map.of(
                "event-classes.tsv",
                "event\tclass\tstands_for\n" + claim.getEventType() + "\tPRISONER\tPERSON\n"));
    assertThat(classes(users, prisoners, people)).containsExactly("PERSON");
    assertThat(classes(Rasid.create(), prisoners, people)).contains("PRISONER");
  }

  @Test
  void aConventionOfEstimates() throws ArticleException {
    String text = "مقتل 5 جنود وإصابة 70 شخصا في تونس في 7 مارس 2024.";
    Rasid users =
        with(Map.of("estimate-conventions.tsv", "convention\tevent\tpeople\nUCDP\tINJURED\tany\n"));
    assertThat(conventions(users, text, "INJURED")).contains("UCDP");
    assertThat(conventions(users, text, "KILLED")).contains("UCDP");
    assertThat(conventions(Rasid.create(), text, "INJURED")).doesNotContain("UCDP");
  }

  private static List<String> classes(Rasid rasid, String... texts) throws ArticleException {
    return groups(rasid, texts).stream().map(ClaimGroup::getCountedClass).toList();
  }

  /** The conventions under which the group of an event is estimated. */
  private static List<String> conventions(Rasid rasid, String text, String event)
      throws ArticleException {
    return groups(rasid, text).stream()
        .filter(group -> group.getEventType().equals(event))
        .flatMap(group -> group.getEstimates().stream())
        .map(estimate -> String.valueOf(estimate.getConvention()))
        .toList();
  }
}
