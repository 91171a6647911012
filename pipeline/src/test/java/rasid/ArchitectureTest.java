package rasid;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "rasid", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule onlyStagesAndTheTopKnowBeam =
      noClasses()
          .that()
          .resideInAnyPackage("rasid.*..")
          .and()
          .resideOutsideOfPackage("rasid.stages..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.beam..");

  @ArchTest
  static final ArchRule onlyAnnotationKnowsCoreNlp =
      noClasses()
          .that()
          .resideOutsideOfPackage("rasid.annotation.corenlp")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("rasid.(*)..").should().beFreeOfCycles();
}
