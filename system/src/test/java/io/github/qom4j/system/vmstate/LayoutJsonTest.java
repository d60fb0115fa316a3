// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.system.vmstate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import io.github.qom4j.migration.VMStateDescription;
import io.github.qom4j.migration.VMStateField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of each kind of field. */
class LayoutJsonTest {
  private static final class Part {
    final short[] words = new short[3];
  }

  private static final class State {
    final int[] whole = new int[5];
    final Part part = new Part();
    final Part[] parts = {null, new Part()};
    final List<Part> queue = new ArrayList<>();
    byte[] madeWhenRealized;
  }

  private static final VMStateDescription<Part> PART =
      description(
          "part",
          List.of(
              VMStateField.of("id", "uint8", 1),
              VMStateField.array("words", "uint16", 2, p -> p.words.length)));

  private static <D> VMStateDescription<D> description(String name, List<VMStateField<D>> fields) {
    return new VMStateDescription<>(
        name, 3, 1, fields, (d, out, version) -> {}, (d, in, version) -> {});
  }

  private static void check(String expected, VMStateField<State> field, State state) {
    String json =
        LayoutJson.of(description("state", List.of(field)), state).get("Fields").toString();
    assertEquals(JsonParser.parseString(expected.replace('\'', '"')).toString(), json);
  }

  private static void check(String expected, VMStateField<State> field) {
    check(expected, field, new State());
  }

  @Test
  void oneValue() {
    check(
        "[{'field': 'a', 'version_id': 0, 'field_exists': false, 'size': 4}]",
        VMStateField.of("a", "uint32", 4));
  }

  @Test
  void aVersionAndACondition() {
    check(
        "[{'field': 'a', 'version_id': 2, 'field_exists': true, 'size': 4}]",
        VMStateField.since(2, VMStateField.when(s -> false, VMStateField.of("a", "uint32", 4))));
  }

  @Test
  void anArray() {
    check(
        "[{'field': 'a', 'version_id': 0, 'field_exists': false, 'num': 5, 'size': 4}]",
        VMStateField.array("a", "uint32", 4, s -> s.whole.length));
  }

  @Test
  void aCountedArrayHasNoLength() {
    check(
        "[{'field': 'a', 'version_id': 0, 'field_exists': false, 'size': 4}]",
        VMStateField.counted("a", "uint32", 4, s -> 5));
  }

  @Test
  void whatIsMadeWhenRealizedHasNoLengthBefore() {
    check(
        "[{'field': 'a', 'version_id': 0, 'field_exists': false, 'size': 1}]",
        VMStateField.array("a", "uint8", 1, s -> s.madeWhenRealized.length));
    check(
        "[{'field': 'a', 'version_id': 0, 'field_exists': false, 'size': 0}]",
        VMStateField.sized("a", "buffer", s -> s.madeWhenRealized.length));
  }

  @Test
  void aCheckIsNoField() {
    check("[]", VMStateField.check("a"));
  }

  private static String part(String num, int size, String words) {
    return """
        [{'field': 'a', 'version_id': 0, 'field_exists': false, %s 'size': %d, 'Description':
          {'name': 'part', 'version_id': 3, 'minimum_version_id': 1, 'Fields': [
            {'field': 'id', 'version_id': 0, 'field_exists': false, 'size': 1},
            {'field': 'words', 'version_id': 0, 'field_exists': false, %s 'size': 2}]}}]
        """
        .formatted(num, size, words);
  }

  @Test
  void aStructure() {
    check(part("", 7, "'num': 3,"), VMStateField.struct("a", PART, s -> s.part));
  }

  @Test
  void structuresOfWhichTheFirstIsMissing() {
    check(part("'num': 2,", 7, "'num': 3,"), VMStateField.structs("a", PART, s -> s.parts));
  }

  @Test
  void anEmptyListDoesNotTellTheLengthsWithin() {
    check(part("", 1, ""), VMStateField.list("a", "qtailq", PART, s -> s.queue));
  }

  @Test
  void anAbstractTypeDoesNotTellLengths() {
    check(
        "[{'field': 'a', 'version_id': 0, 'field_exists': false, 'size': 4}]",
        VMStateField.array("a", "uint32", 4, s -> s.whole.length),
        null);
  }

  @Test
  void subsectionsOfAllObjectsAreThere() {
    VMStateDescription<State> state =
        description("state", List.of(VMStateField.<State>of("a", "uint32", 4)))
            .subsection(description("state/rare", List.of()), s -> false);
    assertEquals(
        "[{\"name\":\"state/rare\",\"version_id\":3,\"minimum_version_id\":1,\"Fields\":[]}]",
        LayoutJson.of(state, new State()).get("Subsections").toString());
  }
}
