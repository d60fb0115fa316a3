// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import io.github.qom4j.processor.check.Checks;
import io.github.qom4j.processor.model.TraceEventModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.read.MissingTypeException;
import io.github.qom4j.processor.read.TypeReader;
import io.github.qom4j.processor.report.Problem;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.write.CompanionWriter;
import io.github.qom4j.processor.write.ReferenceWriter;
import io.github.qom4j.processor.write.Tidy;
import io.github.qom4j.processor.write.TraceWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
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
  private static final String REGISTER_BLOCK = "io.github.qom4j.annotation.RegisterBlock";

  private final Set<String> deferred = new TreeSet<>();
  private final Set<String> sources = new TreeSet<>();
  private final Map<String, String> javaNames = new TreeMap<>();
  private final Map<String, String> eventOwners = new TreeMap<>();

  /** For the compiler. */
  public QomProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> names = new TreeSet<>(deferred);
    round.getRootElements().forEach(root -> sources.add(root.toString()));
    for (String head : List.of(QOM_TYPE, REGISTER_BLOCK)) {
      TypeElement annotation = processingEnv.getElementUtils().getTypeElement(head);
      if (annotation != null) {
        for (Element element : round.getElementsAnnotatedWith(annotation)) {
          names.add(((TypeElement) element).getQualifiedName().toString());
        }
      }
    }
    MisplacedAnnotations.find(round, annotations, this::print);
    // What is still missing in the last round, the compiler reports itself.
    if (!round.processingOver()) {
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
      checkUnique(model, report);
      report.problems().forEach(this::print);
      write(model, report, element);
    } catch (MissingTypeException e) {
      deferred.add(name);
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

  /** Sees only the types of this compilation; the runtime sees them all. */
  private void checkUnique(TypeModel model, Report report) {
    checkUniqueEvents(model, report);
    if (model.isBlock()) {
      return;
    }
    String other = javaNames.putIfAbsent(model.qomName(), model.javaName());
    if (other != null) {
      report.error(
          Rule.TYPE_DUPLICATE,
          model.nameOrigin(),
          "%s and %s are both type \"%s\"; give one another name.",
          other,
          model.javaName(),
          model.qomName());
    }
  }

  private void checkUniqueEvents(TypeModel model, Report report) {
    for (TraceEventModel event : model.tracing().events()) {
      String owner = eventOwners.putIfAbsent(event.name(), model.javaName());
      if (owner != null && !owner.equals(model.javaName())) {
        report.error(
            Rule.TRACE_NAME,
            event.method().origin(),
            "%s and %s both have an event %s; give one's @TraceEvents another prefix.",
            owner,
            model.javaName(),
            event.name());
      }
    }
  }

  private void write(TypeModel model, Report report, TypeElement element) throws IOException {
    if (sources.contains(qualified(model.packageName(), model.companion()))) {
      print(
          new Problem(
              Rule.COMPANION_TAKEN,
              printer().origin(element),
              "%s needs the name %s for its companion, but another class has it; rename one."
                  .formatted(model.javaName(), model.companion())));
    } else if (report.isClean()) {
      writeSource(CompanionWriter.write(model), element);
      String events = TraceWriter.declarations(model);
      if (!events.isEmpty()) {
        String name = model.isBlock() ? element.getQualifiedName().toString() : model.qomName();
        writeResource(name + ".trace-events", events, element);
      }
      if (!model.isBlock()) {
        writeResource(model.qomName() + ".md", ReferenceWriter.write(model), element);
      }
    } else if (model.isBlock()) {
      writeSource(CompanionWriter.writeBlockStub(model), element);
    } else if (model.obstacle().isEmpty() && !model.parent().qomName().isEmpty()) {
      writeSource(CompanionWriter.writeStub(model), element);
    }
  }

  private void writeResource(String name, String text, TypeElement element) throws IOException {
    FileObject resource =
        processingEnv
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/qom4j/" + name, element);
    try (Writer out = resource.openWriter()) {
      out.write(text);
    }
  }

  private void writeSource(JavaFile file, TypeElement element) throws IOException {
    String name = qualified(file.packageName(), file.typeSpec().name());
    try (Writer out = processingEnv.getFiler().createSourceFile(name, element).openWriter()) {
      out.write(Tidy.text(file));
    }
  }

  private static String qualified(String packageName, String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }

  private void print(Problem problem) {
    printer().print(problem);
  }

  private Printer printer() {
    return new Printer(processingEnv);
  }
}
