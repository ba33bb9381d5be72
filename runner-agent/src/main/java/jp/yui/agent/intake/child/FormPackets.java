package jp.yui.agent.intake.child;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.Form.FormHead;
import jp.yui.scenario.model.Form.Join;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.PdfForm;
import jp.yui.scenario.model.XmlForm;
import jp.yui.scenario.problem.Position;

/**
 * How a form is handed to the child: what reading needs of it. Choices, eras and dates stay here,
 * they are for later.
 */
final class FormPackets {
  private static final int CSV = 0;
  private static final int XML = 1;
  private static final int PDF = 2;

  private FormPackets() {}

  static void write(Packet packet, Form form) {
    switch (form) {
      case CsvForm csv -> {
        packet.number(CSV);
        head(packet, csv.head());
        packet.text(csv.encoding()).number(csv.delimiter()).number(csv.skipLines());
        packet.flag(csv.header());
        items(packet, csv.columns());
        packet.texts(csv.ignore()).text(csv.section());
      }
      case XmlForm xml -> {
        packet.number(XML);
        head(packet, xml.head());
        packet.text(xml.record());
        map(packet, xml.namespaces(), packet::text, packet::text);
        items(packet, xml.paths());
      }
      case PdfForm pdf -> {
        packet.number(PDF);
        head(packet, pdf.head());
        packet.text(pdf.pages());
        packet.all(pdf.labels(), label -> label(packet, label));
        packet.all(
            pdf.tables(),
            table -> {
              optional(packet, table.heading());
              items(packet, table.columns());
            });
        items(packet, pdf.fields());
      }
    }
  }

  static Form form(ReceivedPacket packet) {
    int kind = packet.number();
    FormHead head = head(packet);
    return switch (kind) {
      case CSV ->
          new CsvForm(
              head,
              packet.text(),
              (char) packet.number(),
              packet.number(),
              packet.flag(),
              items(packet),
              packet.texts(),
              packet.text());
      case XML ->
          new XmlForm(head, packet.text(), map(packet, packet::text, packet::text), items(packet));
      default ->
          new PdfForm(
              head,
              packet.text(),
              packet.all(() -> label(packet)),
              packet.all(() -> new PdfForm.Table(optional(packet), items(packet))),
              items(packet));
    };
  }

  private static void head(Packet packet, FormHead head) {
    packet.text(head.id()).text(head.title()).texts(head.files());
    map(
        packet,
        head.joins(),
        item -> packet.text(item.toString()),
        join -> packet.texts(join.of()).text(join.as()));
  }

  private static FormHead head(ReceivedPacket packet) {
    String id = packet.text();
    Position at = Position.of(id);
    return new FormHead(
        id,
        packet.text(),
        false,
        packet.texts(),
        map(
            packet,
            () -> ItemPath.parse(packet.text()),
            () -> new Join(packet.texts(), packet.text(), at)),
        Map.of(),
        Map.of(),
        java.util.List.of(),
        at);
  }

  private static void label(Packet packet, PdfForm.Label label) {
    packet.text(label.text()).text(label.item().toString());
    optional(packet, label.section());
    packet.number(label.value().ordinal());
    optional(packet, label.until());
  }

  private static PdfForm.Label label(ReceivedPacket packet) {
    return new PdfForm.Label(
        packet.text(),
        ItemPath.parse(packet.text()),
        optional(packet),
        packet.number() == PdfForm.Where.BELOW.ordinal()
            ? PdfForm.Where.BELOW
            : PdfForm.Where.RIGHT,
        optional(packet));
  }

  private static void items(Packet packet, Map<String, ItemPath> items) {
    map(packet, items, packet::text, item -> packet.text(item.toString()));
  }

  private static Map<String, ItemPath> items(ReceivedPacket packet) {
    return map(packet, packet::text, () -> ItemPath.parse(packet.text()));
  }

  private static <K, V> void map(Packet packet, Map<K, V> map, Consumer<K> key, Consumer<V> value) {
    packet.all(
        map.entrySet(),
        entry -> {
          key.accept(entry.getKey());
          value.accept(entry.getValue());
        });
  }

  private static <K, V> Map<K, V> map(ReceivedPacket packet, Supplier<K> key, Supplier<V> value) {
    Map<K, V> map = new LinkedHashMap<>();
    int count = packet.number();
    for (int i = 0; i < count; i++) {
      K k = key.get();
      map.put(k, value.get());
    }
    return map;
  }

  private static void optional(Packet packet, Optional<String> text) {
    packet.flag(text.isPresent()).text(text.orElse(""));
  }

  private static Optional<String> optional(ReceivedPacket packet) {
    boolean present = packet.flag();
    String text = packet.text();
    return present ? Optional.of(text) : Optional.empty();
  }
}
