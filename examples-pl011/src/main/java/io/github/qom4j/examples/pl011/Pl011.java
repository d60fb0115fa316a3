// Copyright 2026 the qom4j authors
// SPDX-License-Identifier: Apache-2.0

package io.github.qom4j.examples.pl011;

import static io.github.qom4j.annotation.AccessPolicy.*;

import io.github.qom4j.annotation.*;
import io.github.qom4j.chardev.*;
import io.github.qom4j.clock.ClockInput;
import io.github.qom4j.irq.IrqLine;
import io.github.qom4j.sysbus.SysBusDevice;

/**
 * Arm PrimeCell UART (PL011), Arm DDI 0183G, as QEMU 10.0 models it.
 *
 * <p>Where QEMU departs from the data sheet, so does this device: characters are sent at once, the
 * transmit FIFO is never full, the receive interrupt comes with the first character whatever
 * UARTIFLS says, the enable bits have no effect, and unused register bits keep what is written to
 * them.
 */
@QomType("pl011")
@VMState(version = 2, minimumVersion = 2)
@VMStateSubsection(value = "pl011/clock", needed = "migrateClk")
@RegisterBank(size = 0x1000, access = @Access(impl = 4), reserved = Reserved.KEPT)
@IdRegisters({0x11, 0x10, 0x14, 0x00, 0x0d, 0xf0, 0x05, 0xb1})
public class Pl011 extends SysBusDevice implements CharHandlers {
  private static final int FIFO_DEPTH = 16;

  /** UARTINTR (all interrupts), UARTRXINTR, UARTTXINTR, UARTRTINTR, UARTMSINTR, UARTEINTR. */
  @Irq(mask = {Int.ALL, Int.RX, Int.TX, Int.RT, Int.MODEM, Int.ERROR})
  IrqLine[] lines;

  /** Back end that carries the characters. */
  @Property CharBackend chardev;

  /** Whether the input clock travels with the state. */
  @Property(defaultValue = "on")
  boolean migrateClk;

  /** UARTCLK, the reference of the baud rate. */
  @Clock
  @VMStateField(subsection = "pl011/clock")
  ClockInput clk;

  Trace trace;

  /** Flags. */
  @VMStateUnused(4)
  @Register(offset = 0x18, name = "UARTFR", bits = Fr.class, access = RO_IGNORE, reset = 0x90)
  int flags;

  /** Line control. */
  @Register(offset = 0x2c, name = "UARTLCR_H", traceName = "LCRH", bits = Lcr.class)
  int lcr;

  /** Receive status of the character last read; any write clears it. */
  @Register(offset = 0x04, name = "UARTRSR", bits = Rsr.class, access = WC)
  int rsr;

  /** Control. */
  @Register(offset = 0x30, name = "UARTCR", bits = Cr.class, reset = Cr.TXE | Cr.RXE)
  int cr;

  /** DMA control. */
  @Register(offset = 0x48, name = "UARTDMACR", bits = Dmacr.class)
  int dmacr;

  /** Interrupt mask: which interrupts are enabled. */
  @Register(offset = 0x38, name = "UARTIMSC", bits = Int.class)
  int intEnabled;

  /** Raw interrupt status; interrupts are cleared through UARTICR. */
  @Register(offset = 0x3c, name = "UARTRIS", bits = Int.class, access = RO)
  @Register(offset = 0x44, name = "UARTICR", bits = Int.class, access = WO1C)
  int intLevel;

  @VMStateField(unsigned = true)
  final int[] readFifo = new int[FIFO_DEPTH];

  /** IrDA low-power counter divisor. */
  @Register(offset = 0x20, name = "UARTILPR")
  int ilpr;

  /** Integer part of the baud rate divisor. */
  @Register(offset = 0x24, name = "UARTIBRD", mask = 0xffff)
  int ibrd;

  /** Fractional part of the baud rate divisor, in 64ths. */
  @Register(offset = 0x28, name = "UARTFBRD", mask = 0x3f)
  int fbrd;

  /** FIFO levels at which interrupts are raised. */
  @Register(offset = 0x34, name = "UARTIFLS", bits = Ifls.class, reset = 0x12)
  int ifl;

  @VMStateField(max = FIFO_DEPTH - 1)
  int readPos;

  @VMStateField(max = FIFO_DEPTH)
  int readCount;

  @VMStateField int readTrigger = 1;

  @TraceEvents(registerPrefix = "UART")
  interface Trace {
    @TraceEvent(value = "irq state %d", on = Occasion.UPDATE_IRQS)
    void irqState(int level);

    @TraceEvent(value = "addr 0x%03x value 0x%08x reg %s", on = Occasion.READ)
    void read(int addr, int value, String regname);

    @TraceEvent("RX FIFO read, used %u/%u")
    void readFifo(int used, long depth);

    @TraceEvent(value = "addr 0x%03x value 0x%08x reg %s", on = Occasion.WRITE)
    void write(int addr, int value, String regname);

    @TraceEvent("LCR 0x%02x, RX FIFO used %u/%u, can_receive %u chars")
    void canReceive(int lcr, int used, long depth, int available);

    @TraceEvent("RX FIFO push char [0x%02x] %u/%u depth used")
    void fifoRxPut(int character, int count, long depth);

    @TraceEvent("RX FIFO now full, RXFF set")
    void fifoRxFull();

    @TraceEvent("new baudrate %u (clk: %uhz, ibrd: %u, fbrd: %u)")
    void baudrateChange(int baudrate, long clock, int ibrd, int fbrd);

    @TraceEvent("recv %d chars")
    void receive(int size);
  }

  interface Dr {
    /** Character. */
    int DATA = 0xff;

    /** Receive status of the character, as UARTRSR shows it after the read. */
    int STATUS = 0xf << 8;
  }

  interface Rsr {
    /** Framing error. */
    int FE = 1 << 0;

    /** Parity error. */
    int PE = 1 << 1;

    /** Break: the line was held low longer than a character. */
    int BE = 1 << 2;

    /** Overrun error. */
    int OE = 1 << 3;
  }

  interface Fr {
    /** Clear to send. */
    int CTS = 1 << 0;

    /** Data set ready. */
    int DSR = 1 << 1;

    /** Data carrier detect. */
    int DCD = 1 << 2;

    /** Transmitting; never here. */
    int BUSY = 1 << 3;

    /** Receive FIFO empty. */
    int RXFE = 1 << 4;

    /** Transmit FIFO full; never here. */
    int TXFF = 1 << 5;

    /** Receive FIFO full. */
    int RXFF = 1 << 6;

    /** Transmit FIFO empty; always here. */
    int TXFE = 1 << 7;

    /** Ring indicator. */
    int RI = 1 << 8;
  }

  interface Lcr {
    /** Send break. */
    int BRK = 1 << 0;

    /** Parity enable. */
    int PEN = 1 << 1;

    /** Even parity select. */
    int EPS = 1 << 2;

    /** Two stop bits select. */
    int STP2 = 1 << 3;

    /** FIFO enable. */
    int FEN = 1 << 4;

    /** Word length, from 5 bits. */
    int WLEN = 0x3 << 5;

    /** Stick parity select. */
    int SPS = 1 << 7;
  }

  interface Cr {
    /** UART enable. */
    int UARTEN = 1 << 0;

    /** SIR enable. */
    int SIREN = 1 << 1;

    /** SIR low-power mode. */
    int SIRLP = 1 << 2;

    /** Loopback enable. */
    int LBE = 1 << 7;

    /** Transmit enable. */
    int TXE = 1 << 8;

    /** Receive enable. */
    int RXE = 1 << 9;

    /** Data transmit ready. */
    int DTR = 1 << 10;

    /** Request to send. */
    int RTS = 1 << 11;

    /** Out1 modem output. */
    int OUT1 = 1 << 12;

    /** Out2 modem output. */
    int OUT2 = 1 << 13;

    /** RTS hardware flow control enable. */
    int RTSEN = 1 << 14;

    /** CTS hardware flow control enable. */
    int CTSEN = 1 << 15;
  }

  interface Int {
    /** Ring indicator. */
    int RI = 1 << 0;

    /** Clear to send. */
    int CTS = 1 << 1;

    /** Data carrier detect. */
    int DCD = 1 << 2;

    /** Data set ready. */
    int DSR = 1 << 3;

    /** Receive. */
    int RX = 1 << 4;

    /** Transmit. */
    int TX = 1 << 5;

    /** Receive timeout. */
    int RT = 1 << 6;

    /** Framing error. */
    int FE = 1 << 7;

    /** Parity error. */
    int PE = 1 << 8;

    /** Break error. */
    int BE = 1 << 9;

    /** Overrun error. */
    int OE = 1 << 10;

    int MODEM = RI | CTS | DCD | DSR;
    int ERROR = FE | PE | BE | OE;
    int ALL = MODEM | RX | TX | RT | ERROR;
  }

  interface Ifls {
    /** Transmit level select. */
    int TXIFLSEL = 0x7;

    /** Receive level select. */
    int RXIFLSEL = 0x7 << 3;
  }

  interface Dmacr {
    /** Receive DMA enable. */
    int RXDMAE = 1 << 0;

    /** Transmit DMA enable. */
    int TXDMAE = 1 << 1;

    /** DMA on error. */
    int DMAONERR = 1 << 2;
  }

  /** Data: a read takes the oldest character of the receive FIFO, a write sends one. */
  @Register(offset = 0x00, name = "UARTDR", bits = Dr.class)
  @OnRead
  int readData() {
    flags &= ~Fr.RXFF;
    int character = readFifo[readPos];
    if (readCount > 0) {
      readCount--;
      readPos = readPos + 1 & depth() - 1;
    }
    if (readCount == 0) {
      flags |= Fr.RXFE;
      intLevel &= ~Int.RX;
    }
    trace.readFifo(readCount, depth());
    rsr = character >> 8;
    updateIrqs();
    chardev.acceptInput();
    return character;
  }

  @OnWrite("UARTDR")
  void writeData(int character) {
    if ((cr & Cr.UARTEN) == 0) {
      guestError("PL011 data written to disabled UART");
    }
    if ((cr & Cr.TXE) == 0) {
      guestError("PL011 data written to disabled TX UART");
    }
    chardev.write((byte) character);
    if (isLoopback()) {
      put(character & Dr.DATA);
    }
    intLevel |= Int.TX;
    updateIrqs();
  }

  /** Masked interrupt status: what drives the interrupt lines. */
  @Register(offset = 0x40, name = "UARTMIS", bits = Int.class)
  @OnRead
  @IrqSource(after = {"UARTIMSC", "UARTICR"})
  int maskedInterrupts() {
    return intLevel & intEnabled;
  }

  @OnWrite("UARTLCR_H")
  int changeLine(int written) {
    int changed = written ^ lcr;
    if ((changed & Lcr.FEN) != 0) {
      emptyFifo();
      flags = flags & ~(Fr.RXFF | Fr.TXFF) | Fr.RXFE | Fr.TXFE;
    }
    if ((changed & Lcr.BRK) != 0) {
      chardev.setBreak((written & Lcr.BRK) != 0);
      if (isLoopback() && (written & Lcr.BRK) != 0) {
        put(Rsr.BE << 8);
      }
    }
    return written;
  }

  /** In loopback the modem outputs come back as modem inputs. */
  @AfterWrite("UARTCR")
  void loopModemLines() {
    if (isLoopback()) {
      loop(Cr.OUT2, Fr.RI, Int.RI);
      loop(Cr.OUT1, Fr.DCD, Int.DCD);
      loop(Cr.RTS, Fr.CTS, Int.CTS);
      loop(Cr.DTR, Fr.DSR, Int.DSR);
      updateIrqs();
    }
  }

  private void loop(int output, int input, int interrupt) {
    boolean high = (cr & output) != 0;
    flags = high ? flags | input : flags & ~input;
    intLevel = high ? intLevel | interrupt : intLevel & ~interrupt;
  }

  @AfterWrite({"UARTIFLS", "UARTLCR_H"})
  void setTrigger() {
    readTrigger = 1;
  }

  @AfterWrite("UARTDMACR")
  void refuseDma() {
    if ((dmacr & (Dmacr.RXDMAE | Dmacr.TXDMAE)) != 0) {
      unimplemented("pl011: DMA not implemented");
    }
  }

  @AfterWrite({"UARTIBRD", "UARTFBRD"})
  @OnClockUpdate("clk")
  void tellBaudRate() {
    trace.baudrateChange((int) baudRate(), clk.hz(), ibrd, fbrd);
  }

  @ResetHold
  void emptyFifo() {
    readCount = readPos = 0;
  }

  @PostLoad
  void moveLoneCharacter() {
    if (depth() == 1 && readCount > 0 && readPos > 0) {
      readFifo[0] = readFifo[readPos];
      readPos = 0;
    }
  }

  /**
   * The rate at which the guest has set the line.
   *
   * @return bits per second, 0 without a clock or a divisor
   */
  public long baudRate() {
    return ibrd == 0 ? 0 : clk.hz() / (64L * ibrd + fbrd) * 4;
  }

  private int depth() {
    return (lcr & Lcr.FEN) != 0 ? FIFO_DEPTH : 1;
  }

  private boolean isLoopback() {
    return (cr & Cr.LBE) != 0;
  }

  private void put(int character) {
    readFifo[readPos + readCount & depth() - 1] = character;
    readCount++;
    flags &= ~Fr.RXFE;
    trace.fifoRxPut(character, readCount, depth());
    if (readCount == depth()) {
      trace.fifoRxFull();
      flags |= Fr.RXFF;
    }
    if (readCount == readTrigger) {
      intLevel |= Int.RX;
      updateIrqs();
    }
  }

  @Override
  public int canReceive() {
    int available = depth() - readCount;
    trace.canReceive(lcr, readCount, depth(), available);
    return available;
  }

  @Override
  public void receive(byte[] characters) {
    trace.receive(characters.length);
    if (!isLoopback()) {
      for (byte character : characters) {
        put(Byte.toUnsignedInt(character));
      }
    }
  }

  @Override
  public void event(CharEvent event) {
    if (event == CharEvent.BREAK && !isLoopback()) {
      put(Rsr.BE << 8);
    }
  }
}
