package rasid.launch;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.Validation.Required;
import org.checkerframework.checker.nullness.qual.Nullable;

/** Options of the main job. Names are part of the contract: schedules use them. */
public interface NewsClaimsOptions extends PipelineOptions {

  @Description(
      "Files to read: paths or globs of any file system that Beam knows, separated by commas. Names"
          + " that end in .jsonl, .ndjson, .jsonlines or .jl hold an article a line, in .json"
          + " articles in an array or"
          + " one after another, in .csv or .tsv an article a row, in .html a web page, in .warc web"
          + " pages, in .avro documents of an earlier run; others are one article of plain text,"
          + " but not those that say otherwise, such as .pdf. Behind the ending .gz, .bz2 or .zst"
          + " may follow.")
  @Required
  String getInput();

  void setInput(String value);

  @Description("Folder that gets the run's folder, run=ID.")
  @Required
  String getOutput();

  void setOutput(String value);

  @Description(
      "Id of the run: letters, digits, dot, dash and underscore; without it the --date, else"
          + " local.")
  @Nullable String getRun();

  void setRun(@Nullable String value);

  @Description(
      "Logical date of the run, as 2022-01-08: the run's folder is then dt=DATE/run=ID, which"
          + " BigQuery and Hive read as a partition.")
  @Nullable String getDate();

  void setDate(@Nullable String value);

  @Description(
      "Folders of earlier runs, paths or globs separated by commas: articles whose text they hold"
          + " are passed over, their claims and this run's are brought together, and the groups that"
          + " have changed, passages and copies are told.")
  @Nullable String getPrevious();

  void setPrevious(@Nullable String value);

  @Description(
      "Days before this run's --date (without one, before the latest day of an earlier run) that"
          + " earlier runs are read of; of those whose dt= is older not a file is opened. It bounds"
          + " what a run with many earlier ones costs.")
  @Default.Integer(30)
  int getPreviousDays();

  void setPreviousDays(int value);

  @Description("Replace a finished run of this id.")
  @Default.Boolean(false)
  boolean isOverwrite();

  void setOverwrite(boolean value);

  @Description(
      "Shards that the articles are spread over; take at least 8 for each worker thread. Records do"
          + " not depend on it.")
  @Default.Integer(16)
  int getShards();

  void setShards(int value);

  @Description(
      "Least share of Arabic letters among all letters of an article, from 0 to 1; 0 accepts"
          + " everything.")
  @Default.Double(0.3)
  double getMinArabicShare();

  void setMinArabicShare(double value);

  @Description(
      "Words that the annotator remembers in each JVM, at about half a kilobyte of heap each.")
  @Default.Integer(262_144)
  int getAnnotatorWords();

  void setAnnotatorWords(int value);

  @Description(
      "Folder with further rows for tables of words, such as events.tsv, classes.tsv, units.tsv or"
          + " aliases.tsv; where they name what the program knows, they replace what it knows.")
  @Nullable String getLexicons();

  void setLexicons(@Nullable String value);

  @Description(
      "File of corrections, a JSON object on each line, as the report collects them: claims are"
          + " changed as they say, and keep what the program had found.")
  @Nullable String getCorrections();

  void setCorrections(@Nullable String value);

  @Description(
      "Greatest share of the articles that may fail, from 0 to 1, before the run counts as suspect"
          + " and ends with exit code 4; articles that are read a second time do not count.")
  @Default.Double(0.2)
  double getMaxFailureShare();

  void setMaxFailureShare(double value);

  @Description(
      "Least number of articles that the input must hold; with fewer the run counts as suspect and"
          + " ends with exit code 4.")
  @Default.Long(0)
  long getMinArticles();

  void setMinArticles(long value);

  @Description("Longest article in bytes; longer ones go to failures.")
  @Default.Integer(4_000_000)
  int getMaxArticleBytes();

  void setMaxArticleBytes(int value);

  @Description(
      "How many times as large as it lies there a packed file may become (beyond 50 MB); what stands"
          + " behind is a failure.")
  @Default.Integer(200)
  int getMaxExpansion();

  void setMaxExpansion(int value);

  @Description(
      "Seconds of processor time that an article may take (by the clock ten times as many); those"
          + " that take longer go to failures.")
  @Default.Integer(60)
  int getMaxArticleSeconds();

  void setMaxArticleSeconds(int value);

  @Description("Size in bytes of the pieces that an uncompressed .jsonl file is read in.")
  @Default.Long(500_000)
  long getSplitBytes();

  void setSplitBytes(long value);

  @Description(
      "Encoding of files of text, as windows-1256, ISO-8859-6 or UTF-16; web pages and files that"
          + " begin with a mark of UTF-16 tell theirs.")
  @Default.String("UTF-8")
  String getCharset();

  void setCharset(String value);

  @Description(
      "Key or column of an article's id; without it an article is named after its file and"
          + " position.")
  @Default.String("id")
  String getIdKey();

  void setIdKey(String value);

  @Description("Key or column of an article's text.")
  @Default.String("text")
  String getTextKey();

  void setTextKey(String value);

  @Description("Key or column of an article's title.")
  @Default.String("title")
  String getTitleKey();

  void setTitleKey(String value);

  @Description("Key or column of an article's date, in any common form.")
  @Default.String("published")
  String getPublishedKey();

  void setPublishedKey(String value);

  @Description("Key or column of an article's publisher.")
  @Default.String("publisher")
  String getPublisherKey();

  void setPublisherKey(String value);

  @Description("Key or column of an article's address.")
  @Default.String("url")
  String getUrlKey();

  void setUrlKey(String value);

  @Description("Form of the log: text, or json for an object on each line.")
  @Default.String("text")
  String getLogFormat();

  void setLogFormat(String value);

  @Description("Codec of the Avro files: deflate, bzip2, snappy or null.")
  @Default.String("deflate")
  String getCodec();

  void setCodec(String value);

  @Description(
      "What is written: avro; with jsonl or parquet the records as JSON lines or Parquet as well,"
          + " in the run's folder of that name.")
  @Default.String("avro")
  String getFormat();

  void setFormat(String value);

  @Description(
      "Datasets that are written, comma-separated, or all. Every run has documents, claims,"
          + " story_index, claim_groups, passages, copies and failures; --datasets=claims writes no"
          + " others and halves the bytes. Without entities, report and serve know places by the"
          + " words of the articles only, without names, coordinates and the map, and query and"
          + " export lack the names of places and sources and the coordinates of groups. Without"
          + " numbers, report and serve do not show the numbers that are no claims, and evaluate"
          + " --errors does not say what became of a number. Without sentences, evaluate --errors"
          + " shows lines instead. Dates and quotes are read by query only.")
  @Default.String("all")
  String getDatasets();

  void setDatasets(String value);
}
