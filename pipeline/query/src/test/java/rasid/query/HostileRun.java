package rasid.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import rasid.Claims;
import rasid.dataset.RunFixture;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Document;
import rasid.record.Entity;
import rasid.record.EntityType;
import rasid.record.Estimate;
import rasid.record.EstimateRule;
import rasid.record.EventPrecision;
import rasid.record.GroupMember;
import rasid.record.Op;
import rasid.record.PlaceBasis;
import rasid.record.PublishedBasis;
import rasid.record.QuantityKind;
import rasid.record.ScopeTime;
import rasid.record.SeriesPoint;
import rasid.record.Span;
import rasid.record.Verdict;
import rasid.record.ZoneType;

/**
 * A run of one article with emoji before its figures, a line break inside a phrase, and text that
 * would be a formula in a spreadsheet or a command to a terminal.
 */
public final class HostileRun {

  /** The article; the counted phrase is broken by the end of a line. */
  public static final String TEXT =
      "🇮🇶🙂 قالت وزارة الصحة إن 18 من رجال\nالأمن قتلوا في بيروت. =1+1 أكثر من 30 جريحا.";

  /** A title that is a formula, with an escape sequence of terminals. */
  public static final String TITLE = "=HYPERLINK(\"http://evil.example\")\u001b[31m";

  public static final String DOC = "00000000000000d1";

  public static final String KILLED = DOC + "-24";

  public static final String INJURED = DOC + "-62";

  public static final String GROUP = "00000000000000a1";

  private HostileRun() {}

  /** Writes the run. */
  public static void write(Path run) throws IOException {
    RunFixture.write(
        run,
        document(),
        killed(),
        injured(),
        entity("Q169014", "وزارة الصحة اللبنانية", "Ministry of Public Health"),
        entity("Q3820", "بيروت", "Beirut"),
        group());
  }

  /** The stretch of the article that is this text, by code points. */
  public static Span span(String text) {
    int index = TEXT.indexOf(text);
    int begin = TEXT.codePointCount(0, index);
    return new Span(begin, begin + text.codePointCount(0, text.length()), text);
  }

  private static Document document() {
    return Document.newBuilder()
        .setDocId(DOC)
        .setUri("file:/news/1.txt")
        .setSourceId("news-1")
        .setContentSha256("0")
        .setTitle(TITLE)
        .setPublished("2024-03-05")
        .setPublishedBasis(PublishedBasis.METADATA)
        .setPublisher("@SUM(A1)")
        .setUrl("https://news.example/1")
        .setLanguage("ar")
        .setZones(List.of())
        .setText(TEXT)
        .setCodePoints(TEXT.codePointCount(0, TEXT.length()))
        .setSentences(1)
        .setTokens(1)
        .setEntities(1)
        .setNumbers(1)
        .setDates(0)
        .setQuotes(0)
        .setClaims(2)
        .build();
  }

  private static Claim killed() {
    Claim claim = Claims.killed(KILLED, span("18"), 18);
    claim.setDocId(DOC);
    claim.setEvidence(span("18 من رجال\nالأمن قتلوا"));
    claim.setCounted(span("رجال\nالأمن"));
    claim.setCountedClass("SECURITY_FORCES");
    claim.setTriggers(List.of(span("قتلوا")));
    claim.setSource(span("وزارة الصحة"));
    claim.setSourceEntityId("Q169014");
    claim.setSourceType("OFFICIAL");
    claim.setPlace(span("بيروت"));
    claim.setPlaceEntityId("Q3820");
    claim.setPlaceCountry("LB");
    claim.setPlaceBasis(PlaceBasis.EXPLICIT);
    claim.setStatementDate("2024-03-05");
    claim.setEventBegin("2024-03-04");
    claim.setEventEnd("2024-03-04");
    claim.setEventPrecision(EventPrecision.DAY);
    claim.setScopeTime(ScopeTime.INCIDENT);
    return claim;
  }

  private static Claim injured() {
    Claim claim = Claims.killed(INJURED, span("30"), 30);
    claim.setDocId(DOC);
    claim.setEvidence(span("=1+1 أكثر من 30 جريحا"));
    claim.setEventType("INJURED");
    claim.setOp(Op.GT);
    claim.setLow(31.0);
    claim.setHigh(null);
    claim.setPlaceCountry("LB");
    return claim;
  }

  private static Entity entity(String id, String arabic, String english) {
    return Entity.newBuilder()
        .setDocId(DOC)
        .setSentenceIndex(0)
        .setZone(ZoneType.BODY)
        .setSpan(span("بيروت"))
        .setType(EntityType.GPE)
        .setEntityId(id)
        .setNameAr(arabic)
        .setNameEn(english)
        .setWikidata(id)
        .setCountry("LB")
        .setLat(id.equals("Q3820") ? 33.9 : null)
        .setLon(id.equals("Q3820") ? 35.5 : null)
        .setConfidence(1)
        .build();
  }

  private static ClaimGroup group() {
    return ClaimGroup.newBuilder()
        .setGroupId(GROUP)
        .setPolicy("test")
        .setEventType("KILLED")
        .setCountedClass("SECURITY_FORCES")
        .setKind(QuantityKind.COUNT)
        .setPlace("LB")
        .setLocality("Q3820")
        .setWindowBegin("2024-03-04")
        .setWindowEnd("2024-03-05")
        .setMembers(
            List.of(
                // Of an earlier run, whose claim and article are not here.
                new GroupMember(
                    "00000000000000d0-5",
                    "00000000000000d0",
                    "الشرطة",
                    "2024-03-04",
                    Op.GE,
                    10.0,
                    10.0,
                    null,
                    0,
                    false),
                new GroupMember(
                    KILLED, DOC, "وزارة الصحة", "2024-03-05", Op.EQ, 18.0, 18.0, 18.0, 1, false)))
        .setReports(2)
        .setIndependentOrigins(2)
        .setEstimates(
            List.of(
                new Estimate(
                    "UCDP", 10.0, 18.0, 18.0, "UCDP-GED-23.1", List.of(EstimateRule.OUTERMOST)),
                new Estimate(
                    "ACLED", 10.0, 10.0, 10.0, "ACLED-2023", List.of(EstimateRule.LATEST_LEAST)),
                new Estimate("IBC", 10.0, null, 18.0, "IBC", List.of(EstimateRule.OUTERMOST))))
        .setLatest(18.0)
        .setMaximum(18.0)
        .setVerdict(Verdict.CONFLICT)
        .setSeries(
            List.of(
                new SeriesPoint("2024-03-04", 10.0, null, 10.0, 1, 1, Verdict.SINGLE),
                new SeriesPoint("2024-03-05", 18.0, 18.0, 18.0, 1, 1, Verdict.GROWTH)))
        .setAlarms(List.of())
        .setParts(List.of())
        .setAlarmDetails(List.of())
        .build();
  }
}
