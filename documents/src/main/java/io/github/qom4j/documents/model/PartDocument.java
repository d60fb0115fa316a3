// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.documents.model;

import com.google.gson.annotations.JsonAdapter;
import com.google.gson.annotations.SerializedName;
import java.util.List;

/**
 * A device of a board.
 *
 * @param name what the board calls it
 * @param type name of its type
 * @param path where it stands in the composition tree
 * @param description what it is; see {@link Prose}
 * @param settings its properties that are set
 * @param links its link properties that are set
 * @param serials the serial ports it is connected to
 * @param regions where its regions lie
 * @param connections where its outputs lead to
 * @param clocks what feeds its clock inputs
 */
public record PartDocument(
    String name,
    String type,
    String path,
    String description,
    List<Setting> settings,
    List<Link> links,
    List<Serial> serials,
    List<Region> regions,
    List<Connection> connections,
    List<Clocked> clocks) {
  /** Makes the document. */
  public PartDocument {
    Absent.refuse(name, "name");
    Absent.refuse(type, "type");
    Absent.refuse(path, "path");
    description = Absent.text(description);
    settings = Absent.list(settings);
    links = Absent.list(links);
    serials = Absent.list(serials);
    regions = Absent.list(regions);
    connections = Absent.list(connections);
    clocks = Absent.list(clocks);
  }

  /**
   * A property that is set.
   *
   * @param property its name
   * @param value its value; may be empty
   * @param insteadOf the only value that is replaced; empty if any is
   */
  public record Setting(String property, String value, String insteadOf) {
    /** Makes the setting. */
    public Setting {
      value = Absent.text(value);
      insteadOf = Absent.text(insteadOf);
    }
  }

  /**
   * A link to another part.
   *
   * @param property name of the property
   * @param to name of the part
   */
  public record Link(String property, String to) {}

  /**
   * A serial port.
   *
   * @param property name of the property
   * @param number number of the port
   */
  public record Serial(String property, int number) {}

  /**
   * A region in the memory map.
   *
   * @param number number of the region among the device's
   * @param base address of its first byte
   * @param size bytes
   * @param priority which of two overlapping regions is seen
   */
  public record Region(
      int number, @JsonAdapter(HexAdapter.class) long base, long size, int priority) {}

  /**
   * Outputs that lead to inputs.
   *
   * @param isInterrupt whether the outputs are interrupt lines
   * @param output name of the outputs; empty if they have none
   * @param first number of the first output
   * @param count how many lines
   * @param to name of the part that has the inputs
   * @param inputs name of the inputs; empty if they have none
   * @param input number of the first input
   * @param isShared whether other outputs may lead there too
   */
  public record Connection(
      @SerializedName("interrupt") boolean isInterrupt,
      String output,
      int first,
      int count,
      String to,
      String inputs,
      int input,
      @SerializedName("shared") boolean isShared) {
    /** Makes the connection. */
    public Connection {
      output = Absent.text(output);
      inputs = Absent.text(inputs);
    }
  }

  /**
   * A clock input that is fed.
   *
   * @param input its name
   * @param by name of the clock
   */
  public record Clocked(String input, String by) {}
}
