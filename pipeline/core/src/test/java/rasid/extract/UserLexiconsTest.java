package rasid.extract;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rasid.lexicon.Lexicons;
import rasid.record.Certainty;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.DateExpression;
import rasid.record.Entity;
import rasid.record.EntityType;
import rasid.record.NumberForm;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.record.Zone;
import rasid.record.ZoneType;
import rasid.source.ArticleException;

/** What a user adds to the tables is at work in whole articles as what the program has. */
@Tag("slow")
class UserLexiconsTest {

  private static final String CITIES = "qid\tcountry\tname_ar\tname_en\tpopulation\tlat\tlon\n";

  private static final String EVENTS = "phrase\tevent\tpos\tcounts\n";

  private static final String EVENT_TYPES = "event\tcounts\ttakes_dual\ttakes_value\tmeaning\n";

  private static final String CLASSES = "word\tplural\tclass\trole\n";

  private static final String CLASS_TYPES = "class\tpart_of\tdefault_of\tmeaning\n";

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
  void aFigureThatIsAnEarlierOne() throws ArticleException {
    Rasid users = with(Map.of("figure-history.tsv", "phrase\treach\nالرقم القديم\tSENTENCE\n"));
    String text = "كان الرقم القديم مقتل 5 جنود في مصر.";
    assertThat(only(users, text).getSuperseded()).isTrue();
    assertThat(only(Rasid.create(), text).getSuperseded()).isFalse();
  }

  @Test
  void aUsersPlaceReplacesTheProgramsOfItsName() throws ArticleException {
    Rasid users = with(Map.of("cities.tsv", CITIES + "\tEG\tطرابلس\tTripoli by the Nile\t\t\t\n"));
    String text = "مقتل 5 جنود في طرابلس.";
    assertThat(only(users, text).getPlaceCountry()).isEqualTo("EG");
    assertThat(only(Rasid.create(), text).getPlaceCountry()).isNotEqualTo("EG");
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

  @Test
  void classesThatAreOneQuantity() throws ArticleException {
    String text = "مقتل 70 متظاهرا في تونس في 7 مارس 2024.";
    String other = "مقتل 70 مسلحا في تونس في 7 مارس 2024.";
    Rasid users = with(Map.of("class-equivalents.tsv", "class\tsame_as\nMILITANT\tPROTESTER\n"));
    String again = "قتل 70 مسلحا في تونس يوم 7 مارس 2024.";
    assertThat(groups(users, text, other, again).get(0).getCountedClass()).isEqualTo("PROTESTER");
    assertThat(groups(Rasid.create(), text, other, again).get(0).getCountedClass())
        .isEqualTo("MILITANT");
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
  void aWordThatAnnouncesNames() throws ArticleException {
    // A common word, which is a town behind the word for one.
    String text = "قتل خمسة جنود في دسكرة صور.";
    Rasid users = with(Map.of("entity-triggers.tsv", "word\ttype\nدسكرة\tGPE\n"));
    assertThat(entity(users, text, "صور").getType()).isEqualTo(EntityType.GPE);
    assertThat(names(Rasid.create(), text)).doesNotContain("صور");
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

  @Test
  void badRowsAreNamedBeforeAnyArticle() {
    assertBad("events.tsv", EVENTS + "س\tX\tadverb\tany\n", "events.tsv:2");
    assertBad("event-types.tsv", EVENT_TYPES + "X\tany\tno\n", "event-types.tsv:2");
    assertBad("classes.tsv", CLASSES + "س\t\tX\ttail\n", "classes.tsv:2: column role: tail");
    assertBad("class-types.tsv", CLASS_TYPES + "X\tY\t\t\n", "class-types.tsv:2");
    assertBad("units.tsv", "phrase\tkind\tunit\tby_country\nس\tX\tY\t\n", "units.tsv:2");
    assertBad("bounds.tsv", "phrase\tside\top\tgap\nس\tabove\tGT\t0\n", "bounds.tsv:2");
    assertBad("bounds.tsv", "phrase\tside\top\tgap\nس\tbefore\tGT\tx\n", "bounds.tsv:2");
    assertBad("aliases.tsv", "country\tname_ar\nXX\tس\n", "aliases.tsv:2: no country has the code");
    assertBad("cues.tsv", "phrase\tclass\tkind\nس\tNEUTRAL\tnoun\n", "cues.tsv:2");
    assertBad("number-words.tsv", "word\tclass\tvalue\nس\tX\t1\n", "number-words.tsv:2");
    assertBad("date-words.tsv", "word\trole\tvalue\nس\tX\t1\n", "date-words.tsv:2");
    assertBad("months.tsv", "name\tmonth\tcalendar\nس\tx\tgregorian\n", "months.tsv:2");
    assertBad(
        "zone-cues.tsv", "zone\tmatch\tscope\ttext\nFOOTER\tall\trest\tس\n", "zone-cues.tsv:2");
    assertBad("entity-triggers.tsv", "word\ttype\nس\tX\n", "entity-triggers.tsv:2");
    assertBad(
        "class-contexts.tsv", "phrase\tscope\tclass\nس\tday\tPERSON\n", "class-contexts.tsv:2");
    assertBad("class-equivalents.tsv", "class\tsame_as\nA\tA\n", "class-equivalents.tsv:2");
    assertBad(
        "estimate-conventions.tsv",
        "convention\tevent\tpeople\nX\tKILLED\tany\n",
        "estimate-conventions.tsv:2: column convention: X");
    assertBad(
        "figure-history.tsv", "phrase\treach\nس\tFAR\n", "figure-history.tsv:2: column reach: FAR");
    assertBad(
        "number-contexts.tsv", "phrase\tside\tdecision\nس\tbefore\tX\n", "number-contexts.tsv:2");
    assertBad("word-lists.tsv", "list\tword\nX\tس\n", "word-lists.tsv:2");
  }

  private static void assertBad(String table, String text, String message) {
    ExtractionSettings settings =
        ExtractionSettings.defaults().withLexicons(Lexicons.with(Map.of(table, text)));
    assertThat(assertThrows(IllegalStateException.class, () -> ArticleExtractor.with(settings)))
        .hasMessageThat()
        .startsWith(message);
  }

  private static Rasid with(Map<String, String> tables) {
    return Rasid.with(ExtractionSettings.defaults().withLexicons(Lexicons.with(tables)));
  }

  private static List<Claim> claims(Rasid rasid, String text) throws ArticleException {
    return rasid.extract(Article.text(text)).claims();
  }

  private static Claim only(Rasid rasid, String text) throws ArticleException {
    List<Claim> claims = claims(rasid, text);
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private static Entity entity(Rasid rasid, String text, String name) throws ArticleException {
    return rasid.extract(Article.text(text)).entities().stream()
        .filter(entity -> entity.getSpan().getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Rasid rasid, String text) throws ArticleException {
    return rasid.extract(Article.text(text)).entities().stream()
        .map(entity -> entity.getSpan().getText())
        .toList();
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

  private static List<ZoneType> zones(Rasid rasid, String text) throws ArticleException {
    return rasid.extract(Article.text(text)).document().getZones().stream()
        .map(Zone::getType)
        .toList();
  }

  private static List<ClaimGroup> groups(Rasid rasid, String... texts) throws ArticleException {
    List<ArticleRecords> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(rasid.extract(Article.text(text).published("2024-03-08")));
    }
    return rasid.reconcile(articles);
  }
}
