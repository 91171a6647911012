package rasid.dataset;

import org.apache.avro.Schema;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Copy;
import rasid.record.DateExpression;
import rasid.record.Document;
import rasid.record.Entity;
import rasid.record.Failure;
import rasid.record.NumberExpression;
import rasid.record.Passage;
import rasid.record.Quote;
import rasid.record.Report;
import rasid.record.Sentence;

/** The datasets of a run: a folder each. */
public enum Dataset {
  DOCUMENTS("documents", Document.getClassSchema()),
  SENTENCES("sentences", Sentence.getClassSchema()),
  ENTITIES("entities", Entity.getClassSchema()),
  NUMBERS("numbers", NumberExpression.getClassSchema()),
  DATES("dates", DateExpression.getClassSchema()),
  QUOTES("quotes", Quote.getClassSchema()),
  CLAIMS("claims", Claim.getClassSchema()),
  STORY_INDEX("story_index", Report.getClassSchema()),
  CLAIM_GROUPS("claim_groups", ClaimGroup.getClassSchema()),
  PASSAGES("passages", Passage.getClassSchema()),
  COPIES("copies", Copy.getClassSchema()),
  FAILURES("failures", Failure.getClassSchema());

  private final String folder;

  // Avro's schemas do not change once they are built.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Schema schema;

  Dataset(String folder, Schema schema) {
    this.folder = folder;
    this.schema = schema;
  }

  public String folder() {
    return folder;
  }

  public Schema schema() {
    return schema;
  }
}
