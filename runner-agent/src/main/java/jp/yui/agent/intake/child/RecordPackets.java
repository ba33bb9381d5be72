package jp.yui.agent.intake.child;

import java.util.Optional;
import jp.yui.agent.intake.FilePart;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.SourceValue;
import jp.yui.agent.intake.source.RowShape;
import jp.yui.scenario.model.ItemPath;

/** How what was read is written into packets; and read from them in the same order. */
final class RecordPackets {
  private static final int CELL = 0;
  private static final int ELEMENT = 1;
  private static final int PRINTED = 2;
  private static final int FIELD = 3;
  private static final int JOINED = 4;
  private static final int WHOLE = 5;

  private RecordPackets() {}

  static void write(Packet packet, SourceRecord found) {
    packet.text(found.form()).text(found.file()).number(found.number());
    packet.all(found.values(), value -> write(packet, value));
    packet.all(found.problems(), problem -> write(packet, problem));
  }

  static SourceRecord sourceRecord(ReceivedPacket packet) {
    return new SourceRecord(
        packet.text(),
        packet.text(),
        packet.longNumber(),
        packet.all(() -> value(packet)),
        packet.all(() -> problem(packet)));
  }

  private static void write(Packet packet, SourceValue value) {
    packet.text(value.item().toString()).number(value.index()).text(value.raw());
    write(packet, value.place());
  }

  private static SourceValue value(ReceivedPacket packet) {
    return new SourceValue(
        ItemPath.parse(packet.text()), packet.number(), packet.text(), place(packet));
  }

  static void write(Packet packet, SourceProblem problem) {
    packet.text(problem.code()).text(problem.message());
    write(packet, problem.place());
  }

  static SourceProblem problem(ReceivedPacket packet) {
    return new SourceProblem(packet.text(), packet.text(), place(packet));
  }

  static void write(Packet packet, FilePart part) {
    packet.text(part.file()).text(part.form().orElse("")).text(part.encoding().orElse(""));
    packet.number(part.records());
  }

  static FilePart part(ReceivedPacket packet) {
    return new FilePart(packet.text(), optional(packet), optional(packet), packet.longNumber());
  }

  static void write(Packet packet, RowShape shape) {
    packet.text(shape.form()).text(shape.file());
    packet.all(shape.slots(), slot -> write(packet, slot));
    packet.all(shape.problems(), problem -> write(packet, problem));
  }

  static RowShape shape(ReceivedPacket packet) {
    return new RowShape(
        packet.text(),
        packet.text(),
        packet.all(() -> slot(packet)),
        packet.all(() -> problem(packet)));
  }

  private static void write(Packet packet, RowShape.Slot slot) {
    packet.text(slot.item().toString()).number(slot.index());
    packet.all(slot.columns(), column -> packet.number(column.number()).text(column.header()));
  }

  private static RowShape.Slot slot(ReceivedPacket packet) {
    return new RowShape.Slot(
        ItemPath.parse(packet.text()),
        packet.number(),
        packet.all(() -> new RowShape.Column(packet.number(), packet.text())));
  }

  private static void write(Packet packet, Place place) {
    switch (place) {
      case Place.Cell p ->
          packet.number(CELL).text(p.file()).number(p.line()).number(p.column()).text(p.header());
      case Place.Element p -> packet.number(ELEMENT).text(p.file()).number(p.line()).text(p.path());
      case Place.Printed p ->
          packet
              .number(PRINTED)
              .text(p.file())
              .number(p.page())
              .decimal(p.x())
              .decimal(p.y())
              .decimal(p.width())
              .decimal(p.height())
              .text(p.label());
      case Place.FormField p -> packet.number(FIELD).text(p.file()).text(p.name());
      case Place.Joined p -> packet.number(JOINED).all(p.parts(), part -> write(packet, part));
      case Place.Whole p -> packet.number(WHOLE).text(p.file());
    }
  }

  private static Place place(ReceivedPacket packet) {
    return switch (packet.number()) {
      case CELL ->
          new Place.Cell(packet.text(), packet.longNumber(), packet.number(), packet.text());
      case ELEMENT -> new Place.Element(packet.text(), packet.number(), packet.text());
      case PRINTED ->
          new Place.Printed(
              packet.text(),
              packet.number(),
              packet.decimal(),
              packet.decimal(),
              packet.decimal(),
              packet.decimal(),
              packet.text());
      case FIELD -> new Place.FormField(packet.text(), packet.text());
      case JOINED -> new Place.Joined(packet.all(() -> place(packet)));
      default -> new Place.Whole(packet.text());
    };
  }

  private static Optional<String> optional(ReceivedPacket packet) {
    return Optional.of(packet.text()).filter(text -> !text.isEmpty());
  }
}
