package jp.yui.acceptance.stranger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/**
 * 犬の登録, as an old package would do it. What was registered is told by {@code GET /daicho}, every
 * registration, duplicates too.
 */
public final class DogRegister implements AutoCloseable {
  /** Who may sign in. */
  public static final String OPERATOR = "kankyo-0417";

  /** With what. */
  public static final String PASSWORD = "Wanwan-5512";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpServer server;
  private final DogPages pages = new DogPages();
  private final Map<String, Draft> sessions = new ConcurrentHashMap<>();
  private final List<Map<String, Object>> register = new CopyOnWriteArrayList<>();
  private final AtomicInteger counter = new AtomicInteger();

  private DogRegister(HttpServer server) {
    this.server = server;
  }

  /** What one operator has entered so far. */
  record Draft(Map<String, Object> fields, List<Map<String, String>> dogs) {
    Draft() {
      this(new LinkedHashMap<>(), new CopyOnWriteArrayList<>());
    }
  }

  /** Starts it on a free port of this machine. */
  public static DogRegister start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    DogRegister register = new DogRegister(server);
    server.createContext("/", register::answer);
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.start();
    return register;
  }

  /** Where it listens. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** From now on every screen calls that field so. */
  public void rename(String label, String to) {
    pages.rename(label, to);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      String path = call.getRequestURI().getPath();
      if (path.equals("/daicho")) {
        send(call, "application/json", JSON.writeValueAsString(register));
        return;
      }
      Map<String, String> form =
          form(
              call.getRequestMethod().equals("POST")
                  ? new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                  : call.getRequestURI().getRawQuery());
      send(call, "text/html; charset=UTF-8", page(call, path, form));
    }
  }

  private String page(HttpExchange call, String path, Map<String, String> form) {
    if (path.equals("/inu/logon.do") && !form.isEmpty()) {
      if (OPERATOR.equals(form.get("tanto"))
          && PASSWORD.equals(form.get("ansho"))
          && "20".equals(form.get("ka"))) {
        String id = "S" + counter.incrementAndGet();
        sessions.put(id, new Draft());
        call.getResponseHeaders().add("Set-Cookie", "INUSESSION=" + id + "; Path=/inu");
        return pages.menu();
      }
      return pages.logon("担当者コードまたは暗証番号が正しくありません。");
    }
    String id = session(call);
    Draft draft = sessions.get(id);
    if (draft == null) {
      return pages.logon("");
    }
    return switch (path) {
      case "/inu/menu.do" -> pages.menu();
      case "/inu/logoff.do" -> {
        sessions.remove(id);
        yield pages.logon("");
      }
      case "/inu/kensaku.do" -> pages.search(form, register);
      case "/inu/jusho.do" -> pages.towns(form.getOrDefault("q", ""));
      case "/inu/nyuryoku.do" -> {
        sessions.put(id, new Draft());
        yield pages.reception("");
      }
      case "/inu/nyuryoku1.do" -> kept(draft, form, DogRules.reception(form), 1);
      case "/inu/nyuryoku2.do" -> kept(draft, form, DogRules.owner(form), 2);
      case "/inu/nyuryoku3.do" -> dog(draft, form);
      case "/inu/kakutei.do" -> pages.complete(registered(draft));
      default -> pages.menu();
    };
  }

  private String kept(Draft draft, Map<String, String> form, String fault, int step) {
    if (!fault.isEmpty()) {
      return step == 1 ? pages.reception(fault) : pages.owner(fault);
    }
    draft.fields().putAll(form);
    return step == 1 ? pages.owner("") : pages.dog(draft, "");
  }

  private String dog(Draft draft, Map<String, String> form) {
    if (form.containsKey("kakunin")) {
      return draft.dogs().isEmpty() ? pages.dog(draft, "犬を一頭も追加していません。") : pages.confirm(draft);
    }
    String fault = DogRules.dog(form);
    if (fault.isEmpty()) {
      draft.dogs().add(form);
    }
    return pages.dog(draft, fault);
  }

  private String registered(Draft draft) {
    String number = "犬-%06d".formatted(register.size() + 1);
    Map<String, Object> entry = new LinkedHashMap<>(draft.fields());
    entry.put("seiri", number);
    entry.put("dogs", List.copyOf(draft.dogs()));
    register.add(entry);
    return number;
  }

  private static String session(HttpExchange call) {
    String cookie = call.getRequestHeaders().getFirst("Cookie");
    return cookie == null ? "" : cookie.replaceFirst(".*INUSESSION=", "").replaceFirst(";.*", "");
  }

  private static Map<String, String> form(@org.jspecify.annotations.Nullable String sent) {
    Map<String, String> form = new LinkedHashMap<>();
    if (sent != null && !sent.isEmpty()) {
      for (String pair : sent.split("&", -1)) {
        int at = pair.indexOf('=');
        String name = URLDecoder.decode(pair.substring(0, at), StandardCharsets.UTF_8);
        form.put(
            name.replaceFirst("^w\\d+:", ""), // the generated part of the name
            URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
      }
    }
    return form;
  }

  private static void send(HttpExchange call, String type, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", type);
    call.sendResponseHeaders(200, bytes.length);
    call.getResponseBody().write(bytes);
  }
}
