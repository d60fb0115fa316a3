// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.qmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import io.github.qom4j.bql.Bql;
import io.github.qom4j.chardev.MemoryChardev;
import io.github.qom4j.system.machine.Machine;
import io.github.qom4j.system.machine.MachineOptions.ClockMode;
import io.github.qom4j.system.machine.RunState;
import io.github.qom4j.system.machine.TestMachine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers are those of QEMU 10.0.2. */
class QmpMonitorTest {
  private static final String NEGOTIATE = "{'execute':'qmp_capabilities'}";
  private static final String STATUS = "{'execute':'query-status'}";
  private static final String DONE = "{'return': {}}|";
  private static final String RESET =
      "{T, 'event': 'RESET', 'data': {'guest': false, 'reason': 'host-qmp-system-reset'}}|";

  private final MemoryChardev serial = new MemoryChardev("serial0");
  private final Machine machine = TestMachine.virt(ClockMode.STEPPED, serial);
  private final MemoryChardev line = newMonitor("compat_monitor0");

  private MemoryChardev newMonitor(String id) {
    MemoryChardev chardev = new MemoryChardev(id);
    machine.chardevs().add(chardev);
    QmpMonitor.start(machine, chardev);
    return chardev;
  }

  /** What a monitor sent: times as T, double quotes as single ones, ends of lines as bars. */
  private static String sent(MemoryChardev monitor) {
    return new String(monitor.takeOutput(), StandardCharsets.UTF_8)
        .replaceAll("'timestamp': \\{'seconds': [0-9]+, 'microseconds': [0-9]+}", "T")
        .replaceAll("\"timestamp\": \\{\"seconds\": [0-9]+, \"microseconds\": [0-9]+}", "T")
        .replace('"', '\'')
        .replace("\r\n", "|");
  }

  private String ask(String text) {
    line.takeOutput();
    line.input(text.getBytes(StandardCharsets.UTF_8));
    line.pump();
    return sent(line);
  }

  private String askNegotiated(String text) {
    ask(NEGOTIATE);
    return ask(text);
  }

  private static String error(String errorClass, String description) {
    return "{'error': {'class': '%s', 'desc': '%s'}}|".formatted(errorClass, description);
  }

  @Test
  void itGreetsAsQemu1002AndNamesItself() {
    String greeting = sent(line);
    assertTrue(
        greeting.startsWith(
            "{'QMP': {'version': {'qemu': {'micro': 2, 'minor': 0, 'major': 10}, 'package':"
                + " 'qom4j "),
        greeting);
    assertTrue(greeting.endsWith("'}, 'capabilities': ['oob']}}|"), greeting);
  }

  @Test
  void otherCommandsWaitForTheNegotiation() {
    String refused =
        error("CommandNotFound", "Expecting capabilities negotiation with 'qmp_capabilities'");
    assertEquals(refused, ask(STATUS));
    assertEquals(refused, ask("{'execute':'nosuch'}"));
    assertEquals(DONE, ask(NEGOTIATE));
    assertEquals(
        error("CommandNotFound", "Capabilities negotiation is already complete, command ignored"),
        ask(NEGOTIATE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "['nosuch']; Parameter 'null' does not accept value 'nosuch'",
        "5; Invalid parameter type for 'enable', expected: array",
        "['oob', 5]; Invalid parameter type for 'enable[1]', expected: string",
        "[], 'x': 1; Parameter 'x' is unexpected",
      })
  void wrongCapabilitiesAreRefused(String enable, String description) {
    assertEquals(
        error("GenericError", description),
        ask("{'execute':'qmp_capabilities','arguments':{'enable':" + enable + "}}"));
    assertEquals(DONE, ask(NEGOTIATE));
  }

  @Test
  void commandsOutOfBandAreRefusedOneByOneOnceEnabled() {
    String outOfBand = "{'exec-oob':'query-name','id':1}";
    assertEquals(
        "{'id': 1, 'error': {'class': 'GenericError', 'desc': 'QMP input member 'exec-oob' is"
            + " unexpected'}}|",
        askNegotiated(outOfBand));
    MemoryChardev other = newMonitor("compat_monitor1");
    other.takeOutput();
    other.input(
        ("{'execute':'qmp_capabilities','arguments':{'enable':['oob']}}" + outOfBand)
            .getBytes(StandardCharsets.UTF_8));
    other.pump();
    assertEquals(
        DONE
            + "{'id': 1, 'error': {'class': 'GenericError', 'desc': 'The command query-name does"
            + " not support OOB'}}|",
        sent(other));
  }

  @Test
  void queriesAnswer() {
    ask(NEGOTIATE);
    assertEquals("{'return': {'status': 'prelaunch', 'running': false}}|", ask(STATUS));
    assertEquals("{'return': {'name': 'test'}}|", ask("{'execute':'query-name'}"));
    assertEquals(
        "{'return': [{'frontend-open': true, 'filename': 'memory', 'label': 'serial0'},"
            + " {'frontend-open': true, 'filename': 'memory', 'label': 'compat_monitor0'}]}|",
        ask("{'execute':'query-chardev'}"));
    assertTrue(
        ask("{'execute':'query-version'}")
            .startsWith("{'return': {'qemu': {'micro': 2, 'minor': 0, 'major': 10}, 'package'"));
  }

  @Test
  void allCommandsAreListed() {
    ask(NEGOTIATE);
    List<String> names = new ArrayList<>();
    JsonParser.parseString(ask("{'execute':'query-commands'}").replace("|", ""))
        .getAsJsonObject()
        .getAsJsonArray("return")
        .forEach(command -> names.add(command.getAsJsonObject().get("name").getAsString()));
    assertEquals(
        List.of(
            "chardev-send-break",
            "cont",
            "device-list-properties",
            "device_add",
            "device_del",
            "human-monitor-command",
            "migrate",
            "migrate-incoming",
            "migrate-pause",
            "object-add",
            "object-del",
            "qmp_capabilities",
            "qom-get",
            "qom-list",
            "qom-list-get",
            "qom-list-properties",
            "qom-list-types",
            "qom-set",
            "query-audiodevs",
            "query-block",
            "query-block-exports",
            "query-block-jobs",
            "query-blockstats",
            "query-chardev",
            "query-chardev-backends",
            "query-command-line-options",
            "query-commands",
            "query-cpu-definitions",
            "query-cpus-fast",
            "query-cryptodev",
            "query-current-machine",
            "query-display-options",
            "query-gic-capabilities",
            "query-hotpluggable-cpus",
            "query-iothreads",
            "query-jobs",
            "query-kvm",
            "query-machines",
            "query-memdev",
            "query-memory-devices",
            "query-memory-size-summary",
            "query-mice",
            "query-migrate",
            "query-migrate-capabilities",
            "query-name",
            "query-named-block-nodes",
            "query-pci",
            "query-qmp-schema",
            "query-rx-filter",
            "query-status",
            "query-target",
            "query-tpm",
            "query-tpm-models",
            "query-tpm-types",
            "query-uuid",
            "query-version",
            "query-yank",
            "quit",
            "stop",
            "system_reset",
            "trace-event-get-state",
            "trace-event-set-state",
            "x-exit-preconfig",
            "yank"),
        names);
  }

  /** The texts are QEMU's. */
  @Test
  void objectsAreReadAndSet() {
    ask(NEGOTIATE);
    assertEquals(
        error("DeviceNotFound", "Device '/nosuch' not found"),
        ask("{'execute':'qom-list','arguments':{'path':'/nosuch'}}"));
    String uart = "'path':'/machine/unattached/device[3]','property':";
    assertEquals(
        "{'return': true}|", ask("{'execute':'qom-get','arguments':{" + uart + "'migrate-clk'}}"));
    assertEquals(
        error("GenericError", "Property 'pl011.nosuch' not found"),
        ask("{'execute':'qom-get','arguments':{" + uart + "'nosuch'}}"));
    assertEquals(
        error("GenericError", "Property 'pl011.type' is not writable"),
        ask("{'execute':'qom-set','arguments':{" + uart + "'type','value':'x'}}"));
    assertEquals(
        error(
            "GenericError",
            "Attempt to set property 'migrate-clk' on anonymous device (type 'pl011') after it was"
                + " realized"),
        ask("{'execute':'qom-set','arguments':{" + uart + "'migrate-clk','value':true}}"));
    assertEquals(
        DONE, ask("{'execute':'qom-set','arguments':{" + uart + "'realized','value':true}}"));
  }

  @Test
  void aHumanCommandPrintsWhatItPrints() {
    ask(NEGOTIATE);
    assertEquals(
        "{'return': 'unknown command: 'info nosuch'\\r\\n'}|",
        ask("{'execute':'human-monitor-command','arguments':{'command-line':" + "'info nosuch'}}"));
  }

  @Test
  void stopAndContAreTold() {
    ask(NEGOTIATE);
    assertEquals(DONE, ask("{'execute':'stop'}"));
    assertEquals("{'return': {'status': 'prelaunch', 'running': false}}|", ask(STATUS));
    assertEquals("{T, 'event': 'RESUME'}|" + DONE, ask("{'execute':'cont'}"));
    assertEquals(DONE, ask("{'execute':'cont'}"));
    assertEquals("{'return': {'status': 'running', 'running': true}}|", ask(STATUS));
    assertEquals("{T, 'event': 'STOP'}|" + DONE, ask("{'execute':'stop'}"));
    assertEquals(DONE, ask("{'execute':'stop'}"));
    assertEquals("{'return': {'status': 'paused', 'running': false}}|", ask(STATUS));
  }

  @Test
  void resetResetsThenTellsThenAnswers() {
    ask(NEGOTIATE);
    Bql.run(() -> machine.memory().write(0x0900_0038L, 4, 0x7ff));
    assertEquals(RESET + "{'return': {}, 'id': 'x'}|", ask("{'execute':'system_reset','id':'x'}"));
    assertEquals(0L, Bql.call(() -> machine.memory().read(0x0900_0038L, 4).value()));
  }

  @Test
  void quitTellsAnswersAndEndsEverything() {
    ask(NEGOTIATE);
    assertEquals(
        "{T, 'event': 'SHUTDOWN', 'data': {'guest': false, 'reason': 'host-qmp-quit'}}|"
            + "{'return': {}, 'id': 3}|",
        ask("{'execute':'quit','id':3}{'execute':'query-name'}"));
    assertEquals(RunState.SHUTDOWN, Bql.call(machine::state));
  }

  @Test
  void aBreakReachesTheDevice() {
    ask(NEGOTIATE);
    assertEquals(DONE, ask("{'execute':'chardev-send-break','arguments':{'id':'serial0'}}"));
    assertEquals(0x400L, Bql.call(() -> machine.memory().read(0x0900_0000L, 4).value()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'id':'nosuch'}; Chardev 'nosuch' not found",
        "{}; Parameter 'id' is missing",
        "{'y':{}}; Parameter 'id' is missing",
        "{'id':5}; Invalid parameter type for 'id', expected: string",
        "{'y':{},'id':null}; Invalid parameter type for 'id', expected: string",
        "{'id':'serial0','x':1}; Parameter 'x' is unexpected",
      })
  void wrongArgumentsAreRefused(String arguments, String description) {
    assertEquals(
        error("GenericError", description),
        askNegotiated("{'execute':'chardev-send-break','arguments':" + arguments + "}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "[]; QMP input must be a JSON object",
        "'x'; QMP input must be a JSON object",
        "{}; QMP input lacks member 'execute'",
        "{'foo':5}; QMP input member 'foo' is unexpected",
        "{'execute':5}; QMP input member 'execute' must be a string",
        "{'execute':'query-status','foo':5}; QMP input member 'foo' is unexpected",
        "{'execute':'nosuch','arguments':5}; QMP input member 'arguments' must be an object",
        "{'execute':'query-name','arguments':null}; QMP input member 'arguments' must be an object",
        "{'execute':'quit','arguments':{'a':1}}; Parameter 'a' is unexpected",
        "{'execute':}; JSON parse error, expecting value",
      })
  void wrongRequestsAreRefused(String request, String description) {
    assertEquals(error("GenericError", description), askNegotiated(request));
    assertEquals("{'return': {'name': 'test'}}|", ask("{'execute':'query-name'}"));
  }

  @Test
  void unknownCommandsAreNotFound() {
    assertEquals(
        error("CommandNotFound", "The command nosuch has not been found"),
        askNegotiated("{'execute':'nosuch'}"));
  }

  @Test
  void idsComeBack() {
    ask(NEGOTIATE);
    assertEquals(
        "{'return': {'name': 'test'}, 'id': {'a': [1, 2.5, null]}}|",
        ask("{'execute':'query-name','id':{'a':[1,2.5,null]}}"));
    assertEquals(
        "{'id': 7, 'error': {'class': 'CommandNotFound', 'desc': 'The command nosuch has not been"
            + " found'}}|",
        ask("{'execute':'nosuch','id':7}"));
    assertEquals(
        "{'id': 7, 'error': {'class': 'GenericError', 'desc': 'QMP input lacks member"
            + " 'execute''}}|",
        ask("{'id':7}"));
  }

  @Test
  void requestsMayArriveInAnyChunks() {
    ask(NEGOTIATE);
    String request = "{'execute':'query-name'}";
    StringBuilder all = new StringBuilder();
    for (String character : (request + request + " ").split("")) {
      all.append(ask(character));
    }
    String answer = "{'return': {'name': 'test'}}|";
    assertEquals(String.join("", Collections.nCopies(2, answer)), all.toString());
  }

  @Test
  void beforeTheBoardIsBuiltOnlySomeCommandsWork() {
    Machine empty = TestMachine.prepared();
    MemoryChardev other = new MemoryChardev("monitor");
    QmpMonitor.start(empty, other);
    sent(other);
    other.input(
        (NEGOTIATE + STATUS + "{'execute':'query-cpus-fast'}").getBytes(StandardCharsets.UTF_8));
    other.pump();
    assertEquals(
        DONE
            + "{'return': {'status': 'prelaunch', 'running': false}}|"
            + error(
                "GenericError",
                "The command 'query-cpus-fast' is permitted only after machine initialization has"
                    + " completed"),
        sent(other));
    String complete = "{'execute':'x-exit-preconfig'}";
    other.input(
        (complete + "{'execute':'query-cpus-fast'}" + complete).getBytes(StandardCharsets.UTF_8));
    other.pump();
    assertEquals(
        DONE
            + "{'return': []}|"
            + error("GenericError", "The command is permitted only before machine initialization"),
        sent(other));
  }

  @Test
  void eventsGoToEachMonitorThatHasNegotiated() {
    MemoryChardev other = newMonitor("compat_monitor1");
    MemoryChardev silent = newMonitor("compat_monitor2");
    sent(silent);
    ask(NEGOTIATE);
    other.input(NEGOTIATE.getBytes(StandardCharsets.UTF_8));
    other.pump();
    sent(other);
    assertEquals(RESET + DONE, ask("{'execute':'system_reset'}"));
    assertEquals(RESET, sent(other));
    assertEquals("", sent(silent));
  }

  private String trace(String command, String arguments) {
    return ask("{'execute':'trace-event-" + command + "-state','arguments':" + arguments + "}");
  }

  @Test
  void traceEventsAreSwitched() {
    ask(NEGOTIATE);
    String off = "{'return': [{'name': 'pl011_read', 'state': 'disabled'}]}|";
    assertEquals(off, trace("get", "{'name':'pl011_read'}"));
    assertEquals(DONE, trace("set", "{'name':'pl011_*','enable':true}"));
    assertEquals(
        "{'return': [{'name': 'pl011_receive', 'state': 'enabled'}, {'name': 'pl011_read_fifo',"
            + " 'state': 'enabled'}, {'name': 'pl011_read', 'state': 'enabled'}]}|",
        trace("get", "{'name':'pl011_re*'}"));
    assertEquals(DONE, trace("set", "{'name':'*','enable':false,'ignore-unavailable':true}"));
    assertEquals(off, trace("get", "{'name':'pl011_read'}"));
    assertEquals("{'return': []}|", trace("get", "{'name':'nosuch*'}"));
    assertEquals(DONE, trace("set", "{'name':'nosuch*','enable':true}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "get; {'name':'nosuch'}; unknown event \\'nosuch\\'",
        "get; {'name':'pl011_rea?'}; unknown event \\'pl011_rea?\\'",
        "get; {'name':''}; unknown event \\'\\'",
        "get; {}; Parameter 'name' is missing",
        "get; {'name':1}; Invalid parameter type for 'name', expected: string",
        "get; {'name':'pl011_read','vcpu':0}; Parameter 'vcpu' is unexpected",
        "set; {'name':'nosuch','enable':true,'ignore-unavailable':true}; unknown event"
            + " \\'nosuch\\'",
        "set; {'name':'-pl011_read','enable':true}; unknown event \\'-pl011_read\\'",
        "set; {'name':'pl011_read'}; Parameter 'enable' is missing",
        "set; {'enable':true}; Parameter 'name' is missing",
        "set; {'name':'pl011_read','enable':'on'}; Invalid parameter type for 'enable', expected:"
            + " boolean",
        "set; {'name':'pl011_read','enable':true,'ignore-unavailable':1}; Invalid parameter type"
            + " for 'ignore-unavailable', expected: boolean",
        "set; {'name':'pl011_read','enable':true,'vcpu':0}; Parameter 'vcpu' is unexpected",
      })
  void wrongTraceCommandsAreRefused(String command, String arguments, String description) {
    ask(NEGOTIATE);
    assertEquals(error("GenericError", description), trace(command, arguments));
  }
}
