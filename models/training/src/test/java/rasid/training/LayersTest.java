package rasid.training;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What trains claims and what trains stories stand beside each other on what both use. */
@AnalyzeClasses(
    packages = {"rasid.training", "rasid.corenlp"},
    importOptions = DoNotIncludeTests.class)
class LayersTest {

  @ArchTest
  static final ArchRule trainersKnowNoOthers =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("claims")
          .definedBy("rasid.training.claims..")
          .layer("stories")
          .definedBy("rasid.training.stories..")
          .layer("names")
          .definedBy("rasid.training")
          .layer("annotator")
          .definedBy("rasid.corenlp..")
          .whereLayer("claims")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("stories")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("names")
          .mayOnlyBeAccessedByLayers("claims", "stories")
          .whereLayer("annotator")
          .mayNotBeAccessedByAnyLayer()
          .ensureAllClassesAreContainedInArchitecture();
}
