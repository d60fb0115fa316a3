// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.read;

import io.github.qom4j.processor.model.BankModel;
import io.github.qom4j.processor.model.ChildModel;
import io.github.qom4j.processor.model.ClockHookModel;
import io.github.qom4j.processor.model.ClockModel;
import io.github.qom4j.processor.model.ConstructionModel;
import io.github.qom4j.processor.model.CountModel;
import io.github.qom4j.processor.model.FieldModel;
import io.github.qom4j.processor.model.FifoModel;
import io.github.qom4j.processor.model.GpioInModel;
import io.github.qom4j.processor.model.GpioOutModel;
import io.github.qom4j.processor.model.GroupModel;
import io.github.qom4j.processor.model.HookModel;
import io.github.qom4j.processor.model.IdModel;
import io.github.qom4j.processor.model.IrqModel;
import io.github.qom4j.processor.model.IrqSourceModel;
import io.github.qom4j.processor.model.JavaType;
import io.github.qom4j.processor.model.LifecycleModel;
import io.github.qom4j.processor.model.MethodModel;
import io.github.qom4j.processor.model.Obstacle;
import io.github.qom4j.processor.model.Origin;
import io.github.qom4j.processor.model.ParentModel;
import io.github.qom4j.processor.model.PropertyModel;
import io.github.qom4j.processor.model.RegisterModel;
import io.github.qom4j.processor.model.ReservedBits;
import io.github.qom4j.processor.model.SourceModel;
import io.github.qom4j.processor.model.TimerModel;
import io.github.qom4j.processor.model.TracingModel;
import io.github.qom4j.processor.model.Trigger;
import io.github.qom4j.processor.model.TypeModel;
import io.github.qom4j.processor.model.UsesModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the model of one class. */
public final class TypeReader {
  /** The annotations that say what a class is, the strongest first. */
  private static final Map<TypeModel.Kind, String> HEADS =
      new EnumMap<>(
          Map.of(
              TypeModel.Kind.TYPE, "QomType",
              TypeModel.Kind.BLOCK, "RegisterBlock",
              TypeModel.Kind.STRUCT, "VMState"));

  static final String COMPANION = "_Qom";
  static final Obstacle GENERIC = new Obstacle("has type parameters", "drop them");
  private static final String QOM_OBJECT = "io.github.qom4j.qom.QomObject";
  static final String DEVICE = "io.github.qom4j.qdev.Device";
  private static final String SYS_BUS_DEVICE = "io.github.qom4j.sysbus.SysBusDevice";
  private static final String CHAR_HANDLERS = "io.github.qom4j.chardev.CharHandlers";

  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

  private final TypeElement element;
  private final Elements elements;
  private final Types types;
  private final RegisterReader registerReader;
  private final PropertyReader propertyReader;
  private final StateReader state;
  private final UnmigratedReader unmigrated;
  private final Optional<SourceReader> source;

  private final List<PropertyModel> properties = new ArrayList<>();
  private final List<ChildModel> children = new ArrayList<>();
  private final List<RegisterModel> registers = new ArrayList<>();
  private final List<GroupModel> groups = new ArrayList<>();
  private final List<FifoModel> fifos = new ArrayList<>();
  private final List<HookModel> hooks = new ArrayList<>();
  private final List<IrqModel> irqs = new ArrayList<>();
  private final List<IrqSourceModel> irqSources = new ArrayList<>();
  private final List<GpioInModel> gpioIns = new ArrayList<>();
  private final List<GpioOutModel> gpioOuts = new ArrayList<>();
  private final List<TimerModel> timers = new ArrayList<>();
  private final List<ClockModel> clocks = new ArrayList<>();
  private final List<ClockHookModel> clockHooks = new ArrayList<>();
  private final List<LifecycleModel> lifecycle = new ArrayList<>();

  /**
   * Makes a reader.
   *
   * @param element the class, which has {@code @QomType}
   * @param elements the compiler's utilities
   * @param types the compiler's utilities
   */
  public TypeReader(TypeElement element, Elements elements, Types types) {
    this(element, elements, types, null);
  }

  /**
   * Makes a reader that also sees what methods do and the order of members.
   *
   * @param element the class, which has {@code @QomType}
   * @param elements the compiler's utilities
   * @param types the compiler's utilities
   * @param source reads these
   */
  public TypeReader(TypeElement element, Elements elements, Types types, SourceReader source) {
    this.element = element;
    this.elements = elements;
    this.types = types;
    this.source = Optional.ofNullable(source);
    registerReader = new RegisterReader(elements, types, this.source, this::isHere);
    propertyReader = new PropertyReader(this, elements, types);
    state = new StateReader(this, element, elements, types);
    unmigrated = new UnmigratedReader(element, elements, types);
  }

  /** Whether an element's source is in this compilation: that of the class, or another's. */
  boolean isHere(Element of) {
    return outermost(of).equals(outermost(element))
        || source.filter(reader -> reader.isHere(of)).isPresent();
  }

  private static Element outermost(Element of) {
    Element at = of;
    while (at.getEnclosingElement() instanceof TypeElement) {
      at = at.getEnclosingElement();
    }
    return at;
  }

  private Optional<AnnotationReader> find(Element annotated, String name) {
    return AnnotationReader.find(annotated, name, elements);
  }

  /**
   * Reads the class.
   *
   * @return its model
   * @throws MissingTypeException if a type the declaration needs is not there
   */
  public TypeModel read() throws MissingTypeException {
    checkResolved(element);
    TypeModel.Kind kind = kind(element).orElseThrow();
    boolean isBlock = kind == TypeModel.Kind.BLOCK;
    AnnotationReader head = find(element, HEADS.get(kind)).orElseThrow();
    String qomName =
        kind == TypeModel.Kind.TYPE
            ? head.string("value")
            : Names.split(element.getSimpleName().toString(), "_");
    ParentModel parent = parent();
    List<BankModel> banks =
        isBlock ? List.of(registerReader.block(head)) : registerReader.banks(element);
    Optional<BankModel> bank = banks.stream().findFirst();
    TracingModel tracing = new TraceReader(this, elements, types).read(element);
    List<? extends Element> members = members();
    for (VariableElement field : ElementFilter.fieldsIn(members)) {
      if (AnnotationReader.hasAny(field)) {
        checkPresent(field.asType(), field);
        checkResolved(field);
        field(field, banks);
      } else if (!field.getModifiers().contains(Modifier.STATIC)
          && field.getConstantValue() == null
          && !tracing.isFilled(field.getSimpleName().toString())) {
        checkPresent(field.asType(), field);
        unmigrated.unexplained(field, fieldModel(field));
      } else if (field.getModifiers().contains(Modifier.STATIC)
          && !field.getModifiers().contains(Modifier.FINAL)) {
        unmigrated.shared(fieldModel(field));
      }
    }
    for (ExecutableElement method : ElementFilter.methodsIn(members)) {
      if (AnnotationReader.hasAny(method)) {
        checkPresent(method);
        checkResolved(method);
        method(method);
      }
    }
    Optional<UsesModel> uses = source.flatMap(at -> at.uses(element));
    hooks.replaceAll(hook -> hook.ofRow(hook.registers().stream().anyMatch(this::isRow)));
    return new TypeModel(
        elements.getPackageOf(element).getQualifiedName().toString(),
        simpleNames(element),
        qomName,
        isPublic(element),
        kind,
        element.getModifiers().contains(Modifier.ABSTRACT),
        element.getKind() == ElementKind.CLASS,
        obstacle(element),
        isA(element, CHAR_HANDLERS),
        doc(element),
        parent,
        find(element, "DeviceType").map(a -> new DeviceTypeReader(a, elements, types).read()),
        List.copyOf(properties),
        List.copyOf(children),
        banks,
        List.copyOf(groups),
        List.copyOf(fifos),
        List.copyOf(registers),
        List.copyOf(hooks),
        find(element, "IdRegisters").map(a -> ids(a, bank.or(parent::bank))),
        List.copyOf(irqs),
        List.copyOf(irqSources),
        List.copyOf(gpioIns),
        List.copyOf(gpioOuts),
        List.copyOf(timers),
        List.copyOf(clocks),
        List.copyOf(clockHooks),
        List.copyOf(lifecycle),
        state.section(qomName, head),
        state.subsections(),
        state.fields(),
        state.unused(),
        state.validations(),
        unmigrated.read(
            source.flatMap(at -> at.bodies(element)),
            source
                .filter(at -> !properties.isEmpty())
                .map(at -> at.callbacks(element))
                .orElse(List.of())),
        new InheritedReader(this, element, elements, types).read(),
        source.map(at -> at.construction(element)).orElse(ConstructionModel.UNKNOWN),
        names(tracing),
        state.formerNames(),
        tracing,
        uses,
        layouts(members),
        idle(members, uses),
        new ElementOrigin(element),
        head.origin("value"));
  }

  private static List<String> layouts(List<? extends Element> members) {
    return ElementFilter.typesIn(members).stream()
        .filter(type -> type.getKind() == ElementKind.INTERFACE)
        .filter(type -> type.getEnclosedElements().stream().allMatch(TypeReader::isMask))
        .map(type -> type.getSimpleName().toString())
        .toList();
  }

  private static boolean isMask(Element member) {
    return member instanceof VariableElement constant
        && constant.getConstantValue() instanceof Number;
  }

  private List<MethodModel> idle(List<? extends Element> members, Optional<UsesModel> uses) {
    return uses.stream()
        .flatMap(found -> IdleReader.read(element, members, found, elements).stream())
        .map(this::methodModel)
        .toList();
  }

  private List<? extends Element> members() {
    return source.isPresent() ? source.get().members(element) : element.getEnclosedElements();
  }

  /** Looked at only where something depends on it. */
  private Optional<SourceModel> names(TracingModel tracing) {
    return irqSources.isEmpty() && tracing.fields().isEmpty()
        ? Optional.empty()
        : source.flatMap(at -> at.names(element));
  }

  /** What a class declares, if it is anything. */
  Optional<TypeModel.Kind> kind(TypeElement type) {
    return Stream.of(TypeModel.Kind.values())
        .filter(kind -> find(type, HEADS.get(kind)).isPresent())
        .findFirst();
  }

  /**
   * The name of a type.
   *
   * @param element its class, which has {@code @QomType}
   * @param elements the compiler's utilities
   * @return its name
   */
  public static String qomName(Element element, Elements elements) {
    return AnnotationReader.find(element, "QomType", elements).orElseThrow().string("value");
  }

  static List<String> simpleNames(TypeElement type) {
    Deque<String> names = new ArrayDeque<>();
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      names.addFirst(at.getSimpleName().toString());
    }
    return List.copyOf(names);
  }

  static boolean isPublic(TypeElement type) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (!at.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  Obstacle obstacle(TypeElement type) {
    if (type.getKind() != ElementKind.CLASS) {
      return new Obstacle(
          isStruct(type) ? "is " + kindName(type) : "is not a class", "make it a class");
    }
    if (!type.getTypeParameters().isEmpty()) {
      return GENERIC;
    }
    Obstacle hidden = hidden(type);
    if (!hidden.isEmpty()) {
      return hidden;
    }
    if (kind(type).filter(kind -> kind != TypeModel.Kind.TYPE).isPresent()) {
      // Who has a block or a structure makes it, and knows how.
      return Obstacle.NONE;
    }
    if (isInner(type)) {
      return new Obstacle("is an inner class, not static", "make it static");
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Obstacle.NONE;
    }
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(c -> c.getParameters().isEmpty() && !c.getModifiers().contains(Modifier.PRIVATE))
        .findFirst()
        .map(this::thrown)
        .orElse(
            new Obstacle("has no constructor without parameters that is not private", "add one"));
  }

  /** What keeps code of the package from a class, or from one around it. */
  static Obstacle hidden(TypeElement type) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        return at == type
            ? new Obstacle("is private", "drop \"private\"")
            : new Obstacle(
                "is inside private " + at.getSimpleName(), "drop the \"private\" of that");
      }
    }
    return Obstacle.NONE;
  }

  private Obstacle thrown(ExecutableElement constructor) {
    return constructor.getThrownTypes().stream()
        .filter(this::isChecked)
        .findFirst()
        .map(
            type ->
                new Obstacle(
                    "has a constructor that throws " + types.asElement(type).getSimpleName(),
                    "do in @Realize what can fail"))
        .orElse(Obstacle.NONE);
  }

  private boolean isStruct(TypeElement type) {
    return kind(type).filter(kind -> kind == TypeModel.Kind.STRUCT).isPresent();
  }

  private static String kindName(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD -> "a record";
      case ENUM -> "an enum";
      default -> "an interface";
    };
  }

  private ParentModel parent() throws MissingTypeException {
    TypeMirror superclass = element.getSuperclass();
    checkPresent(superclass, element);
    if (!(superclass instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement parent)) {
      return new ParentModel(
          "nothing", "", "", "", false, false, "", Optional.empty(), Optional.empty());
    }
    String bankClass = "";
    Optional<BankModel> bank = Optional.empty();
    Optional<AnnotationReader> annotatedIds = Optional.empty();
    for (TypeElement at = parent; at != null; at = superclassOf(at)) {
      List<BankModel> banks = registerReader.banks(at);
      if (bankClass.isEmpty() && !banks.isEmpty()) {
        bankClass = at.getSimpleName().toString();
        bank = Optional.of(banks.get(0));
      }
      if (annotatedIds.isEmpty()) {
        annotatedIds = find(at, "IdRegisters");
      }
    }
    Optional<BankModel> inherited = bank;
    String packageName = elements.getPackageOf(parent).getQualifiedName().toString();
    String companion = nestedName(parent) + COMPANION;
    return new ParentModel(
        parent.getSimpleName().toString(),
        packageName,
        companion,
        new TypeNames(elements).of(parent),
        isA(element, DEVICE),
        isA(element, SYS_BUS_DEVICE),
        bankClass,
        bank,
        annotatedIds.map(a -> ids(a, inherited)));
  }

  static TypeElement superclassOf(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType declared
        ? (TypeElement) declared.asElement()
        : null;
  }

  private boolean isA(TypeElement type, String name) {
    return isA(type.asType(), name, elements, types);
  }

  /** Whether a type is that of a class or of one that descends from it. */
  static boolean isA(TypeMirror type, String name, Elements elements, Types types) {
    TypeElement other = elements.getTypeElement(name);
    return other != null && types.isSubtype(types.erasure(type), types.erasure(other.asType()));
  }

  static void checkResolved(Element annotated) throws MissingTypeException {
    Optional<String> broken = AnnotationReader.broken(annotated);
    if (broken.isPresent()) {
      String missing = "what @" + broken.get() + " on " + shown(annotated) + " names";
      throw new MissingTypeException(missing, annotated);
    }
  }

  static void checkPresent(TypeMirror type, Element namedBy) throws MissingTypeException {
    if (type instanceof ArrayType array) {
      checkPresent(array.getComponentType(), namedBy);
    }
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        checkPresent(argument, namedBy);
      }
    }
    if (type.getKind() == TypeKind.ERROR) {
      throw new MissingTypeException(type + ", which " + shown(namedBy) + " names", namedBy);
    }
  }

  static void checkPresent(ExecutableElement method) throws MissingTypeException {
    checkPresent(method.getReturnType(), method);
    for (VariableElement parameter : method.getParameters()) {
      checkPresent(parameter.asType(), method);
    }
    for (TypeMirror thrown : method.getThrownTypes()) {
      checkPresent(thrown, method);
    }
  }

  private static String shown(Element element) {
    return element.getEnclosingElement() instanceof TypeElement type
        ? type.getSimpleName() + "." + element.getSimpleName()
        : element.getSimpleName().toString();
  }

  /** By default the registers are the last of the bank. */
  private static IdModel ids(AnnotationReader ids, Optional<BankModel> bank) {
    List<Integer> values = ids.numbers("value").stream().map(Long::intValue).toList();
    long last = bank.map(b -> b.size() - 4L * values.size()).orElse(0L);
    return new IdModel(
        ids.isWritten("offset") ? ids.number("offset") : last,
        values,
        ids.origin(),
        ids.origin("offset"),
        ids.origins("value"));
  }

  private void field(VariableElement element, List<BankModel> banks) throws MissingTypeException {
    FieldModel field = fieldModel(element);
    find(element, "Property")
        .ifPresent(a -> properties.add(propertyReader.read(a, element, field)));
    new ChildReader(this.element, elements, types).read(element).ifPresent(children::add);
    find(element, "Irq")
        .ifPresent(
            a -> {
              List<Long> masks = a.numbers("mask");
              int count = masks.isEmpty() ? (int) a.number("count") : masks.size();
              irqs.add(
                  new IrqModel(
                      field,
                      masks,
                      count,
                      Optional.of((int) a.number("count")).filter(n -> a.isWritten("count")),
                      Optional.of(a.string("when"))
                          .filter(text -> !text.isEmpty())
                          .map(IrqExpressionParser::parse),
                      Trigger.valueOf(a.constant("trigger")),
                      a.flag("required"),
                      a.origin(),
                      a.origin("count"),
                      a.origin("mask"),
                      a.origins("mask"),
                      a.origin("when")));
            });
    find(element, "GpioOut")
        .ifPresent(
            a ->
                gpioOuts.add(
                    new GpioOutModel(
                        a.string("value"),
                        (int) a.number("count"),
                        field,
                        a.flag("required"),
                        a.origin(),
                        a.origin("count"))));
    unmigrated.explanations(element, field);
    find(element, "Clock")
        .ifPresent(
            a ->
                clocks.add(
                    new ClockModel(
                        named(a, field, "-"),
                        field,
                        a.flag("required"),
                        a.origin(),
                        a.origin("value"))));
    List<RegisterModel> views = new ArrayList<>();
    for (AnnotationReader a : registerAnnotations(element)) {
      views.add(registerReader.register(a, Optional.of(field), Optional.empty()));
    }
    registers.addAll(views);
    Optional<AnnotationReader> group = find(element, "RegisterGroup");
    if (group.isPresent()) {
      group(group.get(), element, field);
    }
    Optional<AnnotationReader> fifo = find(element, "Fifo");
    fifo.ifPresent(a -> fifos.add(fifo(a, field)));
    state.field(
        element,
        field,
        views,
        banks,
        groups.stream().filter(g -> g.field().equals(field)).findFirst(),
        fifos.stream().filter(f -> f.field().equals(field)).findFirst());
  }

  private static FifoModel fifo(AnnotationReader a, FieldModel field) {
    Map<String, String> shown = new LinkedHashMap<>();
    Map<String, Origin> origins = new LinkedHashMap<>();
    for (String member :
        List.of("empty", "filled", "full", "level", "reached", "below", "threshold")) {
      origins.put(member, a.origin(member));
      if (!member.equals("threshold") && !a.string(member).isEmpty()) {
        shown.put(member, a.string(member));
      }
    }
    return new FifoModel(
        field,
        (int) a.number("depth"),
        shown,
        a.string("threshold"),
        a.origin(),
        a.origin("depth"),
        origins);
  }

  private void group(AnnotationReader a, VariableElement element, FieldModel field)
      throws MissingTypeException {
    TypeMirror type = element.asType();
    TypeElement block =
        type instanceof ArrayType array
                && types.asElement(array.getComponentType()) instanceof TypeElement component
            ? component
            : null;
    Optional<AnnotationReader> declared =
        Optional.ofNullable(block).flatMap(b -> find(b, "RegisterBlock"));
    groups.add(
        new GroupModel(
            field,
            a.string("bank"),
            (int) a.number("count"),
            count(a, "length"),
            count(a, "seen"),
            a.number("offset"),
            a.number("stride"),
            block == null ? "" : elements.getPackageOf(block).getQualifiedName().toString(),
            block == null ? "" : localName(block).replace('$', '.'),
            declared.map(d -> nestedName(block) + "_Registers").orElse(""),
            declared.map(d -> d.number("size")).orElse(0L),
            declared.isPresent() ? alignment(block) : 1,
            declared.flatMap(d -> constructor(block)),
            declared.map(d -> lifecycle(block)).orElse(Set.of()),
            declared.isPresent() && isWrittenOnce(block, declared.get()),
            a.origin(),
            a.origin("count"),
            a.origin("bank"),
            a.origin("offset"),
            a.origin("stride")));
  }

  Optional<CountModel> count(AnnotationReader a, String member) {
    String name = a.string(member);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<Element> found = valueMember(name);
    return Optional.of(
        new CountModel(
            name,
            found.map(TypeReader::typeOf),
            found.map(ExecutableElement.class::isInstance).orElse(false),
            a.origin(member)));
  }

  /** The constructor that takes the most of what the companion can give. */
  Optional<GroupModel.BlockConstructor> constructor(TypeElement block) {
    boolean isOfAnother =
        isInner(block) && !types.isSubtype(element.asType(), block.getEnclosingElement().asType());
    if (block.getModifiers().contains(Modifier.ABSTRACT) || isOfAnother) {
      return Optional.empty();
    }
    return ElementFilter.constructorsIn(block.getEnclosedElements()).stream()
        .filter(c -> isVisible(c))
        .map(ExecutableElement::getParameters)
        .filter(this::canBeGiven)
        .max(Comparator.comparingInt(List::size))
        .map(
            parameters ->
                new GroupModel.BlockConstructor(
                    isInner(block),
                    !parameters.isEmpty() && isOwner(parameters.get(0)),
                    !parameters.isEmpty() && isNumber(parameters.get(parameters.size() - 1))));
  }

  /** Whether the companion sees a class or a constructor. */
  boolean isVisible(Element found) {
    return found.getModifiers().contains(Modifier.PUBLIC)
        || !found.getModifiers().contains(Modifier.PRIVATE)
            && elements.getPackageOf(found).equals(elements.getPackageOf(element));
  }

  private boolean canBeGiven(List<? extends VariableElement> parameters) {
    return switch (parameters.size()) {
      case 0 -> true;
      case 1 -> isOwner(parameters.get(0)) || isNumber(parameters.get(0));
      case 2 -> isOwner(parameters.get(0)) && isNumber(parameters.get(1));
      default -> false;
    };
  }

  private boolean isOwner(VariableElement parameter) {
    return types.isAssignable(element.asType(), parameter.asType());
  }

  private static boolean isNumber(VariableElement parameter) {
    return parameter.asType().getKind() == TypeKind.INT;
  }

  private static boolean isInner(TypeElement type) {
    return type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
  }

  private Set<LifecycleModel.Event> lifecycle(TypeElement block) {
    Set<LifecycleModel.Event> events = EnumSet.noneOf(LifecycleModel.Event.class);
    for (ExecutableElement method : ElementFilter.methodsIn(block.getEnclosedElements())) {
      for (LifecycleModel.Event event : LifecycleModel.Event.values()) {
        find(method, event.annotation()).ifPresent(a -> events.add(event));
      }
    }
    return events;
  }

  private boolean isWrittenOnce(TypeElement block, AnnotationReader declared)
      throws MissingTypeException {
    ReservedBits reserved = registerReader.block(declared).reserved();
    for (VariableElement field : ElementFilter.fieldsIn(block.getEnclosedElements())) {
      checkResolved(field);
      for (AnnotationReader a : registerAnnotations(field)) {
        Optional<FieldModel> storage = Optional.of(fieldModel(field));
        if (registerReader.register(a, storage, Optional.empty()).isWrittenOnce(reserved)) {
          return true;
        }
      }
    }
    return false;
  }

  private int alignment(TypeElement block) {
    Stream<Element> members =
        Stream.concat(
            ElementFilter.fieldsIn(block.getEnclosedElements()).stream(),
            ElementFilter.methodsIn(block.getEnclosedElements()).stream());
    return members
        .filter(member -> !registerAnnotations(member).isEmpty())
        .mapToInt(
            member ->
                member instanceof ExecutableElement method
                    ? RegisterReader.methodWidth(methodModel(method))
                    : typeOf(member).kind().bytes())
        .reduce(1, Math::max);
  }

  /** The simple names of a class and those around it, joined as in the names of companions. */
  String nestedName(TypeElement type) {
    return localName(type).replace('$', '_');
  }

  /** The binary name of a class without its package. */
  String localName(TypeElement type) {
    String packageName = elements.getPackageOf(type).getQualifiedName().toString();
    String binary = elements.getBinaryName(type).toString();
    return packageName.isEmpty() ? binary : binary.substring(packageName.length() + 1);
  }

  List<AnnotationReader> registerAnnotations(Element annotated) {
    return AnnotationReader.all(annotated, "Register", "Views", elements);
  }

  static String named(AnnotationReader annotation, FieldModel field, String separator) {
    String name = annotation.string("value");
    return name.isEmpty() ? Names.split(field.name(), separator) : name;
  }

  private void method(ExecutableElement element) throws MissingTypeException {
    MethodModel method = methodModel(element);
    List<String> ownRegisters = new ArrayList<>();
    for (AnnotationReader a : registerAnnotations(element)) {
      registers.add(registerReader.register(a, Optional.empty(), Optional.of(method)));
      ownRegisters.add(a.string("name"));
    }
    for (HookModel.Kind kind : HookModel.Kind.values()) {
      Optional<AnnotationReader> a = find(element, kind.annotation());
      if (a.isPresent()) {
        hooks.add(hook(kind, a.get(), ownRegisters, method));
      }
    }
    find(element, "IrqSource")
        .ifPresent(
            a ->
                irqSources.add(
                    new IrqSourceModel(
                        method, a.strings("after"), a.origin(), a.origins("after"))));
    find(element, "GpioIn")
        .ifPresent(
            a ->
                gpioIns.add(
                    new GpioInModel(
                        a.string("value"),
                        (int) a.number("count"),
                        count(a, "length"),
                        method,
                        a.origin(),
                        a.origin("count"))));
    state.method(element, method);
    find(element, "OnExpire").ifPresent(a -> timers.add(timer(a, method)));
    find(element, "OnClockUpdate")
        .ifPresent(
            a -> clockHooks.add(new ClockHookModel(a.string("value"), method, a.origin("value"))));
    for (LifecycleModel.Event event : LifecycleModel.Event.values()) {
      find(element, event.annotation()).ifPresent(a -> lifecycle.add(lifecycle(event, method, a)));
    }
  }

  private static LifecycleModel lifecycle(
      LifecycleModel.Event event, MethodModel method, AnnotationReader a) {
    return event.isOfState()
        ? new LifecycleModel(
            event, method, a.string("subsection"), a.origin(), a.origin("subsection"))
        : new LifecycleModel(event, method, "", a.origin(), a.origin());
  }

  private boolean isRow(String register) {
    return registers.stream().anyMatch(r -> r.isArray() && r.name().equals(register));
  }

  private TimerModel timer(AnnotationReader a, MethodModel method) {
    String name = a.string("value");
    return new TimerModel(
        name,
        a.constant("clock"),
        ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().contentEquals(name))
            .map(this::fieldModel)
            .findFirst(),
        method,
        a.origin("value"));
  }

  private static HookModel hook(
      HookModel.Kind kind, AnnotationReader a, List<String> ownRegisters, MethodModel method) {
    if (kind == HookModel.Kind.AFTER_WRITE) {
      return new HookModel(
          kind, a.strings("value"), false, method, a.origin("value"), a.origins("value"));
    }
    List<String> names =
        a.string("value").isEmpty() ? List.copyOf(ownRegisters) : List.of(a.string("value"));
    Origin origin = a.origin("value");
    return new HookModel(
        kind, names, false, method, origin, Collections.nCopies(names.size(), origin));
  }

  static JavaType typeOf(Element member) {
    return javaType(
        member instanceof ExecutableElement method ? method.getReturnType() : member.asType());
  }

  /** A field, or a method without parameters, that the companion can ask. */
  Optional<Element> valueMember(String name) {
    return element.getEnclosedElements().stream()
        .filter(member -> member.getSimpleName().contentEquals(name))
        .filter(member -> obstacleModifier(member).isEmpty())
        .filter(
            member ->
                member instanceof VariableElement
                    || member instanceof ExecutableElement method
                        && method.getParameters().isEmpty())
        .map(Element.class::cast)
        .findFirst();
  }

  FieldModel fieldModel(VariableElement field) {
    return new FieldModel(
        field.getSimpleName().toString(),
        javaType(field.asType()),
        field.getModifiers().contains(Modifier.FINAL),
        obstacleModifier(field),
        doc(field),
        new ElementOrigin(field));
  }

  MethodModel methodModel(ExecutableElement method) {
    return new MethodModel(
        method.getSimpleName().toString(),
        javaType(method.getReturnType()),
        method.getParameters().stream().map(p -> javaType(p.asType())).toList(),
        obstacleModifier(method),
        method.getThrownTypes().stream().anyMatch(this::isChecked),
        doc(method),
        new ElementOrigin(method));
  }

  private boolean isChecked(TypeMirror thrown) {
    TypeElement runtime = elements.getTypeElement("java.lang.RuntimeException");
    TypeElement error = elements.getTypeElement("java.lang.Error");
    return !types.isSubtype(thrown, runtime.asType()) && !types.isSubtype(thrown, error.asType());
  }

  private static String obstacleModifier(Element member) {
    return Stream.of(Modifier.PRIVATE, Modifier.STATIC)
        .filter(member.getModifiers()::contains)
        .map(Modifier::toString)
        .collect(Collectors.joining(" "));
  }

  private static JavaType javaType(TypeMirror type) {
    boolean array = type.getKind() == TypeKind.ARRAY;
    TypeMirror component = array ? ((ArrayType) type).getComponentType() : type;
    return new JavaType(kind(component), array, rows(component), TypeText.of(type));
  }

  private static Optional<JavaType.Kind> rows(TypeMirror component) {
    return component instanceof ArrayType row
        ? Optional.of(kind(row.getComponentType()))
            .filter(kind -> kind.bytes() > 0 || kind == JavaType.Kind.BOOLEAN)
        : Optional.empty();
  }

  private static JavaType.Kind kind(TypeMirror type) {
    return switch (type.getKind()) {
      case VOID -> JavaType.Kind.VOID;
      case BOOLEAN -> JavaType.Kind.BOOLEAN;
      case BYTE -> JavaType.Kind.BYTE;
      case SHORT -> JavaType.Kind.SHORT;
      case INT -> JavaType.Kind.INT;
      case LONG -> JavaType.Kind.LONG;
      case FLOAT -> JavaType.Kind.FLOAT;
      case DOUBLE -> JavaType.Kind.DOUBLE;
      case CHAR -> JavaType.Kind.CHAR;
      case DECLARED ->
          switch (((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString()) {
            case "java.lang.String" -> JavaType.Kind.STRING;
            case "java.util.BitSet" -> JavaType.Kind.BIT_SET;
            case "io.github.qom4j.chardev.CharBackend" -> JavaType.Kind.CHAR_BACKEND;
            case "io.github.qom4j.clock.ClockInput" -> JavaType.Kind.CLOCK_INPUT;
            case "io.github.qom4j.register.IntFifo" -> JavaType.Kind.FIFO;
            case "io.github.qom4j.irq.IrqLine" -> JavaType.Kind.IRQ_LINE;
            case "io.github.qom4j.clock.Timer" -> JavaType.Kind.TIMER;
            case "io.github.qom4j.property.MacAddress" -> JavaType.Kind.MAC_ADDRESS;
            case "io.github.qom4j.property.PciAddress" -> JavaType.Kind.PCI_ADDRESS;
            case "java.util.UUID" -> JavaType.Kind.UUID;
            default -> declaredKind(type);
          };
      default -> JavaType.Kind.OTHER;
    };
  }

  private static JavaType.Kind declaredKind(TypeMirror type) {
    if (((DeclaredType) type).asElement().getKind() == ElementKind.ENUM) {
      return JavaType.Kind.ENUM;
    }
    return isObject(type) ? JavaType.Kind.QOM_OBJECT : JavaType.Kind.OTHER;
  }

  static boolean isObject(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement at
        && (at.getKind() == ElementKind.INTERFACE
            ? AnnotationReader.hasAny(at)
            : at.getQualifiedName().contentEquals(QOM_OBJECT) || isObject(at.getSuperclass()));
  }

  private String doc(Element documented) {
    return doc(documented, elements);
  }

  static String doc(Element documented, Elements elements) {
    String comment = elements.getDocComment(documented);
    return comment == null ? "" : LINE_ENDS.matcher(comment.strip()).replaceAll(" ");
  }
}
