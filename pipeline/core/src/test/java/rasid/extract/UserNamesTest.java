package rasid.extract;

import static com.google.common.truth.Truth.assertThat;
import static rasid.extract.UserTables.entity;
import static rasid.extract.UserTables.names;
import static rasid.extract.UserTables.only;
import static rasid.extract.UserTables.with;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rasid.record.Claim;
import rasid.record.Entity;
import rasid.record.EntityType;
import rasid.source.ArticleException;

/** Places, bodies and words of names that a user adds are at work in whole articles. */
@Tag("slow")
class UserNamesTest {

  private static final String CITIES = "qid\tcountry\tname_ar\tname_en\tpopulation\tlat\tlon\n";

  @Test
  void aPlace() throws ArticleException {
    Rasid users = with(Map.of("cities.tsv", CITIES + "\tEG\tزعبلاوي\tZaabalawi\t\t29.5\t31.25\n"));
    String text = "مقتل 5 جنود في زعبلاوي.";
    Claim claim = only(users, text);
    assertThat(claim.getPlace().getText()).isEqualTo("زعبلاوي");
    assertThat(claim.getPlaceCountry()).isEqualTo("EG");
    Entity place = entity(users, text, "زعبلاوي");
    assertThat(place.getNameEn()).isEqualTo("Zaabalawi");
    assertThat(place.getLat()).isEqualTo(29.5);
    assertThat(only(Rasid.create(), text).getPlaceCountry()).isNull();
  }

  @Test
  void anAliasOfACountry() throws ArticleException {
    Rasid users = with(Map.of("aliases.tsv", "country\tname_ar\nEG\tأرض الكنانة\n"));
    String text = "مقتل 5 جنود في أرض الكنانة.";
    Claim claim = only(users, text);
    assertThat(claim.getPlace().getText()).isEqualTo("أرض الكنانة");
    assertThat(claim.getPlaceEntityId()).isEqualTo("Q79");
    assertThat(claim.getPlaceCountry()).isEqualTo("EG");
    assertThat(entity(users, text, "أرض الكنانة").getNameEn()).isEqualTo("Egypt");
  }

  @Test
  void aPlaceOfEachListOfNames() throws ArticleException {
    String text = "مقتل 5 جنود في زعبلاوي.";
    Map<String, String> rows =
        Map.of(
            "states.tsv", "qid\tcountry\tname_ar\tname_en\n\tEG\tزعبلاوي\tZaabalawi\n",
            "world-cities.tsv", CITIES + "\tEG\tزعبلاوي\tZaabalawi\t\t29.5\t31.25\n",
            "country-names.tsv", "country\tname_ar\nEG\tزعبلاوي\n");
    for (Map.Entry<String, String> row : rows.entrySet()) {
      Claim claim = only(with(Map.of(row.getKey(), row.getValue())), text);
      assertThat(claim.getPlace().getText()).isEqualTo("زعبلاوي");
      assertThat(claim.getPlaceCountry()).isEqualTo("EG");
    }
  }

  @Test
  void aRegion() throws ArticleException {
    Rasid users =
        with(Map.of("regions.tsv", "name_ar\tname_en\twikidata\nزعبلاوي\tZaabalawi\tQ123456789\n"));
    assertThat(entity(users, "مقتل 5 جنود في زعبلاوي.", "زعبلاوي").getEntityId())
        .isEqualTo("Q123456789");
  }

  @Test
  void aUsersPlaceReplacesTheProgramsOfItsName() throws ArticleException {
    Rasid users = with(Map.of("cities.tsv", CITIES + "\tEG\tطرابلس\tTripoli by the Nile\t\t\t\n"));
    String text = "مقتل 5 جنود في طرابلس.";
    assertThat(only(users, text).getPlaceCountry()).isEqualTo("EG");
    assertThat(only(Rasid.create(), text).getPlaceCountry()).isNotEqualTo("EG");
  }

  @Test
  void aPolicyOnPlaces() throws ArticleException {
    String header = "name\tcountry\trule\n";
    String text = "مقتل 5 جنود في طرابلس.";
    Rasid first = with(Map.of("place-policy.tsv", header + "طرابلس\tLB\tFIRST\n"));
    assertThat(only(first, text).getPlaceCountry()).isEqualTo("LB");
    assertThat(only(Rasid.create(), text).getPlaceCountry()).isEqualTo("LY");
    Rasid always = with(Map.of("place-policy.tsv", header + "طرابلس\tLB\tALWAYS\n"));
    String libya = "مقتل 5 جنود في طرابلس في ليبيا.";
    assertThat(only(always, libya).getPlaceCountry()).isEqualTo("LB");
    assertThat(only(first, libya).getPlaceCountry()).isEqualTo("LY");
  }

  @Test
  void aBody() throws ArticleException {
    Rasid users =
        with(
            Map.of(
                "organizations.tsv",
                "name_ar\tname_en\twikidata\nعين الصقر\tHawkeye\tQ123456789\n"));
    Claim claim = only(users, "أعلنت عين الصقر مقتل 5 جنود في مصر.");
    assertThat(claim.getSource().getText()).isEqualTo("عين الصقر");
    assertThat(claim.getSourceEntityId()).isEqualTo("Q123456789");
  }

  @Test
  void aNationality() throws ArticleException {
    Rasid users = with(Map.of("nisba.tsv", "qid\tcountry\tform\n\tEG\tزعبلاوي\n"));
    String text = "قتل الجيش خمسة مقاتلين بينهم زعبلاوي.";
    Entity people = entity(users, text, "زعبلاوي");
    assertThat(people.getType()).isEqualTo(EntityType.NORP);
    assertThat(people.getCountry()).isEqualTo("EG");
    Entity body =
        entity(users, "أعلنت وزارة الداخلية الزعبلاوية ذلك.", "وزارة الداخلية الزعبلاوية");
    assertThat(body.getType()).isEqualTo(EntityType.ORGANIZATION);
  }

  @Test
  void aPeople() throws ArticleException {
    Rasid users = with(Map.of("peoples.tsv", "form\tcountry\nزعبلاوي\tEG\n"));
    Entity people = entity(users, "قتل الجيش خمسة مقاتلين بينهم زعبلاوي.", "زعبلاوي");
    assertThat(people.getType()).isEqualTo(EntityType.NORP);
    assertThat(people.getCountry()).isEqualTo("EG");
    assertThat(people.getNameAr()).isEqualTo("زعبلاوي");
  }

  @Test
  void aWordOfNames() throws ArticleException {
    // و is a letter of the name.
    String text = "قال الشاعر وزغلبان كرنديل إن القصيدة طويلة.";
    Rasid users = with(Map.of("name-words.tsv", "word\tpeople\nوزغلبان\t900\n"));
    assertThat(names(users, text)).contains("وزغلبان كرنديل");
    assertThat(names(Rasid.create(), text)).contains("زغلبان كرنديل");
  }

  @Test
  void aWordThatAnnouncesNames() throws ArticleException {
    // A common word, which is a town behind the word for one.
    String text = "قتل خمسة جنود في دسكرة صور.";
    Rasid users = with(Map.of("entity-triggers.tsv", "word\ttype\nدسكرة\tGPE\n"));
    assertThat(entity(users, text, "صور").getType()).isEqualTo(EntityType.GPE);
    assertThat(names(Rasid.create(), text)).doesNotContain("صور");
  }
}
