// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.processor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A QOM type as its class declares it, or a part of one.
 *
 * @param packageName package of the class
 * @param simpleNames simple names of the enclosing classes and the class itself
 * @param qomName name of the type
 * @param isPublic whether the class is public
 * @param kind whether it is a type or which part of one
 * @param isAbstract whether the class is abstract
 * @param isClass whether it is a class, no interface, enum or record
 * @param obstacle what keeps the companion from it
 * @param implementsCharHandlers whether the class handles characters
 * @param doc its Javadoc, stripped; empty if it has none
 * @param parent its superclass
 * @param deviceType what it says of devices of the type, if anything
 * @param properties its properties
 * @param children what its objects are made of
 * @param banks its register banks
 * @param groups the repeats of blocks in its banks
 * @param fifos its FIFOs
 * @param registers its registers by the order of their declaration
 * @param hooks its register hooks
 * @param ids its identification registers, if it has some
 * @param irqs its interrupt lines
 * @param irqSources what says which interrupts are asserted
 * @param gpioIns its input lines
 * @param gpioOuts its output lines that are no interrupt lines
 * @param timers its timers
 * @param clocks its clock inputs
 * @param clockHooks what runs when a clock changed
 * @param lifecycle what runs at points of its life
 * @param vmState its state on the wire, if it has any
 * @param subsections the parts of its state sent only when needed
 * @param stateFields all its fields on the wire, in subsections or not
 * @param unused the room of fields that are no more
 * @param validations the checks of what was loaded
 * @param unmigrated its fields that do not migrate
 * @param inherited what it has from the types it descends from
 * @param construction what happens while an object is made
 * @param source what its source shows, if the compiler lets it be seen
 * @param formerNames the names that fields had in earlier versions
 * @param tracing its trace events
 * @param uses what its source file names, if the compiler shows it
 * @param layouts names of the interfaces in it that declare constants only
 * @param idle its methods for the package that nothing in its source file calls or mentions
 * @param origin the class
 * @param nameOrigin where its type name is said
 */
public record TypeModel(
    String packageName,
    List<String> simpleNames,
    String qomName,
    boolean isPublic,
    Kind kind,
    boolean isAbstract,
    boolean isClass,
    Obstacle obstacle,
    boolean implementsCharHandlers,
    String doc,
    ParentModel parent,
    Optional<DeviceTypeModel> deviceType,
    List<PropertyModel> properties,
    List<ChildModel> children,
    List<BankModel> banks,
    List<GroupModel> groups,
    List<FifoModel> fifos,
    List<RegisterModel> registers,
    List<HookModel> hooks,
    Optional<IdModel> ids,
    List<IrqModel> irqs,
    List<IrqSourceModel> irqSources,
    List<GpioInModel> gpioIns,
    List<GpioOutModel> gpioOuts,
    List<TimerModel> timers,
    List<ClockModel> clocks,
    List<ClockHookModel> clockHooks,
    List<LifecycleModel> lifecycle,
    Optional<VMStateModel> vmState,
    List<SubsectionModel> subsections,
    List<VMStateFieldModel> stateFields,
    List<UnusedModel> unused,
    List<ValidationModel> validations,
    UnmigratedModel unmigrated,
    InheritedModel inherited,
    ConstructionModel construction,
    Optional<SourceModel> source,
    List<FormerNameModel> formerNames,
    TracingModel tracing,
    Optional<UsesModel> uses,
    List<String> layouts,
    List<MethodModel> idle,
    Origin origin,
    Origin nameOrigin) {
  /** What a class declares. */
  public enum Kind {
    TYPE("Qom"),
    /** A block of registers. */
    BLOCK("Registers"),
    /** A structure of state. */
    STRUCT("VMState");

    private final String suffix;

    Kind(String suffix) {
      this.suffix = suffix;
    }

    /** Simple name of the companion of a class. */
    public String companion(String className) {
      return className.replace('.', '_') + "_" + suffix;
    }
  }

  /** Whether it is a block of registers. */
  public boolean isBlock() {
    return kind == Kind.BLOCK;
  }

  /** Whether it is a structure of state. */
  public boolean isStruct() {
    return kind == Kind.STRUCT;
  }

  /** Whether it is a type, not a part of one. */
  public boolean isType() {
    return kind == Kind.TYPE;
  }

  /** Whether its companion has all that it needs of other classes; they are told what is wrong. */
  public boolean isComplete() {
    return stateFields.stream()
        .flatMap(field -> field.struct().stream())
        .noneMatch(struct -> struct.why().equals(StructModel.TOLD));
  }

  /** Simple name of the class with those around it, as the source writes it. */
  public String javaName() {
    return String.join(".", simpleNames);
  }

  /** Simple name of the companion. */
  public String companion() {
    return kind.companion(javaName());
  }

  /** Its first register bank, if it has one. */
  public Optional<BankModel> bank() {
    return banks.stream().findFirst();
  }

  /** The bank a register lies in, if there is such a one. */
  public Optional<BankModel> bankOf(RegisterModel register) {
    return bankNamed(register.bank());
  }

  /** The bank of a group, if there is one of the name it gives. */
  public Optional<BankModel> bankOf(GroupModel group) {
    return bankNamed(group.bank());
  }

  private Optional<BankModel> bankNamed(String name) {
    return name.isEmpty()
        ? bank()
        : banks.stream().filter(bank -> bank.name().equals(name)).findFirst();
  }

  /** What becomes of the bits of a register that its layout does not name. */
  public ReservedBits reserved(RegisterModel register) {
    return bankOf(register).map(BankModel::reserved).orElse(ReservedBits.ZERO);
  }

  /** What users set: its properties, and those of its children that are its own as well. */
  public List<PropertyModel> settable() {
    Map<String, PropertyModel> settable = new LinkedHashMap<>();
    properties.forEach(property -> settable.putIfAbsent(property.name(), property));
    children.stream()
        .flatMap(child -> child.aliased().stream())
        .forEach(property -> settable.putIfAbsent(property.name(), property));
    return List.copyOf(settable.values());
  }

  /** Whether a field is a register or travels, so that it changes while the device runs. */
  public boolean isState(FieldModel field) {
    return stateFields().stream().map(VMStateFieldModel::field).anyMatch(field::equals)
        || registers().stream()
            .flatMap(register -> register.field().stream())
            .anyMatch(field::equals);
  }

  /** The hooks of a register that run at some occasion. */
  public List<HookModel> hooks(HookModel.Kind kind, RegisterModel register) {
    return hooks.stream()
        .filter(hook -> hook.kind() == kind && hook.registers().contains(register.name()))
        .toList();
  }

  /** The bits that latch, each once for a field however many registers show it. */
  public List<LatchModel> latches() {
    Map<List<Object>, LatchModel> latches = new LinkedHashMap<>();
    for (RegisterModel register : registers) {
      for (BitsModel bits : register.layout()) {
        if (bits.when().isPresent() && register.field().isPresent()) {
          latches.putIfAbsent(
              List.of(register.field().get(), bits.origin()), new LatchModel(register, bits));
        }
      }
    }
    return List.copyOf(latches.values());
  }

  /** The bits of a layout that an operand names, if there are such. */
  public Optional<BitsModel> bits(IrqExpression.Operand operand) {
    return register(operand.register()).stream()
        .flatMap(register -> register.layout().stream())
        .filter(bits -> bits.name().equals(operand.bits()))
        .findFirst();
  }

  /** The register of a name, if there is one. */
  public Optional<RegisterModel> register(String name) {
    return registers.stream().filter(register -> register.name().equals(name)).findFirst();
  }
}
