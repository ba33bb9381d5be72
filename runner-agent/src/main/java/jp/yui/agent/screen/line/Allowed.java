package jp.yui.agent.screen.line;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The hosts that may be reached: {@code host} with any port, or {@code host:port}. */
final class Allowed {
  private final Set<String> hosts;

  Allowed(Set<String> hosts) {
    this.hosts = hosts.stream().map(Allowed::plain).collect(Collectors.toUnmodifiableSet());
  }

  boolean allows(String host, int port) {
    String plain = plain(host.contains(":") ? "[" + host + "]" : host);
    return hosts.contains(plain) || hosts.contains(plain + ":" + port);
  }

  /** One spelling for each name and for each IPv6 address. */
  private static String plain(String host) {
    int end = host.indexOf(']');
    if (!host.startsWith("[") || end < 0) {
      return host.toLowerCase(Locale.ROOT);
    }
    try {
      // Of an address in brackets nothing is looked up.
      String address = InetAddress.getByName(host.substring(0, end + 1)).getHostAddress();
      return "[" + address + "]" + host.substring(end + 1);
    } catch (UnknownHostException e) {
      return host;
    }
  }
}
