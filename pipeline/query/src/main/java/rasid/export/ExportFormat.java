package rasid.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run can be exported as. */
enum ExportFormat {
  CSV(DelimitedExport.views()),
  XLSX(Workbooks.of(/* rightToLeft= */ false)),
  UCDP(DelimitedExport.csv("ucdp")),
  ACLED(DelimitedExport.csv("acled")),
  IBC(DelimitedExport.csv("ibc")),
  GKG(DelimitedExport.tabs("gkg")),
  DAILY(DelimitedExport.csv("daily")),
  HXL(DelimitedExport.twoHeads("hxl")),
  JSONLD(JsonLd::write),
  BRAT(Brat::write),
  LABELSTUDIO(LabelStudio::write),
  DUCKDB(DuckDbFile::write);

  // Exporters hold names of resources only.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Exporter exporter;

  ExportFormat(Exporter exporter) {
    this.exporter = exporter;
  }

  Exporter exporter() {
    return exporter;
  }

  private String option() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format that an option names.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  static ExportFormat of(String option) {
    return Arrays.stream(values())
        .filter(format -> format.option().equals(option))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("--as is none of " + options() + ": " + option));
  }

  /** All, as the usage names them. */
  static String options() {
    return Arrays.stream(values()).map(ExportFormat::option).collect(Collectors.joining("|"));
  }
}
