package jp.yui.agent.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/**
 * Lays the rooms' work under the verbs of the routes; what passes between two verbs is the body.
 */
final class Rooms {
  private final Reception reception;
  private final PostOffice office;

  Rooms(Reception reception, PostOffice office) {
    this.reception = reception;
    this.office = office;
  }

  Map<Verb, Processor> work() {
    Map<Verb, Processor> work = new EnumMap<>(Verb.class);
    work.put(Verb.INBOX, x -> put(x, reception.begin(files(x))));
    work.put(Verb.KEEP, x -> put(x, reception.keep(body(x, Path.class))));
    work.put(Verb.INTAKE, x -> put(x, reception.read(body(x, Path.class))));
    work.put(Verb.NORMALISE, x -> put(x, reception.normalise(body(x, Reception.Read.class))));
    work.put(Verb.GATHER, x -> reception.gather(body(x, Reception.Named.class)));
    work.put(Verb.APPLICATIONS, x -> put(x, reception.applications()));
    work.put(Verb.CHECK, x -> put(x, reception.check(drafts(x))));
    work.put(Verb.ENTER, x -> reception.enter(body(x, Reception.Judged.class)));
    work.put(Verb.READY, x -> put(x, ready()));
    work.put(Verb.POST, x -> put(x, office.post(body(x, ReadyItem.class))));
    work.put(Verb.RECORD, this::record);
    return work;
  }

  private Iterator<ReadyItem> ready() throws InterruptedException {
    reception.end();
    return office.ready();
  }

  private void record(Exchange exchange) {
    Object body = exchange.getMessage().getBody();
    if (body instanceof PostOutcome outcome) {
      office.record(outcome);
    } else {
      office.failed(
          body(exchange, ReadyItem.class),
          Objects.requireNonNull(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class)));
    }
  }

  private static <T> T body(Exchange exchange, Class<T> type) {
    return type.cast(Objects.requireNonNull(exchange.getMessage().getBody()));
  }

  private static void put(Exchange exchange, Object body) {
    exchange.getMessage().setBody(body);
  }

  @SuppressWarnings("unchecked")
  private static List<String> drafts(Exchange exchange) {
    return (List<String>) body(exchange, List.class);
  }

  /** A folder stands for the files in it; a list comes from the watched folder. */
  @SuppressWarnings("unchecked")
  private static List<Path> files(Exchange exchange) {
    return exchange.getMessage().getBody() instanceof Path folder
        ? inside(folder)
        : (List<Path>) body(exchange, List.class);
  }

  private static List<Path> inside(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
