package io.github.qom4j.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import io.github.qom4j.processor.check.Checks;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.read.MissingTypeException;
import io.github.qom4j.processor.read.TypeReader;
import io.github.qom4j.processor.report.Problem;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.write.CompanionWriter;
import io.github.qom4j.processor.write.ReferenceWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes the companion and the reference page of each class with {@code @QomType}: reads its model,
 * checks it, writes. Each class is processed on its own, so builds may be incremental.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("io.github.qom4j.annotation.*")
public final class QomProcessor extends AbstractProcessor {
  private static final String QOM_TYPE = "io.github.qom4j.annotation.QomType";

  private final Map<String, MissingTypeException> deferred = new TreeMap<>();

  /** For the compiler. */
  public QomProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> names = new TreeSet<>(deferred.keySet());
    TypeElement qomType = processingEnv.getElementUtils().getTypeElement(QOM_TYPE);
    if (qomType != null) {
      for (Element element : round.getElementsAnnotatedWith(qomType)) {
        names.add(((TypeElement) element).getQualifiedName().toString());
      }
      MisplacedAnnotations.find(round, annotations, this::print);
    }
    if (round.processingOver()) {
      if (!round.errorRaised()) {
        deferred.values().forEach(this::printMissing);
      }
    } else {
      deferred.clear();
      names.forEach(this::process);
    }
    return true;
  }

  private void process(String name) {
    TypeElement element = processingEnv.getElementUtils().getTypeElement(name);
    try {
      TypeModel model =
          new TypeReader(element, processingEnv.getElementUtils(), processingEnv.getTypeUtils())
              .read();
      Report report = Checks.check(model);
      report.problems().forEach(this::print);
      write(model, report, element);
    } catch (MissingTypeException e) {
      deferred.put(name, e);
    } catch (IOException | RuntimeException e) {
      StackTraceElement[] trace = e.getStackTrace();
      printer()
          .print(
              new Problem(
                  Rule.INTERNAL,
                  printer().origin(element),
                  "qom4j failed on %s with %s at %s. This is a defect of qom4j: please report it"
                      .formatted(name, e, trace.length == 0 ? "an unknown place" : trace[0])
                      + " with this class."));
    }
  }

  private void write(TypeModel model, Report report, TypeElement element) throws IOException {
    if (report.isClean()) {
      writeSource(CompanionWriter.write(model), element);
      FileObject page =
          processingEnv
              .getFiler()
              .createResource(
                  StandardLocation.CLASS_OUTPUT,
                  "",
                  "META-INF/qom4j/" + model.qomName() + ".md",
                  element);
      try (Writer out = page.openWriter()) {
        out.write(ReferenceWriter.write(model));
      }
    } else if (model.obstacle().isEmpty() && !model.parent().qomName().isEmpty()) {
      writeSource(CompanionWriter.writeStub(model), element);
    }
  }

  private void writeSource(JavaFile file, TypeElement element) throws IOException {
    String name = file.typeSpec().name();
    String qualified = file.packageName().isEmpty() ? name : file.packageName() + "." + name;
    try (Writer out = processingEnv.getFiler().createSourceFile(qualified, element).openWriter()) {
      file.writeTo(out);
    }
  }

  private void printMissing(MissingTypeException missing) {
    print(
        new Problem(
            Rule.MISSING_TYPE,
            missing.origin(),
            missing.getMessage() + " If another processor writes it, that processor failed."));
  }

  private void print(Problem problem) {
    printer().print(problem);
  }

  private Printer printer() {
    return new Printer(processingEnv.getMessager());
  }
}
