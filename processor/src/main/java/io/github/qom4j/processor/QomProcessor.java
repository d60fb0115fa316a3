// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import io.github.qom4j.processor.check.Checks;
import io.github.qom4j.processor.check.InterfaceChecks;
import io.github.qom4j.processor.compat.CompatibilityGate;
import io.github.qom4j.processor.compat.LockOptions;
import io.github.qom4j.processor.model.InterfaceModel;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.TraceEventModel;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.read.InterfaceReader;
import io.github.qom4j.processor.read.MissingTypeException;
import io.github.qom4j.processor.read.SourceReader;
import io.github.qom4j.processor.read.TypeReader;
import io.github.qom4j.processor.report.LintOptions;
import io.github.qom4j.processor.report.Report;
import io.github.qom4j.processor.report.Rule;
import io.github.qom4j.processor.write.CompanionWriter;
import io.github.qom4j.processor.write.DocumentWriter;
import io.github.qom4j.processor.write.InterfaceWriter;
import io.github.qom4j.processor.write.Tidy;
import io.github.qom4j.processor.write.TraceWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes the companion and the document of each class with {@code @QomType}, and of those that are
 * a part of one: reads its model, checks it, writes. An interface with {@code @QomType} has a
 * companion only. Each class is processed on its own, so builds may be incremental.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("io.github.qom4j.annotation.*")
@SupportedOptions({
  LockOptions.LOCK,
  LockOptions.ACCEPT,
  LintOptions.SHOWN,
  LintOptions.ERRORS,
  CompiledDocuments.FORMATS,
  CompiledDocuments.TEMPLATES
})
public final class QomProcessor extends TypeProcessor {
  private final Map<String, String> javaNames = new TreeMap<>();
  private final Map<String, String> eventOwners = new TreeMap<>();

  /** For the compiler. */
  public QomProcessor() {
    super("QomType", "RegisterBlock", "VMState");
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    try {
      ImpossibleCasts.find(environment);
    } catch (IllegalArgumentException | LinkageError e) {
      // Another compiler.
    }
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    MisplacedAnnotations.find(round, annotations, printer()::print);
    UndeclaredTypes.find(round, processingEnv.getElementUtils(), printer()::print);
    super.process(annotations, round);
    return true;
  }

  @Override
  void process(TypeElement element) throws MissingTypeException, IOException {
    if (InterfaceReader.reads(element, processingEnv.getElementUtils())) {
      processInterface(element);
    } else {
      processClass(element);
    }
  }

  private void processInterface(TypeElement element) throws MissingTypeException, IOException {
    InterfaceModel model = new InterfaceReader(element, processingEnv.getElementUtils()).read();
    Report report = InterfaceChecks.check(model);
    checkUnique(model.qomName(), model.javaName(), model.nameOrigin(), report);
    printer().print(report);
    Optional<String> companion = takeCompanion(element, model.javaName(), model.companion());
    if (companion.isPresent() && model.obstacle().isEmpty()) {
      writeSource(companion.get(), InterfaceWriter.write(model), element);
      if (report.isClean()) {
        writeResource(model.qomName() + ".json", DocumentWriter.write(model), element);
      }
    }
  }

  private void processClass(TypeElement element) throws MissingTypeException, IOException {
    TypeModel model =
        new TypeReader(
                element,
                processingEnv.getElementUtils(),
                processingEnv.getTypeUtils(),
                new SourceReader(processingEnv))
            .read();
    Report report = Checks.check(model);
    checkUniqueEvents(model, report);
    if (model.isType()) {
      checkUnique(model.qomName(), model.javaName(), model.nameOrigin(), report);
    }
    String note = report.isClean() ? checkCompatible(model, report) : "";
    printer().print(report);
    printer().note(model.origin(), note);
    write(model, report, element);
  }

  private String checkCompatible(TypeModel model, Report report) throws MissingTypeException {
    LockOptions options = LockOptions.of(processingEnv.getOptions());
    return CompatibilityGate.check(
        model, new DeclarationSurroundings(processingEnv, model), options, report);
  }

  /** Sees only the types of this compilation; the runtime sees them all. */
  private void checkUnique(String qomName, String javaName, Origin nameOrigin, Report report) {
    String other = javaNames.putIfAbsent(qomName, javaName);
    if (other != null) {
      report.add(
          Rule.TYPE_DUPLICATE,
          nameOrigin,
          "%s and %s are both type \"%s\"; give one another name.",
          other,
          javaName,
          qomName);
    }
  }

  private void checkUniqueEvents(TypeModel model, Report report) {
    for (TraceEventModel event : model.tracing().events()) {
      String owner = eventOwners.putIfAbsent(event.name(), model.javaName());
      if (owner != null && !owner.equals(model.javaName())) {
        report.add(
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
    Optional<String> companion = takeCompanion(element, model.javaName(), model.companion());
    if (companion.isEmpty()) {
      return;
    }
    if (report.isClean() && model.isComplete()) {
      writeSource(companion.get(), CompanionWriter.write(model), element);
      String name = model.isType() ? model.qomName() : element.getQualifiedName().toString();
      String events = TraceWriter.declarations(model);
      if (!events.isEmpty()) {
        writeResource(name + ".trace-events", events, element);
      }
      writeResource(name + ".json", DocumentWriter.write(model, name), element);
    } else if (!model.isType() && (model.isBlock() || model.obstacle().isEmpty())) {
      writeSource(companion.get(), CompanionWriter.writePartStub(model), element);
    } else if (model.obstacle().isEmpty() && !model.parent().qomName().isEmpty()) {
      writeSource(companion.get(), CompanionWriter.writeStub(model), element);
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

  private void writeSource(String name, JavaFile file, TypeElement element) throws IOException {
    try (Writer out = processingEnv.getFiler().createSourceFile(name, element).openWriter()) {
      out.write(Tidy.text(file));
    }
  }
}
