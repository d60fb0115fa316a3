/** The annotation processor: reads device declarations, checks them, writes their companions. */
@SuppressWarnings("requires-automatic")
module io.github.qom4j.processor {
  requires com.palantir.javapoet;
  requires static com.google.auto.service;
  requires static io.github.qom4j.documents;
  requires io.github.qom4j.annotations;
  requires java.compiler;
  requires static jdk.compiler;

  provides javax.annotation.processing.Processor with
      io.github.qom4j.processor.BoardProcessor,
      io.github.qom4j.processor.CompanionIndexProcessor,
      io.github.qom4j.processor.ConformanceProcessor,
      io.github.qom4j.processor.QomProcessor;
}
