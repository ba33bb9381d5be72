package jp.yui.scenario.trust;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Our client behind the command line that the public suite tuf-conformance asks of a client under
 * test: {@code --metadata-dir D init ROOT}, {@code … --metadata-url U refresh}, {@code … download}.
 */
public final class ConformanceClient {
  private final Map<String, String> options = new HashMap<>();
  private final InstantSource clock;

  private ConformanceClient(InstantSource clock) {
    this.clock = clock;
  }

  public static void main(String[] args) throws Exception {
    System.exit(run(System.err::println, InstantSource.system(), args));
  }

  /** 0 if it worked, 1 if anything was refused. */
  static int run(Consumer<String> log, InstantSource clock, String... args) throws Exception {
    ConformanceClient client = new ConformanceClient(clock);
    String command = "";
    String argument = "";
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--")) {
        client.options.put(args[i], args[++i]);
      } else if (command.isEmpty()) {
        command = args[i];
      } else {
        argument = args[i];
      }
    }
    try {
      switch (command) {
        case "init" -> TrustClient.begin(client.store(), Files.readAllBytes(Path.of(argument)));
        case "refresh" -> client.client().update();
        case "download" -> client.download();
        default -> throw new IllegalArgumentException(command);
      }
      return 0;
    } catch (Refused e) {
      log.accept(e.getMessage());
      return 1;
    }
  }

  private void download() throws Exception {
    TrustClient client = client();
    client.update();
    TargetFile target = client.find(options.get("--target-name"));
    Path file = Path.of(options.get("--target-dir")).resolve(target.path().replace("/", "%2F"));
    Files.write(file, client.target(target));
  }

  private TrustClient client() {
    return new TrustClient(store(), this::open, clock);
  }

  private Optional<InputStream> open(String path) throws IOException {
    boolean isTarget = path.startsWith(Roles.TARGETS_FOLDER);
    String base = options.get(isTarget ? "--target-base-url" : "--metadata-url");
    String name = path.substring(path.indexOf('/') + 1);
    try {
      // A role's file name is encoded already; a target's path is not.
      String encoded = isTarget ? new URI(null, null, "/" + name, null).getRawPath() : "/" + name;
      HttpResponse<InputStream> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(base + encoded)).build(),
                  HttpResponse.BodyHandlers.ofInputStream());
      return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    } catch (URISyntaxException | InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** The suite looks for the roles' files right in the folder, and for nothing else there. */
  private TrustStore store() {
    FolderFiles roles = new FolderFiles(Path.of(options.get("--metadata-dir")));
    FolderFiles others = new FolderFiles(Path.of(options.get("--metadata-dir"), ".others"));
    return new TrustStore() {
      @Override
      public Optional<byte[]> read(String name) throws IOException {
        return name.startsWith("roles/") ? roles.read(name.substring(6)) : others.read(name);
      }

      @Override
      public void write(String name, byte[] content) throws IOException {
        if (name.startsWith("roles/")) {
          roles.write(name.substring(6), content);
        } else {
          others.write(name, content);
        }
      }

      @Override
      public void delete(String name) throws IOException {
        if (name.startsWith("roles/")) {
          roles.delete(name.substring(6));
        } else {
          others.delete(name);
        }
      }

      @Override
      public Set<String> names(String beginning) throws IOException {
        return others.names(beginning).stream().collect(Collectors.toSet());
      }
    };
  }
}
